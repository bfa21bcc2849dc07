/** Puts the faults into the sheets, and says where their findings must stand. */
import { cellName } from '../../../src/workbook';
import { headerRowOf, type SampleRow, type SampleSheet } from './drawn-sheet';
import type { Planted, RowName } from './fault';
import { FAULTS } from './faults';

/** Those that were there when the last review was signed, or those made since. */
export function plantFaults(sheets: readonly SampleSheet[], when: 'before the sign-off' | 'since the sign-off'): void {
  for (const { changes, added = [], since = false } of FAULTS) {
    if (since !== (when === 'since the sign-off')) continue;
    for (const [sheet, row, column, value] of changes) rowOf(sheets, sheet, row)[column] = value;
    for (const [sheet, row] of added) sheetOf(sheets, sheet).rows.push({ ...row });
  }
}

/** `Sheet!B4` of a finding that a fault must give. */
export function findingCell(sheets: readonly SampleSheet[], [, name, row, column]: Planted): string {
  const sheet = sheetOf(sheets, name);
  const index = row === 'title' ? -1 - headerRowOf(sheet) : row === 'header' ? -1 : sheet.rows.indexOf(rowOf(sheets, name, row));
  if (!sheet.headers.includes(column)) throw new Error(`${name} has no column ${column}`);
  return `${sheet.name}!${cellName(headerRowOf(sheet) + 1 + index, sheet.headers.indexOf(column))}`;
}

/** Every finding that the faults must give, as `rule Sheet!B4`, sorted. */
export function plantedFindings(sheets: readonly SampleSheet[]): string[] {
  return FAULTS.flatMap(({ findings }) => findings.map((finding) => `${finding[0]} ${findingCell(sheets, finding)}`)).sort();
}

function sheetOf(sheets: readonly SampleSheet[], name: string): SampleSheet {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`The sample has no sheet ${name}`);
  return sheet;
}

function rowOf(sheets: readonly SampleSheet[], name: string, row: RowName): SampleRow {
  const sheet = sheetOf(sheets, name);
  if (row === 'title' && sheet.besideTitle !== undefined) return sheet.besideTitle;
  const [first, second] = sheet.headers as readonly [string, string];
  const found =
    typeof row === 'number'
      ? sheet.rows[row]
      : sheet.rows.find((one) => (typeof row === 'string' ? one[first] === row : one[first] === row[0] && one[second] === row[1]));
  if (found === undefined) throw new Error(`${name} has no row ${String(row)}`);
  return found;
}
