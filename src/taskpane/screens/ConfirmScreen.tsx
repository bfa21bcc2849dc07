/** Asks before settings or a review are kept in the workbook, before a person's own edit is made, and before the last write, or everything, is taken out of it. */
import { Button, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { plannedParts } from '../parts/planned-cells';
import { ForeseenRefusals, PlanPreview } from '../parts/PlanPreview';
import { Section } from '../parts/Section';
import { FixesStay } from '../parts/FixesStay';
import { useSession } from '../use-session';
import { useWords } from '../use-words';

const useStyles = makeStyles({
  first: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  title: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  answers: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
});

const WORDS = {
  write: { title: 'keep-it', what: 'keep-it-what', yes: 'keep-it-yes' },
  fix: { title: 'fix-it', what: 'fix-it-what', yes: 'fix-it-yes' },
  start: { title: 'start-it', what: 'start-it-what', yes: 'start-it-yes' },
  review: { title: 'keep-review', what: 'keep-review-what', yes: 'keep-it-yes' },
  signature: { title: 'sign-confirm', what: 'sign-confirm-what', yes: 'sign' },
  revert: { title: 'revert-it', what: 'revert-it-what', yes: 'revert-it-yes' },
  remove: { title: 'remove-it', what: 'remove-it-what', yes: 'remove-everything' },
} as const;

export function ConfirmScreen() {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const { session, state } = useSession();
  const { planned, workbook, work } = state;
  const parts = useMemo(() => (planned === null || workbook === null ? [] : plannedParts(planned.foreseen, workbook, words)), [planned, workbook, words]);
  if (planned === null || workbook === null || planned.for === 'report') return null;
  const { title, what, yes } = WORDS[planned.for === 'review' || planned.for === 'signature' ? planned.for : planned.plan.purpose];
  const { answers, fixes = [] } = planned;
  return (
    <>
      <div className={styles.first}>
        <Title3 as="h2" className={styles.title}>
          {say(title)}
        </Title3>
        <Text>{say(what)}</Text>
        {answers.length > 0 && (
          <>
            <Text weight="semibold">{say('entries-lost', { count: answers.length })}</Text>
            <ul className={styles.answers}>
              {answers.map(({ finding, entries }) => (
                <li key={finding}>
                  <Text size={200}>{entries.filter((entry) => entry !== null && entry !== '').join(' · ')}</Text>
                </li>
              ))}
            </ul>
          </>
        )}
        {fixes.length > 0 && <FixesStay fixes={fixes} />}
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={work !== null} onClick={() => void session.apply()}>
            {say(yes)}
          </Button>
          <Button disabledFocusable={work !== null} onClick={() => session.cancel()}>
            {say('cancel')}
          </Button>
        </div>
      </div>
      {planned.foreseen.refused.length > 0 && (
        <Section title={say('left-as-is')}>
          <ForeseenRefusals refused={planned.foreseen.refused} />
        </Section>
      )}
      <Section title={say('what-changes')}>
        <PlanPreview parts={parts} />
      </Section>
    </>
  );
}
