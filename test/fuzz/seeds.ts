/** The workbooks that mutants are made of: small ones, with all that the host of files looks at. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { audited } from '../../src/auditor';
import { choicesNamed } from '../../src/audit/plan/choices';
import { planWrite } from '../../src/audit/plan/write-plan';
import { starterXlsx } from '../../src/hosts/xlsx/starter-xlsx';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';
import { starterWorkbook } from '../../src/audit/template/starter-workbook';

export type Parts = Readonly<Record<string, Uint8Array>>;

/** By name the parts of each. */
export async function seedWorkbooks(): Promise<readonly (readonly [string, Parts])[]> {
  const drawn = new Uint8Array(await (await drawnWorkbook()).xlsx.writeBuffer());
  const former = new Uint8Array(readFileSync(join(__dirname, '../hosts/xlsx/files/first-ledger.xlsx')));
  const starter = await starterXlsx(starterWorkbook(46_000));
  return [
    ['drawn', unzipSync(drawn)],
    ['with a ledger of the first format', unzipSync(former)],
    ['starter', unzipSync(starter)],
    ['audited twice', unzipSync(await auditedTwice(starter))],
  ];
}

/** With every sheet of ours, charts among them, and a ledger that knows two ways back. */
async function auditedTwice(bytes: Uint8Array): Promise<Uint8Array> {
  const choices = choicesNamed(['all']) ?? undefined;
  let file = bytes;
  for (const asOf of ['2026-03-31', '2026-06-30']) {
    const host = await openXlsx(file, 'Starter.xlsx');
    const workbook = await host.read();
    await host.apply(planWrite(audited(workbook, asOf), workbook, choices));
    file = host.toBytes();
  }
  return file;
}

async function drawnWorkbook(): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  book.created = book.modified = new Date(0);
  book.addWorksheet('Priorities').addRows([
    ['Priority ID', 'Priority', 'Rank', 'Executive sponsor'],
    ['P1', 'Grow revenue in the north', 1, 'Mia Lang'],
    ['P2', 'Keep our engineers', 2, 'Jo Berg'],
  ]);
  const modules = book.addWorksheet('Modules', { views: [{ state: 'frozen', ySplit: 1 }] });
  modules.addTable({
    name: 'Modules',
    ref: 'A1',
    columns: ['Module ID', 'Module', 'Owner', 'Priority', 'Cost (EUR)', 'Start'].map((name) => ({ name, filterButton: true })),
    rows: [
      ['M1', 'Coaching talks', 'Mia Lang', 'P1', 4000, new Date(Date.UTC(2026, 1, 1))],
      ['M2', 'Feedback & <more>', 'Jo Berg', 'P2', 500, null],
      ['M3', 'Negotiating', null, 'P9', 'tbd', null],
    ],
  });
  modules.getCell('H3').value = { formula: 'SUM(E2:E4)', result: 4500 };
  modules.getCell('H3').note = 'a note';
  const people = book.addWorksheet('People');
  people.addRows([
    ['Name', 'Title', 'Unit'],
    ['Mia Lang', 'VP Sales', 'North'],
    ['Jo Berg', 'CTO', 'Engineering'],
  ]);
  people.getColumn(2).width = 30;
  people.mergeCells('A6:C6');
  people.getRow(3).hidden = true;
  people.getCell('B2').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
  book.definedNames.add('People!$A$1:$C$3', 'Everybody');
  return book;
}
