/** The parts of a module's score, and what each rests on. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReportModule } from '../../audit/report/report';
import { Bar } from './Bar';
import { Section } from './Section';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  points: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  note: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

export function ScoreParts({ module: { components, score, evaluatedPoints, worstCase } }: { readonly module: ReportModule }) {
  const styles = useStyles();
  if (components.length === 0) return null;
  return (
    <Section title="Its score">
      <ul className={styles.parts}>
        {components.map((part) => (
          <li key={part.name}>
            <span className={styles.line}>
              <Text>{part.name}</Text>
              <Text className={styles.points}>{part.points === null ? 'not evaluated' : `${part.points} of ${part.max}`}</Text>
            </span>
            {part.points !== null && <Bar value={part.points} max={part.max} label={`${part.name}: ${part.points} of ${part.max}`} />}
            <Text size={200} className={styles.note}>
              {part.because}
            </Text>
          </li>
        ))}
      </ul>
      {score !== null && evaluatedPoints < 100 && (
        <Text size={200}>
          Judged on {evaluatedPoints} of 100 points; if all the rest failed, it would be {Math.round(worstCase ?? 0)}.
        </Text>
      )}
    </Section>
  );
}
