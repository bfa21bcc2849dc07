/** Three libraries that read workbooks, none of them ours: what each finds in a file, sheet by sheet. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import * as SheetJS from 'xlsx';
import { columnNumber, parseArea, type CellValue } from '../../../src/workbook';

/** A cell of each sheet, such as `B4`; undefined where there is none. Formulas give what the file says they evaluate to. */
export type CellsFound = (sheet: string, cell: string) => CellValue | undefined;

/** Each opens the file at a path. They throw, in their own ways, where they cannot. */
export const OTHER_READERS: Readonly<Record<string, (path: string) => Promise<CellsFound>>> = {
  'SheetJS 0.18.5': async (path) => {
    const { Sheets } = SheetJS.readFile(path);
    return (sheet, cell) => {
      const found = Sheets[sheet]?.[cell] as SheetJS.CellObject | undefined;
      return found === undefined ? undefined : ((found.t === 'e' ? found.w : found.v) as CellValue | undefined);
    };
  },
  'exceljs 4.4.0': async (path) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    return (sheet, cell) => {
      const { value } = workbook.getWorksheet(sheet)?.getCell(cell) ?? {};
      if (value === null || value === undefined || typeof value !== 'object') return value;
      return 'result' in value ? (value.result as CellValue) : String(value);
    };
  },
  'hucre 1.0.0': async (path) => {
    const printed = execFileSync(process.execPath, [join(__dirname, 'read-with-hucre.mjs'), path], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
    const sheets = JSON.parse(printed) as Record<string, CellValue[][]>;
    return (sheet, cell) => {
      const area = parseArea(cell);
      return area && sheets[sheet]?.[area.top]?.[columnNumber(cell.replace(/\d+$/, ''))];
    };
  },
};
