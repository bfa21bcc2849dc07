/** Prices for one beside a column that says how many: they are multiplied, in the three languages, unless a column states the whole. */
import fc from 'fast-check';
import { audit } from '../../../src/audit/audit';
import type { Report } from '../../../src/audit/report/report';
import { textReport } from '../../../src/audit/report/text';
import { snapshotOf, type Drawn } from '../../support/sheet';

type Grid = readonly (readonly Drawn[])[];
const reportOf = (grid: Grid, sheet = 'Plan'): Report => audit(snapshotOf({ [sheet]: grid }), { asOf: '2026-06-30' }).report;
const totals = (grid: Grid): unknown => reportOf(grid).money.map(({ currency, total }) => [currency, total]);

it.each<[string, Grid, unknown]>([
  [
    'a ledger of cohorts',
    [
      ['Programme', 'Cohort', 'Cost per head', 'Headcount', 'Total cost'],
      ['Emerging leaders', '2026-A', '£450', 12, '£5,400'],
      ['Emerging leaders', '2026-B', '£450', 10, '£4,500'],
      ['Senior leaders', '2026-A', '£1,200', 8, null],
    ],
    [['GBP', 19_500]],
  ],
  [
    'Tage und Tagessatz',
    [
      ['Kurs', 'Verantwortlich', 'Anzahl Tage', 'Tagessatz (€)', 'Gesamtkosten (€)'],
      ['Führung', 'Ann', 2, 1500, 3200],
      ['Lean', 'Bo', 3, 1200, null],
    ],
    [['EUR', 6800]],
  ],
  [
    'a dash says that there is no cost, and is not worked out',
    [
      ['Course', 'Owner', 'Days', 'Day rate', 'Total cost'],
      ['Selling', 'Ann', 2, 1500, 3200],
      ['Lean', 'Bo', 3, 1200, '–'],
    ],
    [['', 3200]],
  ],
])('a price for one counts where its row has no total: %s', (_, grid, expected) => expect(totals(grid)).toEqual(expected));

it('a price without a total and without how many is told', () => {
  const { missingAmounts } = reportOf([
    ['Course', 'Owner', 'Days', 'Day rate', 'Total cost'],
    ['Selling', 'Ann', 2, 1500, 3200],
    ['Lean', 'Bo', null, 1200, null],
  ]);
  expect(missingAmounts.map(({ cell, reasonCode }) => [cell, reasonCode])).toEqual([['D3', 'how-many']]);
});

it.each<[string, Grid, unknown]>([
  [
    'days at a day rate',
    [
      ['Course', 'Owner', 'Days', 'Day rate'],
      ['Selling', 'Ann', 2, 1500],
      ['Lean', 'Bo', 3, 1200],
    ],
    [['', 6600]],
  ],
  [
    'Tage und Tagessatz',
    [
      ['Kurs', 'Verantwortlich', 'Anzahl Tage', 'Tagessatz (€)'],
      ['Führung', 'Ann', 2, 1500],
      ['Lean', 'Bo', 3, 1200],
    ],
    [['EUR', 6600]],
  ],
  [
    'jours et tarif journalier',
    [
      ['Formation', 'Responsable', 'Nb jours', 'Tarif journalier'],
      ['Vente', 'Ann', 2, 1500],
      ['Lean', 'Bo', 3, 1200],
    ],
    [['', 6600]],
  ],
  [
    'durations that say their unit in the cell',
    [
      ['Course', 'Owner', 'Duration (days)', 'Daily rate (EUR)'],
      ['Selling', 'Ann', '2 days', '1.000 €'],
      ['Lean', 'Bo', 0.5, '1.000 €'],
    ],
    [['EUR', 2500]],
  ],
  [
    'a day rate with and without tax',
    [
      ['Course', 'Owner', 'Days', 'Day rate net', 'Day rate gross'],
      ['Selling', 'Ann', 2, 1000, 1190],
      ['Lean', 'Bo', 1, 1000, 1190],
    ],
    [['', 3000]],
  ],
  [
    'hours at an hourly rate',
    [
      ['Course', 'Owner', 'Hours', 'Hourly rate'],
      ['Selling', 'Ann', 20, 150],
      ['Lean', 'Bo', 3, 120],
    ],
    [['', 3360]],
  ],
  [
    'sessions at a price each',
    [
      ['Course', 'Owner', 'Number of sessions', 'Cost per session'],
      ['Selling', 'Ann', 3, 1000],
      ['Lean', 'Bo', 1, 500],
    ],
    [['', 3500]],
  ],
  [
    'a ledger of quantities and unit prices, in which a course has several rows',
    [
      ['Course', 'Item', 'Quantity', 'Unit price'],
      ['Selling', 'Books', 10, 20],
      ['Selling', 'Room', 2, 100],
    ],
    [['', 400]],
  ],
  [
    'a ledger of participants and prices',
    [
      ['Kurs', 'Kostenart', 'Teilnehmer', 'Preis pro Teilnehmer'],
      ['Führung', 'Trainer', 10, 150],
      ['Führung', 'Unterlagen', 10, 20],
    ],
    [['', 1700]],
  ],
  [
    'a total that counts instead',
    [
      ['Kurs', 'Position', 'Menge', 'Einzelpreis', 'Gesamtpreis'],
      ['Führung', 'Bücher', 10, 20, 190],
      ['Lean', 'Raum', 2, 100, 200],
    ],
    [['', 390]],
  ],
  [
    'a trainer’s days with travel and rooms beside them',
    [
      ['Course', 'Owner', 'Days', 'Day rate', 'Travel', 'Venue'],
      ['Selling', 'Ann', 2, 1000, 100, 200],
      ['Lean', 'Bo', 1, 1000, 0, 100],
    ],
    [['', 3400]],
  ],
])('%s', (_, grid, expected) => expect(totals(grid)).toEqual(expected));

it('a price without a number of days is missing, and says which', () => {
  const report = reportOf([
    ['Course', 'Owner', 'Days', 'Day rate'],
    ['Selling', 'Ann', null, 1000],
    ['Lean', 'Bo', 1, 900],
  ]);
  expect([report.money[0]?.total, report.missingAmounts.map(({ cell, of, reasonCode }) => [cell, of, reasonCode])]).toEqual([
    900,
    [['D2', 'Selling', 'how-many']],
  ]);
});

it('a day rate without any number of days is said not to count', () => {
  const report = reportOf([
    ['Course', 'Owner', 'Day rate'],
    ['Selling', 'Ann', 1000],
    ['Lean', 'Bo', 900],
  ]);
  expect(report.money).toEqual([]);
  expect(textReport(report).replace(/\s+/g, ' ')).toContain('what stands under “Day rate” is not counted');
});

it('of two prices that could each be the cost neither counts, and both are named', () => {
  const report = reportOf([
    ['Course', 'Owner', 'Days', 'Day rate', 'Participants', 'Cost per participant'],
    ['Selling', 'Ann', 2, 1000, 10, 200],
    ['Lean', 'Bo', 1, 1000, 5, 200],
  ]);
  expect(report.money).toEqual([]);
  expect(textReport(report).replace(/\s+/g, ' ')).toContain('“Day rate” and “Cost per participant” could each be the cost');
});

it('the account’s total is the sum of the products', () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 200_000 })), { minLength: 2, maxLength: 6 });
  const headers = fc.constantFrom(
    ['Days', 'Day rate'],
    ['Tage', 'Tagessatz'],
    ['Jours', 'Prix par jour'],
    ['Stunden', 'Stundensatz'],
    ['Sessions', 'Cost per session'],
  );
  fc.assert(
    fc.property(rows, headers, fc.boolean(), (amounts, [count = '', price = ''], priceFirst) => {
      const pair = <T>(one: T, other: T): T[] => (priceFirst ? [other, one] : [one, other]);
      const grid = [
        ['Course', 'Owner', ...pair(count, price)],
        ...amounts.map(([many, cents], place) => [`Course ${'ABCDEF'[place] ?? ''}`, 'Ann', ...pair(many, cents / 100)]),
      ];
      const expected = Math.round(amounts.reduce((sum, [many, cents]) => sum + many * cents, 0)) / 100;
      expect(reportOf(grid).money.reduce((sum, { total }) => sum + total, 0)).toBeCloseTo(expected, 2);
    }),
    { numRuns: 40 },
  );
});
