/** Asks before settings are kept in the workbook, and before the last write, or everything, is taken out of it. */
import { Button, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { plannedParts } from '../parts/planned-cells';
import { ForeseenRefusals, PlanPreview } from '../parts/PlanPreview';
import { Section } from '../parts/Section';
import { useSession } from '../use-session';
import { counted } from '../words';

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
  write: {
    title: 'Keep it in the workbook?',
    what: 'What you chose is kept on the sheet Plumbline Settings, where everybody who opens this workbook can see and change it. Nothing else is touched.',
    yes: 'Keep it',
  },
  revert: {
    title: 'Revert the last write?',
    what: 'Every cell that the last write changed gets back what it held before. Nothing else is touched.',
    yes: 'Revert',
  },
  remove: {
    title: 'Remove everything?',
    what: 'All sheets and columns that Plumbline ever wrote into this workbook are taken out. Nothing else is touched.',
    yes: 'Remove everything',
  },
} as const;

export function ConfirmScreen() {
  const styles = useStyles();
  const { session, state } = useSession();
  const { planned, workbook, work } = state;
  const parts = useMemo(() => (planned === null || workbook === null ? [] : plannedParts(planned.foreseen, workbook)), [planned, workbook]);
  if (planned === null || workbook === null || planned.for === 'report') return null;
  const { title, what, yes } = WORDS[planned.plan.purpose];
  const { answers } = planned;
  return (
    <>
      <div className={styles.first}>
        <Title3 as="h2" className={styles.title}>
          {title}
        </Title3>
        <Text>{what}</Text>
        {answers.length > 0 && (
          <>
            <Text weight="semibold">{counted(answers.length, 'entry')} that people made on these sheets will be lost:</Text>
            <ul className={styles.answers}>
              {answers.map(({ finding, entries }) => (
                <li key={finding}>
                  <Text size={200}>{entries.filter((entry) => entry !== null && entry !== '').join(' · ')}</Text>
                </li>
              ))}
            </ul>
          </>
        )}
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={work !== null} onClick={() => void session.apply()}>
            {yes}
          </Button>
          <Button disabledFocusable={work !== null} onClick={() => session.cancel()}>
            Cancel
          </Button>
        </div>
      </div>
      {planned.foreseen.refused.length > 0 && (
        <Section title="What will be left as it is">
          <ForeseenRefusals refused={planned.foreseen.refused} />
        </Section>
      )}
      <Section title="What changes">
        <PlanPreview parts={parts} />
      </Section>
    </>
  );
}
