/** Laws of impact, on generated teams, also with staggered starts. */
import fc from 'fast-check';
import type { ReportImpact } from '../../../src/audit/report/report';
import { gridsOf, impactOf, type Grids, type Team } from './team-workbook';

const PERIODS = ['Q3 2024', 'Q4 2024', 'Q1 2025', 'Q2 2025', 'Q3 2025', 'Q4 2025'];
const reading = fc.integer({ min: 10, max: 99 });
const readings = fc.tuple(...PERIODS.map(() => reading)).map((values) => Object.fromEntries(values.map((value, place) => [PERIODS[place] as string, value])));
/** A third each: trained in winter, trained in spring, not trained. */
const company = fc
  .array(readings, { minLength: 18, maxLength: 24 })
  .map((all): Team[] =>
    all.map((own, place) => ({ name: `Team ${place + 1}`, on: ['2024-12-31', '2025-04-01', null][place % 3] as string | null, readings: own })),
  );
/** One cohort, or two. */
const oneWave = company.map((all) => all.map((team) => ({ ...team, on: team.on === '2025-04-01' ? null : team.on })));
const RUNS = { numRuns: 12 };

type Said = readonly (string | number | null)[];
const said = ({ window, verdict, design, effect, low, high, grade, smallestEffect }: ReportImpact): Said => [
  window,
  verdict,
  design,
  grade,
  ...[effect, low, high, smallestEffect].map((value) => (value === null ? null : Number(value.toPrecision(9)))),
];
const all = (grids: Grids): Said[] => impactOf(grids, '2025-12-31').map(said);
const withRows = (grids: Grids, change: (rows: readonly Grids[string][number][]) => Grids[string][number][]): Grids =>
  Object.fromEntries(Object.entries(grids).map(([name, [header = [], ...rows]]) => [name, [header, ...change(rows)]]));

it('staggered starts are compared with those not yet trained, each cohort by its own', () => {
  fc.assert(
    fc.property(company, (teams) => {
      const [effect] = impactOf(gridsOf({ teams }), '2025-12-31');
      const trained = teams.filter(({ on }) => on !== null).length;
      expect(effect).toMatchObject({ design: 'difference in differences', window: '90 days', cohorts: 2, trained });
      const changes = (on: string | null, before: string, after: string): number[] =>
        teams.filter((team) => team.on === on).map(({ readings: own }) => (own[after] as number) - (own[before] as number));
      const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
      const winter = changes('2024-12-31', 'Q4 2024', 'Q1 2025');
      const spring = changes('2025-04-01', 'Q1 2025', 'Q2 2025');
      const beside = [
        mean([...changes(null, 'Q4 2024', 'Q1 2025'), ...changes('2025-04-01', 'Q4 2024', 'Q1 2025')]),
        mean(changes(null, 'Q1 2025', 'Q2 2025')),
      ];
      const own = [mean(winter) - (beside[0] as number), mean(spring) - (beside[1] as number)];
      expect(effect?.effect).toBeCloseTo(((own[0] as number) * winter.length + (own[1] as number) * spring.length) / (winter.length + spring.length), 9);
    }),
    RUNS,
  );
});

it('swapping trained and untrained negates the effect', () => {
  fc.assert(
    fc.property(oneWave, (teams) => {
      const swapped = teams.map((team) => ({ ...team, on: team.on === null ? '2024-12-31' : null }));
      const [there, back] = [impactOf(gridsOf({ teams }), '2025-12-31'), impactOf(gridsOf({ teams: swapped }), '2025-12-31')];
      expect(back[0]?.effect).toBeCloseTo(-(there[0]?.effect ?? NaN), 9);
      expect(back[0]?.low).toBeCloseTo(-(there[0]?.high ?? NaN), 9);
    }),
    RUNS,
  );
});

it('multiplying a unit by 1,000 multiplies effects and changes no verdict and no grade', () => {
  fc.assert(
    fc.property(company, (teams) => {
      const times = (factor: number): ReportImpact[] => [
        ...impactOf(
          gridsOf({
            teams: teams.map((team) => ({
              ...team,
              readings: Object.fromEntries(Object.entries(team.readings).map(([period, value]) => [period, value * factor])),
            })),
          }),
          '2025-12-31',
        ),
      ];
      const [small, large] = [times(1), times(1000)];
      expect(large.map(({ verdict, grade, design }) => [verdict, grade, design])).toEqual(small.map(({ verdict, grade, design }) => [verdict, grade, design]));
      small.forEach(({ effect }, place) => expect((large[place]?.effect ?? NaN) / 1000).toBeCloseTo(effect ?? NaN, 9));
    }),
    RUNS,
  );
});

it('flipping the direction swaps better and worse, and best and worst', () => {
  const flipped: Readonly<Record<string, string>> = { 'clearly better': 'clearly worse', 'clearly worse': 'clearly better' };
  fc.assert(
    fc.property(company, (teams) => {
      const lifted = teams.map((team) => (team.on === null ? team : { ...team, readings: { ...team.readings, 'Q1 2025': 150, 'Q2 2025': 180 } }));
      const [up, down] = ['Increase', 'Decrease'].map((direction) => impactOf(gridsOf({ teams: lifted, direction }), '2025-12-31'));
      expect(down?.map(({ verdict }) => verdict)).toEqual(up?.map(({ verdict }) => flipped[verdict] ?? verdict));
      expect(down?.map(({ effect, low, high, grade }) => [effect, low, high, grade])).toEqual(
        up?.map(({ effect, low, high, grade }) => [effect, low, high, grade]),
      );
    }),
    RUNS,
  );
});

it('sorting, renaming and splitting sheets changes nothing', () => {
  fc.assert(
    fc.property(company, (teams) => {
      const grids = gridsOf({ teams });
      const before = all(grids);
      expect(all(withRows(grids, (rows) => [...rows].reverse()))).toEqual(before);
      expect(all(Object.fromEntries(Object.entries(grids).map(([name, rows], place) => [`${name} ${place + 7}`, rows])))).toEqual(before);
      const [header = [], ...rows] = grids['Readings'] ?? [];
      const half = Math.floor(rows.length / 2);
      expect(all({ ...grids, Readings: [header, ...rows.slice(0, half)], 'Readings 2': [header, ...rows.slice(half)] })).toEqual(before);
    }),
    RUNS,
  );
});

it('two rows that contradict each other are not used; the same row twice is one', () => {
  fc.assert(
    fc.property(oneWave, (teams) => {
      const grids = gridsOf({ teams });
      const [header = [], ...rows] = grids['Readings'] ?? [];
      const first = rows.findIndex(([, , period]) => period === 'Q1 2025');
      const twice = rows[first] as Grids[string][number];
      expect(all({ ...grids, Readings: [header, ...rows, twice] })).toEqual(all(grids));
      const other = twice.map((cell, column) => (column === 3 ? Number(cell) + 1 : cell));
      expect(all({ ...grids, Readings: [header, ...rows, other] })).toEqual(
        all({ ...grids, Readings: [header, ...rows.filter((_, place) => place !== first)] }),
      );
    }),
    RUNS,
  );
});

it('of two hundred teams and more the interval is what drawing them anew comes to', () => {
  const quarters = ['Q4 2024', 'Q1 2025', 'Q2 2025'];
  const many = (count: number): Team[] =>
    Array.from({ length: count }, (_, place) => ({
      name: `Team ${String(place).padStart(3, '0')}`,
      on: ['2024-12-31', '2025-04-01', null][place % 3] as string | null,
      readings: Object.fromEntries(quarters.map((quarter, time) => [quarter, 50 + ((place * 37 + time * 61 + place * place * (time + 1) * 13) % 41)])),
    }));
  const width = (count: number): number => {
    const [effect] = impactOf(gridsOf({ teams: many(count) }), '2025-12-31');
    return ((effect?.high ?? NaN) - (effect?.low ?? NaN)) * Math.sqrt(count);
  };
  // 400 draws know a standard error to about 4 %.
  expect(width(201) / width(198)).toBeGreaterThan(0.8);
  expect(width(201) / width(198)).toBeLessThan(1.25);
});
