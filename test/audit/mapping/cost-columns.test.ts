/** Several columns of money in one table: which of them count, what adds up, and what is told where nothing says. */
import fc from 'fast-check';
import { audit } from '../../../src/audit/audit';
import type { Report } from '../../../src/audit/report/report';
import { textReport } from '../../../src/audit/report/text';
import { snapshotOf, type Drawn } from '../../support/sheet';

type Book = Readonly<Record<string, readonly (readonly Drawn[])[]>>;
const reportOf = (book: Book): Report => audit(snapshotOf(book), { asOf: '2026-06-30' }).report;
const totals = (book: Book): unknown => reportOf(book).money.map(({ currency, total, spent, toSpend }) => [currency, total, spent, toSpend]);
const reasonsIn = (book: Book): Record<string, string | undefined> =>
  Object.fromEntries(reportOf(book).tables.flatMap(({ columns }) => columns.map(({ header, reasonCode }) => [header, reasonCode])));

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'];
const TITLE = ['Training costs 2026'];

it.each<[string, Book, unknown]>([
  [
    'quarters of budget and of actuals',
    {
      Plan: [
        ['Course', 'Owner', 'Budget Q1', 'Actual Q1', 'Budget Q2', 'Actual Q2'],
        ['Selling', 'Ann', 100, 90, 100, 130],
      ],
    },
    [['', 220, 220, 0]],
  ],
  [
    'what a trainer gets and journeys, where the sum of all is missing',
    {
      Trainings: [
        ['Training', 'Auftraggeber', 'Honorar Trainer', 'Reisekosten', 'Gesamtkosten'],
        ['Führen', 'Werkleitung', 4800, 600, 6300],
        ['Qualität', 'Werkleitung', 3000, 200, null],
      ],
    },
    [['', 9500, null, null]],
  ],
  [
    'quarters beside the months they add up',
    { Plan: [TITLE, ['Course', 'Owner', 'Jan', 'Feb', 'Mar', 'Q1'], ['Selling', 'Ann', 100, 200, 300, 600], ['Lean', 'Bo', 1, 2, 3, 6]] },
    [['', 606, null, null]],
  ],
  [
    'months with a total of their own, which counts',
    { Plan: [TITLE, ['Course', 'Owner', 'Jan', 'Feb', 'Total'], ['Selling', 'Ann', 100, 200, 310], ['Lean', 'Bo', 1, 2, 3]] },
    [['', 313, null, null]],
  ],
  [
    'months of euros',
    {
      Plan: [
        ['Course', 'Owner', 'Jan', 'Feb'],
        ['Selling', 'Ann', '100 €', '200 €'],
        ['Lean', 'Bo', '1.000 €', null],
      ],
    },
    [['EUR', 1300, null, null]],
  ],
  [
    'a ledger of what was planned, ordered and paid',
    {
      Ledger: [
        ['Course', 'Cost type', 'Plan', 'Obligo', 'Ist'],
        ['Selling', 'Trainer', 100, 30, 90],
        ['Selling', 'Travel', 50, 0, 10],
        ['Lean', 'Trainer', 10, 0, 0],
      ],
    },
    [['', 160, 100, 60]],
  ],
  [
    'a sheet that says of the modules of another what is paid for them',
    {
      Modules: [
        ['Course', 'Owner', 'Start', 'Cost'],
        ['Selling', 'Ann', '2026-02-01', 100],
        ['Lean', 'Bo', '2026-03-01', 200],
      ],
      Finance: [
        ['Course', 'Provider', 'Amount'],
        ['Selling', 'X', 110],
        ['Lean', 'Y', 190],
      ],
    },
    [['', 310, null, null]],
  ],
  [
    'a summary of counts beside its details',
    {
      Plan: [
        ['Course', 'Owner', 'Country', 'Cost'],
        ['Selling', 'Ann', 'DE', 100],
        ['Lean', 'Bo', 'FR', 200],
      ],
      Summary: [
        ['Country', 'Courses', 'Cost'],
        ['DE', 1, 100],
        ['FR', 1, 200],
      ],
    },
    [['', 300, null, null]],
  ],
  [
    'costs of modules that no other sheet lists',
    {
      Kosten: [
        ['Kurs', 'Kosten'],
        ['Führung', 100],
        ['Verkauf', 200],
      ],
    },
    [['', 300, null, null]],
  ],
  [
    'what a cost is made of',
    {
      Budget: [
        ['Course', 'Owner', 'Trainer fee', 'Travel', 'Venue'],
        ['Selling', 'Ann', 1000, 200, 300],
        ['Lean', 'Bo', 1500, 0, 500],
      ],
    },
    [['', 3500, null, null]],
  ],
  [
    'what a cost is made of, with a total that counts',
    {
      Budget: [
        ['Kurs', 'Verantwortlich', 'Trainer', 'Reisekosten', 'Raum', 'Gesamt'],
        ['Führung', 'Ann', 1000, 200, 300, 1600],
        ['Lean', 'Bo', 1500, 0, 500, 2000],
      ],
    },
    [['', 3600, null, null]],
  ],
  [
    'what is done in house and what is bought',
    {
      Kosten: [
        ['Kurs', 'Verantwortlich', 'Interne Kosten', 'Externe Kosten'],
        ['Führung', 'Ann', 500, 1000],
        ['Lean', 'Bo', 500, 2000],
      ],
    },
    [['', 4000, null, null]],
  ],
  [
    'a list of cost centres, which are no modules',
    {
      Kostenstellen: [
        ['Kostenstelle', 'Bezeichnung', 'Plan', 'Ist'],
        [4711, 'Vertrieb', 5000, 4000],
        [4712, 'HR', 3000, 3500],
      ],
    },
    [],
  ],
  [
    'prices for each, headed in short',
    {
      Plan: [
        ['Training', 'Trainer', 'Teilnehmer', 'Kosten/TN'],
        ['Excel', 'Ann', 12, 450],
        ['Rhetorik', 'Bo', 8, 300],
      ],
    },
    [['', 7800, null, null]],
  ],
])('%s', (_, book, expected) => expect(totals(book)).toEqual(expected));

it('of an amount with and without tax one counts, and which is told', () => {
  const book = {
    Plan: [
      ['Kurs', 'Verantwortlich', 'Netto', 'MwSt', 'Brutto'],
      ['Führung', 'Ann', 1000, 190, 1190],
      ['Lean', 'Bo', 100, 19, 119],
    ],
  };
  expect(totals(book)).toEqual([['', 1100, null, null]]);
  expect(reasonsIn(book)['Brutto']).toBe('other-tax');
});

it.each<[string, Book, string]>([
  [
    'months of nobody knows what',
    {
      Plan: [
        ['Course', 'Owner', 'Jan', 'Feb', 'Mar'],
        ['Selling', 'Ann', 8, 16, 8],
      ],
    },
    'nothing says whether “Jan”, “Feb” and “Mar” hold costs',
  ],
])('%s are not counted, and that is said', (_, book, said) => {
  expect(totals(book)).toEqual([]);
  expect(textReport(reportOf(book)).replace(/\s+/g, ' ')).toContain(said);
});

it('what a ledger states of a module that is not there is missing, and said', () =>
  expect(
    reportOf({
      Modules: [
        ['Course', 'Owner'],
        ['Selling', 'Ann'],
      ],
      Ledger: [
        ['Course', 'Cost category', 'Amount'],
        ['Selling', 'Trainer', 100],
        ['Sellling', 'Trainer', 900],
      ],
    }).missingAmounts.map(({ cell, of, reasonCode }) => [cell, of, reasonCode]),
  ).toEqual([['C3', 'Sellling', 'module-unknown']]));

it('a cell of a part of the year that nobody can read is missing, and the others add up', () => {
  const report = reportOf({ Plan: [TITLE, ['Course', 'Owner', 'Jan', 'Feb', 'Mar'], ['Selling', 'Ann', 100, '4-5 TEUR', 200], ['Lean', 'Bo', 1, 1, 1]] });
  expect([report.money[0]?.total, report.missingAmounts.map(({ cell }) => cell)]).toEqual([303, ['D3']]);
});

it('the parts of a year add up to its cost, in any order, with and without their total', () => {
  const amount = fc.oneof(
    fc.integer({ min: -500, max: 90_000 }).map((cents) => cents / 100),
    fc.constant(null),
  );
  const parts = fc
    .constantFrom(MONTHS, QUARTERS)
    .chain((names) =>
      fc.tuple(
        fc.shuffledSubarray(names, { minLength: 2, maxLength: names.length }),
        fc.array(fc.array(amount, { minLength: names.length, maxLength: names.length }), { minLength: 2, maxLength: 5 }),
        fc.boolean(),
        fc.boolean(),
      ),
    );
  fc.assert(
    fc.property(parts, ([names, rows, isInHeader, hasTotal]) => {
      const own = rows.map((row) => names.map((_, place) => row[place] ?? null));
      const sumOf = (row: readonly (number | null)[]): number => Math.round(row.reduce<number>((sum, one) => sum + (one ?? 0), 0) * 100) / 100;
      const grid = [
        ...(isInHeader ? [] : [TITLE]),
        ['Course', 'Owner', ...names.map((name) => (isInHeader ? `Cost ${name}` : name)), ...(hasTotal ? ['Total cost'] : [])],
        ...own.map((row, place) => [`Course ${'ABCDE'[place] ?? ''}`, `Owner ${'ABCDE'[place] ?? ''}`, ...row, ...(hasTotal ? [sumOf(row)] : [])]),
      ];
      const total = reportOf({ Plan: grid }).money.reduce((sum, account) => sum + account.total, 0);
      expect(total).toBeCloseTo(sumOf(own.map(sumOf)), 2);
    }),
    { numRuns: 80 },
  );
});

it('modules on sheets of two years add up, and are said to', () => {
  const report = reportOf({
    2025: [
      ['Course', 'Owner', 'Cost'],
      ['Selling', 'Ann', 900],
    ],
    2026: [
      ['Course', 'Owner', 'Cost'],
      ['Selling', 'Ann', 1000],
    ],
  });
  expect([report.money[0]?.total, report.notUnderstood.map(({ reasonCode }) => reasonCode)]).toEqual([1900, ['periods-add']]);
});

it('rows that are put together as one KPI are named', () =>
  expect(
    reportOf({
      KPIs: [
        ['KPI', 'Owner', 'Target', 'Actual'],
        ['Win rate', 'Ann', 20, 10],
        ['Churn', 'Bo', 5, 9],
        ['Win rate', 'Ann', 20, 10],
      ],
    }).notUnderstood.map(({ range, reason }) => [range, reason]),
  ).toEqual([['A1:D4', 'several rows of this list are one KPI: “Win rate” (rows 2, 4)']]));

const RATES = ['Course', 'Owner', 'Local cost', 'Local currency', 'Cost in EUR'];

it.each<[string, Book, unknown]>([
  [
    'an amount headed by its tax alone',
    {
      Budget: [
        ['Course', 'Owner', 'Ex VAT', 'VAT', 'Inc VAT'],
        ['Selling', 'Ann', 1000, 200, 1200],
        ['Lean', 'Bo', 400, 80, 480],
      ],
    },
    [['', 1400, null, null]],
  ],
  [
    'HT et TTC',
    {
      Budget: [
        ['Formation', 'Responsable', 'HT', 'TTC'],
        ['Vente', 'Ann', '1 000 €', '1 200 €'],
        ['Lean', 'Bo', '400 €', '480 €'],
      ],
    },
    [['EUR', 1400, null, null]],
  ],
  [
    'amounts as they were paid, and in the currency that all are counted in',
    { Plan: [RATES, ['Selling', 'Ann', 1000, 'USD', 900], ['Lean', 'Bo', 950, 'GBP', 1100]] },
    [['EUR', 2000, null, null]],
  ],
  [
    'Beträge in Landeswährung und in Euro',
    {
      Plan: [
        ['Kurs', 'Verantwortlich', 'Währung', 'Betrag Landeswährung', 'Kosten (EUR)'],
        ['Verkauf', 'Ann', 'USD', 1000, 900],
        ['Lean', 'Bo', 'GBP', 950, 1100],
      ],
    },
    [['EUR', 2000, null, null]],
  ],
])('%s count once, in their own currency', (_, book, expected) => expect(totals(book)).toEqual(expected));

it('the currency of the amounts that do not count says whose it is', () => {
  expect(reasonsIn({ Plan: [RATES, ['Selling', 'Ann', 1000, 'USD', 900]] })['Local currency']).toBe('currency-of-other');
});

it('where one column of amounts stands alone, its rows say their currency', () => {
  const book = {
    Plan: [
      ['Course', 'Owner', 'Currency', 'Cost (EUR)'],
      ['Selling', 'Ann', 'USD', 1000],
      ['Lean', 'Bo', 'EUR', 400],
    ],
  };
  expect(totals(book)).toEqual([
    ['USD', 1000, null, null],
    ['EUR', 400, null, null],
  ]);
});

it.each<[string, Book, unknown]>([
  [
    'a ledger for each month',
    {
      'Jan 2026': [
        ['Date', 'Course', 'Supplier', 'Amount EUR'],
        ['2026-01-05', 'Lead', 'X', 1000],
        ['2026-01-09', 'Sell', 'Y', 500],
      ],
      'Feb 2026': [
        ['Date', 'Course', 'Supplier', 'Amount EUR'],
        ['2026-02-05', 'Lead', 'X', 800],
      ],
    },
    2300,
  ],
  [
    'postings with credits',
    {
      Ledger: [
        ['Posting date', 'Document type', 'Course', 'Text', 'Amount in LC', 'Currency'],
        ['2026-01-15', 'KR', 'Lead', 'Invoice Jan', '5,000.00', 'USD'],
        ['2026-02-15', 'KG', 'Lead', 'Credit memo', '(500.00)', 'USD'],
        ['2026-03-31', 'SA', 'Lead', 'Accrual Mar', '2,000.00', 'USD'],
        ['2026-04-01', 'SA', 'Lead', 'Accrual reversal', '1,200.00-', 'USD'],
      ],
    },
    5300,
  ],
])('%s adds up to what the modules cost', (_, book, total) => expect(reportOf(book).money.map((account) => account.total)).toEqual([total]));
