/** What Excel does by itself beside what is written: it fills cells with a value of ours, or lets a table grow. Both are taken back at once. */
import type { Area, CheckedColumn } from '../../../workbook';
import type { Answered } from '../ask';
import { areaOf, PLACE } from '../read/read-structure';
import { straysIn, type Stray, type WasEmpty } from './read-back';
import { rangeOf } from './sheet-now';
import { CALL_BYTES, type Step } from './step';

export interface QueuedTable {
  readonly name: string;
  readonly sheet: string;
  /** Where it should stand once everything is written. */
  readonly expected: Area;
  readonly range: Excel.Range;
}

/** The tables that our columns are part of, as they stand after the write. */
export function queueTables(context: Excel.RequestContext, columns: readonly CheckedColumn[]): QueuedTable[] {
  const byName = new Map<string, QueuedTable>();
  for (const { edit, table, change } of columns) {
    if (!table) continue;
    const known = byName.get(table.name);
    const expected = known?.expected ?? table.area;
    const right = change === 'grow' ? Math.max(expected.right, edit.column) : expected.right;
    const range = known?.range ?? context.workbook.tables.getItem(table.name).getRange().untrack();
    if (!known) range.load(PLACE);
    byName.set(table.name, { name: table.name, sheet: edit.sheet, expected: { ...expected, right }, range });
  }
  return [...byName.values()];
}

/** Makes tables stand again where they should. */
export function tableSteps(tables: readonly QueuedTable[]): Step[] {
  return tables.flatMap(({ name, sheet, expected, range }): Step[] => {
    const { bottom, right } = areaOf(range);
    if (bottom <= expected.bottom && right <= expected.right) return [];
    return [
      {
        bytes: CALL_BYTES * 6,
        queue: ({ workbook }) => workbook.tables.getItem(name).resize(rangeOf(workbook.worksheets.getItem(sheet), expected)),
      },
    ];
  });
}

/** Where one cell was filled others may be, further down. */
export async function straysBelow(
  context: Excel.RequestContext,
  answered: Answered,
  strays: readonly Stray[],
  columns: readonly CheckedColumn[],
  wasEmpty: WasEmpty,
): Promise<Stray[]> {
  const used = new Map(
    [...new Set(strays.map(({ sheet }) => sheet))].map((name) => [name, context.workbook.worksheets.getItem(name).getUsedRange(true).untrack()]),
  );
  for (const range of used.values()) range.load(PLACE);
  await answered(context.sync());
  const queued = columns.flatMap(({ edit }) => {
    const range = used.get(edit.sheet);
    const top = (edit.rows.at(-1) ?? edit.headerRow) + 1;
    const bottom = range ? areaOf(range).bottom : -1;
    if (bottom < top) return [];
    const below = rangeOf(context.workbook.worksheets.getItem(edit.sheet), { top, bottom, left: edit.column, right: edit.column });
    below.load('values');
    return [{ edit, top, below }];
  });
  await answered(context.sync());
  return queued.flatMap(({ edit, top, below }) => straysIn(edit, top, below.values, wasEmpty));
}

/** Empties cells, those below each other at once. */
export function emptyingSteps(strays: readonly Stray[]): Step[] {
  const runs: { sheet: string; column: number; top: number; bottom: number }[] = [];
  for (const { sheet, column, row } of strays) {
    const last = runs.at(-1);
    if (last && last.sheet === sheet && last.column === column && last.bottom === row - 1) last.bottom = row;
    else runs.push({ sheet, column, top: row, bottom: row });
  }
  return runs.map(({ sheet, column, top, bottom }) => ({
    bytes: CALL_BYTES * 5,
    queue: (context) => {
      // One value for all cells: the API takes it, though its types do not say so.
      rangeOf(context.workbook.worksheets.getItem(sheet), { top, bottom, left: column, right: column }).values = '' as unknown as string[][];
    },
  }));
}
