/** Planning to know: how many teams, which readings, who could wait; and the order of waves, to grade A a year later. */
import fc from 'fast-check';
import { audit } from '../../../src/audit/audit';
import { rolloutOf, rolloutSeed, type Rollout } from '../../../src/audit/impact/rollout';
import { planRollout } from '../../../src/audit/plan/rollout-plan';
import { readRollout, rolloutText } from '../../../src/audit/reading/read-rollout';
import type { Module } from '../../../src/audit/model/types';
import type { ReportPlan } from '../../../src/audit/report/report-plan';
import type { CellValue, WorkbookSnapshot } from '../../../src/workbook';
import { snapshotOf } from '../../support/sheet';
import { impactOf, type Grids } from './team-workbook';

const AS_OF = '2025-12-31';
const QUARTERS = ['Q4 2024', 'Q1 2025', 'Q2 2025', 'Q3 2025', 'Q4 2025'];
/** Levels 100 to 104 within a period, whose standard deviation is √2.5; changes of a team alternate between −1 and 1. */
const reading = (team: number, quarter: number): number => 100 + (team % 5) + (quarter % 2 === 1 ? (team % 2 === 0 ? 1 : 0) : 0);

interface Planned {
  readonly teams: number;
  readonly impact?: string | null;
  readonly audience?: string | null;
  readonly named?: number;
}

function planned({ teams, impact = '+2', audience = 'Whole company', named = 0 }: Planned): Grids {
  const names = Array.from({ length: teams }, (_, place) => `Team ${place + 1}`);
  return {
    Units: [
      ['Unit ID', 'Unit', 'Head'],
      ...names.map((name, place): CellValue[] => [
        `U-${place + 1}`,
        name,
        `Lead ${String.fromCharCode(65 + (place % 26))}${'abcdefgh'[Math.floor(place / 26)] as string}son`,
      ]),
    ],
    KPIs: [
      ['KPI ID', 'KPI', 'Desired direction'],
      ['K-1', 'Orders', 'Increase'],
    ],
    Modules: [
      ['Module ID', 'Module', 'KPI served', 'Audience', 'Expected impact', 'Start date', 'End date'],
      ['M-1', 'Selling', 'K-1', audience, impact, '2026-02-01', '2026-02-28'],
    ],
    Completions: [['Module', 'Team', 'Completion date', 'Status'], ...names.slice(0, named).map((name): CellValue[] => ['M-1', name, null, 'Enrolled'])],
    Readings: [
      ['KPI', 'Team', 'Period', 'Value'],
      ...names.flatMap((name, team) => QUARTERS.map((quarter, place): CellValue[] => ['K-1', name, quarter, reading(team, place)])),
    ],
  };
}

const planOf = (grids: Grids): ReportPlan => {
  const [plan, another] = audit(snapshotOf(grids), { asOf: AS_OF }).report.planning;
  if (plan === undefined || another !== undefined) throw new Error('One plan was expected');
  return plan;
};

it('says how many teams on each side would show what is expected, by both designs', () => {
  const plan = planOf(planned({ teams: 20 }));
  expect(plan).toMatchObject({
    expected: 2,
    eligible: 20,
    couldWait: 20,
    reasonCode: 'plan-drawn',
    readBefore: '2026-02-01',
    readFrom: '2026-02-28',
    readAfter: ['2026-05-29', '2027-02-28'],
  });
  const [drawn, changes] = plan.designs;
  // Half of the teams rise by 1 in every second quarter and fall in the next: changes lie 0.513 about their mean.
  expect(changes).toMatchObject({ design: 'difference in differences', grade: 'B', perSide: 5 });
  // Levels lie about 1.5 apart: ten a side would show 2 with 80 % power.
  expect(drawn?.design).toBe('randomised');
  expect(drawn?.perSide).toBeGreaterThanOrEqual(8);
  expect(drawn?.perSide).toBeLessThanOrEqual(12);
  expect(drawn?.power).toBeGreaterThanOrEqual(0.8);
  expect(drawn?.smallestOfAll).toBeGreaterThan(1.5);
});

it.each<[string, number | null]>([
  ['+2 %', 2.04],
  ['from 100 to 97', -3],
  ['from 1,200 down to 1,150 orders', -50],
  ['-3 orders', -3],
  ['better conversations', null],
])('reads “%s”', (impact, expected) => {
  const plan = planOf(planned({ teams: 20, impact }));
  if (expected === null) expect(plan).toMatchObject({ expected: null, reasonCode: 'plan-no-expected', designs: [{ perSide: null }, { perSide: null }] });
  else expect(plan.expected).toBeCloseTo(expected, 9);
});

it('who has been named for it cannot wait; too few teams, and an unknown audience, are said', () => {
  expect(planOf(planned({ teams: 12, named: 4 }))).toMatchObject({ eligible: 12, couldWait: 8 });
  expect(planOf(planned({ teams: 6 }))).toMatchObject({ eligible: 6, reasonCode: 'plan-few' });
  expect(planOf(planned({ teams: 12, audience: null }))).toMatchObject({ eligible: 12, reasonCode: 'plan-undefined' });
  expect(
    planOf({
      ...planned({ teams: 12 }),
      Readings: [
        ['KPI', 'Period', 'Value'],
        ['K-1', 'Q4 2025', 3],
      ],
    }),
  ).toMatchObject({ designs: [], reasonCode: 'plan-no-readings' });
});

interface Drawn {
  readonly workbook: WorkbookSnapshot;
  readonly rollout: Rollout;
  readonly audited: ReturnType<typeof audit>;
}

function draw(grids: Grids, waves: number, seed?: number): Drawn {
  const workbook = snapshotOf(grids);
  const audited = audit(workbook, { asOf: AS_OF });
  const module = audited.model.modules[0] as Module;
  const rollout = rolloutOf(audited.model, module, waves, seed ?? rolloutSeed(module));
  if (rollout === null) throw new Error('Teams were expected');
  return { workbook, rollout, audited };
}

const names = ({ rollout }: Drawn): string[][] => rollout.waves.map((wave) => wave.map(({ name }) => name));

it('every team is drawn once, waves are of one size and alike, and the order of rows does not matter', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 60 }), fc.integer({ min: 2, max: 5 }), fc.integer({ min: 0, max: 2 ** 31 - 1 }), (teams, waves, seed) => {
      const grids = planned({ teams });
      const drawn = draw(grids, waves, seed);
      const sizes = drawn.rollout.waves.map(({ length }) => length);
      expect(names(drawn).flat().sort()).toEqual(Array.from({ length: teams }, (_, place) => `Team ${place + 1}`).sort());
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      const means = drawn.rollout.waves
        .filter(({ length }) => length > 0)
        .map((wave) => wave.reduce((sum, { earlier }) => sum + (earlier ?? 0), 0) / wave.length);
      // Neighbours by their earlier readings differ by 5 at most, in all.
      if (teams >= 4 * waves) expect(Math.max(...means) - Math.min(...means)).toBeLessThan(2.6);
      const turned = Object.fromEntries(Object.entries(grids).map(([name, [header = [], ...rows]]) => [name, [header, ...[...rows].reverse()]]));
      expect(names(draw(turned, waves, seed))).toEqual(names(drawn));
    }),
    { numRuns: 15 },
  );
});

it('the same seed draws the same, another one otherwise; each team is first as often as last', () => {
  const grids = planned({ teams: 20 });
  expect(names(draw(grids, 2))).toEqual(names(draw(grids, 2)));
  expect(names(draw(grids, 2, 1))).not.toEqual(names(draw(grids, 2, 2)));
  const first = Array.from({ length: 60 }, (_, seed) => names(draw(grids, 2, seed))[0]?.includes('Team 1') === true).filter(Boolean).length;
  // Of sixty coins, fewer than 15 or more than 45 heads come once in ten thousand times.
  expect(first).toBeGreaterThanOrEqual(15);
  expect(first).toBeLessThanOrEqual(45);
});

it('written beside the teams and audited a year later, the evidence is grade A', () => {
  const grids = planned({ teams: 20 });
  const { workbook, rollout, audited } = draw(grids, 2);
  const [column] = planRollout(audited, rollout, workbook)?.columns ?? [];
  expect(column).toMatchObject({ sheet: 'Units', header: 'Rollout wave', column: 3, purpose: 'rollout-wave' });
  const [header = [], ...units] = grids['Units'] ?? [];
  const written = units.map((row, place) => [...row, column?.values[(column.rows as number[]).indexOf(place + 1)] as CellValue]);
  const leads = new Map(units.map(([, name, head]) => [name, head]));
  const first = new Set(rollout.waves[0]?.map(({ name }) => name));
  const later = {
    ...grids,
    Units: [[...header, 'Rollout wave'], ...written],
    Completions: [
      ['Module', 'Employee', 'Completion date', 'Status'],
      ...[...first].map((name): CellValue[] => ['M-1', leads.get(name) ?? null, '2026-02-28', 'Completed']),
    ],
    Readings: [
      ...(grids['Readings'] ?? []),
      ...units.map(([, name], team): CellValue[] => ['K-1', name as string, 'Q2 2026', reading(team, 0) + (first.has(name as string) ? 4 : 0)]),
    ],
  };
  const [effect] = impactOf(later, '2026-12-31');
  expect(effect).toMatchObject({ design: 'randomised', grade: 'A', verdict: 'clearly better', trained: 10, comparison: 10 });
  // Without the column nobody knows that lots were drawn.
  expect(impactOf({ ...later, Units: grids['Units'] ?? [] }, '2026-12-31')[0]?.grade).not.toBe('A');
});

it('the text of a wave is read as it was written, whatever the module is called', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }), fc.integer({ min: 1, max: 12 }), (module, wave) => {
      const text = rolloutText(module, wave, 12, 7);
      expect(readRollout(`${rolloutText('M-9', 2, 3, 1)}; ${text}`).at(0)).toEqual({ module: 'm 9', wave: 2 });
      expect(readRollout(text).length).toBeLessThanOrEqual(1);
    }),
  );
  expect(readRollout('M-1: wave 1 of 2, drawn by lot (seed 7)')).toEqual([{ module: 'm 1', wave: 1 }]);
  expect(readRollout('first wave')).toEqual([]);
});
