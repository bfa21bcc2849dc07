/** The columns of a mapped table, each with what reads its cells. */
import { fieldDefinition } from '../fields';
import type { MappedColumn } from '../mapping/types';
import { numberLocale } from '../reading/number-locale';
import { cellReader, type CellReader, type ColumnContext } from '../reading/read-cell';
import { dateOrder } from '../reading/read-date';
import type { Settings } from '../settings/settings';
import { groupFills } from './group-fills';
import { settling, type Settle } from './settled-amounts';
import type { FieldColumn, TableCells } from './table-cells';
import { UnreadTally } from './unread-cells';

const NUMERIC: ReadonlySet<string> = new Set(['number', 'money', 'share']);
const DATED: ReadonlySet<string> = new Set(['date', 'period']);
const UNTYPED: ReadonlySet<string> = new Set(['text', 'id', 'reference']);

export interface ReadColumn extends FieldColumn {
  readonly read: CellReader;
  /** Counted where a type says what a cell should hold. */
  readonly tally: UnreadTally | null;
  readonly isNumeric: boolean;
  readonly isDated: boolean;
  /** Which of the columns is the first that says the same field. */
  readonly slot: number;
  /** What counts of a cell, where other columns have a say in it. */
  readonly settle: Settle | null;
  /** Whether a blank cell takes what stands above it. */
  readonly fills: (row: number) => boolean;
}

/** A column that is one course, in a matrix of people and courses; or what was read of everybody before or after one. */
export interface CourseColumn {
  readonly column: MappedColumn;
  readonly read: CellReader;
}

export interface PeriodColumn {
  readonly column: MappedColumn;
  readonly reading: NonNullable<MappedColumn['reading']>;
  readonly read: CellReader;
  readonly tally: UnreadTally;
}

export function readColumns(
  cells: TableCells,
  settings: Settings,
): { columns: readonly ReadColumn[]; periods: readonly PeriodColumn[]; courses: readonly CourseColumn[]; phased: readonly CourseColumn[] } {
  const { table, workbook } = cells;
  const meant = table.columns.flatMap((column): FieldColumn[] => {
    const { field } = column;
    return field === null || column.reading !== undefined || column.isCourse === true || !field.startsWith(`${table.kind}.`)
      ? []
      : [{ column, field, name: field.slice(table.kind.length + 1), definition: fieldDefinition(field) }];
  });
  const periods = table.columns.flatMap((column) => (column.reading === undefined ? [] : [{ column, reading: column.reading }]));
  const numeric = [...meant.filter(({ definition }) => NUMERIC.has(definition.type)), ...periods].map(({ column }) => column);
  const known = new Map<MappedColumn, readonly string[]>();
  const textsOf = (column: MappedColumn): readonly string[] => {
    const texts = known.get(column) ?? cells.textsOf(column);
    known.set(column, texts);
    return texts;
  };
  const locale = numberLocale(numeric.flatMap(textsOf));
  const dates = dateOrder(meant.filter(({ definition }) => DATED.has(definition.type)).flatMap(({ column }) => textsOf(column)));
  const contextOf = (column: MappedColumn): ColumnContext => ({
    header: column.header,
    amounts: column.amounts ?? null,
    texts: () => textsOf(column),
    values: () => cells.valuesOf(column),
    locale,
    dates,
    date1904: workbook.date1904,
    settings,
  });
  const fills = groupFills(cells, meant);
  return {
    columns: meant.map((one) => ({
      ...one,
      read: cellReader(one.field, one.definition, contextOf(one.column)),
      settle: settling(one.column, cells, contextOf),
      fills: fills(one),
      tally: UNTYPED.has(one.definition.type) ? null : new UnreadTally(one.column, one.field),
      isNumeric: NUMERIC.has(one.definition.type),
      isDated: DATED.has(one.definition.type),
      slot: meant.findIndex(({ name }) => name === one.name),
    })),
    courses: table.columns
      .filter(({ isCourse }) => isCourse === true)
      .map((column) => ({ column, read: cellReader('completion.completed', fieldDefinition('completion.completed'), contextOf(column)) })),
    phased: table.columns
      .filter(({ phase }) => phase !== undefined)
      .map((column) => ({ column, read: cellReader('reading.value', fieldDefinition('reading.value'), contextOf(column)) })),
    periods: periods.map((one) => ({
      ...one,
      read: cellReader('reading.value', fieldDefinition('reading.value'), contextOf(one.column)),
      tally: new UnreadTally(one.column, 'reading.value'),
    })),
  };
}
