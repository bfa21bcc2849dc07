/** What a plan changes, sheet by sheet and column by column, and what it will leave alone and why. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Refusal } from '../../workbook';
import { cellName } from '../../workbook';
import { counted } from '../words';
import { CellLink } from './CellLink';
import { CellTable } from './CellTable';
import { Disclosure } from './Disclosure';
import type { PlannedPart } from './planned-cells';

const useStyles = makeStyles({
  refused: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
});

/** Places that are listed one by one. */
const LISTED = 10;

export function PlanPreview({ parts }: { readonly parts: readonly PlannedPart[] }) {
  if (parts.length === 0) return <Text>Nothing is ticked.</Text>;
  return (
    <div>
      {parts.map(({ key, title, sheet, what, cells }) =>
        cells.length === 0 ? (
          <Line key={key} title={title} note={[sheet, what, 'nothing changes'].filter((part) => part !== '').join(' · ')} />
        ) : (
          <Disclosure
            key={key}
            line={<Line title={title} note={[sheet, `${counted(cells.length, 'cell')}, ${what}`].filter((part) => part !== '').join(' · ')} />}
          >
            <CellTable cells={cells} label={`Cells of ${title}`} />
          </Disclosure>
        ),
      )}
    </div>
  );
}

export function ForeseenRefusals({ refused }: { readonly refused: readonly Refusal[] }) {
  const styles = useStyles();
  return (
    <>
      <ul className={styles.refused}>
        {refused.slice(0, LISTED).map(({ at, code, message }) => (
          <li key={`${code} ${at.sheet}!${cellName(at.row, at.column)} ${message}`}>
            <CellLink sheet={at.sheet} cell={cellName(at.row, at.column)} />
            <Text block>{message}</Text>
          </li>
        ))}
      </ul>
      {refused.length > LISTED && <Text size={200}>and {counted(refused.length - LISTED, 'other')}</Text>}
    </>
  );
}

function Line({ title, note }: { readonly title: string; readonly note: string }) {
  return (
    <>
      <Text weight="semibold" block>
        {title}
      </Text>
      <Text size={200} block>
        {note}
      </Text>
    </>
  );
}
