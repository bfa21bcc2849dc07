/** Writes the sample workbook and the list of its planted faults into `samples/`. Run by `npm run samples`. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ExcelJS from 'exceljs';
import { headerRowOf, plain, type SampleSheet } from './sample/drawn-sheet';
import { FAULTS, findingCell } from './sample/faults';
import { SAMPLE_AS_OF, SAMPLE_NAME, sampleSheets } from './sample/sample-workbook';

const FOLDER = resolve(__dirname, '../../samples');
/** A fixed time stamp, so that the same sheets give the same file. */
const WRITTEN = new Date(Date.UTC(2026, 5, 30));

export async function sampleBytes(sheets: readonly SampleSheet[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = WRITTEN;
  workbook.modified = WRITTEN;
  for (const sheet of sheets) addSheet(workbook, sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: ExcelJS.Workbook, sheet: SampleSheet): void {
  const top = headerRowOf(sheet);
  const page = workbook.addWorksheet(sheet.name, { views: [{ state: 'frozen', ySplit: top + 1 }] });
  if (sheet.title !== undefined) {
    page.getCell(1, 1).value = sheet.title;
    page.getCell(1, 1).font = { bold: true, size: 14 };
  }
  const rows = sheet.rows.map((row) => sheet.headers.map((header) => plain(row[header])));
  if (sheet.table === undefined) {
    page.getRow(top + 1).values = [...sheet.headers];
    page.getRow(top + 1).font = { bold: true };
    rows.forEach((row, index) => (page.getRow(top + 2 + index).values = row.map(({ value }) => value)));
  } else {
    page.addTable({
      name: sheet.table,
      ref: `A${top + 1}`,
      style: { theme: 'TableStyleLight9', showRowStripes: true },
      columns: sheet.headers.map((name) => ({ name, filterButton: true })),
      rows: rows.map((row) => row.map(({ value }) => value)),
    });
  }
  rows.forEach((row, index) =>
    row.forEach(({ format }, column) => {
      if (format !== 'General') page.getCell(top + 2 + index, column + 1).numFmt = format;
    }),
  );
  sheet.headers.forEach((header, column) => {
    const longest = Math.max(
      header.length + 3,
      ...rows.slice(0, 50).map((row) => (typeof row[column]?.value === 'string' ? (row[column].value as string).length : 10)),
    );
    page.getColumn(column + 1).width = Math.min(longest + 1, 46);
  });
}

async function writeSamples(): Promise<void> {
  const sheets = sampleSheets();
  writeFileSync(resolve(FOLDER, SAMPLE_NAME), await sampleBytes(sheets));
  const faults = FAULTS.flatMap(({ what, findings }) => findings.map((finding) => ({ what, rule: finding[0], cell: findingCell(sheets, finding) })));
  writeFileSync(resolve(FOLDER, SAMPLE_NAME.replace('.xlsx', '.faults.json')), `${JSON.stringify({ asOf: SAMPLE_AS_OF, faults }, null, 2)}\n`);
}

if (require.main === module) void writeSamples();
