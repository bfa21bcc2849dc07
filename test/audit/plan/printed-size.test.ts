/** How large our lists are printed: nine points or more on A4 and on Letter, by the columns that are printed. */
import { audit } from '../../../src/audit/audit';
import { choicesNamed } from '../../../src/audit/plan/choices';
import { planWrite } from '../../../src/audit/plan/write-plan';
import type { SheetEdit } from '../../../src/workbook';
import { snapshotOf, type Drawn } from '../../support/sheet';

/** Printable widths of a sheet of paper that lies across, in inches. */
const PAPERS = [11.69 - 0.8, 11 - 0.8] as const;

/** The size in which 11-point text is printed: columns in characters of seven pixels, five beside each. */
function printedSize({ widths, print }: SheetEdit, paper: number): number {
  const wide = widths.slice(0, print?.columns ?? widths.length).reduce((sum, width) => sum + width * 7 + 5, 0) / 96;
  return typeof print?.fit === 'number' ? (11 * print.fit) / 100 : 11 * Math.min(1, paper / wide);
}

function sheetsOf(modules: number, cost: number, name: string): readonly SheetEdit[] {
  const rows = Array.from({ length: modules }, (_, index): Drawn[] => [`M-${index}`, `${name} ${index}`, 'K-1', 'Ines Weber', cost + index, 'EUR', 'Sales']);
  const workbook = snapshotOf({
    Priorities: [
      ['Priority ID', 'Priority', 'Rank'],
      ['P1', 'Grow revenue by 8 %', 1],
    ],
    KPIs: [
      ['KPI ID', 'KPI', 'Priority', 'Baseline', 'Target', 'Unit'],
      ['K-1', 'Conversion rate', 'P1', 0.1, 0.2, 'Sales'],
    ],
    Modules: [['Module ID', 'Module', 'KPI', 'Business sponsor', 'Total cost', 'Currency', 'Business unit'], ...rows],
  });
  return planWrite(audit(workbook, { asOf: '2026-06-30' }), workbook, choicesNamed(['all']) ?? undefined).sheets;
}

const LISTS = ['Plumbline Modules', 'Plumbline History', 'Plumbline Findings', 'Plumbline Units', 'Plumbline Settings', 'Plumbline Money', 'Plumbline Review'];

it.each([
  ['33 modules', 33, 1_000, 'Leading change'],
  ['33 modules with long names and amounts', 33, 8_000_000, 'Negotiating service contracts with customers across cultures and time zones'],
  ['5,000 modules', 5_000, 90_000, 'Leading change'],
])('%s are printed in nine points or more', (_, modules, cost, name) => {
  const sheets = sheetsOf(modules, cost, name);
  for (const list of LISTS) {
    const sheet = sheets.find((one) => one.name === list);
    if (sheet === undefined) throw new Error(`${list} is not written`);
    const size = Math.min(...PAPERS.map((paper) => printedSize(sheet, paper)));
    expect({ list, size, isLegible: Math.round(10 * size) >= 90 }).toEqual({ list, size, isLegible: true });
  }
});

it('columns of amounts are as wide as the largest', () => {
  const sheet = sheetsOf(3, 123_456_789, 'Leading change').find(({ name }) => name === 'Plumbline Modules');
  const header = sheet?.cells.find((line) => line.includes('Cost')) ?? [];
  expect(sheet?.widths[header.indexOf('Cost')]).toBeGreaterThanOrEqual('123,456,791'.length);
});
