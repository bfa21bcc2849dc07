/** Finds the dates that stand in prose, and tells deadlines from the years a measure is compared with. */
import { currencyCode } from './currency';
import type { Span } from './days';
import { readPeriodText, type DateContext } from './period-text';
import { FISCAL_WORDS, MONTH_NAMES, SINCE_ENDINGS, SINCE_WORDS } from './words/dates';

export interface DatePhrase {
  readonly text: string;
  readonly index: number;
  readonly span: Span;
  /** `since`: what something is compared with, or where it began ("compared to the 2015 level"). */
  readonly role: 'deadline' | 'since';
}

const MONTH = [...new Set(MONTH_NAMES.flat())]
  .sort((one, other) => other.length - one.length)
  .map(accented)
  .join('|');
const YEAR = String.raw`(?:19|20|21)\d\d`;
const PHRASE = new RegExp(
  [
    String.raw`${YEAR}-\d{2}-\d{2}`,
    String.raw`\d{1,2}[./-]\d{1,2}[./-](?:${YEAR}|\d{2})(?!\d)`,
    String.raw`(?:\d{1,2}(?:st|nd|rd|th|er|\.)?\s+(?:of\s+|de\s+)?)?(?:${MONTH})\.?(?:\s+\d{1,2}(?:st|nd|rd|th)?(?![\d]))?,?\s+(?:of\s+|de\s+)?${YEAR}`,
    String.raw`(?:${FISCAL_WORDS.map(accented).join('|')})\s?'?(?:${YEAR}|\d\d)(?:\s?[/–-]\s?(?:${YEAR}|\d\d))?(?:[\s-]*[qh][1-4])?`,
    String.raw`[qht][1-4][\s/-]*(?:of\s+|de\s+)?(?:fy\s?)?'?(?:${YEAR}|\d\d)(?!\d)`,
    String.raw`${YEAR}[\s-]?[qh][1-4]`,
    String.raw`${YEAR}\s?[/–]\s?(?:${YEAR}|\d\d)(?!\d)`,
    YEAR,
  ]
    .map((one) => `(?:${one})`)
    .join('|'),
  'giu',
);

const CONTEXT: DateContext = { order: { first: null }, date1904: false, fiscalYearStart: null, fiscalYearNamedBy: 'last' };
const SINCE = new RegExp(
  `(?:^|\\s)(?:${SINCE_WORDS.map(accented).join('|')})(?:\\s+(?:the|a|an|its|their|in|year|years|levels?|of|base|baseline|den|dem|der|im|jahr|les|le|la|niveaux?))*\\s*$`,
  'iu',
);
const SINCE_END = new RegExp(`^['’]?s?\\s+(?:${SINCE_ENDINGS.join('|')})(?![\\p{L}])`, 'iu');
/** A year alone is a date only where a sentence treats it as one, lest "1950 contracts" be a deadline. */
const DATE_LEAD =
  /(?:^|[\s(])(?:by|until|till|before|in|of|from|since|to|for|during|end|and|than|year|fiscal|vs\.?|between|entre|zwischen|the|below|above|versus|levels?|bis|ende|im|jahr|ab|seit|von|zu|und|en|fin|d['’]ici|avant|depuis|année|de|à|l['’]an|et)\s*(?:the\s+|à\s+|la\s+)?$|[(–-]\s?$/iu;

/** "The 2020 guidelines" names a document, and no day. */
const ADJECTIVE = /(?:^|\s)(?:the|les|die|der|den)\s$/i;

/** Dates in a text, in order; words and amounts that merely look like years are left out. */
export function datePhrases(text: string, context: DateContext = CONTEXT): DatePhrase[] {
  if (!/\d/.test(text)) return [];
  const found: DatePhrase[] = [];
  for (const match of text.matchAll(PHRASE)) {
    if (!standsAlone(text, match.index, match[0])) continue;
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
    if (/^\d+$/.test(match[0]) && isAmountOfMoney(before, after)) continue;
    if (/^\d+$/.test(match[0]) && ADJECTIVE.test(before) && /^\s+\p{L}/u.test(after) && !SINCE_END.test(after)) continue;
    if (/^\d+$/.test(match[0]) && !DATE_LEAD.test(before) && !SINCE_END.test(after) && !/^\s*(?:$|[).,;:])/.test(after)) continue;
    const span = readPeriodText(match[0], context);
    if (span === null || span === 'ambiguous') continue;
    found.push({ text: match[0], index: match.index, span, role: SINCE.test(before) || SINCE_END.test(after) ? 'since' : 'deadline' });
  }
  return found;
}

/** The text with its dates taken out, so that what is left are amounts; filled up with `fill` where places matter. */
export function withoutDates(text: string, fill = ''): string {
  let left = '';
  let at = 0;
  for (const { index, text: phrase } of datePhrases(text)) {
    left += text.slice(at, index) + fill.repeat(phrase.length);
    at = index + phrase.length;
  }
  return left + text.slice(at);
}

/** "EUR 2000" and "2000 euros" are no years, though "by 2026 EUR 5 million" begins with one. */
function isAmountOfMoney(before: string, after: string): boolean {
  const lead = /(?<![\p{L}\d])(\p{L}[\p{L}.]{2,11}|\p{Sc})\s?$/u.exec(before.slice(-14))?.[1];
  const end = /^\s?(\p{L}[\p{L}.]{2,11}|\p{Sc})(?![\p{L}]|\s?\d)/u.exec(after)?.[1];
  return [lead, end].some((word) => word !== undefined && currencyCode(word) !== null);
}

function standsAlone(text: string, index: number, phrase: string): boolean {
  // Two characters on each side tell, and a text of many dates is not gone over anew for each.
  const [before, after] = [text.slice(Math.max(0, index - 2), index), text.slice(index + phrase.length, index + phrase.length + 2)];
  return !/[\p{L}\d.,€$£]$/u.test(before) && !/^(?:[\p{L}\d%€$£]|[.,]\d|\s?[%€$£])/u.test(after);
}

/** Words are listed without accents; in prose they carry them. */
function accented(word: string): string {
  return word.replace(/a/g, '[aàâä]').replace(/e/g, '[eéèêë]').replace(/u/g, '[uûùü]').replace(/o/g, '[oôö]').replace(/ /g, '\\s+');
}
