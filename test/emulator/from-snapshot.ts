/** An emulated workbook from a snapshot of ours. */
import { cellName } from '../../src/workbook/address';
import { markFormula, OWN_SHEET_NAME } from '../../src/workbook/own-sheets';
import { formulaSeen } from '../../src/workbook/relative-formula';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { makeSheet, rowOf, setContent, type Sheet } from './model/sheet';
import { makeTable, type Table } from './model/table';
import { makeWorkbook, type Workbook } from './model/workbook';

/** A cell whose formula the snapshot does not tell gets this, with the value it had. */
const UNKNOWN_FORMULA = '=UNKNOWN()';

function tableFrom(table: SheetSnapshot['tables'][number], sheet: Sheet): Table {
  const { area } = table;
  const headers = Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    const header = table.headerRow ? sheet.rows[area.top]?.values[area.left + index] : null;
    return header === null || header === undefined ? `Column${index + 1}` : String(header);
  });
  return makeTable(table.name, { ...area }, headers, table);
}

function sheetFrom(snapshot: SheetSnapshot, formats: readonly string[]): Sheet {
  const sheet = makeSheet(snapshot.name);
  const known = new Map<string, string>();
  for (const { column, top, bottom, seen } of snapshot.formulaRuns ?? [])
    for (let row = top; row <= bottom; row++) known.set(cellName(row, column), `=${formulaSeen(seen, row, column) ?? ''}`);
  snapshot.rows.forEach((at, index) => {
    const pattern = snapshot.patterns[snapshot.patternOf[index] ?? 0];
    const formulas = new Set(pattern?.formulas ?? []);
    const row = rowOf(sheet, at);
    (snapshot.cells[index] ?? []).forEach((value, column) => {
      if (value !== null && value !== '')
        setContent(sheet, at, column, value, formulas.has(column) ? (known.get(cellName(at, column)) ?? UNKNOWN_FORMULA) : undefined);
      const format = formats[pattern?.formats[column] ?? 0] ?? 'General';
      if (format !== 'General') (row.numberFormats ??= new Map()).set(column, format);
    });
  });
  for (const hidden of snapshot.hiddenRows ?? []) rowOf(sheet, hidden).hidden = true;
  sheet.visibility = snapshot.visibility;
  sheet.protected = snapshot.protected;
  if (snapshot.mark !== undefined) sheet.names = [{ name: OWN_SHEET_NAME, formula: `=${markFormula(snapshot.mark)}`, visible: false }];
  sheet.merged = (snapshot.merged ?? []).map((area) => ({ ...area }));
  sheet.filter = snapshot.filtered ? { area: { ...snapshot.filtered }, active: false } : undefined;
  sheet.tables = snapshot.tables.map((table) => tableFrom(table, sheet));
  return sheet;
}

export function workbookFrom(snapshot: WorkbookSnapshot): Workbook {
  const workbook = makeWorkbook(snapshot.name, snapshot.sheets.length > 0 ? snapshot.sheets.map((sheet) => sheetFrom(sheet, snapshot.formats)) : undefined);
  const visible = workbook.sheets.find((sheet) => sheet.visibility === 'visible');
  if (visible) {
    workbook.active = visible;
    workbook.selection = { ...workbook.selection, sheet: visible };
  }
  return Object.assign(workbook, { readOnly: snapshot.readOnly, date1904: snapshot.date1904, warnings: snapshot.warnings });
}
