/** The same study as people lay it out: long, wide by date, before and after, all on one sheet; stores, firms and persons. */
import { chance } from '../../../src/audit/stats/chance';
import { welch } from '../../../src/audit/stats/welch';
import type { Estimate } from '../../../src/audit/stats/estimate';
import type { ReportImpact } from '../../../src/audit/report/report';
import type { CellValue } from '../../../src/workbook';
import { impactOf, type Grids } from './team-workbook';

interface One {
  readonly name: string;
  readonly isTrained: boolean;
  readonly before: number;
  readonly after: number;
}

const next = chance(1992);
const STUDY: readonly One[] = Array.from({ length: 30 }, (_, place) => ({
  name: `S-${place + 1}`,
  isTrained: place % 3 !== 0,
  before: 20 + Math.round(80 * next()) / 8,
  after: 21 + Math.round(80 * next()) / 8,
}));
const KPIS: Grids = {
  KPIs: [
    ['KPI ID', 'KPI', 'Desired direction'],
    ['K-1', 'Employment', 'Increase'],
  ],
};
const MODULES: Grids = {
  Modules: [
    ['Module ID', 'Module', 'KPI served', 'Start date', 'End date'],
    ['M-1', 'Wage floor', 'K-1', '1992-04-01', '1992-04-01'],
  ],
};
const group = ({ isTrained }: One): string => (isTrained ? 'treated' : 'control');
const completions = (who: string): Grids => ({
  Completions: [
    ['Module', who, 'Completion date', 'Group'],
    ...STUDY.map((one): CellValue[] => ['M-1', one.name, one.isTrained ? '1992-04-01' : null, group(one)]),
  ],
});
const rows = (headers: readonly CellValue[], row: (one: One) => CellValue[]): readonly (readonly CellValue[])[] => [headers, ...STUDY.map(row)];

const SHAPES: Readonly<Record<string, Grids>> = {
  'a row for each reading': {
    ...completions('Store'),
    Readings: [
      ['KPI', 'Store', 'Period', 'Value'],
      ...STUDY.flatMap((one): CellValue[][] => [
        ['K-1', one.name, 'Feb 1992', one.before],
        ['K-1', one.name, 'Nov 1992', one.after],
      ]),
    ],
  },
  'a column for each month': {
    ...completions('Store'),
    Readings: rows(['KPI', 'Store', 'Feb 1992', 'Nov 1992'], (one) => ['K-1', one.name, one.before, one.after]),
  },
  'months beside what was measured': {
    ...completions('Firm'),
    Data: rows(['Firm', 'Employment Feb 1992', 'Employment Nov 1992'], (one) => [one.name, one.before, one.after]),
  },
  'before and after': { ...completions('Store'), Stores: rows(['Store', 'Before', 'After'], (one) => [one.name, one.before, one.after]) },
  'pre and post, by row': {
    ...completions('Team'),
    Data: [
      ['KPI', 'Team', 'Before or after', 'Value'],
      ...STUDY.flatMap((one): CellValue[][] => [
        ['K-1', one.name, 'Pre', one.before],
        ['K-1', one.name, 'Post', one.after],
      ]),
    ],
  },
  'all on one sheet': { Stores: rows(['Store', 'Group', 'Employment before', 'Employment after'], (one) => [one.name, group(one), one.before, one.after]) },
  'one sheet, months, yes and no': {
    Plants: rows(['Plant', 'Treated', 'FTE Feb 1992', 'FTE Nov 1992'], (one) => [one.name, one.isTrained ? 1 : 0, one.before, one.after]),
  },
  persons: { People: rows(['Participant', 'Group', 'Employment before', 'Employment after'], (one) => [one.name, group(one), one.before, one.after]) },
};

const effectIn = (shape: Grids): ReportImpact | undefined => impactOf({ ...KPIS, ...MODULES, ...shape }, '1993-06-30')[0];
const change = (isTrained: boolean): number[] => STUDY.filter((one) => one.isTrained === isTrained).map(({ before, after }) => after - before);

it.each(Object.entries(SHAPES))('%s', (_, shape) => {
  const effect = effectIn(shape);
  const own = welch(change(true), change(false)) as Estimate;
  const verdict = own.low > 0 ? 'clearly better' : own.high < 0 ? 'clearly worse' : 'too close to call';
  expect(effect).toMatchObject({ design: 'difference in differences', trained: 20, comparison: 10, verdict });
  for (const [told, expected] of [
    [effect?.effect, own.effect],
    [effect?.low, own.low],
    [effect?.high, own.high],
  ])
    expect(told).toBeCloseTo(expected as number, 9);
});

it('drawn by lot, persons compared afterwards', () => {
  const drawn = {
    Persons: rows(['Participant', 'Group', 'Employment before', 'Employment after'], (one) => [one.name, `randomised, ${group(one)}`, one.before, one.after]),
  };
  const own = welch(
    STUDY.filter(({ isTrained }) => isTrained).map(({ after }) => after),
    STUDY.filter(({ isTrained }) => !isTrained).map(({ after }) => after),
  ) as Estimate;
  expect(effectIn(drawn)).toMatchObject({ design: 'randomised', grade: 'A', of: 'person' });
  expect(effectIn(drawn)?.effect).toBeCloseTo(own.effect, 9);
});

it('yearly readings of firms: the year that begins with the training is the one after', () => {
  const firms = {
    Completions: [
      ['Module', 'Firm', 'Completion date', 'Group'],
      ...STUDY.map((one): CellValue[] => ['M-1', one.name, one.isTrained ? '1988-01-01' : null, group(one)]),
    ],
    'Scrap rate': rows(['Firm', 1987, 1988, 1989], (one) => [one.name, one.before, one.after, one.after]),
    KPIs: [
      ['KPI ID', 'KPI', 'Desired direction'],
      ['K-1', 'Scrap rate', 'Decrease'],
    ],
  };
  const [effect] = impactOf({ ...MODULES, ...firms }, '1993-06-30');
  expect(effect).toMatchObject({ window: '12 months', trained: 20, comparison: 10 });
  expect(effect?.effect).toBeCloseTo((welch(change(true), change(false)) as Estimate).effect, 9);
});

it('a group that nobody knows says neither, and who was trained less than 90 days ago cannot be judged yet', () => {
  expect(
    effectIn({
      Stores: rows(['Store', 'Group', 'Employment before', 'Employment after'], (one) => [one.name, one.isTrained ? 'NJ' : 'PA', one.before, one.after]),
    })?.verdict,
  ).toBe('not evaluated');
  expect(impactOf({ ...KPIS, ...MODULES, ...(SHAPES['before and after'] as Grids) }, '1992-05-30')[0]).toMatchObject({
    effect: null,
    reasonCode: 'window-open',
  });
});

it('two measures of one module are read each by its name', () => {
  const two = {
    KPIs: [
      ['KPI ID', 'KPI', 'Desired direction'],
      ['K-1', 'Employment', 'Increase'],
      ['K-2', 'Meal price', 'Decrease'],
    ],
    Modules: [
      ['Module ID', 'Module', 'KPI served'],
      ['M-1', 'Wage floor', 'K-1; K-2'],
    ],
    Stores: rows(['Store', 'Group', 'Employment before', 'Employment after', 'Meal price before', 'Meal price after'], (one) => [
      one.name,
      group(one),
      one.before,
      one.after,
      one.after,
      one.before,
    ]),
  };
  const [employment, price] = impactOf(two, '1993-06-30');
  expect([employment?.kpi.name, price?.kpi.name]).toEqual(['Employment', 'Meal price']);
  expect(price?.effect).toBeCloseTo(-(employment?.effect ?? NaN), 9);
});
