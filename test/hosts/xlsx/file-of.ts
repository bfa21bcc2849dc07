/** The file of a snapshot, written by a library that is not ours. */
import ExcelJS from 'exceljs';
import { areaName } from '../../../src/workbook/address';
import { formatAt, isErrorValue, isFormulaAt, valueAt, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/workbook';

/** Formulas are not part of a snapshot; a cell that held one gets this, with the value it had. */
const UNKNOWN_FORMULA = 'UNKNOWN()';

export async function fileOf(workbook: WorkbookSnapshot): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  for (const sheet of workbook.sheets) await addSheet(file, workbook, sheet);
  return new Uint8Array(await file.xlsx.writeBuffer());
}

async function addSheet(file: ExcelJS.Workbook, workbook: WorkbookSnapshot, sheet: SheetSnapshot): Promise<void> {
  const page = file.addWorksheet(sheet.name, { state: sheet.visibility });
  for (const { name, area, headerRow, totalsRow } of sheet.tables) {
    const { top, left, bottom, right } = area;
    const across = Array.from({ length: right - left + 1 }, (_, index) => left + index);
    const down = Array.from({ length: bottom - top - (headerRow ? 1 : 0) - (totalsRow ? 1 : 0) + 1 }, (_, index) => top + (headerRow ? 1 : 0) + index);
    page.addTable({
      name,
      ref: areaName({ top, left, bottom: top, right: left }),
      headerRow,
      totalsRow,
      columns: across.map((column) => ({ name: String(valueAt(sheet, top, column)), filterButton: true })),
      rows: down.map((row) => across.map((column) => valueAt(sheet, row, column))),
    });
  }
  sheet.rows.forEach((row, index) =>
    (sheet.cells[index] ?? []).forEach((value, column) => {
      const cell = page.getCell(row + 1, column + 1);
      cell.value = isFormulaAt(sheet, row, column) ? ({ formula: UNKNOWN_FORMULA, result: value } as ExcelJS.CellFormulaValue) : content(value);
      const format = formatAt(workbook, sheet, row, column);
      if (format !== 'General') cell.numFmt = format;
    }),
  );
  for (const { top, left, bottom, right } of sheet.merged ?? []) page.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  for (const row of sheet.hiddenRows ?? []) page.getRow(row + 1).hidden = true;
  if (sheet.filtered !== null) page.autoFilter = areaName(sheet.filtered);
  if (sheet.protected) await page.protect('', {});
}

function content(value: CellValue): ExcelJS.CellValue {
  return isErrorValue(value) ? { error: value as ExcelJS.CellErrorValue['error'] } : value;
}
