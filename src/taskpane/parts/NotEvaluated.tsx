/** The questions the audit could not ask, and why. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { RuleOutcome } from '../../audit/report/report';
import { counted } from '../words';
import { Disclosure } from './Disclosure';
import { Section } from './Section';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
  reason: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** `notes` are rows of the workbook's own settings that could not be read. */
export function NotEvaluated({ rules, notes }: { readonly rules: readonly RuleOutcome[]; readonly notes: readonly string[] }) {
  const styles = useStyles();
  const skipped = rules.filter(({ outcome }) => outcome === 'skipped');
  const crashed = rules.filter(({ outcome }) => outcome === 'crashed');
  if (skipped.length + crashed.length + notes.length === 0) return null;
  return (
    <Section title="What was not evaluated">
      {crashed.map(({ id, title, reason }) => (
        <Text key={id}>
          “{title}” failed and says nothing ({reason}). Please report it.
        </Text>
      ))}
      {notes.map((note) => (
        <Text key={note}>{note}</Text>
      ))}
      {skipped.length > 0 && (
        <Disclosure line={`${counted(skipped.length, 'question')} for which a column is missing`}>
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
