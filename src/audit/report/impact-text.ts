/** Impact in words: what worked, what did not, what is too close to call, and what cannot be judged and why. */
import { addTo } from '../model/grouped';
import { numberText } from './message';
import type { Report, ReportImpact } from './report';

type Verdict = ReportImpact['verdict'];

/** In the order in which they are told. */
const TOLD: readonly (readonly [verdict: Verdict, title: string])[] = [
  ['clearly better', 'Clearly better'],
  ['clearly worse', 'Clearly worse'],
  ['too close to call', 'Too close to call'],
];

/** So many lines of each verdict; the report as data has all. */
const MOST_LINES = 10;

export interface ToldImpact {
  readonly title: string;
  readonly shown: readonly ReportImpact[];
  /** How many more there are. */
  readonly more: number;
}

/** What was estimated, by verdict; the most trusted first. */
export function toldImpact({ impact }: Report): readonly ToldImpact[] {
  return TOLD.flatMap(([verdict, title]) => {
    const own = impact.filter((one) => one.verdict === verdict).sort((one, other) => (one.grade ?? 'Z').localeCompare(other.grade ?? 'Z', 'en'));
    return own.length === 0 ? [] : [{ title, shown: own.slice(0, MOST_LINES), more: Math.max(0, own.length - MOST_LINES) }];
  });
}

/** `+4.9 points (2.3 to 7.5) after 90 days`. */
export function effectText({ effect, low, high, window, unit, isShare }: ReportImpact): string {
  const of = (value: number | null): string => numberText((value ?? 0) * (isShare ? 100 : 1));
  const sign = (effect ?? 0) > 0 ? '+' : '';
  const words = isShare || unit === '%' ? ' points' : unit === null ? '' : ` ${unit}`;
  return `${sign}${of(effect)}${words} (${of(low)} to ${of(high)}) after ${window ?? 'the training'}`;
}

const FROM: Readonly<Record<ReportImpact['from'], string>> = {
  readings: '',
  'raw rows': ', by their raw rows',
  'existing team': ', by the list of people (those in the team when a quarter began)',
  'new hires': ', by the list of people (those hired in a quarter)',
};

/** `8 teams beside 9 in 2 cohorts`. */
export function groundText({ of, from, trained, comparison, cohorts }: ReportImpact): string {
  const count = trained ?? 0;
  if (of === 'reading') return `${numberText(count)} readings of the whole after it`;
  const many = `${numberText(count)} ${of === 'team' ? (count === 1 ? 'team' : 'teams') : count === 1 ? 'person' : 'people'}`;
  const beside = comparison === null ? ', before and after' : ` beside ${numberText(comparison)} without it`;
  return `${many}${beside}${(cohorts ?? 1) > 1 && comparison !== null ? `, in ${numberText(cohorts ?? 1)} cohorts` : ''}${FROM[from]}`;
}

/** Beside every verdict, what could have been seen: `could have shown 3.6 points`. */
export function powerText({ smallestEffect, unit, isShare }: ReportImpact): string {
  if (smallestEffect === null) return '';
  const words = isShare || unit === '%' ? ' points' : unit === null ? '' : ` ${unit}`;
  return `; could have shown ${numberText(smallestEffect * (isShare ? 100 : 1))}${words}`;
}

/** `best: Sales North A, +9; worst: …`, where they may be shown. */
export function spreadText({ best, worst, isShare }: ReportImpact): string {
  if (best === null || worst === null || best.name === worst.name) return '';
  const of = (value: number): string => `${value > 0 ? '+' : ''}${numberText(value * (isShare ? 100 : 1))}`;
  return `; best ${best.name} (${of(best.effect)}), worst ${worst.name} (${of(worst.effect)})`;
}

/** What cannot be judged: how many, an example, and why; the most frequent reason first. */
export function notJudged({ impact }: Report): readonly string[] {
  const byReason = new Map<string, ReportImpact[]>();
  for (const one of impact) if (one.effect === null) addTo(byReason, `${one.verdict}|${one.reason}`, one);
  return [...byReason.values()]
    .sort((one, other) => other.length - one.length)
    .map((ones) => {
      const [{ module, kpi, verdict, reason }] = ones as [ReportImpact];
      const more = ones.length === 1 ? '' : ` and ${numberText(ones.length - 1)} more`;
      return `“${module.name}” on “${kpi.name}”${more}: ${verdict === 'too little data' ? 'too little data, ' : ''}${reason}`;
    });
}

/** How what was estimated is counted; nothing where nothing was. */
export function countingText({ impact }: Report): string | null {
  const counted = impact.filter(({ effect, of }) => effect !== null && of !== 'reading');
  if (counted.length === 0) return null;
  return counted.some(({ of }) => of === 'team')
    ? 'A team counts once, however many people are in it: they share a lead, and counting each would overstate certainty.'
    : 'People are counted one by one, for their readings name no teams: those who share a lead are no cases of their own, so that this overstates certainty.';
}
