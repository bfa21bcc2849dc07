/** Makes every sentence: a list of sentences and a code with its data in, plain text out. */
import { addressName, filled, placeText, type Coded, type Sentences } from '../../workbook';
import { fieldWords, kindsWords, kindWords, type FieldName, type Kind } from '../fields';
import { dayText, type Day } from '../reading/days';
import { WORDS, type Counted, type Found, type MessageValue, type Word } from '../message-value';

/** A number as people write it: no more than four significant decimals, thousands apart. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return 'n/a';
  const rounded = Math.abs(value) >= 100 ? Math.round(value * 100) / 100 : Number(value.toPrecision(4));
  const [whole = '0', decimals] = String(Math.abs(rounded)).split('.');
  if (whole.includes('e')) return String(rounded);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${rounded < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** An amount with its currency, in whole units and never on two lines: `EUR 45,000`. */
export function moneyText(amount: number, currency: string): string {
  return `${currency}\u00a0${numberText(Math.round(amount))}`.trim();
}

/** `a`, `a and b`, `a, b and c`; at most five, then how many more. */
export function listText(items: readonly string[]): string {
  const shown = items.length > 6 ? [...items.slice(0, 5), `${items.length - 5} more`] : items;
  if (shown.length < 2) return shown[0] ?? 'nothing';
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) as string}`;
}

/** A percentage, its sign never at the beginning of the next line: `14 %`. */
export function percentText(value: number, number: Voice['number'] = numberText): string {
  return `${number(value)}\u00a0%`;
}

/** How a language writes what its sentences show. */
export interface Voice {
  readonly words: Readonly<Record<Word, string>>;
  readonly between: Readonly<Record<'and' | 'or', string>>;
  readonly nothing: string;
  readonly number: (value: number) => string;
  readonly day: (day: Day) => string;
  readonly money: (amount: number, currency: string) => string;
  readonly counted: (count: number, of: Counted) => string;
  readonly one: (kind: Kind) => string;
  /** A kind by itself: `module`. */
  readonly kind: (kind: Kind) => string;
  /** Rows of a kind: `modules`. */
  readonly kinds: (kind: Kind) => string;
  readonly field: (field: FieldName) => string;
  readonly list: (items: readonly string[]) => string;
  readonly found: (found: Found) => string;
  readonly more: (count: number) => string;
  /** A title within a sentence. */
  readonly inside: (title: string) => string;
}

export const ENGLISH_VOICE: Voice = {
  words: WORDS,
  between: { and: 'and', or: 'or' },
  nothing: 'nothing',
  number: numberText,
  day: dayText,
  money: moneyText,
  counted: (count, of) => `${numberText(count)} ${of}${count === 1 ? '' : 's'}`,
  one: (kind) => `${/^[aeiou]/.test(kindWords(kind)) ? 'an' : 'a'} ${kindWords(kind)}`,
  kind: kindWords,
  kinds: kindsWords,
  field: fieldWords,
  list: listText,
  found: ({ named, at, by, of }) =>
    `“${named}”${of === undefined ? '' : ` of ${of}`}${by === 'row' ? ` in row ${at.row + 1} of ${at.sheet}` : of === undefined ? ` in ${addressName(at)}` : ` (${addressName(at)})`}`,
  more: (count) => (count === 0 ? '' : `, and ${count} more`),
  // An abbreviation such as KPI keeps its capitals.
  inside: (title) => (/^\p{Lu}\p{Lu}/u.test(title) ? title : `${title.charAt(0).toLowerCase()}${title.slice(1)}`),
};

/** Space that is not one plain space between two words; nearly no text has any, and each text that is made anew takes room of its own. */
const UNEVEN = /^\s|\s$|\s\s|[^\S ]/;

/** Space that keeps a number, an amount and its currency, or a sign and what it belongs to, on one line; and whatever is made one plain space. */
const SPACES = /((?<=\d)[\u00a0\u202f](?=\d)|(?<=\b[A-Z]{3})\u00a0(?=[−\d])|(?<=\d)\u00a0(?=[A-Z]{3}\b)|\u00a0(?=[%:;?!»])|(?<=«)\u00a0)|\s+/g;

/** One plain space between words, but for those that keep a number with what it belongs to. */
export const spaced = (text: string): string => text.replace(SPACES, (_, kept: string | undefined) => kept ?? ' ');

const even = (text: string): string => spaced(text.trim());

/** A value of a message as text; sentences within it are of the same list. */
function valueText(value: MessageValue, sentences: Sentences, voice: Voice): string {
  if (value === null) return voice.nothing;
  if (typeof value === 'string') return UNEVEN.test(value) ? even(value) : value;
  if (typeof value === 'number') return voice.number(value);
  if ('day' in value) return voice.day(value.day);
  if ('percent' in value) return percentText(Math.round(value.percent * 1000) / 10, voice.number);
  if ('money' in value) return voice.money(value.money, value.currency);
  if ('count' in value) return voice.counted(value.count, value.of);
  if ('one' in value) return voice.one(value.one);
  if ('kind' in value) return voice.kind(value.kind);
  if ('kinds' in value) return voice.kinds(value.kinds);
  if ('anyOf' in value) return value.anyOf.map(voice.field).join(` ${voice.between.or} `);
  if ('word' in value) return voice.words[value.word];
  if ('words' in value) return value.words.map((word) => voice.words[word]).join(` ${voice.between[value.between]} `);
  if ('list' in value)
    return voice.list(value.list.map((item) => (typeof item === 'string' ? item : 'word' in item ? voice.words[item.word] : voice.found(item))));
  if ('more' in value) return voice.more(value.more);
  return 'code' in value ? sentenceOf(sentences, value, voice) : placeText(value);
}

/** The sentence of a code, from the list in which it stands. */
export function sentenceOf(sentences: Sentences, { code, data }: Coded<MessageValue>, voice: Voice = ENGLISH_VOICE): string {
  return filled(sentences[code] ?? code, data, (value) => valueText(value, sentences, voice));
}
