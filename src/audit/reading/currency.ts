/** Which currency a text means: by its ISO code, its sign or its name in English, French or German. */
import { CODES_LIKE_WORDS, CURRENCY_NAMES, CURRENCY_NAMES_ALONE, CURRENCY_SIGNS, SHARED_SIGNS } from './words/currencies';

/** Signs as they stand beside numbers: `$`, `US$`, `$CA`, `€`; for patterns with the flags `iu`. */
export const SIGN = String.raw`(?:usd?|c(?:an?|ad)?|a(?:ud?)?|nz|hk|sg?|nt|tw|mx|mex|r)?\$(?:(?:us|can?|au|nz|hk)(?!\p{L}))?|(?:cn|jp)¥|\p{Sc}`;
/** Longer texts name no currency. */
const LONGEST = 60;
const MOST_WORDS = 3;

const SIGNS = new Map(Object.entries(CURRENCY_SIGNS).flatMap(([code, signs]) => signs.map((sign): [string, string] => [sign, code])));
const NAMES = namesOf(CURRENCY_NAMES);
const NAMES_ALONE = namesOf(CURRENCY_NAMES_ALONE);
const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
/** Codes that people write in small letters too: 12 eur, 9 usd. */
const WRITTEN_SMALL: ReadonlySet<string> = new Set(
  [...Object.keys(CURRENCY_SIGNS), ...Object.keys(CURRENCY_NAMES)].map((code) => code.toLowerCase()).filter((code) => !CODES_LIKE_WORDS.includes(code)),
);

function namesOf(names: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(names).flatMap(([code, list]) => list.split('|').map((name): [string, string] => [name, code])));
}

/** The code of a cell or setting that says nothing but its currency: `eur`, `Euro`, `€`, `EUR (€)`; null for none that is known, and for several. */
export function currencyNamed(text: string): string | null {
  if (text.length > LONGEST) return null;
  const whole = wholeCode(text);
  if (whole !== null) return whole;
  const words = text.match(new RegExp(`${SIGN}|[\\p{L}.]+`, 'giu')) ?? [];
  const found = new Set(currenciesAmong(words, wholeCode).map(({ code }) => code));
  return found.size === 1 ? ([...found][0] as string) : null;
}

/** The code of a word or sign that stands in other text, where `all` and `mad` are words and `ALL` and `MAD` are codes; null for any other word. */
export function currencyCode(word: string): string | null {
  const isCode = CODES.has(word.toUpperCase()) && (word === word.toUpperCase() || WRITTEN_SMALL.has(word.toLowerCase()));
  return signOf(word) ?? (isCode ? word.toUpperCase() : null) ?? NAMES.get(nameOf(word)) ?? null;
}

/** A currency that words name, with the places of the first and the last of them. */
export interface NamedCurrency {
  readonly code: string;
  readonly first: number;
  readonly last: number;
}

/** The currencies that words name, in their order; the longest name counts, so that Canadian dollars are no dollars. */
export function currenciesAmong(words: readonly string[], codeOf: (text: string) => string | null = currencyCode): NamedCurrency[] {
  const found: NamedCurrency[] = [];
  for (let first = 0; first < words.length; first++) {
    for (let last = Math.min(first + MOST_WORDS, words.length) - 1; last >= first; last--) {
      const code = codeOf(words.slice(first, last + 1).join(' '));
      if (code === null) continue;
      found.push({ code, first, last });
      first = last;
      break;
    }
  }
  return found;
}

function wholeCode(text: string): string | null {
  const plain = text.trim().replace(/[.:]$/, '');
  const code = plain.toUpperCase();
  const name = nameOf(plain);
  return signOf(text) ?? signOf(plain) ?? (CODES.has(code) ? code : null) ?? NAMES.get(name) ?? NAMES_ALONE.get(name) ?? null;
}

function signOf(text: string): string | null {
  return SIGNS.get(text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()) ?? null;
}

/** Lower case without accents; hyphens are spaces. */
function nameOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replace(/[-\s]+/g, ' ')
    .trim();
}

const PLAIN_SIGN = new Map(SHARED_SIGNS.map(({ of, others, named }) => [of, { others: new Set(others), named: new RegExp(named, 'iu') }]));

/** The currency of a cell that shows one in a column that states one: a sign that several share means the column's, unless the cell says more than the sign. */
export function currencyMeant(shown: string | undefined, stated: string | null, text: string): string | null {
  if (shown === undefined || stated === null) return shown ?? stated;
  const shared = PLAIN_SIGN.get(shown);
  return shared !== undefined && shared.others.has(stated) && !shared.named.test(text) ? stated : shown;
}
