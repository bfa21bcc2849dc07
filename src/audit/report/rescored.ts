/** What a newer version of the scores made of a workbook that an older one had written: the old value, the new one, and why. */
import { AT_RISK, MEASURES, type ScorecardBefore } from '../state/scorecard-before';
import { capitalised, type Sentences } from '../../workbook';
import { moneyText, percentText } from './message';
import type { Report } from './report';
import type { Rescored } from './report-rescored';
import { SCORING_CHANGES, SCORING_VERSION } from './version';

/** Null where no other version of the scores has written the workbook. Of a newer one nobody here knows what it changed: the reason is empty then. */
export function rescoredSince(
  before: ScorecardBefore | null,
  { scores, money }: Pick<Report, 'scores' | 'money'>,
  changes: Sentences = SCORING_CHANGES,
): Rescored | null {
  if (before === null || before.scoringVersion === SCORING_VERSION) return null;
  const now = new Map<string, number | null>([
    [MEASURES.alignment, scores.alignment],
    [MEASURES.coverage, scores.coverage],
    ...scores.dimensions.map(({ name, score }) => [name, score] as const),
    ...money.map(({ currency, atRisk }) => [MEASURES.spend(currency), atRisk] as const),
  ]);
  const measures = [...now].flatMap(([name, value]) => {
    const was = before.measures.get(name);
    return was === undefined || (name !== MEASURES.alignment && isSame(was, value)) ? [] : [{ name, before: was, now: value }];
  });
  const reason = Object.entries(changes).flatMap(([version, why]) => (Number(version) > before.scoringVersion ? [why] : []));
  return { from: before.scoringVersion, to: SCORING_VERSION, asOf: before.asOf, measures, reason: reason.join(' ') };
}

/** The Scorecard keeps whole points. */
function isSame(one: number | null, other: number | null): boolean {
  return one === null || other === null ? one === other : Math.round(one) === Math.round(other);
}

/** Why, in a sentence or two for a person. */
export function rescoredSentence({ from, to, asOf, reason }: Rescored): string {
  const last = asOf === null ? '' : `, as of ${asOf}`;
  const why = reason === '' ? 'This Plumbline is older than the one that wrote the workbook: use the newer one.' : reason;
  return `This workbook was last scored by version ${from} of the scores${last}; this is version ${to}, which scores some of it differently even where no cell has changed. ${why} \`plumbline rescore\` shows the scores of both, module by module.`;
}

/** `95`, `EUR 16,550` or `not evaluated`, before and now. */
export function rescoredValues({ measures }: Rescored): readonly (readonly [name: string, before: string, now: string])[] {
  return measures.map(({ name, before, now }) => {
    const currency = name.startsWith(AT_RISK) ? (/[A-Z]{3}$/.exec(name)?.[0] ?? '') : null;
    const text = (value: number | null): string =>
      value === null
        ? 'not evaluated'
        : currency !== null
          ? moneyText(value, currency)
          : name === MEASURES.coverage
            ? percentText(Math.round(value))
            : String(Math.round(value));
    return [capitalised(name), text(before), text(now)];
  });
}
