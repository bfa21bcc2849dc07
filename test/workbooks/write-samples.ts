/** Writes the sample workbook and the list of its planted faults into `samples/`. Run by `npm run samples`. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { formulaShown, isErrorValue, type CellValue } from '../../src/workbook';
import { FORMATS, headerRowOf, plain, titleCells, type SampleSheet } from './sample/drawn-sheet';
import { FAULTS } from './sample/faults';
import { findingCell } from './sample/plant-faults';
import { SAMPLE_AS_OF, SAMPLE_NAME, sampleSheets } from './sample/sample-workbook';

const FOLDER = resolve(__dirname, '../../samples');
/** A fixed time stamp, so that the same sheets give the same file; a zip counts in local time. */
const WRITTEN = new Date(Date.UTC(2026, 5, 30));
const ZIPPED = new Date(2026, 5, 30);

/** Room for the longest objective: letters are narrower than the digits that widths are counted in. */
const WIDEST = 84;
/** More than fit a page: the first two columns, which name the row, stay in view. */
const MANY_COLUMNS = 15;
/** A date, or an amount in full. */
const NUMBER_LENGTH = 10;

export async function sampleBytes(sheets: readonly SampleSheet[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = WRITTEN;
  workbook.modified = WRITTEN;
  for (const sheet of sheets) addSheet(workbook, sheet);
  return zipSync(unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer())), { level: 9, mtime: ZIPPED });
}

function addSheet(workbook: ExcelJS.Workbook, sheet: SampleSheet): void {
  const top = headerRowOf(sheet);
  const page = workbook.addWorksheet(sheet.name, { views: [{ state: 'frozen', ySplit: top + 1, xSplit: sheet.headers.length > MANY_COLUMNS ? 2 : 0 }] });
  if (sheet.title !== undefined) {
    titleCells(sheet).forEach((cell, column) => {
      if (cell !== null) page.getCell(1, column + 1).value = written(plain(cell), 0, column);
      page.getCell(1, column + 1).numFmt = plain(cell).format;
    });
    page.getCell(1, 1).font = { name: 'Calibri', bold: true, size: 14 };
  }
  const rows = sheet.rows.map((row) => sheet.headers.map((header) => plain(row[header])));
  if (sheet.table === undefined) {
    page.getRow(top + 1).values = [...sheet.headers];
    page.getRow(top + 1).font = { name: 'Calibri', bold: true, size: 11 };
    rows.forEach((row, index) => (page.getRow(top + 2 + index).values = row.map((cell, column) => written(cell, top + 1 + index, column))));
  } else {
    page.addTable({
      name: sheet.table,
      ref: `A${top + 1}`,
      style: { theme: 'TableStyleLight9', showRowStripes: true },
      columns: sheet.headers.map((name) => ({ name, filterButton: true })),
      rows: rows.map((row, index) => row.map((cell, column) => written(cell, top + 1 + index, column))),
    });
  }
  const longest = sheet.headers.map((header, column) => Math.max(header.length + 3, ...rows.map((row) => shownLength(row[column]?.value ?? null))));
  longest.forEach((length, column) => (page.getColumn(column + 1).width = Math.min(length + 1, WIDEST)));
  rows.forEach((row, index) =>
    row.forEach(({ value, format }, column) => {
      if (value === null) return;
      const cell = page.getCell(top + 2 + index, column + 1);
      if (format !== 'General') cell.numFmt = format;
      const alignment = alignmentOf(value, format, column === row.length - 1);
      if (alignment !== undefined) cell.alignment = alignment;
    }),
  );
  page.pageSetup = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: sheet.headers.length > MANY_COLUMNS ? 2 : 1, fitToHeight: 0 };
  page.pageSetup.printTitlesRow = `${top + 1}:${top + 1}`;
}

const shownLength = (value: CellValue): number => (typeof value === 'string' ? value.length : NUMBER_LENGTH);

/** Dates in the middle; room between a number and the text that follows it. */
function alignmentOf(value: CellValue, format: string, last: boolean): Partial<ExcelJS.Alignment> | undefined {
  if (format === FORMATS.date) return { horizontal: 'center' };
  return typeof value === 'number' && !last ? { horizontal: 'right', indent: 1 } : undefined;
}

function written({ value, formula }: ReturnType<typeof plain>, row: number, column: number): ExcelJS.CellValue {
  if (formula !== undefined) return { formula: formulaShown(formula, row, column)?.slice(1) ?? '', result: value as number };
  return isErrorValue(value) ? { error: value as ExcelJS.CellErrorValue['error'] } : value;
}

async function writeSamples(): Promise<void> {
  const sheets = sampleSheets();
  writeFileSync(resolve(FOLDER, SAMPLE_NAME), await sampleBytes(sheets));
  const faults = FAULTS.flatMap(({ what, findings }) => findings.map((finding) => ({ what, rule: finding[0], cell: findingCell(sheets, finding) })));
  writeFileSync(resolve(FOLDER, SAMPLE_NAME.replace('.xlsx', '.faults.json')), `${JSON.stringify({ asOf: SAMPLE_AS_OF, faults }, null, 2)}\n`);
}

if (require.main === module) void writeSamples();
