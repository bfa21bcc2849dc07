/** A quiet line: how many findings stand on the row that is selected in the sheet. It takes no focus and says nothing aloud. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useSession } from '../use-session';
import { useWords } from '../use-words';
import { FindingsByRow } from './findings-by-row';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

export function RowFindings() {
  const styles = useStyles();
  const { say } = useWords();
  const { result, selected, live } = useSession().state;
  const byRow = useMemo(() => (result === null || !live ? null : new FindingsByRow(result.report.findings)), [result, live]);
  const count = byRow === null || selected === null ? 0 : byRow.countOf(selected);
  if (selected === null || count === 0) return null;
  const { top, bottom } = selected.area;
  return (
    <section className={styles.root} aria-label={say('live')}>
      <Text size={200}>{top === bottom ? say('on-this-row', { count }) : say('on-these-rows', { count })}</Text>
    </section>
  );
}
