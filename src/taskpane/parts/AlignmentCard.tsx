/** The alignment score and the dimensions behind it. */
import { capitalised } from '../../workbook';
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ShownReport } from '../../audit/report/report';
import { useWords } from '../use-words';
import { Bar } from './Bar';
import { Measure } from './Measure';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  counts: { color: tokens.colorNeutralForeground2 },
});

export function AlignmentCard({ report }: { readonly report: ShownReport }) {
  const styles = useStyles();
  const { say, score: scoreWords } = useWords();
  const judged = report.modules.filter(({ components }) => components.length > 0);
  const scored = judged.filter(({ score }) => score !== null);
  const meaning = scored.length === 0 ? say('none-scored') : say('mean-of', { scored: scored.length, count: judged.length });
  return (
    <Measure title={say('alignment')} value={report.scores.alignment} max={100} meaning={meaning} parts={say('how-parts-went')}>
      <ul className={styles.list}>
        {report.scores.dimensions.map(({ name, score, checked, flagged, undecided }) => (
          <li key={name}>
            <div className={styles.line}>
              <Text weight="semibold">{capitalised(say(`dimension-${name}`))}</Text>
              <Text>{scoreWords(score)}</Text>
            </div>
            {score !== null && (
              <Bar value={score} max={100} label={say('labelled', { name: capitalised(say(`dimension-${name}`)), value: scoreWords(score) })} />
            )}
            <Text size={200} className={styles.counts}>
              {checked === 0
                ? say('nothing-to-check')
                : undecided > 0
                  ? say('checks-undecided', { count: checked, flagged, undecided })
                  : say('checks', { count: checked, flagged })}
            </Text>
          </li>
        ))}
      </ul>
    </Measure>
  );
}
