/** When a figure was read, said in its header, over it or in the title: `Ist 05/2026`, `Réalisé à fin mai`, weeks of key results, blocks of quarters beside each other. */
import fc from 'fast-check';
import { audit, type Audit } from '../../../src/audit/audit';
import { snapshotOf, type Drawn } from '../../support/sheet';

type Grid = readonly (readonly Drawn[])[];
const auditOf = (grid: Grid, sheet = 'KPIs'): Audit => audit(snapshotOf({ [sheet]: grid }), { asOf: '2026-06-30' });
const kpis = (grid: Grid, sheet?: string): unknown => auditOf(grid, sheet).report.kpis.map(({ name, target, current }) => [name, target, current]);

it.each([
  ['Kennzahl', 'Ziel 2026', 'Ist 05/2026'],
  ['Kennzahl', 'Ziel', 'Ist Mai 2026'],
  ['Kennzahl', 'Ziel', 'Stand 05/2026'],
  ['KPI', 'Target', 'Actual 05/2026'],
  ['KPI', 'Target', 'Actual as of May 2026'],
  ['KPI', 'Target', 'Actual YTD May'],
  ['KPI', 'Target Dec 2026', 'May 2026 actual'],
  ['Indicateur', 'Cible 2026', 'Réalisé à fin mai'],
  ['Indicateur', 'Cible', 'Réalisé au 31/05/2026'],
  ['Indicateur', 'Cible', 'Réel cumulé mai'],
])('%s | %s | %s', (name, target, current) =>
  expect(
    kpis([
      [name, 'Owner', target, current],
      ['Win rate', 'Ann', 20, 15],
      ['Lead time', 'Bo', 9, 8],
    ]),
  ).toEqual([
    ['Win rate', 20, 15],
    ['Lead time', 9, 8],
  ]),
);

it.each([
  [['Kennzahl', 'Ziel', 'Ist 03/2026', 'Ist 04/2026', 'Ist 05/2026']],
  [['KPI', 'Target', 'Actual end of March 2026', 'Actual end of April 2026', 'Actual end of May 2026']],
  [['Indicateur', 'Cible', 'Réalisé fin mars 2026', 'Réalisé fin avril 2026', 'Réalisé fin mai 2026']],
])('of several times the latest counts: %s', (headers) =>
  expect(kpis([headers, ['Win rate', 20, 13, 14, 15], ['Lead time', 9, 8, 8, 7]])).toEqual([
    ['Win rate', 20, 15],
    ['Lead time', 9, 7],
  ]),
);

it.each<[string, string, readonly string[]]>([
  ['titles that name the quarter', 'KPIs', ['Q1 2026', 'Q2 2026']],
  ['titles without a year, on a sheet that names it', 'KPIs 2026', ['Q1', 'Q2']],
])('blocks beside each other are of the periods of their titles: %s', (_, sheet, [first, second]) =>
  expect(
    kpis(
      [
        [first, null, null, null, second],
        ['KPI', 'Target', 'Actual', null, 'KPI', 'Target', 'Actual'],
        ['Win rate', 20, 15, null, 'Win rate', 22, 18],
        ['Lead time', 9, 8, null, 'Lead time', 8, 7],
      ],
      sheet,
    ),
  ).toEqual([
    ['Win rate', 22, 18],
    ['Lead time', 8, 7],
  ]),
);

it('the order of such blocks does not matter', () =>
  expect(
    kpis([
      ['Q2 2026', null, null, null, 'Q1 2026'],
      ['KPI', 'Target', 'Actual', null, 'KPI', 'Target', 'Actual'],
      ['Win rate', 22, 18, null, 'Win rate', 20, 15],
    ]),
  ).toEqual([['Win rate', 22, 18]]));

it.each([
  ['tables of one kind', ['Course', 'Owner', 'Cost'], ['Course', 'Owner', 'Cost']],
  ['tables of one kind, in German', ['Kurs', 'Verantwortlich', 'Kosten'], ['Kurs', 'Verantwortlich', 'Kosten']],
])('%s stand beside each other, and their money adds up', (_, one, other) => {
  const { report } = auditOf([
    ['North', null, null, null, 'South'],
    [...one, null, ...other],
    ['Selling', 'Ann', 100, null, 'Lean', 'Cy', 50],
    ['Coaching', 'Bo', 10, null, 'Six Sigma', 'Di', 5],
  ]);
  expect([report.modules.map(({ name }) => name).sort(), report.money[0]?.total]).toEqual([['Coaching', 'Lean', 'Selling', 'Six Sigma'], 165]);
});

const keyResults = (grid: Grid, sheet = 'OKRs'): unknown =>
  auditOf(grid, sheet).model.keyResults.map(({ name, fields }) => [name, fields.target?.value ?? null, fields.current?.value ?? null]);

it.each<[string, string, readonly string[]]>([
  ['weeks', 'OKRs', ['Objective', 'Key result', 'Target', 'W1', 'W2', 'W3']],
  ['Kalenderwochen', 'OKRs', ['Objective', 'Key Result', 'Ziel', 'KW 12', 'KW 13', 'KW 14']],
  ['calendar weeks of a year', 'OKRs 2026', ['Objective', 'Key result', 'Target', 'CW12', 'CW13', 'CW14']],
  ['months', 'OKRs 2026', ['Objectif', 'Résultat clé', 'Cible', 'Janvier', 'Février', 'Mars']],
])('of the %s of a key result the last that is filled counts', (_, sheet, headers) =>
  expect(keyResults([headers, ['Grow', 'New customers', 10, 1, 3, 5], ['Grow', 'Reference visits', 50, 40, 42, null]], sheet)).toEqual([
    ['New customers', 10, 5],
    ['Reference visits', 50, 42],
  ]),
);

it('weeks to come do not count, in whatever order the weeks stand', () => {
  const weeks = fc.shuffledSubarray([20, 22, 24, 40, 44], { minLength: 2 });
  fc.assert(
    fc.property(weeks, (numbers) => {
      const grid = [
        ['Objective', 'Key result', 'Target', ...numbers.map((week) => `Week ${week} 2026`)],
        ['Grow', 'New customers', 90, ...numbers],
        ['Grow', 'Reference visits', 90, ...numbers],
      ];
      const begun = numbers.filter((week) => week < 30);
      const expected = begun.length === 0 ? null : Math.max(...begun);
      expect(keyResults(grid)).toEqual([
        ['New customers', 90, expected],
        ['Reference visits', 90, expected],
      ]);
    }),
    { numRuns: 30 },
  );
});
