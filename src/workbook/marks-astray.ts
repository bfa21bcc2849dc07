/** Hidden names of ours that ended up on another sheet: programs that put sheets into another order may leave names where they were, and people move them. */
import { readLedger } from './ledger';
import { isSameName, sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';
import { beginsAsDrawn } from './whose-sheet';

/**
 * The sheets without the marks that are not believed: those of sheets that do not begin as we drew them, while a sheet that does has the name itself. A
 * host asks this of what it has read, before anybody else goes by the marks.
 */
export function withoutMarksAstray<S extends SheetSnapshot>(workbook: Omit<WorkbookSnapshot, 'sheets'> & { readonly sheets: readonly S[] }): S[] {
  const isUnmarked = ({ mark, name }: SheetSnapshot): boolean => mark === undefined || !isSameName(mark, name);
  return workbook.sheets.map((sheet) => {
    const { mark } = sheet;
    if (mark === undefined || isSameName(sheet.name, mark)) return sheet;
    const named = sheetNamed(workbook, mark);
    if (named === undefined || !isUnmarked(named)) return sheet;
    const ledger = readLedger(workbook);
    return beginsAsDrawn(named, mark, ledger) && !beginsAsDrawn(sheet, mark, ledger) ? withoutMark(sheet) : sheet;
  });
}

function withoutMark<S extends SheetSnapshot>(sheet: S): S {
  const { mark, ...unmarked } = sheet;
  return { ...unmarked, ...(mark === undefined ? {} : { markAstray: mark }) } as S;
}
