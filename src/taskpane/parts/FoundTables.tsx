/** The tables of a workbook, and what each of their columns was taken to mean. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { fieldWords } from '../../audit/fields';
import { denominationWords } from '../../audit/reading/denomination-words';
import { readingWords } from '../../audit/mapping/reading-words';
import { MAPPING_REASONS } from '../../audit/mapping/reasons';
import type { MappedColumn, MappedTable, Mapping } from '../../audit/mapping/types';
import { sentenceOf } from '../../audit/report/message';
import { areaName, cellName } from '../../workbook';
import { capitalised, counted, countedKind } from '../words';
import { CellLink } from './CellLink';
import { Disclosure } from './Disclosure';

const useStyles = makeStyles({
  where: { color: tokens.colorNeutralForeground2, display: 'block', overflowWrap: 'anywhere' },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  column: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  means: { color: tokens.colorNeutralForeground2 },
});

export function FoundTables({ mapping }: { readonly mapping: Mapping }) {
  return (
    <div>
      {mapping.tables.map((table) => (
        <FoundTable key={`${table.sheet}!${areaName(table.area)} ${table.kind}`} table={table} />
      ))}
    </div>
  );
}

function FoundTable({ table }: { readonly table: MappedTable }) {
  const styles = useStyles();
  const { kind, sheet, area, rows, columns } = table;
  const understood = columns.filter(isUnderstood);
  return (
    <Disclosure
      line={
        <>
          <Text weight="semibold">{capitalised(countedKind(rows.length, kind))}</Text>
          <Text size={200} className={styles.where}>
            {sheet}, {areaName(area)} · {understood.length} of {counted(columns.length, 'column')} used
          </Text>
        </>
      }
    >
      <ul className={styles.list}>
        {columns.map((column) => (
          <li key={column.column} className={styles.column}>
            <CellLink sheet={sheet} cell={cellName(column.at.row, column.at.column)}>
              {column.header === '' ? cellName(column.at.row, column.at.column) : column.header}
            </CellLink>
            <Text size={200} className={styles.means}>
              {meaning(column)}
            </Text>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

export function isUnderstood({ field, how }: MappedColumn): boolean {
  return field !== null || how !== null;
}

/** How sure mapping must be of a column for the pane not to doubt it aloud. */
const SURE = 0.8;

function meaning(column: MappedColumn): string {
  const { reading } = column;
  if (reading !== undefined) return readingWords(reading);
  if (column.field === null) return column.reason === null ? 'not used' : sentenceOf(MAPPING_REASONS, column.reason);
  const amounts = column.amounts === undefined ? '' : `, in ${denominationWords(column.amounts)}`;
  return `${fieldWords(column.field)}${amounts}${column.confidence < SURE ? ' (not certain)' : ''}`;
}
