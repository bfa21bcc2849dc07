/** Columns of money for a year each: that of the sheet's year counts, else that of the day of the audit, else none, and that is said with the cells. */
import fc from 'fast-check';
import { audit } from '../../../src/audit/audit';
import type { Report } from '../../../src/audit/report/report';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import { snapshotOf, type Drawn } from '../../support/sheet';

type Grid = readonly (readonly Drawn[])[];
const reportOf = (grid: Grid, asOf = '2026-06-30', sheet = 'Plan'): Report => audit(snapshotOf({ [sheet]: grid }), { asOf }).report;
const totals = (report: Report): unknown => report.money.map(({ total, spent, toSpend }) => [total, spent, toSpend]);

const EN: Grid = [
  ['Course', 'Owner', 'Cost 2025', 'Cost 2026'],
  ['Selling', 'Ann', 100, 200],
  ['Lean', 'Bo', 10, 20],
];
const STAGES: Grid = [
  ['Course', 'Category', 'Budget 2025', 'Actual 2025', 'Budget 2026', 'Actual 2026'],
  ['Selling', 'Trainer', 100, 90, 200, 20],
  ['Lean', 'Trainer', 10, 11, 20, 5],
];
const renamed = (grid: Grid, headers: readonly string[]): Grid => [headers, ...grid.slice(1)];

it.each<[string, Grid, string, string, unknown]>([
  ['that of the audit’s year', EN, '2026-06-30', 'Plan', [[220, null, null]]],
  ['that of an earlier audit’s year', EN, '2025-03-31', 'Plan', [[110, null, null]]],
  ['that of the sheet, whatever the day', EN, '2026-06-30', 'Training 2025', [[110, null, null]]],
  ['that of the title', [['Weiterbildung 2025'], ...EN], '2026-06-30', 'Plan', [[110, null, null]]],
  ['none where the audit is of another year', EN, '2028-06-30', 'Plan', []],
  ['German ones', renamed(EN, ['Kurs', 'Verantwortlich', 'Kosten 2025', 'Kosten 2026']), '2026-06-30', 'Plan', [[220, null, null]]],
  ['French ones', renamed(EN, ['Formation', 'Responsable', 'Coût 2025', 'Coût 2026']), '2026-06-30', 'Plan', [[220, null, null]]],
  ['years before and in brackets', renamed(EN, ['Course', 'Owner', '2025 cost (EUR)', 'Cost (2026)']), '2026-06-30', 'Plan', [[220, null, null]]],
  ['budgets of a year to come left out', renamed(EN, ['Course', 'Owner', 'Budget 2026', 'Budget 2027']), '2026-06-30', 'Plan', [[110, null, null]]],
  [
    'an actual of last year is not spent of this year’s',
    renamed(EN, ['Course', 'Owner', 'Actual 2025', 'Budget 2026']),
    '2026-06-30',
    'Plan',
    [[220, null, null]],
  ],
  ['Ist and Plan of two years', renamed(EN, ['Kurs', 'Verantwortlich', 'Ist 2025', 'Plan 2026']), '2026-06-30', 'Plan', [[220, null, null]]],
  ['years in the row above', [[null, null, '2025', '2026'], ...renamed(EN, ['Course', 'Owner', 'Cost', 'Cost'])], '2026-06-30', 'Plan', [[220, null, null]]],
  ['a ledger', renamed(EN, ['Course', 'Category', 'Cost 2025', 'Cost 2026']), '2026-06-30', 'Costs', [[220, null, null]]],
  ['a ledger of budgets and actuals', STAGES, '2026-06-30', 'Costs', [[220, 25, 195]]],
  ['modules with budgets and actuals', renamed(STAGES, ['Course', 'Owner', ...(STAGES[0] ?? []).slice(2).map(String)]), '2026-06-30', 'Plan', [[220, 25, 195]]],
  [
    'a total of all years, which is what a module costs',
    [
      ['Course', 'Owner', 'Cost 2025', 'Cost 2026', 'Total'],
      ['Selling', 'Ann', 100, 200, 300],
      ['Lean', 'Bo', 10, 20, 30],
    ],
    '2026-06-30',
    'Plan',
    [[330, null, null]],
  ],
])('%s', (_, grid, asOf, sheet, expected) => expect(totals(reportOf(grid, asOf, sheet))).toEqual(expected));

it('fiscal years need the month in which they begin', () => {
  const grid = renamed(EN, ['Course', 'Owner', 'Cost FY26', 'Cost FY27']);
  expect(totals(reportOf(grid))).toEqual([]);
  const settings = { ...DEFAULT_SETTINGS, fiscalYearStart: 4 };
  // From April 2026 on it is 2026/27, named by its last year.
  expect(totals(audit(snapshotOf({ Plan: grid }), { asOf: '2026-06-30', settings }).report)).toEqual([[220, null, null]]);
});

it('amounts of which none is of the right year are missing, each with its cell', () =>
  expect(reportOf(EN, '2028-06-30').missingAmounts.map(({ cell, of, reasonCode }) => [cell, of, reasonCode])).toEqual([
    ['D2', 'Selling', 'other-year'],
    ['D3', 'Lean', 'other-year'],
  ]));

it('both columns say that one of the years counts', () =>
  expect(reportOf(EN).tables[0]?.columns.map(({ header, field, reasonCode }) => [header, field, reasonCode])).toEqual([
    ['Course', 'module.name', undefined],
    ['Owner', 'module.owner', undefined],
    ['Cost 2025', 'module.cost', 'of-a-year'],
    ['Cost 2026', 'module.cost', 'of-a-year'],
  ]));

it('beside a KPI an actual of a year is none of the module’s money', () => {
  const report = reportOf([
    ['Course', 'KPI', 'Actual 2025', 'Target 2026'],
    ['Selling', 'Win rate', 20, 25],
    ['Lean', 'Lead time', 9, 8],
  ]);
  expect(totals(report)).toEqual([]);
});

it('the audit’s year is the account’s total, in whatever order the columns stand', () => {
  const rows = fc.array(fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(
      rows,
      fc.shuffledSubarray([2025, 2026, 2027], { minLength: 2 }),
      fc.constantFrom('Cost', 'Kosten', 'Coût', 'Budget'),
      (amounts, years, word) => {
        const grid = [
          ['Course', 'Owner', ...years.map((year) => `${word} ${year}`)],
          ...amounts.map((row, place) => [`Course ${'ABCDE'[place] ?? ''}`, 'Ann', ...years.map((_, at) => row[at] as number)]),
        ];
        const at = years.indexOf(2026);
        const expected = at < 0 ? 0 : amounts.reduce((sum, row) => sum + (row[at] as number), 0);
        expect(reportOf(grid).money.reduce((sum, { total }) => sum + total, 0)).toBe(expected);
      },
    ),
    { numRuns: 40 },
  );
});
