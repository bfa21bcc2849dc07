/** Cells with what stands in them and what would; short at first, whole on request. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useWords } from '../use-words';
import type { PlannedPart } from './planned-cells';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`,
    verticalAlign: 'top',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontWeight: tokens.fontWeightRegular,
  },
  where: { width: '44px' },
  row: { display: 'block', color: tokens.colorNeutralForeground2 },
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
});

/** Rows drawn at a time: a table of many thousand would freeze the pane. */
const PAGE = 50;

interface Props {
  readonly cells: PlannedPart['cells'];
  /** How many there are. */
  readonly whole: number;
  readonly label: string;
}

export function CellTable({ cells, whole, label }: Props) {
  const styles = useStyles();
  const { say } = useWords();
  const [count, setCount] = useState(PAGE);
  const shown = useMemo(() => cells(count), [cells, count]);
  return (
    <>
      <table className={styles.table} aria-label={label}>
        <colgroup>
          <col className={styles.where} />
          <col />
        </colgroup>
        <tbody>
          {shown.map(({ cell, row, before, after }) => (
            <tr key={cell}>
              <th scope="row" className={styles.cell}>
                {cell}
              </th>
              <td className={styles.cell}>
                {row !== '' && row !== after && <span className={styles.row}>{row}</span>}
                {before !== '' && <del className={styles.before}>{before}</del>}
                {before !== '' && after !== '' && <span aria-hidden="true"> → </span>}
                {after === '' ? <span className={styles.row}>{say('emptied')}</span> : after}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {whole > count && (
        <Button size="small" appearance="subtle" onClick={() => setCount(count + PAGE * 4)}>
          {say('show-more')}
        </Button>
      )}
      {whole > count && <Text size={200}>{say('cells-not-shown', { count: whole - count })}</Text>}
    </>
  );
}
