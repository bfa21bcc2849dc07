/** Headers of money for a part of a year: `Cost Q1`, `Jan budget`, `Actual` below `March 2026`. */
import type { Span } from '../reading/days';
import { fold } from '../reading/fold';
import { withoutMarks, withoutUnit } from './fold-header';
import { isYearless, periodOf } from './period-header';
import { meaningsOf } from './synonyms';

export type Sum = 'module.cost' | 'module.budget' | 'module.actual';

export interface PartOfYear {
  readonly span: Span;
  /** What the parts add up to. */
  readonly field: Sum;
  /** Whether a word beside the period says that it is money. */
  readonly saysCost: boolean;
}

/** In days; a longer period is no part of a year. */
const MOST = 185;
const LONGEST = 60;
const COST_WORD = /cost|spend|budget|fee|price|amount|actual|kosten|ausgabe|betrag|ist|plan|soll|co[uû]t|d[ée]pense|montant|r[ée]el/i;
const MOST_WORDS = 5;
const PLANNED = /^(?:plan|planned|soll|prevu|prevus)$/;
const PAID = /^(?:ist|actuals?|spent|reel|reels|realise|paid)$/;

/** A period, and what stands beside it. */
export function partOfYear({ header, group }: { readonly header: string; readonly group: string }): PartOfYear | null {
  const plain = withoutMarks(withoutUnit(withoutMarks(header)));
  const words = plain.length > LONGEST ? [] : plain.split(/[\s_-]+/).filter((word) => word !== '');
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  const splits = words.flatMap((_, at): readonly (readonly [string, string])[] => [
    [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')],
    [words.slice(words.length - at - 1).join(' '), words.slice(0, words.length - at - 1).join(' ')],
  ]);
  for (const [period, rest] of [[plain, ''] as const, ...splits, [withoutUnit(group), plain] as const]) {
    const span = spanOf(period);
    if (span === null) continue;
    const said = rest === '' && period !== withoutUnit(group) ? withoutUnit(group) : rest;
    const field = said === '' || spanOf(said) !== null || periodOf(said) !== null ? 'module.cost' : sumOf(said);
    if (field !== null)
      return { span, field, saysCost: said !== '' && meaningsOf(said).some((one) => one.field === 'module.cost' || one.field === 'module.actual') };
  }
  return null;
}

/** Whether a text is a header such as `Cost Q1`; asked of many texts that are none. */
export function isCostOfPart(text: string): boolean {
  return text.length <= LONGEST && COST_WORD.test(text) && partOfYear({ header: text, group: '' })?.saysCost === true;
}

function spanOf(text: string): Span | null {
  const span = isYearless(text) ? periodOf(`${text} 2000`) : periodOf(text);
  return span === null || span.end - span.start > MOST ? null : span;
}

function sumOf(text: string): Sum | null {
  const plain = fold(text);
  if (PAID.test(plain)) return 'module.actual';
  if (PLANNED.test(plain)) return 'module.budget';
  const meant = meaningsOf(text).map(({ field }) => field);
  const found = (['module.actual', 'module.budget', 'module.cost'] as const).find((field) => meant.includes(field));
  return found ?? null;
}
