/** `npm run calibration [workbooks]`: how often impact claims an effect where there is none, and how often its intervals hold the true effect; the table of docs/statistics.md. */
import { chance } from '../src/audit/stats/chance';
import { newcombe } from '../src/audit/stats/newcombe';
import type { ReportImpact } from '../src/audit/report/report';
import { plannerLines, wholeSeriesLines } from './calibration-plans';
import { gridsOf, impactOf, type Team } from '../test/audit/impact/team-workbook';

const WORKBOOKS = Number(process.argv[2] ?? 2000);
const PERIODS = ['Q2 2024', 'Q3 2024', 'Q4 2024', 'Q1 2025', 'Q2 2025', 'Q3 2025', 'Q4 2025'];
const WAVES = ['2024-12-31', '2025-04-01', '2025-07-01'];

/** Box and Muller's way to a normal number. */
function normals(seed: number): () => number {
  const next = chance(seed);
  return () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

const normal = normals(20_260_630);

interface Plan {
  readonly name: string;
  /** How many teams are trained in each wave, and how many never. */
  readonly waves: readonly number[];
  readonly never: number;
  readonly periods: readonly string[];
  readonly group?: string;
  /** Spread of the teams' own levels and of a single reading: trained, others. */
  readonly levels: number;
  readonly noise: readonly [number, number];
}

/** Teams keep a level of their own; periods are good or bad for all; training adds the effect from the next period on. */
function draw({ waves, never, periods, group, levels, noise }: Plan, effect: number): Team[] {
  const seasons = new Map(periods.map((period) => [period, waves.length > 0 && never === 0 ? 0 : 3 * normal()]));
  const days = [...waves.flatMap((count, wave) => Array.from({ length: count }, () => WAVES[wave] as string)), ...Array.from({ length: never }, () => null)];
  return days.map((on, place) => {
    const level = 100 + levels * normal();
    const spread = noise[on === null ? 1 : 0] as number;
    const trainedFrom = on === null ? Infinity : PERIODS.indexOf('Q1 2025') + WAVES.indexOf(on);
    const reading = (period: string): number => level + (seasons.get(period) ?? 0) + spread * normal() + (PERIODS.indexOf(period) >= trainedFrom ? effect : 0);
    const side = on === null ? 'comparison' : 'trained';
    return {
      name: `Team ${place + 1}`,
      on,
      group: `${group ?? ''}${side}`,
      readings: Object.fromEntries(periods.map((period) => [period, reading(period)])),
    };
  });
}

const TWO = ['Q4 2024', 'Q1 2025'];
const plan = (name: string, waves: readonly number[], never: number, more: Partial<Plan> = {}): Plan => ({
  name,
  waves,
  never,
  periods: TWO,
  levels: 4,
  noise: [1, 1],
  ...more,
});
const PLANS: readonly Plan[] = [
  plan('difference in differences, 6 beside 6', [6], 6),
  plan('difference in differences, 10 beside 10', [10], 10),
  plan('difference in differences, 8 beside 24, unlike spread', [8], 24, {
    noise: [2, 1],
  }),
  plan('randomised, 10 beside 10', [10], 10, { group: 'randomised, ' }),
  plan('afterwards only, 6 beside 6', [6], 6, { periods: ['Q1 2025'] }),
  plan('afterwards only, 20 beside 20', [20], 20, { periods: ['Q1 2025'] }),
  plan('before and after, 8', [8], 0),
  plan('staggered, 6 and 6 beside 6', [6, 6], 6, {
    periods: ['Q4 2024', 'Q1 2025', 'Q2 2025'],
  }),
  plan('staggered, 8, 8 and 8 beside 8', [8, 8, 8], 8, {
    periods: ['Q3 2024', 'Q4 2024', 'Q1 2025', 'Q2 2025', 'Q3 2025'],
  }),
  plan('staggered, 12 and 12 beside 12', [12, 12], 12, {
    periods: ['Q4 2024', 'Q1 2025', 'Q2 2025'],
  }),
];

/** The first window: the second would count the same teams twice. */
function first(teams: readonly Team[]): ReportImpact {
  const [effect] = impactOf(gridsOf({ teams }), '2025-12-31');
  if (effect === undefined) throw new Error('a plan gave no effect at all');
  return effect;
}

const percent = (count: number, of: number): string => (of === 0 ? 'none' : `${((100 * count) / of).toFixed(1)} %`);
const each = Math.max(1, Math.round(WORKBOOKS / PLANS.length));
/** Coverage of Welch's interval is to be known to half a point; the bootstrap takes longer. */
const drawsOf = ({ waves }: Plan): number => (waves.length > 1 ? 2 : WORKBOOKS / each) * each;
const EFFECT = 1.5;
let [claims, judged, planned] = [0, 0, 0];
process.stdout.write('| Design | Claims where there is none | Intervals that hold the true effect | of so many |\n| --- | --- | --- | --- |\n');
for (const one of PLANS) {
  let [wrong, verdicts, held, intervals] = [0, 0, 0, 0];
  for (let run = 0; run < each; run += 1) {
    const { verdict, low, high } = first(draw(one, 0));
    planned += 1;
    if (low === null || high === null) continue;
    verdicts += 1;
    if (verdict.startsWith('clearly')) wrong += 1;
  }
  for (let run = 0; run < drawsOf(one); run += 1) {
    const { low, high } = first(draw(one, EFFECT));
    if (low === null || high === null) continue;
    intervals += 1;
    if (low <= EFFECT && high >= EFFECT) held += 1;
  }
  claims += wrong;
  judged += verdicts;
  process.stdout.write(`| ${one.name} | ${percent(wrong, verdicts)} | ${percent(held, intervals)} | ${intervals} |\n`);
}
process.stdout.write(
  `\n${planned} workbooks without any effect: ${percent(claims, judged)} of the verdicts claim one; ${percent(judged, planned)} reach a verdict.\n`,
);
for (const line of wholeSeriesLines(Math.max(1, Math.round(WORKBOOKS / 2)), normals(2))) process.stdout.write(`${line}\n`);
for (const line of plannerLines(Math.max(1, Math.round(WORKBOOKS / 10)), normals(3))) process.stdout.write(`${line}\n`);

/** Exactly, over a grid of true shares and numbers of units. */
function newcombeCoverage(): { mean: number; least: number } {
  const chances = (share: number, trials: number): number[] => {
    const all = [(1 - share) ** trials];
    for (let yes = 1; yes <= trials; yes += 1) all.push(((all[yes - 1] as number) * (trials - yes + 1) * share) / (yes * (1 - share)));
    return all;
  };
  const covered: number[] = [];
  for (const trials of [10, 20, 40]) {
    for (const others of [10, 20, 40]) {
      for (const one of [0.1, 0.3, 0.5, 0.7, 0.9]) {
        for (const other of [0.1, 0.3, 0.5, 0.7, 0.9]) {
          const [mine, theirs] = [chances(one, trials), chances(other, others)];
          let held = 0;
          mine.forEach((chanceOfOne, yes) =>
            theirs.forEach((chanceOfOther, against) => {
              const { low, high } = newcombe({ yes, trials }, { yes: against, trials: others });
              if (low <= one - other + 1e-12 && high >= one - other - 1e-12) held += chanceOfOne * chanceOfOther;
            }),
          );
          covered.push(held);
        }
      }
    }
  }
  return {
    mean: covered.reduce((sum, one) => sum + one, 0) / covered.length,
    least: Math.min(...covered),
  };
}

const { mean, least } = newcombeCoverage();
process.stdout.write(`Newcombe's interval, shares 0.1 to 0.9 of 10, 20 and 40: ${percent(mean, 1)} on the mean, ${percent(least, 1)} at least.\n`);
