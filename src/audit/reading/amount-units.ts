/** The currency and the magnitude that stand beside a number: `12 TEUR`, `k€ 12`, `EUR 1.2 mn`, `3 Mio. €`. */
import { currenciesAmong, currencyCode, SIGN } from './currency';
import { MAGNITUDES } from './words/amounts';

const TOKEN = new RegExp(String.raw`${SIGN}|\p{L}+\.?`, 'giu');
const ANY_SIGN = new RegExp(SIGN, 'iu');
const NEXT_SIGN = new RegExp(String.raw`^(?:[,.][–—-]{1,2})?\s?\p{L}{0,4}\.?\s?(${SIGN})`, 'iu');
const LAST_SIGN = new RegExp(String.raw`(${SIGN})\s?$`, 'iu');
/** Only beside a currency: a T alone may be tons. */
const THOUSAND_BESIDE_CURRENCY = 't';

/** The words and signs of a text, `TEUR` and `k€` taken apart. */
function tokensOf(text: string): string[] {
  return (text.match(TOKEN) ?? []).flatMap((token) => {
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

/** The currency of a number, by the sign it carries, else by what stands beside it. */
export function currencyBeside(number: string, before: string, rest: string): string | undefined {
  const sign = ANY_SIGN.exec(number)?.[0] ?? NEXT_SIGN.exec(rest)?.[1] ?? LAST_SIGN.exec(before)?.[1];
  const code = sign === undefined ? null : currencyCode(sign);
  if (code !== null) return code;
  const named = [before, rest].flatMap((text) => currenciesAmong(tokensOf(text).filter((token) => /\p{L}/u.test(token))));
  return named[0]?.code;
}

/** The factor that `k` or `million` stands for; short words only where they touch the number, or where money is spoken of: "12 m" may be metres. */
export function magnitudeBeside(before: string, rest: string, isMoney: boolean): number {
  const [text = '', letters = ''] = /^\s?((?:\p{L}(?=\s?\p{Sc}))|\p{L}+)/u.exec(rest) ?? [];
  const [word = '', next = ''] = tokensOf(letters);
  const nearMoney = isMoney || next !== '';
  if (word !== '') {
    const factor = factorOf(word, nearMoney);
    if (factor !== 1 && (word.length > 2 || word.toLowerCase() === 'k' || !text.startsWith(' ') || nearMoney)) return factor;
  }
  const ahead = tokensOf(before);
  return currenciesAmong(ahead).length === 0 ? 1 : (ahead.map((token) => factorOf(token, true)).find((factor) => factor !== 1) ?? 1);
}

function factorOf(token: string, isMoney: boolean): number {
  const word = token.toLowerCase().replace(/\.$/, '');
  if (word === THOUSAND_BESIDE_CURRENCY) return isMoney ? 1e3 : 1;
  return Object.hasOwn(MAGNITUDES, word) ? (MAGNITUDES[word] as number) : 1;
}
