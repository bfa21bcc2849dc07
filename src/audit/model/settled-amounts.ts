/** What a column of money says of a row beside its own cell: a price is told how many, and of columns of several years one counts. */
import { fieldDefinition } from '../fields';
import type { MappedColumn, MappedTable, MoneyYear, PricedBy } from '../mapping/types';
import type { Day } from '../reading/days';
import { isBlank } from '../reading/cell-state';
import { HOURS_A_DAY } from '../reading/hours-unit';
import { cellReader, type CellReader, type ColumnContext } from '../reading/read-cell';
import type { RawCell } from './raw-record';
import type { TableCells } from './table-cells';

/** The amount that counts, from what the cell itself says. */
export type Settle = (own: RawCell, place: number) => RawCell;

/** Of columns of money for several years those of the audit's year are left to be read; where no column is of that year, all are, and none counts. */
export function inItsYear(table: MappedTable, asOf: Day): MappedTable {
  const years = table.columns.flatMap(({ ofYear }) => ofYear ?? []);
  if (years.length === 0) return table;
  const isSaid = years.some(({ isOfSheet }) => isOfSheet);
  const counts = ({ isOfSheet, span }: MoneyYear): boolean => (isSaid ? isOfSheet : span !== null && span.start <= asOf && asOf <= span.end);
  const isKnown = years.some(counts);
  return {
    ...table,
    columns: table.columns.map((column) => {
      const { ofYear, ...rest } = column;
      if (ofYear === undefined || !isKnown) return column;
      return counts(ofYear) ? rest : { ...column, field: null };
    }),
  };
}

/** Null for a column whose cells speak for themselves. */
export function settling(column: MappedColumn, cells: TableCells, contextOf: (column: MappedColumn) => ColumnContext): Settle | null {
  const { times, orElse } = column;
  // A year is left only where none of the columns is of the right one.
  const isOther = column.ofYear !== undefined;
  if (orElse !== undefined && !isOther) return wholeOrProduct(orElse, column, cells, contextOf);
  if (times === undefined) return isOther ? (own) => (isBlank(own) ? own : uncounted(own, 'other-year')) : null;
  const counter = cells.table.columns.find((one) => one.column === times.column);
  if (counter === undefined) return null;
  const field = times.of === 'pieces' ? 'module.learners' : 'module.hours';
  const read: CellReader = cellReader(field, fieldDefinition(field), contextOf(counter));
  const factor = times.of === 'days' ? 1 / HOURS_A_DAY : 1;
  return (own, place) => {
    if (isBlank(own)) return own;
    if (isOther) return uncounted(own, 'other-year');
    const row = cells.table.rows[place] as number;
    const count = read(cells.valueAt(place, times.column), {
      sheet: cells.sheet.name,
      row,
      column: times.column,
      format: cells.formatAt(place, times.column),
    }).value;
    const price = own.value ?? own.each ?? null;
    if (typeof price !== 'number') return own;
    if (typeof count !== 'number') return uncounted(own, 'how-many');
    const { raw, unit, at } = own;
    return { value: price * count * factor, at, raw, ...(unit === undefined ? {} : { unit }) };
  };
}

/** An empty cell of the whole is the price for one times how many, as its row says them. */
function wholeOrProduct(
  { price, column: counter, of }: PricedBy,
  whole: MappedColumn,
  cells: TableCells,
  contextOf: (column: MappedColumn) => ColumnContext,
): Settle | null {
  const [priced, field] = [cells.table.columns.find((one) => one.column === price), whole.field];
  if (priced === undefined || field === null) return null;
  const read = cellReader(field, fieldDefinition(field), contextOf(priced));
  const product = settling({ ...priced, times: { column: counter, of } }, cells, contextOf);
  return (own, place) => {
    const raw = cells.valueAt(place, price);
    if ((own.raw ?? '') !== '' || (raw ?? '') === '' || product === null) return own;
    const at = { sheet: cells.sheet.name, row: cells.table.rows[place] as number, column: price };
    return product(read(raw, { ...at, format: cells.formatAt(place, price) }), place);
  };
}

function uncounted({ at, raw, unit }: RawCell, why: NonNullable<RawCell['uncounted']>): RawCell {
  return { value: null, at, raw, oddity: 'unreadable', uncounted: why, ...(unit === undefined ? {} : { unit }) };
}
