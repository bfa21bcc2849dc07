/** Rows that stand on several sheets count once; two of one name that differ are two. */
import fc from 'fast-check';
import { audit } from '../../../src/audit/audit';
import { mapWorkbook } from '../../../src/audit/mapping/map-workbook';
import { buildModel } from '../../../src/audit/model/build-model';
import type { Model } from '../../../src/audit/model/types';
import { dayOf } from '../../../src/audit/reading/days';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import { snapshotOf, type Drawn } from '../../support/sheet';

type Book = Readonly<Record<string, readonly (readonly Drawn[])[]>>;

const modelOf = (book: Book): Model => {
  const workbook = snapshotOf(book);
  return buildModel(workbook, mapWorkbook(workbook, DEFAULT_SETTINGS), DEFAULT_SETTINGS, dayOf(2026, 6, 30));
};
/** In either order of sheets. */
const turned = (book: Book): Book => Object.fromEntries(Object.entries(book).reverse());

const KPIS = ['KPI', 'Owner', 'Target', 'Actual'];
const COURSES = ['Course', 'Trainer', 'Start date', 'Cost'];
const PLAN = [
  ['Selling', 'C. Webb', '2026-02-09', 100],
  ['Lean', 'C. Webb', '2026-03-09', 250],
];
const PAYMENTS = [
  ['Course', 'Cost category', 'Amount'],
  ['Selling', 'Travel', 100],
  ['Selling', 'Trainer', 300],
];
const DONE = ['Employee', 'Course', 'Completion date'];

describe.each<[string, Book, keyof Model, number]>([
  [
    'one course, paid in two currencies',
    {
      Berlin: [
        ['Kurs', 'Verantwortlich', 'Kosten (EUR)'],
        ['Feedback', 'Ann', 2000],
      ],
      Zürich: [
        ['Kurs', 'Verantwortlich', 'Kosten (CHF)'],
        ['Feedback', 'Ann', 2000],
      ],
    },
    'modules',
    2,
  ],
  [
    'payments of equal amounts in two currencies',
    {
      Berlin: [
        ['Course', 'Cost category', 'Amount (EUR)'],
        ['Selling', 'Travel', 100],
        ['Selling', 'Trainer', 300],
      ],
      Zürich: [
        ['Course', 'Cost category', 'Amount (CHF)'],
        ['Selling', 'Travel', 100],
        ['Selling', 'Trainer', 300],
      ],
    },
    'costs',
    4,
  ],
  ['KPIs of two owners', { KPIs: [KPIS, ['Response time', 'Gil', 5, 6], ['Response time', 'Otto', 3, 4]] }, 'kpis', 2],
  [
    'KPIs of two teams',
    {
      KPIs: [
        ['Team', ...KPIS.filter((header) => header !== 'Owner')],
        ['North', 'Response time', 5, 6],
        ['South', 'Response time', 3, 4],
      ],
    },
    'kpis',
    2,
  ],
  [
    'KPIs of two objectives',
    {
      KPIs: [
        ['Objective', ...KPIS],
        ['Grow', 'Response time', 'Gil', 5, 6],
        ['Serve', 'Response time', 'Gil', 5, 6],
      ],
    },
    'kpis',
    2,
  ],
  [
    'KPIs in two units',
    {
      KPIs: [
        ['KPI', 'Unit of measure', 'Target'],
        ['Response time', 'h', 5],
        ['Response time', '%', 90],
      ],
    },
    'kpis',
    2,
  ],
  ['KPIs of which only the figures differ', { KPIs: [KPIS, ['Response time', 'Gil', 5, 6], ['Response time', 'Gil', 3, 4]] }, 'kpis', 2],
  ['a KPI twice', { KPIs: [KPIS, ['Response time', 'Gil', 5, 6], ['Response time', 'Gil', 5, 6]] }, 'kpis', 1],
  [
    'a KPI by period',
    {
      KPIs: [
        ['KPI', 'Period', 'Target', 'Actual'],
        ['Response time', 'Q1 2026', 5, 6],
        ['Response time', 'Q2 2026', 5, 5],
      ],
    },
    'kpis',
    1,
  ],
  [
    'a KPI by period whose owner changed',
    {
      KPIs: [
        ['Period', ...KPIS],
        ['Q1 2026', 'Response time', 'Gil', 5, 6],
        ['Q2 2026', 'Response time', 'Otto', 5, 5],
      ],
    },
    'kpis',
    1,
  ],
  [
    'KPIs of two owners by period',
    { KPIs: [['Period', ...KPIS], ...['Q1 2026', 'Q2 2026'].flatMap((period) => ['Gil', 'Otto'].map((owner) => [period, 'Response time', owner, 5, 6]))] },
    'kpis',
    2,
  ],
  [
    'KPIs by the day they were read',
    {
      KPIs: [
        ['KPI', 'Target', 'Actual', 'As of'],
        ['Response time', 5, 6, '2026-03-31'],
        ['Response time', 5, 5, '2026-04-30'],
      ],
    },
    'kpis',
    1,
  ],
  ['KPIs on the sheets of two units', { Sales: [KPIS, ['Satisfaction', 'Gil', 90, 80]], Service: [KPIS, ['Satisfaction', 'Otto', 95, 91]] }, 'kpis', 2],
  ['a KPI on the sheets of two units', { Sales: [KPIS, ['Satisfaction', 'Gil', 90, 80]], Service: [KPIS, ['Satisfaction', 'Gil', 90, 80]] }, 'kpis', 1],
  [
    'a dashboard without ids and with another day’s actual',
    {
      KPIs: [
        ['KPI ID', ...KPIS],
        ['K1', 'Win rate', 'Gil', 35, 30],
      ],
      Dashboard: [
        ['KPI', 'Target', 'Actual', 'Status'],
        ['Win rate', 35, 31, 'amber'],
      ],
    },
    'kpis',
    1,
  ],
  [
    'a dashboard with another target',
    {
      KPIs: [
        ['KPI ID', ...KPIS],
        ['K1', 'Win rate', 'Gil', 35, 30],
      ],
      Dashboard: [
        ['KPI', 'Target', 'Actual', 'Status'],
        ['Win rate', 40, 30, 'amber'],
      ],
    },
    'kpis',
    2,
  ],
  [
    'objectives again without their ids',
    {
      Goals: [
        ['ID', 'Objective', 'Owner', 'Target'],
        ['O1', 'Win one deal in three', 'Gil', 33],
      ],
      Summary: [
        ['Objective', 'Owner', 'Status'],
        ['Win one deal in three', 'Gil', 'on track'],
      ],
    },
    'objectives',
    1,
  ],
  ['the same courses on the sheets of two units', { North: [COURSES, ...PLAN], South: [COURSES, ...PLAN] }, 'modules', 2],
  ['a course that costs something else elsewhere', { North: [COURSES, ...PLAN], South: [COURSES, ['Selling', 'C. Webb', '2026-02-09', 120]] }, 'modules', 3],
  ['a course that begins on another day elsewhere', { North: [COURSES, ...PLAN], South: [COURSES, ['Selling', 'C. Webb', '2026-05-11', 100]] }, 'modules', 3],
  ['payments on a copied sheet', { Payments: PAYMENTS, 'Payments (2)': PAYMENTS }, 'costs', 2],
  ['payments of which a sheet shows some', { Payments: PAYMENTS, Travel: PAYMENTS.slice(0, 2) }, 'costs', 2],
  ['payments of which one is by chance the same', { North: PAYMENTS, South: [...PAYMENTS.slice(0, 2), ['Selling', 'Trainer', 310]] }, 'costs', 4],
  ['payments of two quarters', { 'Q1 2026': PAYMENTS, 'Q2 2026': PAYMENTS }, 'costs', 4],
  ['payments of two months of a year that nothing names', { January: PAYMENTS, February: PAYMENTS }, 'costs', 4],
  ['equal payments within one sheet', { Payments: [...PAYMENTS, ...PAYMENTS.slice(1)] }, 'costs', 4],
  ['completions on a copied sheet', { A: [DONE, ['Ann Rowe', 'Selling', '2026-02-01']], B: [DONE, ['Ann Rowe', 'Selling', '2026-02-01']] }, 'completions', 1],
])('%s', (_, book, list, count) => {
  it.each([
    ['as drawn', book],
    ['with the sheets in another order', turned(book)],
  ])(`are ${count} of the ${list}, %s`, (_order, one) => {
    expect((modelOf(one)[list] as readonly unknown[]).length).toBe(count);
  });
});

it('the report says which rows count once', () => {
  const { report } = audit(snapshotOf({ Plan: [COURSES, ...PLAN], Copy: [COURSES, ...PLAN] }), { asOf: '2026-06-30' });
  expect(report.money[0]?.total).toBe(350);
  expect(report.notUnderstood.map(({ sheet, reason, reasonCode }) => [sheet, reason, reasonCode])).toEqual([
    ['Copy', '2 rows of this list stand on “Plan” too, and count once', 'copied-rows'],
  ]);
});

it('KPIs of one name have keys that do not depend on the order of rows', () => {
  const rows = [
    ['Response time', 'Gil', 5, 6],
    ['Response time', 'Otto', 3, 4],
  ] as const;
  const keys = (list: readonly (readonly Drawn[])[]): string[] =>
    modelOf({ KPIs: [KPIS, ...list] }).kpis.map(({ key, fields }) => `${key} ${String(fields.target?.value)}`);
  expect(keys([...rows].reverse()).sort()).toEqual(keys(rows).sort());
});

it('a KPI on sheets for quarters of a year that nothing names is one, and where it stands is not told', () => {
  const sheet = (actual: number): readonly (readonly Drawn[])[] => [KPIS, ['Win rate', 'Gil', 35, actual]];
  const book = { Q1: sheet(28), Q2: sheet(30), Q3: sheet(33) };
  for (const one of [book, turned(book)]) {
    const { kpis } = modelOf(one);
    expect(kpis.map(({ fields }) => [fields.target?.value, fields.current?.value])).toEqual([[35, null]]);
  }
  const { report } = audit(snapshotOf(book), { asOf: '2026-06-30' });
  expect(report.notUnderstood.map(({ sheet: name, reasonCode }) => [name, reasonCode])).toEqual([
    ['Q1', 'no-year'],
    ['Q2', 'no-year'],
    ['Q3', 'no-year'],
  ]);
});

it('a title says of which year the quarter of its sheet is', () => {
  const sheet = (actual: number): readonly (readonly Drawn[])[] => [['KPIs of 2026'], KPIS, ['Win rate', 'Gil', 35, actual]];
  expect(modelOf({ Q3: sheet(33), Q1: sheet(28), Q2: sheet(30) }).kpis.map(({ fields }) => fields.current?.value)).toEqual([30]);
});

describe('a total of their own proves that rows count', () => {
  const course = fc.record({ name: fc.constantFrom('Selling', 'Lean', 'First aid', 'Hiring'), cost: fc.constantFrom(100, 250, 400) });
  const list = fc.uniqueArray(course, { minLength: 2, maxLength: 4, selector: ({ name }) => name });
  const sheetOf = (rows: readonly { readonly name: string; readonly cost: number }[]): readonly (readonly Drawn[])[] => [
    ['Course', 'Trainer', 'Cost'],
    ...rows.map(({ name, cost }) => [name, 'C. Webb', cost]),
    ['Total', null, sumOf(rows)],
  ];
  const sumOf = (rows: readonly { readonly cost: number }[]): number => rows.reduce((sum, { cost }) => sum + cost, 0);
  const keyOf = ({ name, cost }: { readonly name: string; readonly cost: number }): string => `${name}|${cost}`;
  const isPart = (rows: readonly { readonly name: string; readonly cost: number }[], of: typeof rows): boolean =>
    rows.every((row) => of.some((other) => keyOf(other) === keyOf(row)));
  const total = (book: Book): number => audit(snapshotOf(book), { asOf: '2026-06-30' }).report.money.reduce((sum, account) => sum + account.total, 0);

  it('on two sheets of which neither is a part of the other, whatever their order', () => {
    fc.assert(
      fc.property(list, list, (one, other) => {
        fc.pre(!isPart(one, other) && !isPart(other, one));
        const book = { North: sheetOf(one), South: sheetOf(other) };
        expect([total(book), total(turned(book))]).toEqual([sumOf(one) + sumOf(other), sumOf(one) + sumOf(other)]);
      }),
      { numRuns: 60 },
    );
  });

  it('and an extract with its own total still counts once', () => {
    fc.assert(
      fc.property(list, (all) => {
        const book = { Plan: sheetOf(all), Extract: sheetOf(all.slice(0, 2)) };
        expect([total(book), total(turned(book))]).toEqual([sumOf(all), sumOf(all)]);
      }),
      { numRuns: 40 },
    );
  });
});
