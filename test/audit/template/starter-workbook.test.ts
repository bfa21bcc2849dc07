/** The starter workbook is understood whole, checks what is entered, and shows one finding, on purpose. */
import fc from 'fast-check';
import { audit } from '../../../src/audit/audit';
import { KINDS } from '../../../src/audit/fields';
import { isoOf, parseIso } from '../../../src/audit/reading/days';
import { starterTables } from '../../../src/audit/template/starter-tables';
import { START_SHEET, starterWorkbook } from '../../../src/audit/template/starter-workbook';
import { starterXlsx } from '../../../src/hosts/xlsx/starter-xlsx';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import type { WorkbookSnapshot } from '../../../src/workbook';

const TODAY = parseIso('2026-11-23') as number;

async function opened(today: number): Promise<WorkbookSnapshot> {
  return (await openXlsx(await starterXlsx(starterWorkbook(today)), 'Starter.xlsx')).read();
}

it('every header means what it was written for', async () => {
  const { mapping } = audit(await opened(TODAY), { asOf: isoOf(TODAY) });
  const understood = Object.fromEntries(mapping.tables.map(({ sheet, kind, columns }) => [sheet, { kind, fields: columns.map(({ field }) => field) }]));
  const meant = Object.fromEntries(
    starterTables(TODAY).map(({ name, kind, columns }) => [name, { kind, fields: columns.map(([field]) => `${kind}.${field}`) }]),
  );
  expect(understood).toEqual(meant);
  expect(mapping.notUnderstood.map(({ sheet }) => sheet)).toEqual([START_SHEET]);
});

it('has every kind of table that people fill in by hand', () => {
  const kinds = starterTables(TODAY).map(({ kind }) => kind);
  // Events and costs by category come from other systems.
  expect(KINDS.filter((kind) => !kinds.includes(kind))).toEqual(['event', 'cost']);
});

it('shows one finding, on whatever day it is made', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: parseIso('2024-01-01') as number, max: parseIso('2032-12-31') as number }), async (today) => {
      const { report } = audit(await opened(today), { asOf: isoOf(today) });
      expect(report.findings.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`)).toEqual(['unlinked-module Modules!B3']);
    }),
    { numRuns: 12, examples: [[parseIso('2028-02-29') as number], [parseIso('2026-12-31') as number], [parseIso('2027-01-01') as number]] },
  );
});

it('has a note on each header, and checks dates, numbers, choices and references', () => {
  const sheets = starterWorkbook(TODAY).slice(1);
  for (const { sheet, table, notes = [] } of sheets) {
    expect(notes.map(({ column }) => column)).toEqual((sheet.cells[0] ?? []).map((_, column) => column));
    expect(table?.area.bottom).toBe(sheet.cells.length - 1);
  }
  const links = sheets.find(({ sheet }) => sheet.name === 'Links');
  expect(links?.rangeLists?.map(({ range }) => range)).toEqual(['Modules!$A$2:$A$501', 'KPIs!$A$2:$A$501', 'Objectives!$A$2:$A$501']);
  const modules = sheets.find(({ sheet }) => sheet.name === 'Modules');
  expect(modules?.sheet.pickLists.map(({ choices }) => choices[0])).toEqual(['idea', 'yes']);
  expect(modules?.dates).toHaveLength(5);
});
