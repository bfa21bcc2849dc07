/** Reads a goal's sentence into its numbers: where it begins, where it should end, by when, and what is counted. */
import { amountsInText, type AmountInText as FoundAmount } from './amounts-in-text';
import { datePhrases, type DatePhrase } from './date-phrases';
import type { Day } from './days';
import { fold } from './fold';
import { boundOf } from './bounds';
import { wordPattern } from './word-pattern';
import { FALL_WORDS } from './words/effects';
import { DOWN_VERBS } from './words/goals';
import { BASELINE_WORDS, CHANGE_WORDS, FROM_WORDS, TO_WORDS } from './words/sentences';
import type { Bound } from './types';

export interface GoalSentence {
  readonly baseline: number | null;
  readonly target: number | null;
  /** True where a target stands there and nobody can tell how large it is: `1.200`. */
  readonly ambiguous?: true;
  /** Whether the target is a least or a most; null where the sentence says neither. */
  readonly bound: Bound | null;
  readonly due: Day | null;
  /** `%`, `% change` for a change against a baseline that has no value, a currency, or what is counted in words. */
  readonly unit: string | null;
  /** The year, as it stands there, whose level the target is compared with; null where the sentence compares with none. */
  readonly relativeTo: string | null;
}

type AmountInText = FoundAmount & { readonly value: number };

/** The unit of a target that is a change against a level nobody states: no current value can be compared with it. */
export const RELATIVE_UNIT = '% change';

const after = (words: readonly string[], more = ''): RegExp => new RegExp(`(?:^|[\\s,(])(?:${words.join('|')})${more}\\s*$`, 'iu');
const FROM = after(FROM_WORDS, '(?:\\s(?:a|an|the|einem|einer|une?))?(?:\\s(?:current|level|niveau|wert))?(?:\\s(?:of|de|von))?');
const TO = after(TO_WORDS);
const BASELINE = after(BASELINE_WORDS, '(?:\\s[\\p{L}]+){0,3}?(?:\\s(?:of|de|von|is|was|:))?:?');
const CHANGE = wordPattern(CHANGE_WORDS);
const BY = /(?:^|\s)(?:by|um|de|of)\s+(?:(?:at least|up to|another|a further|mindestens|au moins)\s+)?$/i;
const JOINED = /^\s*(?:and|et|und|to|bis|à|until|–|-)\s*$/iu;
const FALLS = wordPattern([...DOWN_VERBS, ...FALL_WORDS]);
const TO_ONLY = /^\s*%?\s*(?:to|à|a|auf|bis|zu)\s*$/iu;
const RANGE = /^\s?(?:to|–|-|bis|à)\s?$/i;

export function readGoalSentence(text: string): GoalSentence {
  const phrases = lastOfStretches(datePhrases(text), text);
  const found = amountsInText(text);
  if (!found.every(isTold))
    return { baseline: null, target: null, ambiguous: true, bound: null, due: nearest(deadlinesIn(phrases), undefined), unit: null, relativeTo: null };
  const amounts = rangesAsOne(found, text);
  const baseline = amounts.find(({ index }) => BASELINE.test(before(text, index))) ?? fromTo(amounts, text);
  const range = rangeOfChange(baseline, amounts, text);
  if (range !== null)
    return {
      baseline: null,
      target: range,
      bound: null,
      due: nearest(deadlinesIn(phrases), undefined),
      unit: RELATIVE_UNIT,
      relativeTo: null,
    };
  const others = amounts.filter((amount) => amount !== baseline);
  const target = baseline === undefined ? others[0] : (others.find(({ index }) => TO.test(before(text, index))) ?? others[0]);
  const deadlines = deadlinesIn(phrases).filter((phrase) => !belongsTo(baseline, phrase, amounts));
  const due = nearest(deadlines, target);
  const bound = target === undefined ? null : (boundOf(before(text, target.index), text.slice(target.end)) ?? null);
  if (baseline !== undefined && target !== undefined) {
    const unit = target.unit ?? baseline.unit;
    // "from 20 to 35 %": the first number is a percentage as well.
    const begins = unit === '%' && baseline.unit === null ? baseline.value / 100 : baseline.value * sharedFactor(baseline, target);
    return { baseline: begins, target: target.value, bound, due, unit, relativeTo: null };
  }
  const since = phrases.find(({ role }) => role === 'since');
  const isChange = target?.unit === '%' && CHANGE.test(fold(text)) && (since !== undefined || byHowMuch(text, target));
  if (isChange && (since !== undefined || amounts.length === 1))
    return { baseline: null, target: target.value, bound: null, due, unit: RELATIVE_UNIT, relativeTo: since?.text ?? null };
  if (amounts.length !== 1 || due === null || target === undefined)
    return { baseline: null, target: null, bound: null, due: nearest(deadlines, undefined), unit: null, relativeTo: since?.text ?? null };
  return { baseline: null, target: target.value, bound, due, unit: target.unit, relativeTo: since?.text ?? null };
}

function isTold(amount: FoundAmount): amount is AmountInText {
  return amount.value !== null;
}

function deadlinesIn(phrases: readonly DatePhrase[]): DatePhrase[] {
  return phrases.filter(({ role }) => role === 'deadline');
}

/** "from 2.0 to 2.6m": the first number is in millions as well, where that brings the two nearer together. */
function sharedFactor(baseline: AmountInText, target: AmountInText): number {
  if (baseline.factor !== 1 || target.factor === 1 || baseline.value <= 0 || target.value <= 0) return 1;
  const apart = (factor: number): number => Math.abs(Math.log(target.value / (baseline.value * factor)));
  return apart(target.factor) < apart(1) ? target.factor : 1;
}

/** "Reduce from 40 to 45 %", "réduire de 40 à 45 %": nothing falls upwards, so both ends are a change, and the lower one must be reached. */
function rangeOfChange(baseline: AmountInText | undefined, amounts: readonly AmountInText[], text: string): number | null {
  if (baseline === undefined || BASELINE.test(before(text, baseline.index)) || !FALLS.test(fold(text))) return null;
  const end = amounts.find(({ index }) => index > baseline.index && TO.test(before(text, index)));
  // Right behind each other, the first of them without a sign of its own: "from 63 % in 2005 to 85 %" is no such range.
  if (end?.unit !== '%' || !TO_ONLY.test(text.slice(baseline.end, end.index))) return null;
  const from = baseline.unit === '%' ? baseline.value : baseline.value / 100;
  return from < end.value && from > 0 ? from : null;
}

/** Of "between 2023 and 2026" the last year is the deadline. */
function lastOfStretches(phrases: readonly DatePhrase[], text: string): DatePhrase[] {
  return phrases.filter(({ index, text: words, role }, place) => {
    const next = phrases[place + 1];
    return next === undefined || role === 'since' || !JOINED.test(text.slice(index + words.length, next.index));
  });
}

function before(text: string, index: number): string {
  return text.slice(Math.max(0, index - 60), index);
}

const BEGINS_CHANGE = new RegExp(`^\\W{0,3}${CHANGE.source}`, 'u');

/** "by at least 50 %", "a 25 % growth": a change, and no level to be reached. */
function byHowMuch(text: string, { index, end }: AmountInText): boolean {
  return BY.test(before(text, index)) || BEGINS_CHANGE.test(fold(text.slice(end, end + 30)));
}

/** "from 699 … to 490": the first of the two, however far apart they stand. */
function fromTo(amounts: readonly AmountInText[], text: string): AmountInText | undefined {
  return amounts.find((amount, place) => FROM.test(before(text, amount.index)) && amounts.slice(place + 1).some(({ index }) => TO.test(before(text, index))));
}

/** "40 to 45 %" is one amount, and its lower end is what must be reached. */
function rangesAsOne(amounts: readonly AmountInText[], text: string): AmountInText[] {
  const one: AmountInText[] = [];
  for (let place = 0; place < amounts.length; place++) {
    const [low, high] = [amounts[place] as AmountInText, amounts[place + 1]];
    const isRange =
      high !== undefined &&
      RANGE.test(text.slice(low.index, high.index).replace(/^[-+−]?[\d.,]+/, '')) &&
      !FROM.test(before(text, low.index)) &&
      !BASELINE.test(before(text, low.index));
    if (!isRange) one.push(low);
    else {
      one.push({ ...high, value: high.unit === '%' ? low.value / 100 : low.value, index: low.index });
      place += 1;
    }
  }
  return one;
}

/** The year in which the baseline was measured stands behind it, before any other amount. */
function belongsTo(baseline: AmountInText | undefined, phrase: DatePhrase, amounts: readonly AmountInText[]): boolean {
  if (baseline === undefined || phrase.index < baseline.end) return false;
  return !amounts.some(({ index }) => index > baseline.index && index < phrase.index);
}

/** Of several dates the one that stands nearest to the target; the last, where there is none. */
function nearest(phrases: readonly DatePhrase[], target: AmountInText | undefined): Day | null {
  const away = ({ index, text, span }: DatePhrase): number =>
    target === undefined ? -span.end : Math.min(Math.abs(index - target.end), Math.abs(target.index - index - text.length));
  const found = phrases.reduce<DatePhrase | null>((best, phrase) => (best === null || away(phrase) < away(best) ? phrase : best), null);
  return found === null ? null : found.span.end;
}
