/** The currency and the magnitude that stand beside a number: `12 TEUR`, `k€ 12`, `EUR 1.2 mn`, `3 Mio. €`. */
import { currenciesAmong, currencyCode, currencyNamed, SIGN } from './currency';
import { fold } from './fold';
import { INDIAN_MAGNITUDES, MAGNITUDES, WORDS_BEHIND_AMOUNTS } from './words/amounts';

const TOKEN = new RegExp(String.raw`${SIGN}|\p{L}+\.?`, 'giu');
const ANY_SIGN = new RegExp(SIGN, 'iu');
const NEXT_SIGN = new RegExp(String.raw`^(?:[,.][–—-]{1,2})?\s?\p{L}{0,4}\.?\s?(${SIGN})`, 'iu');
const LAST_SIGN = new RegExp(String.raw`(${SIGN})\s?$`, 'iu');
/** Only beside a currency: a T alone may be tons. */
const THOUSAND_BESIDE_CURRENCY = 't';
/** Written before the currency without a space: `30万円`. */
const GLUED = /^(?:[千百万萬億亿]+|[천백만억]+)/u;
const FIRST_WORD = /^\s?(\p{L}[\p{L}\p{M}]*)/u;
const LATIN = /^[\p{Script=Latin}\p{M}]+$/u;
/** No abbreviation of a magnitude or a currency is longer. */
const SHORT = 5;
const HARMLESS: ReadonlySet<string> = new Set(WORDS_BEHIND_AMOUNTS);

/** The words and signs of a text, `TEUR` and `k€` taken apart. */
function tokensOf(text: string): string[] {
  return (text.match(TOKEN) ?? []).flatMap((token) => {
    const many = GLUED.exec(token)?.[0];
    if (many !== undefined && many !== token) return [many, token.slice(many.length)];
    const rest = token.slice(1);
    const glued = rest.length > 1 && currencyCode(token) === null && currencyCode(rest) !== null && factorOf(token.charAt(0), true) !== 1;
    return glued ? [token.charAt(0), rest] : [token];
  });
}

/** `EUR12,500` with a space between code and number. */
export function apartFromCodes(text: string): string {
  return text.replace(/(?<!\p{L})\p{L}{3,4}(?=\d)/gu, (word) => (tokensOf(word).some((token) => currencyCode(token) !== null) ? `${word} ` : word));
}

/** Whether a text holds nothing but currencies and magnitudes beside them. */
export function saysOnlyUnits(text: string): boolean {
  const tokens = tokensOf(text);
  const named = currenciesAmong(tokens);
  return tokens.every((token, place) => named.some(({ first, last }) => place >= first && place <= last) || (named.length > 0 && factorOf(token, true) !== 1));
}

/** Whether a text names thousands, millions and so on. */
export function namesMagnitude(text: string): boolean {
  return tokensOf(text).some((token) => factorOf(token, true) !== 1);
}

/** The currency of a number, by the sign it carries, else by what stands beside it. */
export function currencyBeside(number: string, before: string, rest: string): string | undefined {
  const sign = ANY_SIGN.exec(number)?.[0] ?? NEXT_SIGN.exec(rest)?.[1] ?? LAST_SIGN.exec(before)?.[1];
  const code = sign === undefined ? null : currencyCode(sign);
  if (code !== null) return code;
  const named = [before, rest].flatMap((text) => currenciesAmong(tokensOf(text).filter((token) => /\p{L}/u.test(token))));
  return named[0]?.code;
}

/**
 * Whether a word right behind a number may say more of it than we know: `3 mil` is thousands in Spanish and millions in Swedish, `5 Bs` some currency. A short word
 * that is no magnitude, no currency and none that people write behind amounts is such a one, and so is any in another script; `1k5` is more than 1k.
 */
export function mayMeanMore(rest: string, isIndian: boolean): boolean {
  const word = FIRST_WORD.exec(rest)?.[1];
  if (word === undefined) return false;
  if (/^\s?\p{L}{1,3}\d/u.test(rest)) return true;
  const [first = '', ...others] = tokensOf(rest);
  const isKnown = currenciesAmong([first, ...others]).some((named) => named.first === 0) || currencyNamed(word) !== null;
  if (isKnown || factorOf(first, true, isIndian) !== 1) return false;
  return (word.length <= SHORT || !LATIN.test(word)) && !HARMLESS.has(fold(word));
}

/** The factor that `k` or `million` stands for; short words only where they touch the number, or where money is spoken of: "12 m" may be metres. */
export function magnitudeBeside(before: string, rest: string, isMoney: boolean, isIndian = false): number {
  const [text = '', letters = ''] = /^\s?((?:\p{L}(?=\s?\p{Sc}))|\p{L}+)/u.exec(rest) ?? [];
  const [word = '', next = ''] = tokensOf(letters);
  const nearMoney = isMoney || next !== '';
  if (word !== '') {
    const factor = factorOf(word, nearMoney, isIndian);
    if (factor !== 1 && (word.length > 2 || !LATIN.test(word) || word.toLowerCase() === 'k' || !text.startsWith(' ') || nearMoney)) return factor;
  }
  const ahead = tokensOf(before);
  return currenciesAmong(ahead).length === 0 ? 1 : (ahead.map((token) => factorOf(token, true)).find((factor) => factor !== 1) ?? 1);
}

function factorOf(token: string, isMoney: boolean, isIndian = false): number {
  const word = token.toLowerCase().replace(/\.$/, '');
  if (isIndian && Object.hasOwn(INDIAN_MAGNITUDES, word)) return INDIAN_MAGNITUDES[word] as number;
  if (word === THOUSAND_BESIDE_CURRENCY) return isMoney ? 1e3 : 1;
  return Object.hasOwn(MAGNITUDES, word) ? (MAGNITUDES[word] as number) : 1;
}
