/** Reads targets that are no levels but changes from a baseline: `+5 pp`, `+3 points`, `-10 %`, `2x`, `double`, `increase by 20 %`. */
import { isErrorValue, type CellValue } from '../../workbook';
import { plainSpaces } from './blank-words';
import { fold } from './fold';
import { numberOf, type NumberLocale } from './number-locale';
import { unfoldedSource, wordPattern } from './word-pattern';
import { FALL_WORDS, FOLD_WORDS, POINT_WORDS, RISE_WORDS } from './words/effects';
import { DOWN_VERBS, UP_VERBS } from './words/goals';

export interface Change {
  /** `points` of a percentage or a scale; `percent` of the baseline (a fraction); `times` the baseline; an `amount` in the goal's own unit. */
  readonly kind: 'points' | 'percent' | 'times' | 'amount';
  /** With its sign; a change of which nothing says the way has none. */
  readonly value: number;
  /** False where neither a sign nor a word tells up from down. */
  readonly signed: boolean;
}

const LONGEST = 80;
const NUMBER = String.raw`(\d+(?:[.,' ]\d+)*)`;
const SIGNED = new RegExp(String.raw`^(?:target|ziel|cible)?\s*:?\s*([+-]|plus|minus|moins)\s?${NUMBER}\s?(.*)$`, 'iu');
const UNSIGNED = new RegExp(String.raw`^${NUMBER}\s?(.+)$`, 'u');
const TIMES = new RegExp(String.raw`^(?:[x×]\s?${NUMBER}|${NUMBER}\s?(?:[x×]|times|fold|-fold|fach|-fach|mal|fois))$`, 'iu');
const BY = new RegExp(String.raw`(?:^|\s)(?:by|um|de|d['’])\s?${NUMBER}\s?(.*)$`, 'iu');
const PERCENT = /^(?:%|percent|per cent|prozent|pour ?cent)(?!-?\s?(?:points?|pts|punkte))(?:$|[^\p{L}])/iu;
const POINTS = new RegExp(`^(?:%-? ?)?${unfoldedSource(POINT_WORDS)}`, 'iu');
const UP = wordPattern([...UP_VERBS, ...RISE_WORDS]);
const DOWN = wordPattern([...DOWN_VERBS, ...FALL_WORDS]);

/** Null for a level, and for a text of which no change can be read. A number is a change where its format shows a plus. */
export function readChange(value: CellValue, format: string, locale: NumberLocale): Change | null {
  if (typeof value === 'number') return fromFormat(value, format);
  if (typeof value !== 'string' || isErrorValue(value) || value.length > LONGEST) return null;
  const text = plainSpaces(value)
    .replace(/[−‒–﹣－]/g, '-')
    .replace(/\s+/g, ' ');
  const factor = FOLD_WORDS.find(([pattern]) => pattern.test(fold(text)));
  if (factor !== undefined) return { kind: 'times', value: factor[1], signed: true };
  const times = TIMES.exec(text);
  if (times !== null) return { kind: 'times', value: numberOf((times[1] ?? times[2]) as string, locale), signed: true };
  const signed = SIGNED.exec(text);
  if (signed !== null) {
    const [, sign = '', digits = '', unit = ''] = signed;
    const down = /^(?:-|minus|moins)$/i.test(sign);
    // A bare "-5" is a level below zero; with what it counts it is a fall.
    return down && unit === '' ? null : changeOf(numberOf(digits, locale) * (down ? -1 : 1), unit, true);
  }
  const by = BY.exec(text);
  const [up, down] = [UP.test(fold(text)), DOWN.test(fold(text))];
  if (by !== null && up !== down && !/\d/.test(text.slice(0, by.index)))
    return changeOf(numberOf(by[1] as string, locale) * (down ? -1 : 1), by[2] ?? '', true);
  const plain = UNSIGNED.exec(text);
  return plain !== null &&
    /^(?:pp|pps|p\.p\.|%-?\s?(?:points?|pts|punkte)|percentage points?|prozentpunkte?n?|points? de pourcentage)\b/iu.test(plain[2] as string)
    ? { kind: 'points', value: numberOf(plain[1] as string, locale), signed: false }
    : null;
}

function changeOf(value: number, unit: string, signed: boolean): Change | null {
  if (!Number.isFinite(value) || /\d/.test(unit)) return null;
  if (PERCENT.test(unit)) return { kind: 'percent', value: value / 100, signed };
  return { kind: POINTS.test(unit) ? 'points' : 'amount', value, signed };
}

/** `+0%;-0%` and `+0.0` show the sign of what is a change. */
function fromFormat(value: number, format: string): Change | null {
  const [positive = ''] = format.replace(/"([^"]*)"/g, '$1').split(';');
  if (!/^(?:\[[^\]]*\])*\s*\\?\+/.test(positive)) return null;
  return { kind: positive.includes('%') ? 'percent' : 'amount', value, signed: true };
}
