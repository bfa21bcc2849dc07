/** The questions the audit could not ask, and why. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { RuleOutcome } from '../../audit/report/report';
import { useWords } from '../use-words';
import { Disclosure } from './Disclosure';
import { Section } from './Section';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
  reason: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** `notes` are rows of the workbook's own settings that could not be read. */
export function NotEvaluated({ rules, notes }: { readonly rules: readonly RuleOutcome[]; readonly notes: readonly string[] }) {
  const styles = useStyles();
  const { say } = useWords();
  const skipped = rules.filter(({ outcome }) => outcome === 'skipped');
  const crashed = rules.filter(({ outcome }) => outcome === 'crashed');
  if (skipped.length + crashed.length + notes.length === 0) return null;
  return (
    <Section title={say('unasked-title')}>
      {crashed.map(({ id, title, reason }) => (
        <Text key={id}>{say('rule-failed', { title, reason: reason ?? '' })}</Text>
      ))}
      {notes.map((note) => (
        <Text key={note}>{note}</Text>
      ))}
      {skipped.length > 0 && (
        <Disclosure line={say('columns-missing', { count: skipped.length })}>
          <ul className={styles.list}>
            {skipped.map(({ id, title, reason }) => (
              <li key={id}>
                <Text>{title}</Text>
                <Text size={200} className={styles.reason}>
                  {reason}
                </Text>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}
