/** Our columns as Excel holds them once they are written: what it took for something else, and what else it filled, is told cell by cell. */
import {
  acceptedEdit,
  LAST_ROW,
  refusal,
  why,
  writtenValue,
  type CellInput,
  type CellValue,
  type CheckedColumn,
  type ColumnEdit,
  type Refusal,
} from '../../../workbook';
import { rangeOf } from './sheet-now';
import type { Step, WrittenCells } from './step';

export interface ReadBack {
  /** What was written; the range may reach one row further. */
  readonly cells: WrittenCells;
  readonly range: Excel.Range;
}

/** A cell below or between ours that Excel filled with a value of ours. */
export type Stray = Pick<WrittenCells, 'sheet' | 'column'> & { readonly row: number };

/** Tells of the workbook before the write. */
export type WasEmpty = (stray: Stray) => boolean;

export interface Judged {
  /** Cells that hold what was planned. */
  readonly filled: number;
  readonly altered: readonly Refusal[];
  readonly strays: readonly Stray[];
  /** Headers that Excel spelled otherwise. */
  readonly headers: ReadonlyMap<ColumnEdit, string>;
}

function queued(context: Excel.RequestContext, cells: WrittenCells, further: 0 | 1): ReadBack {
  const { sheet, column: at, top, bottom } = cells;
  const range = rangeOf(context.workbook.worksheets.getItem(sheet), { top, bottom: Math.min(LAST_ROW, bottom + further), left: at, right: at });
  range.load('values');
  return { cells, range };
}

/** What a request has written, in the same request: the answer is no longer than what was sent. One row more tells whether Excel went on by itself. */
export function queueReadBack(context: Excel.RequestContext, request: readonly Step[]): ReadBack[] {
  const spans = new Map<string, WrittenCells>();
  for (const { cells } of request) {
    if (!cells) continue;
    const key = `${cells.column}|${cells.sheet}`;
    const known = spans.get(key) ?? cells;
    spans.set(key, { ...cells, top: Math.min(known.top, cells.top), bottom: Math.max(known.bottom, cells.bottom) });
  }
  return [...spans.values()].map((cells) => queued(context, cells, 1));
}

/** The headers, once all is written. */
export function queueHeaders(context: Excel.RequestContext, columns: readonly CheckedColumn[]): ReadBack[] {
  return columns.flatMap(({ edit: { sheet, column, headerRow }, header }) =>
    header ? [queued(context, { sheet, column, top: headerRow, bottom: headerRow }, 0)] : [],
  );
}

/** Of cells below each other, those that nobody wrote to, that were empty, and that hold a value of the column now. */
export function straysIn(edit: ColumnEdit, top: number, values: readonly (readonly unknown[])[], wasEmpty: WasEmpty): Stray[] {
  const written = new Set<unknown>(edit.values.map(writtenValue));
  return values.flatMap(([now], down): Stray[] => {
    const stray = { sheet: edit.sheet, column: edit.column, row: top + down };
    return now !== undefined && now !== '' && written.has(now) && wasEmpty(stray) ? [stray] : [];
  });
}

export function judged(columns: readonly CheckedColumn[], pieces: readonly ReadBack[], headers: readonly ReadBack[], wasEmpty: WasEmpty): Judged {
  const altered: Refusal[] = [];
  const strays: Stray[] = [];
  let filled = 0;
  for (const column of columns) {
    const { edit } = column;
    const { rows, values } = acceptedEdit(column);
    const planned = new Map(rows.map((row, place) => [row, values[place] ?? null]));
    for (const { cells, range } of pieces) {
      if (cells.sheet !== edit.sheet || cells.column !== edit.column) continue;
      strays.push(...straysIn(edit, cells.top, range.values as unknown[][], (stray) => !planned.has(stray.row) && wasEmpty(stray)));
      (range.values as CellValue[][]).forEach(([now = null], down) => {
        const row = cells.top + down;
        const wanted = planned.get(row);
        // The row below a piece is written, and judged, with the next one.
        if (wanted === undefined || row > cells.bottom) return;
        if (isAsPlanned(now, wanted)) filled += 1;
        else altered.push(alteredCell({ sheet: edit.sheet, column: edit.column, row }, wanted, now));
      });
    }
  }
  const renamed = new Map<ColumnEdit, string>();
  for (const { cells, range } of headers) {
    const edit = columns.find(
      (column) => column.edit.sheet === cells.sheet && column.edit.column === cells.column && column.edit.headerRow === cells.top,
    )?.edit;
    const now = (range.values as CellValue[][])[0]?.[0] ?? null;
    if (!edit || isAsPlanned(now, edit.header)) continue;
    altered.push(alteredCell({ sheet: cells.sheet, column: cells.column, row: cells.top }, edit.header, now));
    if (typeof now === 'string' && now !== '') renamed.set(edit, now);
  }
  return { filled, altered, strays, headers: renamed };
}

function alteredCell(at: Stray, planned: CellInput, now: CellValue): Refusal {
  return refusal(at, why('cell-altered', { at, wanted: { held: writtenValue(planned) }, now: { held: now } }));
}

/** A formula's value is Excel's own affair. */
function isAsPlanned(now: CellValue, planned: CellInput): boolean {
  return typeof planned === 'object' && planned !== null ? true : (now ?? '') === (writtenValue(planned) ?? '');
}
