/** Which blank cells take what stands above them: a name given only in the first row of its group holds for the group. */
import { fold } from '../reading/fold';
import type { FieldColumn, TableCells } from './table-cells';

/** A damaged file may list merged areas without end. */
const MOST_STEPS = 5_000_000;

type Fills = (row: number) => boolean;
const NEVER: Fills = () => false;
const ALWAYS: Fills = () => true;

/** Kinds that group rows. People never do: a blank sponsor below a named one is a missing sponsor. */
const GROUPING: ReadonlySet<string> = new Set(['priority', 'objective', 'keyResult', 'kpi', 'module', 'unit', 'competency']);

/**
 * A merged cell holds for all its rows; an amount of money, which counts once, only where the name is merged with it. Else a column groups when its first row is filled, no name comes twice, and it
 * is a programme, or the reference without which a row is no record, or stands before the column that names the rows.
 */
export function groupFills(cells: TableCells, columns: readonly FieldColumn[]): (column: FieldColumn) => Fills {
  const merged = mergedRows(cells);
  const naming = columns.find(({ definition }) => definition.required === true && definition.type === 'text')?.column.column;
  return (one) => {
    const inMerged = merged.get(one.column.column);
    const named = naming === undefined ? undefined : merged.get(naming);
    const holds = (row: number): boolean => inMerged?.has(row) === true && (one.definition.type !== 'money' || named?.has(row) === true);
    const whole = isGrouping(one, naming) && groups(cells, one) ? ALWAYS : NEVER;
    return inMerged === undefined || whole === ALWAYS ? whole : holds;
  };
}

function isGrouping({ name, field, column, definition: { type, to = [], required } }: FieldColumn, naming: number | undefined): boolean {
  if (field === 'module.programme') return true;
  if (type !== 'reference' || !to.every((kind) => GROUPING.has(kind)) || name === 'parent') return false;
  return required === true || (naming !== undefined && column.column < naming);
}

function groups(cells: TableCells, { column: { column }, field, definition: { required } }: FieldColumn): boolean {
  const names = new Set<string>();
  let filled = 0;
  let rows = 0;
  for (let place = 0; place < cells.table.rows.length; place++) {
    const value = cells.valueAt(place, column);
    rows += 1;
    if (value === null || String(value).trim() === '') {
      if (place === 0) return false;
      continue;
    }
    names.add(fold(String(value)));
    filled += 1;
  }
  if (filled === rows || names.size < filled) return false;
  if (required === true) return filled > 0;
  // An objective stands once above its key results, be it the only one; elsewhere half of the cells may be missing ones.
  return field === 'keyResult.objective' ? filled * 1.5 <= rows : filled > 1 && filled * 2 <= rows;
}

/** By column: the rows that lie in a merged cell below its first row. */
function mergedRows({ sheet, table }: TableCells): ReadonlyMap<number, ReadonlySet<number>> {
  const rows = new Map<number, Set<number>>();
  let steps = 0;
  for (const { top, bottom, left } of sheet.merged ?? []) {
    const last = Math.min(bottom, table.area.bottom);
    if (last <= top || left < table.area.left || left > table.area.right) continue;
    const known = rows.get(left) ?? new Set<number>();
    for (let row = Math.max(top + 1, table.headerRow + 1); row <= last && steps < MOST_STEPS; row++, steps++) known.add(row);
    rows.set(left, known);
  }
  return rows;
}
