/** People's own edits that were made from the pane, and that stay when everything of ours is taken out. */
import { makeStyles, Text } from '@fluentui/react-components';
import { cellName, type FixNote } from '../../workbook';
import { useWords } from '../use-words';
import { CellLink } from './CellLink';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' } });

/** Edits that are listed one by one. */
const LISTED = 10;

export function FixesStay({ fixes }: { readonly fixes: readonly FixNote[] }) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <>
      <Text weight="semibold">{say('fixes-stay', { count: fixes.length })}</Text>
      <ul className={styles.list}>
        {fixes.slice(-LISTED).map(({ sheet, row, column, after }, index) => (
          <li key={index}>
            <CellLink sheet={sheet} cell={cellName(row, column)} /> <Text size={200}>{String(after ?? '')}</Text>
          </li>
        ))}
      </ul>
      {fixes.length > LISTED && <Text size={200}>{say('and-others', { count: fixes.length - LISTED })}</Text>}
    </>
  );
}
