/** The parts of a module's score, and what each rests on. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReportModule } from '../../audit/report/report';
import { useWords } from '../use-words';
import { Bar } from './Bar';
import { Section } from './Section';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  points: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  note: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

const COMPONENTS = {
  Strategy: 'component-strategy',
  Metric: 'component-metric',
  Ownership: 'component-ownership',
  'Business case': 'component-case',
  Upkeep: 'component-upkeep',
  Evidence: 'component-evidence',
} as const satisfies Record<ReportModule['components'][number]['name'], string>;

export function ScoreParts({ module: { components, score, evaluatedPoints, worstCase } }: { readonly module: ReportModule }) {
  const styles = useStyles();
  const { say } = useWords();
  if (components.length === 0) return null;
  return (
    <Section title={say('its-score')}>
      <ul className={styles.parts}>
        {components.map((part) => (
          <li key={part.name}>
            <span className={styles.line}>
              <Text>{say(COMPONENTS[part.name])}</Text>
              <Text className={styles.points}>{part.points === null ? say('not-evaluated') : say('of', { part: part.points, whole: part.max })}</Text>
            </span>
            {part.points !== null && (
              <Bar
                value={part.points}
                max={part.max}
                label={say('labelled', { name: say(COMPONENTS[part.name]), value: say('of', { part: part.points, whole: part.max }) })}
              />
            )}
            <Text size={200} className={styles.note}>
              {part.because}
            </Text>
          </li>
        ))}
      </ul>
      {score !== null && evaluatedPoints < 100 && <Text size={200}>{say('judged-on', { points: evaluatedPoints, worst: Math.round(worstCase ?? 0) })}</Text>}
    </Section>
  );
}
