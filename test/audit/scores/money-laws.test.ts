/** The sheet's own total is the account's total, however money is written and whatever stands where. */
import fc from 'fast-check';
import { audit } from '../../../src/audit/audit';
import type { Report } from '../../../src/audit/report/report';
import { snapshotOf, type Drawn } from '../../support/sheet';

type Grid = readonly (readonly Drawn[])[];
const reportOf = (sheets: Readonly<Record<string, Grid>>): Report => audit(snapshotOf(sheets), { asOf: '2026-06-30' }).report;

const inLanguage =
  (language: string, unit: (text: string) => string) =>
  (cents: number): Drawn =>
    unit(new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(cents / 100));
const inWhole =
  (language: string, unit: (text: string) => string) =>
  (cents: number): Drawn =>
    unit(new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(Math.round(cents / 100)));

const EN = ['Module', 'Sponsor', 'Total cost'] as const;
const DE = ['Schulung', 'Sponsor', 'Gesamtkosten'] as const;
const FR = ['Formation', 'Sponsor', 'Coût total'] as const;

/** How a column of amounts is written, and what one unit of it is worth in cents. */
const WAYS: readonly (readonly [what: string, headers: readonly string[], write: (cents: number) => Drawn, currency: string, whole?: true])[] = [
  ['numbers', EN, (cents) => cents / 100, ''],
  ['numbers in a euro format', EN, (cents) => ({ value: cents / 100, format: '#,##0.00 [$€-407]' }), 'EUR'],
  ['€1,234.50', EN, inLanguage('en-US', (text) => `€${text}`), 'EUR'],
  ['1,234.50 USD', EN, inLanguage('en-US', (text) => `${text} USD`), 'USD'],
  ['US$ 1,234.50', EN, inLanguage('en-US', (text) => `US$ ${text}`), 'USD'],
  ['GBP1,234.50', EN, inLanguage('en-GB', (text) => `GBP${text}`), 'GBP'],
  ['1,234.50 Swiss francs', EN, inLanguage('en-US', (text) => `${text} Swiss francs`), 'CHF'],
  ['1,234 €', EN, inWhole('en-US', (text) => `${text} €`), 'EUR', true],
  ['1,234', EN, inWhole('en-US', (text) => text), '', true],
  ['1.234,50 €', DE, inLanguage('de-DE', (text) => `${text} €`), 'EUR'],
  ['1.234 €', DE, inWhole('de-DE', (text) => `${text} €`), 'EUR', true],
  ['1.234', DE, inWhole('de-DE', (text) => text), '', true],
  ['EUR 1.234,-', DE, inWhole('de-DE', (text) => `EUR ${text},-`), 'EUR', true],
  ["CHF 1'234.50", DE, inLanguage('de-CH', (text) => `CHF ${text}`), 'CHF'],
  ['1.234 € in an English sheet', EN, inWhole('de-DE', (text) => `${text} €`), 'EUR', true],
  ['1,234 € in a German sheet', DE, inWhole('en-US', (text) => `${text} €`), 'EUR', true],
  ['1 234,50 €', FR, inLanguage('fr-FR', (text) => `${text} €`), 'EUR'],
  ['1 234 euros', FR, inWhole('fr-FR', (text) => `${text} euros`), 'EUR', true],
  ['1 234,50 $CA', FR, inLanguage('fr-FR', (text) => `${text} $CA`), 'CAD'],
  ['1.23 k€', EN, (cents) => `${(cents / 100_000).toFixed(5)} k€`, 'EUR'],
  ['1,23 TEUR', DE, (cents) => `${(cents / 100_000).toFixed(5).replace('.', ',')} TEUR`, 'EUR'],
  ['T€ 1,23', DE, (cents) => `T€ ${(cents / 100_000).toFixed(5).replace('.', ',')}`, 'EUR'],
  ['1.23 mn', EN, (cents) => `${(cents / 100_000_000).toFixed(8)} mn`, ''],
  ['1,23 Mio. €', DE, (cents) => `${(cents / 100_000_000).toFixed(8).replace('.', ',')} Mio. €`, 'EUR'],
  ['1,23 M€', FR, (cents) => `${(cents / 100_000_000).toFixed(8).replace('.', ',')} M€`, 'EUR'],
  ['below a header in thousands', [...EN.slice(0, 2), 'Cost (k€)'], (cents) => cents / 100_000, 'EUR'],
];

const amounts = fc.array(fc.integer({ min: 100_00, max: 900_000_00 }), { minLength: 1, maxLength: 12 });

describe('the account’s total is the sheet’s', () => {
  it.each(WAYS.map(([what, ...way]) => [what, way] as const))('written as %s', (_, [headers, write, currency, whole]) => {
    fc.assert(
      fc.property(amounts, (list) => {
        const { money } = reportOf({ Modules: [headers, ...list.map((cents, place) => [`Course ${place}`, 'Ana Lind', write(cents)])] });
        const total = list.reduce((sum, cents) => sum + (whole === true ? Math.round(cents / 100) * 100 : cents), 0);
        expect(money.map((account) => [account.currency, Math.round(account.total * 100)])).toEqual([[currency, total]]);
      }),
      { numRuns: 10 },
    );
  });

  it('with fractions of a cent, rounded once', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1000, max: 100_000, noNaN: true }), { minLength: 1, maxLength: 30 }), (list) => {
        const { money, modules } = reportOf({ Modules: [EN, ...list.map((amount, place) => [`Course ${place}`, 'Ana Lind', amount])] });
        const total = list.reduce((sum, amount) => sum + amount, 0);
        const [account] = money;
        expect(Math.abs((account?.total ?? Number.NaN) - total)).toBeLessThan(0.00501);
        const cents = (amount: number | null): number => Math.round((amount ?? 0) * 100);
        expect(modules.reduce((sum, { cost }) => sum + cents(cost), 0)).toBe(cents(account?.total ?? null));
        expect((account?.byPriority ?? []).reduce((sum, { amount }) => sum + cents(amount), 0)).toBe(cents(account?.total ?? null));
      }),
    );
  });

  it('without what it takes for a total in the middle of the list of cells', () => {
    const rows = ['Talks', 'Shifts', 'Lean'].map((name) => [name, 'Ana Lind', 142.857142]);
    expect(reportOf({ Modules: [EN, ...rows] }).money[0]?.total).toBe(428.57);
  });
});

const NAMES = ['Ana Lind', 'Bo Lind', 'Cy Dane'];
const GOALS: Grid = [
  ['Priority ID', 'Priority', 'Rank'],
  ['P1', 'Grow service revenue', 1],
  ['P2', 'Cut scrap in half', 2],
  ['P3', 'Keep our engineers', 3],
];
const MODULE_HEADERS = ['Module ID', 'Module', 'Sponsor', 'Priority', 'Cost', 'Currency'];
const drawnModules = fc.array(
  fc.record({
    priority: fc.constantFrom('P1', 'P2', 'P1; P2', 'P1, P2, P3'),
    cost: fc.oneof(fc.integer({ min: -5, max: 900 }), fc.double({ min: 0, max: 900, noNaN: true })),
    currency: fc.constantFrom('EUR', '€', 'Euro', 'USD', '$', ''),
  }),
  { minLength: 1, maxLength: 8 },
);
const rowsOf = (modules: readonly { priority: string; cost: number; currency: string }[]): Grid =>
  modules.map(({ priority, cost, currency }, place) => [`M${place}`, `Course ${place}`, NAMES[place % NAMES.length], priority, cost, currency]);
const figures = (report: Report): unknown => ({
  money: [...report.money].sort((one, other) => (one.currency < other.currency ? -1 : 1)),
  modules: report.modules
    .map(({ id, costs, costAtRisk, score }) => ({ id, costs, costAtRisk, score }))
    .sort((one, other) => ((one.id ?? '') < (other.id ?? '') ? -1 : 1)),
  scores: report.scores,
});

it('the order of sheets, rows and columns changes no figure', () => {
  fc.assert(
    fc.property(drawnModules, fc.integer({ min: 0, max: 1e9 }), (modules, seed) => {
      const rows = rowsOf(modules);
      const turned = <T>(list: readonly T[]): T[] => list.map((_, place) => list[(place + (seed % list.length)) % list.length] as T);
      const order = turned(MODULE_HEADERS.map((_, place) => place));
      const placed = (row: readonly Drawn[]): Drawn[] => order.map((place) => row[place]);
      const plain = reportOf({ Goals: GOALS, Modules: [MODULE_HEADERS, ...rows] });
      const other = reportOf({ Modules: [placed(MODULE_HEADERS), ...turned([...rows].reverse()).map(placed)], Goals: GOALS });
      expect(figures(other)).toEqual(figures(plain));
    }),
    { numRuns: 25 },
  );
});

it('the parts of an account add up to its total, to the cent, and a credit puts nothing at risk', () => {
  fc.assert(
    fc.property(drawnModules, (modules) => {
      for (const account of reportOf({ Goals: GOALS, Modules: [MODULE_HEADERS, ...rowsOf(modules)] }).money) {
        const cents = (amount: number): number => Math.round(amount * 100);
        expect(cents(account.atRisk) + cents(account.acceptedRisk) + cents(account.notJudged) + cents(account.clean)).toBe(cents(account.total));
        expect(account.byPriority.reduce((sum, { amount }) => sum + cents(amount), 0)).toBe(cents(account.total));
        expect(account.atRisk).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 25 },
  );
});

it('a blank column, a total row and a note change no money', () => {
  fc.assert(
    fc.property(drawnModules, fc.constantFrom('Total', 'Summe', 'Sous-total', 'Grand total'), (modules, total) => {
      const rows = rowsOf(modules);
      const sum = modules.reduce((all, { cost }) => all + cost, 0);
      const plain = reportOf({ Goals: GOALS, Modules: [MODULE_HEADERS, ...rows] });
      const more = reportOf({
        Goals: GOALS,
        Modules: [[...MODULE_HEADERS, 'Remarks'], ...rows, ['', total, '', '', sum, ''], [], ['Source: the finance department, last month, without travel']],
      });
      expect(figures(more)).toEqual(figures(plain));
    }),
    { numRuns: 20 },
  );
});
