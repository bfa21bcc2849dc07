/** What calibration asks besides: whether the planner's power is reached, and how often one series alone errs. */
import { audit } from '../src/audit/audit';
import type { CellValue } from '../src/workbook';
import { gridsOf, impactOf, type Grids, type Team } from '../test/audit/impact/team-workbook';
import { snapshotOf } from '../test/support/sheet';

type Normal = () => number;

const HISTORY = ['Q1 2023', 'Q2 2023', 'Q3 2023', 'Q4 2023', 'Q1 2024', 'Q2 2024', 'Q3 2024', 'Q4 2024'];
const TEAMS = 40;
const LEVELS = 2;
const DRAWS_PER_PLAN = 5;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** A team's level, a season for all, and noise. */
function readingsOf(periods: readonly string[], seasons: readonly number[], normal: Normal, lift: (period: string) => number): Record<string, number> {
  const level = 100 + LEVELS * normal();
  return Object.fromEntries(periods.map((period, place) => [period, level + (seasons[place] as number) + normal() + lift(period)]));
}

function planningGrids(expected: number, normal: Normal): Grids {
  const seasons = HISTORY.map(() => 3 * normal());
  const teams = Array.from({ length: TEAMS }, (_, place) => ({ name: `Team ${place + 1}`, on: null, readings: readingsOf(HISTORY, seasons, normal, () => 0) }));
  const { Completions: _, ...grids } = gridsOf({ teams, module: { Audience: 'Everyone', 'Expected impact': `+${expected}`, 'Start date': '2025-02-01' } });
  return grids;
}

/** The trained gain the effect from the first quarter that begins after their training. */
function outcome(perSide: number, effect: number, isDrawn: boolean, normal: Normal): boolean {
  const periods = ['Q4 2024', 'Q2 2025'];
  const seasons = periods.map(() => 3 * normal());
  const teams = Array.from({ length: 2 * perSide }, (_, place): Team => {
    const isTrained = place < perSide;
    return {
      name: `Team ${place + 1}`,
      on: isTrained ? '2025-02-28' : null,
      group: `${isDrawn ? 'randomised, ' : ''}${isTrained ? 'trained' : 'comparison'}`,
      readings: readingsOf(periods, seasons, normal, (period) => (isTrained && period === 'Q2 2025' ? effect : 0)),
    };
  });
  return impactOf(gridsOf({ teams }), '2025-12-31')[0]?.verdict === 'clearly better';
}

/** For effects of different sizes: the power that the plan states, and how often that many teams found the effect. */
export function* plannerLines(plans: number, normal: Normal): Generator<string> {
  yield '\n| Planned | Expected effect | Teams a side, mean | Power stated | Power reached | of so many |\n| --- | --- | --- | --- | --- | --- |';
  for (const [place, name, expected] of [
    [0, 'drawn by lot, compared afterwards', 2],
    [0, 'drawn by lot, compared afterwards', 3],
    [1, 'before and after, beside those who wait', 1.2],
    [1, 'before and after, beside those who wait', 1.8],
  ] as const) {
    let [stated, found, draws, sides] = [0, 0, 0, 0];
    for (let plan = 0; plan < plans; plan += 1) {
      const design = audit(snapshotOf(planningGrids(expected, normal)), { asOf: '2025-01-15' }).report.planning[0]?.designs[place];
      if (design?.perSide == null || design.power === null) throw new Error('a plan named no number of teams');
      for (let draw = 0; draw < DRAWS_PER_PLAN; draw += 1) {
        draws += 1;
        stated += design.power;
        sides += design.perSide;
        if (outcome(design.perSide, expected, design.design === 'randomised', normal)) found += 1;
      }
    }
    yield `| ${name} | ${expected} | ${(sides / draws).toFixed(1)} | ${percent(stated / draws)} | ${percent(found / draws)} | ${draws} |`;
  }
}

const MONTHS = Array.from({ length: 24 }, (_, place) => `${2023 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}`);

/** One series on a line, and one in which each month leans on the one before. */
export function* wholeSeriesLines(runs: number, normal: Normal): Generator<string> {
  for (const [name, leaning] of [
    ['months unlike each other', 0],
    ['each month leaning on the one before by 0.4', 0.4],
  ] as const) {
    let wrong = 0;
    for (let run = 0; run < runs; run += 1) {
      let last = 0;
      const rows = MONTHS.map((month, place): CellValue[] => {
        last = leaning * last + normal();
        return ['K-1', month, 50 + 0.3 * place + last];
      });
      const [effect] = impactOf(
        {
          KPIs: [
            ['KPI ID', 'KPI', 'Desired direction'],
            ['K-1', 'Renewal rate', 'Increase'],
          ],
          Modules: [
            ['Module ID', 'Module', 'KPI served'],
            ['M-1', 'Keeping a contract', 'K-1'],
          ],
          Completions: [
            ['Module', 'Employee', 'Completion date'],
            ['M-1', 'Ines Weber', '2023-12-31'],
          ],
          Readings: [['KPI', 'Month', 'Value'], ...rows],
        },
        '2025-12-31',
      );
      if (effect?.design !== 'interrupted series') throw new Error('a series gave no estimate');
      if (effect.verdict.startsWith('clearly')) wrong += 1;
    }
    yield `Interrupted series of 12 and 12 months without any effect, ${name}: ${percent(wrong / runs)} of ${runs} verdicts claim one.`;
  }
}
