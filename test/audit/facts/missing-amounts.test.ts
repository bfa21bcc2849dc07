/** Amounts that are in no sum are named: in the data, the text and the Markdown of a report. */
import fc from 'fast-check';
import { audit } from '../../../src/audit/audit';
import { markdownReport } from '../../../src/audit/report/markdown';
import type { Report } from '../../../src/audit/report/report';
import { textReport } from '../../../src/audit/report/text';
import { snapshotOf, type Drawn } from '../../support/sheet';

const HEADERS = ['Course', 'Owner', 'Participants', 'Cost'];
const reportOf = (rows: readonly (readonly Drawn[])[], headers: readonly string[] = HEADERS): Report =>
  audit(snapshotOf({ Plan: [headers, ...rows] }), { asOf: '2026-06-30' }).report;
const flat = (text: string): string => text.replace(/\s+/g, ' ');

const MIXED = reportOf([
  ['Selling', 'A. Lind', 10, '€ 3k p.p.'],
  ['Lean', 'A. Lind', null, '300 € per person'],
  ['Feedback', 'A. Lind', 8, '4-5 TEUR'],
  ['Safety', 'A. Lind', 8, 'free'],
  ['Coaching', 'A. Lind', 8, '#REF!'],
  ['Hiring', 'A. Lind', 8, 'tbd'],
  ['Planning', 'A. Lind', 8, 500],
]);

it('what cannot be counted is listed with its cell, its module and why', () =>
  expect(MIXED.missingAmounts).toEqual([
    {
      sheet: 'Plan',
      cell: 'D3',
      of: 'Lean',
      text: '300 € per person',
      reason: 'it is a price for each person, and nothing says how many take part',
      reasonCode: 'learners-unknown',
    },
    { sheet: 'Plan', cell: 'D4', of: 'Feedback', text: '4-5 TEUR', reason: 'it could not be read as one amount', reasonCode: 'no-amount' },
    { sheet: 'Plan', cell: 'D6', of: 'Coaching', text: '#REF!', reason: 'its value is an error, or not in the file', reasonCode: 'no-value' },
  ]));

it('a price for each person counts times those who take part, and is said to', () => {
  expect(MIXED.modules.find(({ name }) => name === 'Selling')?.costs).toMatchObject([{ currency: 'EUR', amount: 30_000 }]);
  expect(MIXED.assumptions).toContainEqual({ name: 'Prices for each person, times the learners', value: '“€ 3k p.p.” in Plan!D2' });
});

it.each([
  ['Course', 'Owner', 'Price per participant', 'Max. participants', 'Registered'],
  ['Kurs', 'Verantwortlich', 'Preis pro TN', 'Max. TN', 'Anmeldungen'],
  ['Formation', 'Responsable', 'Prix par participant', 'Nb max de participants', 'Inscrits'],
])('%s: how many could take part multiplies no price, how many are to does, and it is said', (...headers) => {
  const rows = [
    ['Selling', 'A. Lind', 300, 12, null],
    ['Lean', 'A. Lind', 200, 10, 4],
  ];
  const { money, missingAmounts, assumptions } = reportOf(rows, headers);
  expect(money.map(({ total }) => total)).toEqual([800]);
  expect(missingAmounts).toMatchObject([{ cell: 'C2', of: 'Selling', reasonCode: 'learners-at-most' }]);
  expect(assumptions).toContainEqual({ name: 'Prices for each person, times the learners', value: '1 price under Plan!C1' });
});

it('an amount whose word for what it is nobody knows, beside others of its module that say it, is named', () => {
  const rows = [
    ['Selling', 900, 'Actual'],
    ['Selling', 500, 'Phase 7'],
    ['Lean', 300, 'Phase 7'],
  ];
  const { money, missingAmounts } = audit(snapshotOf({ Costs: [['Course', 'Amount', 'Type'], ...rows] }), { asOf: '2026-06-30' }).report;
  expect(money.map(({ total }) => total)).toEqual([1200]);
  expect(missingAmounts).toMatchObject([{ cell: 'B3', reasonCode: 'stage-unknown' }]);
});

it('the sentences on money say how many amounts are missing, and where', () => {
  const said =
    '3 amounts are missing from the spend: “300 € per person” in Plan!D3 (Lean), “4-5 TEUR” in Plan!D4 (Feedback) and “#REF!” in Plan!D6 (Coaching).';
  expect(flat(textReport(MIXED))).toContain(said);
  expect(markdownReport(MIXED)).toContain('| Plan!D4 | 4-5 TEUR | Feedback | it could not be read as one amount |');
});

it('a price for each beside a cost of the whole is missing from nothing', () => {
  const report = reportOf([['Selling', 'A. Lind', 900, '300 € p.p.']], ['Course', 'Owner', 'Total cost', 'Cost per person']);
  expect([report.money[0]?.total, report.missingAmounts]).toEqual([900, []]);
});

it('every filled cell of a cost column is either in the sum or listed', () => {
  const cell = fc.oneof(
    fc.integer({ min: 0, max: 90_000 }).map((amount) => ({ text: amount as Drawn, amount })),
    fc.integer({ min: 1, max: 900 }).map((amount) => ({ text: `2 days x ${amount}` as Drawn, amount: 2 * amount })),
    fc.constantFrom('free', 'gratis', 'incl.').map((text) => ({ text: text as Drawn, amount: 0 })),
    fc.constantFrom('4-5 TEUR', 'to be agreed', '300 € per day', '10 x', '20 %').map((text) => ({ text: text as Drawn, amount: null })),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (cells) => {
      // A row with a number keeps the column one of amounts.
      const rows = [...cells, { text: 100, amount: 100 }].map(({ text }, place) => [`Course ${'ABCDEFGHIJ'[place] ?? ''}`, 'A. Lind', null, text]);
      const report = reportOf(rows);
      const lost = cells.flatMap(({ amount }, place) => (amount === null ? [`D${place + 2}`] : []));
      expect(report.missingAmounts.map(({ cell: at }) => at)).toEqual(lost);
      expect(report.money.reduce((sum, { total }) => sum + total, 0)).toBe(100 + cells.reduce((sum, { amount }) => sum + (amount ?? 0), 0));
    }),
    { numRuns: 60 },
  );
});
