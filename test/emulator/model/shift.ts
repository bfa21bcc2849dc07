/** Cells inserted, deleted and sorted: what moves, and what moves along. */
import type { Area } from '../../../src/workbook/address';
import { emptyRow, type Look, type Link, type Row, type Sheet } from './sheet';

type Along = 'row' | 'column';
const EDGES = { row: ['top', 'bottom'], column: ['left', 'right'] } as const;

/** An area after `count` lines were put in before `at` (or, negative, taken out from `at` on); undefined when it is gone. */
export function shiftedArea(area: Area, along: Along, at: number, count: number): Area | undefined {
  const [low, high] = EDGES[along];
  if (count > 0) {
    return { ...area, [low]: area[low] >= at ? area[low] + count : area[low], [high]: area[high] >= at ? area[high] + count : area[high] };
  }
  const last = at - count - 1;
  const back = (edge: number): number => (edge > last ? edge + count : Math.min(edge, at));
  const start = back(area[low]);
  const end = area[high] > last ? area[high] + count : area[high] >= at ? at - 1 : area[high];
  return end < start ? undefined : { ...area, [low]: start, [high]: end };
}

function shiftMarks(sheet: Sheet, along: Along, at: number, count: number): void {
  const moved = (area: Area): Area | undefined => shiftedArea(area, along, at, count);
  sheet.merged = sheet.merged.flatMap((area) => moved(area) ?? []);
  sheet.validations = sheet.validations.flatMap((validation) => {
    const area = moved(validation.area);
    return area ? [{ ...validation, area }] : [];
  });
  sheet.tables = sheet.tables.flatMap((table) => {
    const area = moved(table.area);
    if (!area) return [];
    table.area = area;
    return [table];
  });
  if (sheet.filter) {
    const area = moved(sheet.filter.area);
    sheet.filter = area ? { ...sheet.filter, area } : undefined;
  }
}

export function insertRows(sheet: Sheet, at: number, count: number): void {
  if (at < sheet.rows.length) sheet.rows.splice(at, 0, ...Array.from({ length: count }, () => undefined));
  shiftMarks(sheet, 'row', at, count);
}

export function deleteRows(sheet: Sheet, at: number, count: number): void {
  sheet.rows.splice(at, count);
  shiftMarks(sheet, 'row', at, -count);
}

function spliceMap<T>(map: Map<number, T> | undefined, at: number, count: number): Map<number, T> | undefined {
  if (!map) return undefined;
  const moved = new Map<number, T>();
  for (const [column, value] of map) {
    if (column < at) moved.set(column, value);
    else if (count > 0) moved.set(column + count, value);
    else if (column >= at - count) moved.set(column + count, value);
  }
  return moved;
}

/** One row's cells from `at` on moved right by `count`, or left (negative) over what stood there. */
function shiftRow(row: Row, at: number, count: number): void {
  if (count > 0) {
    if (at < row.values.length) row.values.splice(at, 0, ...Array.from({ length: count }, () => null));
  } else row.values.splice(at, -count);
  row.formulas = spliceMap(row.formulas, at, count);
  row.numberFormats = spliceMap(row.numberFormats, at, count);
  row.looks = spliceMap<Look>(row.looks, at, count);
  row.links = spliceMap<Link>(row.links, at, count);
  const quoted = spliceMap(row.quoted && new Map([...row.quoted].map((column) => [column, true])), at, count);
  row.quoted = quoted && new Set(quoted.keys());
}

/** Cells of the rows `top..bottom` from column `at` on, moved right by `count` (left when negative). */
export function shiftCells(sheet: Sheet, top: number, bottom: number, at: number, count: number): void {
  for (let row = top; row <= Math.min(bottom, sheet.rows.length - 1); row++) {
    const cells = sheet.rows[row];
    if (cells) shiftRow(cells, at, count);
  }
}

/** Whole columns put in before `at` (or taken out, negative). */
export function shiftColumns(sheet: Sheet, at: number, count: number): void {
  shiftCells(sheet, 0, sheet.rows.length - 1, at, count);
  sheet.columnWidths = spliceMap(sheet.columnWidths, at, count) ?? new Map();
  const columnsBefore = new Map(sheet.tables.map((table) => [table, table.area]));
  shiftMarks(sheet, 'column', at, count);
  for (const table of sheet.tables) {
    const before = columnsBefore.get(table);
    if (!before || at < before.left || at > before.right) continue;
    const made = Array.from({ length: Math.max(0, count) }, (_, index) => ({
      id: Math.max(...table.columns.map((column) => column.id)) + index + 1,
      name: `Column${index + 1}`,
    }));
    table.columns.splice(at - before.left, Math.max(0, -count), ...made);
  }
}

/** The rows of an area in a new order: `order[i]` is the old place of what now stands i rows below its top. */
export function reorderRows(sheet: Sheet, area: Area, order: readonly number[]): void {
  const before = order.map((_, index) => sheet.rows[area.top + index]);
  order.forEach((from, index) => {
    const at = area.top + index;
    const target = before[index] ?? emptyRow();
    const source = before[from] ?? emptyRow();
    const next: Row = {
      ...target,
      values: [...target.values],
      formulas: new Map(target.formulas),
      numberFormats: new Map(target.numberFormats),
      looks: new Map(target.looks),
      links: new Map(target.links),
      quoted: new Set(target.quoted),
    };
    for (let column = area.left; column <= area.right; column++) {
      while (next.values.length < column) next.values.push(null);
      next.values[column] = source.values[column] ?? null;
      for (const part of ['formulas', 'numberFormats', 'looks', 'links'] as const) {
        const held = source[part]?.get(column);
        if (held === undefined) next[part]?.delete(column);
        else (next[part] as Map<number, unknown>).set(column, held);
      }
      if (source.quoted?.has(column)) next.quoted?.add(column);
      else next.quoted?.delete(column);
    }
    sheet.rows[at] = next;
  });
}
