/** The alignment score and the dimensions behind it. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Report } from '../../audit/report/report';
import { capitalised, counted, scoreWords } from '../words';
import { Bar } from './Bar';
import { Measure } from './Measure';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  counts: { color: tokens.colorNeutralForeground2 },
});

export function AlignmentCard({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const judged = report.modules.filter(({ components }) => components.length > 0);
  const scored = judged.filter(({ score }) => score !== null);
  const meaning =
    scored.length === 0
      ? 'No module states enough to be scored.'
      : `The mean of ${scored.length} of ${counted(judged.length, 'live or planned module')}, weighted by cost. “By score” shows each one.`;
  return (
    <Measure title="Alignment" value={report.scores.alignment} max={100} meaning={meaning} parts="How each part of the audit went">
      <ul className={styles.list}>
        {report.scores.dimensions.map(({ name, score, checked, flagged, undecided }) => (
          <li key={name}>
            <div className={styles.line}>
              <Text weight="semibold">{capitalised(name)}</Text>
              <Text>{scoreWords(score)}</Text>
            </div>
            {score !== null && <Bar value={score} max={100} label={`${capitalised(name)}: ${scoreWords(score)}`} />}
            <Text size={200} className={styles.counts}>
              {checked === 0
                ? 'nothing to check'
                : `${counted(checked, 'check')}, ${flagged} flagged${undecided > 0 ? `, ${undecided} could not be told` : ''}`}
            </Text>
          </li>
        ))}
      </ul>
    </Measure>
  );
}
