/** Text that is struck through is read, and its row is named: in files, whose styles say so. */
import ExcelJS from 'exceljs';
import { audit } from '../../../src/audit/audit';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import type { WorkbookSnapshot } from '../../../src/workbook';

const ROWS = [
  ['Module', 'Owner', 'Remarks'],
  ['Negotiating', 'Ada Lind', 'from spring'],
  ['Coaching', 'Bo Carr', 'from spring'],
  ['Feedback', 'Cy Dahl', 'from spring'],
];

/** The workbook with these cells struck through. */
async function struck(...cells: readonly string[]): Promise<WorkbookSnapshot> {
  const file = new ExcelJS.Workbook();
  const sheet = file.addWorksheet('Modules');
  sheet.addRows(ROWS);
  sheet.getCell('A2').font = { bold: true };
  for (const cell of cells) sheet.getCell(cell).font = { strike: true };
  return (await openXlsx(new Uint8Array(await file.xlsx.writeBuffer()), 'modules.xlsx')).read();
}

const warnings = async (...cells: readonly string[]): Promise<readonly string[]> =>
  audit(await struck(...cells), { asOf: '2026-06-30' }).report.warnings.filter((each) => each.includes('struck through'));

it.each<[string, readonly string[], readonly (readonly number[] | undefined)[]]>([
  ['none', [], [undefined, undefined, undefined, undefined]],
  ['a row', ['A3', 'B3', 'C3'], [undefined, undefined, [0, 1, 2], undefined]],
  ['cells of several', ['B2', 'A4', 'D4'], [undefined, [1], undefined, [0]]],
])('the columns of filled cells that are struck through are read: %s', async (_, cells, expected) => {
  const [sheet] = (await struck(...cells)).sheets;
  expect(sheet?.patternOf.map((pattern) => sheet.patterns[pattern]?.struck)).toEqual(expected);
});

it('nothing is said where nothing is struck through, or only what is not read', async () => {
  expect(await warnings()).toEqual([]);
  expect(await warnings('C3', 'D3')).toEqual([]);
});

it('a row counts, and is named', async () => {
  expect(await warnings('A3')).toEqual([
    'The row of Modules!A3 is struck through and was read like any other: if it no longer counts, give it a status that says so, or delete it.',
  ]);
  expect(await warnings('B4', 'A4', 'A3')).toEqual([
    '2 rows with text that is struck through were read like any other, the first in Modules!A3: what no longer counts needs a status that says so, or goes.',
  ]);
});
