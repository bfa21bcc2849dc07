/** How many of the top priorities training serves, and which. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Report } from '../../audit/report/report';
import { counted } from '../words';
import { Measure } from './Measure';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
  count: { display: 'block', color: tokens.colorNeutralForeground2 },
});

export function PrioritiesCard({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const top = report.priorities.filter((priority) => priority.top);
  const known = report.scores.coverage !== null;
  const served = top.filter(({ modules }) => (modules ?? 0) > 0).length;
  const meaning = known
    ? 'Top priorities that an unbroken chain connects to a training module.'
    : top.length === 0
      ? 'No priorities were found.'
      : 'No training modules were found.';
  return (
    <Measure title="Priorities served" value={known ? served : null} max={top.length} meaning={meaning} parts="Each priority">
      <ul className={styles.list}>
        {report.priorities.map(({ name, top: isTop, modules }) => (
          <li key={name}>
            <Text>{name}</Text>
            <Text size={200} className={styles.count}>
              {isTop ? (modules === null ? 'not evaluated' : modules === 0 ? 'no module' : counted(modules, 'module')) : 'not a top priority'}
            </Text>
          </li>
        ))}
      </ul>
    </Measure>
  );
}
