/** A workbook with other values in some of its cells, as if somebody had typed them. */
import { isSameName, rowIndex, type Address, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';

export interface CellChange {
  readonly at: Address;
  readonly to: string;
}

/** Only rows that hold something can be changed: every record stands in one. Of two changes of one cell the last counts. */
export function edited(workbook: WorkbookSnapshot, changes: readonly CellChange[]): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => {
    const own = changes.filter(({ at }) => isSameName(at.sheet, sheet.name));
    return own.length === 0 ? sheet : withChanges(sheet, own);
  });
  return Object.freeze({ ...workbook, sheets });
}

function withChanges(sheet: SheetSnapshot, changes: readonly CellChange[]): SheetSnapshot {
  const cells = [...sheet.cells];
  for (const { at, to } of changes) {
    const index = rowIndex(sheet, at.row);
    if (index < 0) continue;
    const row: CellValue[] = [...(cells[index] ?? [])];
    while (row.length <= at.column) row.push(null);
    row[at.column] = to;
    cells[index] = row;
  }
  return Object.freeze({ ...sheet, cells });
}
