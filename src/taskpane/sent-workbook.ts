/** The workbook on its way to the worker: of sheets that are the ones that were sent before, only their places. */
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook';

export type SentWorkbook = Omit<WorkbookSnapshot, 'sheets'> & { readonly sheets: readonly (SheetSnapshot | number)[] };

export function sentAs(workbook: WorkbookSnapshot, before: WorkbookSnapshot | null): SentWorkbook {
  const places = new Map(before?.sheets.map((sheet, place) => [sheet, place]));
  return { ...workbook, sheets: workbook.sheets.map((sheet) => places.get(sheet) ?? sheet) };
}

/** @throws {Error} where it speaks of a sheet that never came */
export function received({ sheets, ...workbook }: SentWorkbook, before: WorkbookSnapshot | null): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: sheets.map((sheet) => {
      const whole = typeof sheet === 'number' ? before?.sheets[sheet] : sheet;
      if (whole === undefined) throw new Error('a sheet was not given');
      return whole;
    }),
  };
}
