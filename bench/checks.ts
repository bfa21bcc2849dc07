/** The questions that a spreadsheet can ask about each module by formulas, as a person would write them: what the calculators are compared with. */
import ExcelJS from 'exceljs';
import { type CellValue, type WorkbookSnapshot } from '../src/workbook';
import { grownWorkbook } from './audit-growth';

type Cell = CellValue | { readonly formula: string };

const AS_OF = 46_112;

/** By sheet its rows; the modules have a formula for each question. */
export function checkedModules(size: number): { readonly name: string; readonly rows: readonly (readonly Cell[])[] }[] {
  const { sheets }: WorkbookSnapshot = grownWorkbook(size);
  const rowsIn = new Map(sheets.map(({ name, cells }) => [name, cells.length]));
  const area = (sheet: string, column: string, other = column): string => `${sheet}!$${column}$2:$${other}$${rowsIn.get(sheet) ?? 2}`;
  const questions = (row: number): string[] => [
    `IF(G${row}="",1,0)`,
    `IF(G${row}="",0,IF(ISNUMBER(MATCH(G${row},${area('KPIs', 'A')},0)),0,1))`,
    `IF(ISNUMBER(MATCH(E${row},${area('People', 'B')},0)),0,1)`,
    `IF(F${row}="",1,IF(ISNUMBER(MATCH(F${row},${area('People', 'B')},0)),0,1))`,
    `IF(F${row}="","",IFERROR(INDEX(${area('People', 'C')},MATCH(F${row},${area('People', 'B')},0)),""))`,
    `IF(COUNTIF(${area('Modules', 'B')},B${row})>1,1,0)`,
    `IF(COUNTIF(${area('Links', 'A')},A${row})=0,1,0)`,
    `SUMIF(${area('Links', 'A')},A${row},${area('Links', 'C')})`,
    `IF(K${row}<${AS_OF}-90,1,0)`,
    `IF(G${row}="","",IFERROR(INDEX(${area('KPIs', 'H')},MATCH(G${row},${area('KPIs', 'A')},0)),""))`,
    `IF(X${row}="","",IFERROR(INDEX(${area('Objectives', 'D')},MATCH(X${row},${area('Objectives', 'A')},0)),""))`,
    `IF(SUM(O${row}:R${row},T${row}:U${row},W${row})>0,J${row},0)`,
  ];
  return sheets.map(({ name, cells }) => ({
    name,
    rows: name !== 'Modules' ? cells : cells.map((row, index) => (index === 0 ? row : [...row, ...questions(index + 1).map((formula) => ({ formula }))])),
  }));
}

/** The same as a file without results, so that whoever opens it must calculate them. */
export async function fileOfChecks(size: number): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  for (const { name, rows } of checkedModules(size)) {
    const page = file.addWorksheet(name);
    for (const row of rows) page.addRow([...row]);
  }
  return new Uint8Array(await file.xlsx.writeBuffer());
}

/** By sheet its rows as texts and numbers, formulas with their sign. */
export function formulaSheets(size: number): Record<string, (string | number | boolean | null)[][]> {
  return Object.fromEntries(
    checkedModules(size).map(({ name, rows }) => [
      name,
      rows.map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null ? `=${cell.formula}` : cell))),
    ]),
  );
}
