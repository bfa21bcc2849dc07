/** Readings made of deals, initiatives and projects. */
import type { CellValue } from '../../../src/workbook';
import { impactOf } from './team-workbook';
import type { ReportImpact } from '../../../src/audit/report/report';

const NAMES = Array.from({ length: 12 }, (_, place) => `Team ${place + 1}`);
const isTrained = (team: number): boolean => team < 6;
const BEFORE = '2024-11-15';
const AFTER = '2025-05-15';

/** Rows of a team before and after the training of half of them. */
function effectOn(
  kpi: string,
  headers: readonly string[],
  rows: (team: number, after: boolean) => readonly (readonly CellValue[])[],
  direction = 'Increase',
): ReportImpact | undefined {
  const [effect] = impactOf({
    KPIs: [
      ['KPI ID', 'KPI', 'Desired direction'],
      ['K-1', kpi, direction],
    ],
    Modules: [
      ['Module ID', 'Module', 'KPI served'],
      ['M-1', 'Winning the last step', 'K-1'],
    ],
    Completions: [
      ['Module', 'Team', 'Completion date', 'Group'],
      ...NAMES.map((name, team) => ['M-1', name, isTrained(team) ? '2025-01-31' : null, isTrained(team) ? 'trained' : 'comparison']),
    ],
    Rows: [
      ['KPI', 'Team', 'Date', ...headers],
      ...NAMES.flatMap((name, team) => [false, true].flatMap((after) => rows(team, after).map((cells) => ['K-1', name, after ? AFTER : BEFORE, ...cells]))),
    ],
  });
  return effect;
}

const many = <T>(count: number, row: T): T[] => Array.from({ length: count }, () => row);

it('conversion is won over won and lost; what is open does not count', () => {
  const effect = effectOn('Conversion rate', ['Outcome', 'Amount'], (team, after) => [
    ...many(4 + (team % 3) + (after && isTrained(team) ? 4 : 0), ['Won', 1000]),
    ...many(6 - (team % 3) + (team % 2) - (after && isTrained(team) ? 4 : 0), ['Lost', 1000]),
    ['Open', 1000],
  ]);
  expect(effect).toMatchObject({
    from: 'raw rows',
    isShare: true,
    design: 'difference in differences',
    verdict: 'clearly better',
  });
  const change = (team: number): number => 4 / (10 + (team % 2));
  expect(effect?.effect).toBeCloseTo([0, 1, 2, 3, 4, 5].reduce((sum, team) => sum + change(team), 0) / 6, 9);
});

it('contract value is the mean amount of what was won', () => {
  const effect = effectOn('Contract value', ['Outcome', 'Amount'], (team, after) => [
    ['Won', 1000 + 10 * team + (after && isTrained(team) ? 200 + team : 0)],
    ['Won', 3000 + 10 * team],
    ['Lost', 90_000],
  ]);
  expect(effect?.effect).toBeCloseTo(100 + 2.5 / 2, 9);
});

it('initiatives are counted, none in a quarter of others is 0', () => {
  const effect = effectOn('Initiatives launched', ['Outcome'], (team, after) =>
    many(after ? (isTrained(team) ? 3 : 0) + (team % 2) : 1 + (team % 3), ['Launched']),
  );
  expect(effect?.effect).toBeCloseTo(3, 9);
});

it('delivery is the median of actual less planned, in days', () => {
  const effect = effectOn(
    'Delivery time',
    ['Planned date', 'Actual date'],
    (team, after) => {
      const late = 10 + (team % 3) - (after ? (isTrained(team) ? 4 : 0) + (team % 2) : 0);
      return [late, late, 24].map((days) => ['2025-05-01', `2025-05-${String(1 + days).padStart(2, '0')}`]);
    },
    'Decrease',
  );
  expect(effect?.effect).toBeCloseTo(-4, 9);
  expect(effect?.verdict).not.toBe('too little data');
});

it('a name that does not say what to make of the rows makes nothing', () => {
  expect(effectOn('Mood', ['Outcome'], () => [['Won']])).toMatchObject({
    verdict: 'not evaluated',
    reasonCode: 'no-readings-by-team',
  });
});
