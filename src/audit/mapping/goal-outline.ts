/** Objectives and key results in one column, told apart by what stands before them: `O1: …`, `KR 1.1: …`. */
import { valueAt, type SheetSnapshot } from '../../workbook';
import type { FieldName } from '../fields';
import { fold } from '../reading/fold';
import { readGoalLabel, type GoalLabel } from '../reading/goal-label';
import { isBlank } from './body-row';
import { notUsed } from './reasons';
import { rowsAs } from './rows-as';
import type { MappedColumn, MappedTable } from './types';

/** Of the rows, that begin with a label. */
const MOST = 0.8;

interface LabelledRow {
  readonly row: number;
  /** Where the label stands. */
  readonly column: number;
  readonly label: GoalLabel | null;
}

/** The objectives and the key results of such a list; null for any other table. */
export function goalOutline(table: MappedTable, sheet: SheetSnapshot): MappedTable[] | null {
  if (table.kind !== 'objective' && table.kind !== 'keyResult') return null;
  const rows = withUnlabelled(
    table.rows.map((row) => labelledRow(row, table, sheet)),
    table,
    sheet,
  );
  const count = (kind: GoalLabel['kind']): number => rows.filter(({ label }) => label?.kind === kind).length;
  const [objectives, keyResults] = [count('objective'), count('keyResult')];
  if (objectives === 0 || keyResults === 0 || objectives + keyResults + count('none') < rows.length * MOST) return null;
  const wordsBefore = ({ row, column }: LabelledRow): string => WORDS_BEFORE.exec(String(valueAt(sheet, row, column)))?.[1]?.trim() ?? '';
  const rowsOf = (kind: GoalLabel['kind']): LabelledRow[] => rows.filter(({ label }) => (label?.kind ?? table.kind) === kind);
  const none = rowsOf('none');
  return (['objective', 'keyResult'] as const).map((kind) => {
    const own = rowsOf(kind);
    const as = rowsAs(
      kind,
      table,
      own.map(({ row }) => row),
      null,
    );
    const named = titledBy(as, own);
    const [first] = none;
    return kind === 'keyResult' || first === undefined
      ? named
      : { ...named, passedOver: { rows: none.map(({ row }) => row), column: first.column, words: [...new Set(none.map(wordsBefore))] } };
  });
}

/** What stands before the number or the colon of a label. */
const WORDS_BEFORE = /^[\s•▪►*–—-]*(\p{L}[\p{L} -]*)/u;

const BULLET = /^\s*(?:[•▪►‣◦*–—-]|\d{1,2}\.\d{1,2}\.?)\s+\S/u;
const NUMBERED = /^\s*(\d{1,2})[.)]?\s+\S/u;
const OF_BOTH = /\bokrs?\b|key ?results?|schlusselergebnis|resultats? cles?/;

/** With what stands below labelled objectives behind a bullet or a number of two parts; under a header of both kinds, objectives may have bare numbers. */
function withUnlabelled(rows: readonly LabelledRow[], { kind, columns }: MappedTable, sheet: SheetSnapshot): readonly LabelledRow[] {
  const title = columns.find(({ field }) => field === `${kind}.title`);
  if (title === undefined) return rows;
  const textAt = (row: number): string => String(valueAt(sheet, row, title.column) ?? '');
  const hasObjectives = rows.some(({ label }) => label?.kind === 'objective');
  const isNumbered =
    !hasObjectives &&
    OF_BOTH.test(fold(title.header)) &&
    rows.every(({ row, label }) => label === null && (BULLET.test(textAt(row)) || NUMBERED.test(textAt(row))));
  if (!hasObjectives && !isNumbered) return rows;
  return rows.map((one): LabelledRow => {
    const text = textAt(one.row);
    if (one.label !== null || !(BULLET.test(text) || isNumbered)) return one;
    const number = /\d{1,2}(?:\.\d{1,2})?/.exec(text)?.[0] ?? '';
    return {
      row: one.row,
      column: title.column,
      label: {
        kind: BULLET.test(text) ? 'keyResult' : 'objective',
        number: BULLET.test(text) ? '' : number,
        goal: text,
      },
    };
  });
}

function labelledRow(row: number, { kind, columns }: MappedTable, sheet: SheetSnapshot): LabelledRow {
  const naming = columns.filter(({ field }) => field === `${kind}.title` || field === `${kind}.id`);
  const filled = columns.find(({ column }) => !isBlank(valueAt(sheet, row, column)));
  for (const { column } of filled === undefined ? naming : [...naming, filled]) {
    const value = valueAt(sheet, row, column);
    const label = typeof value === 'string' ? readGoalLabel(value) : null;
    if (label !== null) return { row, column, label };
  }
  return { row, column: -1, label: null };
}

/** Objectives above the key results of a table may stand in another column than these: there it is that they are called. */
function titledBy(table: MappedTable, rows: readonly LabelledRow[]): MappedTable {
  const field: FieldName = table.kind === 'objective' ? 'objective.title' : 'keyResult.title';
  const worded = rows.filter(({ label }) => label !== null && label.goal !== '');
  const title = table.columns.find((column) => column.field === field);
  const [first] = worded;
  if (first === undefined || first.column === title?.column || worded.length * 2 <= rows.length) return table;
  const columns = table.columns.map((column): MappedColumn => {
    if (column.column === first.column)
      return {
        ...column,
        field,
        confidence: 0.75,
        how: 'values',
        reason: null,
      };
    return column === title
      ? {
          ...column,
          ...notUsed({
            code: 'means-nothing',
            data: { kind: { one: table.kind } },
          }),
        }
      : column;
  });
  return { ...table, columns };
}
