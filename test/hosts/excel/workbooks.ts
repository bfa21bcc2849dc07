/** Workbooks for the tests of the Excel host. */
import type { CellValue } from '../../../src/workbook';
import { makeSheet, rowOf, setContent, setNumberFormat, type Sheet } from '../../emulator/model/sheet';
import { makeTable } from '../../emulator/model/table';
import { makeWorkbook, type Workbook } from '../../emulator/model/workbook';

const HEADERS = ['Module ID', 'Module', 'Sponsor', 'Objective', 'Cost', 'Start', 'Seats', 'Cost per seat'] as const;
const SPONSORS = ['A. Okafor', 'B. Lindqvist', '', 'C. Moreau'];

function fill(sheet: Sheet, lines: readonly (readonly CellValue[])[], top = 0, left = 0): void {
  lines.forEach((line, down) => line.forEach((value, right) => value !== null && setContent(sheet, top + down, left + right, value)));
}

/** A sheet with an Excel table of training modules, and a sheet of notes with a plain block. */
export function modulesWorkbook(modules: number): Workbook {
  const sheet = makeSheet('Training modules');
  fill(sheet, [HEADERS]);
  for (let index = 1; index <= modules; index++) {
    const cost = 1_000 + (index % 37) * 125;
    fill(
      sheet,
      [
        [
          `M-${String(index).padStart(5, '0')}`,
          `Leading change, part ${index}`,
          SPONSORS[index % SPONSORS.length] || null,
          `O-${index % 12}`,
          cost,
          46_000 + (index % 365),
          12 + (index % 9),
        ],
      ],
      index,
    );
    setContent(sheet, index, 7, cost / (12 + (index % 9)), `=E${index + 1}/G${index + 1}`);
    setNumberFormat(sheet, index, 4, '#,##0');
    setNumberFormat(sheet, index, 5, 'yyyy-mm-dd');
  }
  sheet.tables.push(makeTable('Modules', { top: 0, left: 0, bottom: modules, right: HEADERS.length - 1 }, HEADERS, { headerRow: true, totalsRow: false }));
  const notes = makeSheet('Notes');
  fill(notes, [['Quarterly review'], [], ['Topic', 'Owner'], ['Budget', 'A. Okafor'], ['Sponsors', "='tricky"], ['Dates', true], ['Share', '#N/A']]);
  rowOf(notes, 9);
  return makeWorkbook('Modules.xlsx', [sheet, notes]);
}

/** Modules in a plain block, with nothing to the right. */
export function plainWorkbook(modules: number): Workbook {
  const workbook = modulesWorkbook(modules);
  for (const sheet of workbook.sheets) sheet.tables = [];
  return workbook;
}

export function twentySheets(): Workbook {
  const sheets = Array.from({ length: 20 }, (_, index) => {
    const sheet = makeSheet(`It's sheet, ${index + 1}`);
    fill(
      sheet,
      [
        ['Name', 'Value'],
        [`row ${index}`, index],
        [null, index / 3],
      ],
      index,
      1,
    );
    if (index % 3 === 0)
      sheet.tables.push(
        makeTable(`Table${index}`, { top: index, left: 1, bottom: index + 2, right: 2 }, ['Name', 'Value'], { headerRow: true, totalsRow: false }),
      );
    return sheet;
  });
  sheets.push(makeSheet('Empty'));
  return makeWorkbook('Twenty.xlsx', sheets);
}
