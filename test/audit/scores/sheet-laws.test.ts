/** What people add to their sheets without saying anything new, and the order they keep them in, changes no money, no figure and no verdict. */
import fc from 'fast-check';
import { audit } from '../../../src/audit/audit';
import type { Report } from '../../../src/audit/report/report';
import { snapshotOf, type Drawn } from '../../support/sheet';

type Grid = readonly (readonly Drawn[])[];
type Book = Readonly<Record<string, Grid>>;

const reportOf = (book: Book): Report => audit(snapshotOf(book), { asOf: '2026-06-30' }).report;
const by = <T>(list: readonly T[], key: (one: T) => string): T[] => [...list].sort((one, other) => (key(one) < key(other) ? -1 : 1));

/** Rules that judge cells, of which a copy has as many again. */
const OF_CELLS: ReadonlySet<string> = new Set(['number-stored-as-text', 'ambiguous-date', 'error-value']);
/** Sums in another order differ in their last digits. */
const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 1e6) / 1e6);

/** All that a report says in figures and verdicts, wherever the rows stand. */
function said(report: Report): unknown {
  return {
    money: by(report.money, ({ currency }) => currency),
    scores: [rounded(report.scores.alignment), rounded(report.scores.coverage), ...report.scores.dimensions.map(({ score }) => rounded(score))],
    modules: by(
      report.modules.map(({ id, name, costs, costAtRisk, score, life }) => ({ id, name, costs, costAtRisk, score: rounded(score), life })),
      ({ id, name }) => `${id ?? ''}|${name}`,
    ),
    kpis: by(
      report.kpis.map(({ id, name, verdict, current, target }) => ({ id, name, verdict, current, target })),
      ({ id, name, target }) => `${id ?? ''}|${name}|${String(target)}`,
    ),
    rules: report.rules.flatMap(({ id, outcome, checked, flagged, undecided }) => (OF_CELLS.has(id) ? [] : [{ id, outcome, checked, flagged, undecided }])),
  };
}

const PEOPLE = ['Ana Lind', 'Bo Lind', 'Cy Dane'];
const PRIORITIES: Grid = [
  ['Priority ID', 'Priority', 'Rank', 'Executive'],
  ['P1', 'Grow service revenue by a tenth', 1, 'Ana Lind'],
  ['P2', 'Cut scrap in half', 2, 'Bo Lind'],
];
const withIds = fc.boolean();
const drawn = fc.record({
  hasIds: withIds,
  modules: fc.array(
    fc.record({
      kpi: fc.constantFrom('Win rate', 'Scrap rate', ''),
      sponsor: fc.constantFrom(...PEOPLE, ''),
      cost: fc.integer({ min: 100, max: 9000 }),
      learners: fc.integer({ min: 3, max: 40 }),
      start: fc.integer({ min: 46000, max: 46300 }),
    }),
    { minLength: 4, maxLength: 9 },
  ),
  payments: fc.array(fc.integer({ min: 50, max: 900 }), { minLength: 3, maxLength: 6 }),
  actual: fc.integer({ min: 20, max: 40 }),
});
type Drawing = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

function bookOf({ hasIds, modules, payments, actual }: Drawing): Book {
  const identified = (header: string, code: string, rows: Grid): Grid =>
    hasIds ? rows.map((row, place) => [place === 0 ? header : `${code}${place}`, ...row]) : rows;
  return {
    Priorities: PRIORITIES,
    KPIs: identified('KPI ID', 'K', [
      ['KPI', 'Owner', 'Priority', 'Baseline', 'Target', 'Actual'],
      ['Win rate', 'Ana Lind', 'P1', 20, 35, actual],
      ['Scrap rate', 'Bo Lind', 'P2', 9, 4, 6],
      ['Lead time', 'Cy Dane', 'P2', 12, 7, 9],
      ['Regretted leavers', 'Ana Lind', 'P1', 11, 7, 8],
    ]),
    Modules: identified('Module ID', 'M', [
      ['Module', 'Owner', 'Sponsor', 'KPI', 'Start', 'Learners', 'Cost'],
      ...modules.map(({ kpi, sponsor, cost, learners, start }, place) => [
        `Course ${'ABCDEFGHI'[place] ?? ''}`,
        PEOPLE[place % PEOPLE.length],
        sponsor,
        kpi,
        { value: start, format: 'yyyy-mm-dd' },
        learners,
        cost,
      ]),
    ]),
    Ledger: [
      ['Course', 'Cost category', 'Amount'],
      ...payments.map((amount, place) => [`Course ${'ABC'[place % 3] ?? ''}`, ['Trainer', 'Travel'][place % 2], amount]),
    ],
  };
}

/** A sheet with rows put in before, among and below its records; a word stands in the column of names, figures below their headers. */
type Reshape = (grid: Grid) => Grid;
const width = (grid: Grid): number => grid[0]?.length ?? 0;
const columnNamed = (grid: Grid, ...names: string[]): number => names.map((name) => grid[0]?.indexOf(name) ?? -1).find((place) => place >= 0) ?? 0;
const row = (grid: Grid, cells: Readonly<Record<number, Drawn>>): Drawn[] => Array.from({ length: width(grid) }, (_, place) => cells[place] ?? null);
const nameColumn = (grid: Grid): number => columnNamed(grid, 'Module', 'KPI', 'Course', 'Priority');
const sumOf = (column: number, rows: Grid): number => rows.reduce((sum, cells) => sum + Number(cells[column] ?? 0), 0);
const sums = (grid: Grid, rows: Grid = grid.slice(1)): Record<number, Drawn> =>
  Object.fromEntries(
    ['Learners', 'Cost', 'Amount'].flatMap((name) => ((grid[0] ?? []).includes(name) ? [[columnNamed(grid, name), sumOf(columnNamed(grid, name), rows)]] : [])),
  );
const halves = (grid: Grid): [Grid, Grid] => [grid.slice(1, 3), grid.slice(3)];

const TOTALS = ['Total', 'Grand total 2026', 'Gesamtsumme', 'Summe aller Kurse', 'Insgesamt', 'Total général', 'Σ', 'Sum total', 'Montant total'];
const NOTES = [
  ['Source: the finance department, without travel'],
  ['* prices without tax'],
  ['Approved by:', null, 'Date:'],
  ['Stand: 12.06.2026'],
  ['Remarque : les montants sont hors taxes'],
  ['Erstellt von J. Lind am 3. Mai 2026'],
  ['Prepared by: Mona Field'],
];
const LABELS: readonly (readonly [string, string])[] = [
  ['LEADERSHIP', 'OPERATIONS'],
  ['Team Nord', 'Team Süd'],
  ['Führung:', 'Vertrieb:'],
  ['PÔLE MANAGEMENT', 'PÔLE COMMERCE'],
  ['Q1 2026', 'Q2 2026'],
];

const ROWS_MORE: Readonly<Record<string, (what: number) => Reshape>> = {
  'a total below': (what) => (grid) => [...grid, row(grid, { [nameColumn(grid)]: TOTALS[what % TOTALS.length], ...sums(grid) })],
  'a total on top': (what) => (grid) => [grid[0] as Drawn[], row(grid, { [nameColumn(grid)]: TOTALS[what % 5], ...sums(grid) }), ...grid.slice(1)],
  'subtotals and a total': () => (grid) => {
    const [first, rest] = halves(grid);
    const total = (name: string, rows?: Grid): Drawn[] => row(grid, { [nameColumn(grid)]: name, ...sums(grid, rows) });
    return [grid[0] as Drawn[], ...first, total('Subtotal North', first), ...rest, total('Subtotal South', rest), total('Total')];
  },
  'labels of sections': (what) => (grid) => {
    const [first, rest] = halves(grid);
    const [one, other] = LABELS[what % LABELS.length] as readonly [string, string];
    return [grid[0] as Drawn[], row(grid, { [nameColumn(grid)]: one }), ...first, row(grid, { [nameColumn(grid)]: other }), ...rest];
  },
  'a note below': (what) => (grid) => [...grid, ...(what % 2 === 0 ? [[]] : []), NOTES[what % NOTES.length] as Drawn[]],
  'a count below': () => (grid) => [...grid, [`${grid.length - 1} entries`]],
  'the headers again': () => (grid) => [...grid.slice(0, 3), grid[0] as Drawn[], ...grid.slice(3)],
  'a line of signs': () => (grid) => [...grid, row(grid, { [nameColumn(grid)]: '----------' })],
  'a blank row': () => (grid) => [...grid.slice(0, 2), [], ...grid.slice(2)],
  'a blank column with a header': () => (grid) => grid.map((cells, place) => [...cells, place === 0 ? 'Remarks' : null]),
};

const hasSums = (name: string): boolean => name.includes('total');
const PLACES = Object.keys(ROWS_MORE).flatMap((name) =>
  (hasSums(name) ? ['Modules', 'Ledger'] : ['Modules', 'Ledger', 'KPIs']).map((sheet) => [name, sheet] as const),
);

it.each(PLACES)('%s on the sheet %s changes neither money nor verdicts', (name, sheet) => {
  fc.assert(
    fc.property(drawn, fc.nat(100), (drawing, what) => {
      const book = bookOf(drawing);
      const more = (ROWS_MORE[name] as (what: number) => Reshape)(what)(book[sheet] as Grid);
      expect(said(reportOf({ ...book, [sheet]: more }))).toEqual(said(reportOf(book)));
    }),
    { numRuns: 12 },
  );
});

it.each(['Modules', 'Ledger', 'KPIs', 'Priorities'])('a copy of the sheet %s changes neither money nor verdicts', (sheet) => {
  fc.assert(
    fc.property(drawn, fc.boolean(), (drawing, isFirst) => {
      const book = bookOf(drawing);
      const copy = { [`${sheet} (2)`]: book[sheet] as Grid };
      expect(said(reportOf(isFirst ? { ...copy, ...book } : { ...book, ...copy }))).toEqual(said(reportOf(book)));
    }),
    { numRuns: 15 },
  );
});

it('a dashboard that shows KPIs without their ids changes no verdict', () => {
  fc.assert(
    fc.property(drawn, fc.boolean(), (drawing, isFirst) => {
      const book = bookOf(drawing);
      const list = book['KPIs'] as Grid;
      const shown = ['KPI', 'Target', 'Actual'].map((header) => columnNamed(list, header));
      const dashboard = { Dashboard: list.map((cells) => shown.map((place) => cells[place] ?? null)) };
      expect(said(reportOf(isFirst ? { ...dashboard, ...book } : { ...book, ...dashboard }))).toEqual(said(reportOf(book)));
    }),
    { numRuns: 15 },
  );
});

it('the order of sheets, rows and columns changes no figure and no verdict', () => {
  fc.assert(
    fc.property(drawn, fc.nat(1000), (drawing, seed) => {
      // A blank KPI before the names is that of the row above, which is another one in another order.
      const modules = drawing.modules.map((module) => ({ ...module, kpi: module.kpi === '' ? 'Scrap rate' : module.kpi }));
      const book = bookOf({ ...drawing, modules });
      const turned = <T>(list: readonly T[]): T[] => list.map((_, place) => list[(place + (seed % list.length)) % list.length] as T).reverse();
      const moved = (grid: Grid): Grid => {
        const order = turned(Array.from({ length: width(grid) }, (_, place) => place));
        return [grid[0] as Drawn[], ...turned(grid.slice(1))].map((cells) => order.map((place) => cells[place] ?? null));
      };
      const other = Object.fromEntries(turned(Object.entries(book)).map(([name, grid]) => [name, moved(grid)]));
      expect(said(reportOf(other))).toEqual(said(reportOf(book)));
    }),
    { numRuns: 25 },
  );
});
