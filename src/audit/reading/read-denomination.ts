/** Reads in what a column's amounts are written: "Cost (EUR)", "Kosten in T€", "Budget, $ millions", "Coûts (en k€)". */
import { currenciesAmong, currencyCode, SIGN } from './currency';
import { databaseWords, isDatabaseSpelling } from './database-words';
import { MAGNITUDES } from './words/amounts';

export interface Denomination {
  /** Its code; null where only a magnitude is named. */
  readonly currency: string | null;
  /** What a bare number in the column is multiplied by. */
  readonly factor: number;
}

/** Brackets, what follows "in", and what follows a comma or a dash. */
const ASIDES = /[([]([^)\]]*)[)\]]|(?:^|[\s,([])(?:in|en)\s+([^)\]]+)|[,/–-]\s*([^,/–-]+)$/giu;
/** Without anything that sets them apart, the last words count only as symbols and capital letters: "Cost kEUR", "Budget USD m". */
const AT_END = /(?:^|\s)((?:[A-Z]{3}|\p{Sc})\s\S+|[kKTM]?[A-Z]{3}|[kKtTmM]?\p{Sc}\S*)$/u;
const TOKEN = new RegExp(String.raw`${SIGN}|['’]?000s?|\p{L}+|\/`, 'giu');
const THOUSANDS = /^['’]?000s?$/;
/** The magnitudes that are one also where no currency stands beside them. */
const ALONE = /^(?:thousands?|tausend|tsd|milliers|millions?|millionen|mio)$/;
const BESIDE_CURRENCY: Readonly<Record<string, number>> = { ...MAGNITUDES, t: 1e3 };

/** Null where the text names neither a currency nor a magnitude, and where it names several. */
export function readDenomination(header: string): Denomination | null {
  const text = spaced(header);
  const parts = [...text.matchAll(ASIDES)].map((match) => match.slice(1).find((part) => part !== undefined) ?? '');
  const end = AT_END.exec(text)?.[1];
  // "EUR and USD" ends with one of them, and is in neither.
  if (parts.some((part) => currenciesIn(tokensOf(part)).size > 1)) return null;
  const found = [...parts, ...(end === undefined ? [] : [end])].flatMap((part) => unitIn(part) ?? []);
  const currencies = new Set(found.flatMap(({ currency }) => currency ?? []));
  const factors = new Set(found.map(({ factor }) => factor).filter((factor) => factor !== 1));
  if (found.length === 0 || currencies.size > 1 || factors.size > 1) return null;
  return { currency: [...currencies][0] ?? null, factor: [...factors][0] ?? 1 };
}

/** A header spelled as databases do, word by word, with its currency in capitals and without a year at the end; any other as it is. */
function spaced(header: string): string {
  if (!isDatabaseSpelling(header)) return header;
  const [first = '', ...others] = databaseWords(header.replace(/_+(?:fy_?)?(?:19|20)\d\d$/i, ''));
  const inCapitals = (token: string): string => (currencyCode(token) === null ? token : token.toUpperCase());
  return [first, ...others.map((word) => parted(word).map(inCapitals).join(''))].join(' ');
}

const LAST = /^(.*?\S)(?:\s+(?:in|en)\s+|\s*[,–-]\s*)(\S.*)$/iu;
const JOINING: ReadonlySet<string> = new Set(['of', 'd', 'de']);

/** The text without the unit it ends with: `Cost` for "Cost in thousands of EUR", "Cost, k€" and "Cost EUR". */
export function withoutDenomination(header: string): string {
  const text = spaced(header);
  const [whole, before, last] = LAST.exec(text) ?? [];
  if (whole !== undefined && isAllUnit(last as string)) return before as string;
  const end = AT_END.exec(text);
  return end !== null && end.index > 0 && isAllUnit(end[1] as string) ? text.slice(0, end.index) : text;
}

function isAllUnit(text: string): boolean {
  const tokens = tokensOf(text);
  const named = currenciesAmong(tokens);
  const says = (token: string, place: number): boolean =>
    named.some(({ first, last }) => place >= first && place <= last) || factorAt(tokens, place) !== 1 || JOINING.has(token.toLowerCase());
  return unitIn(text) !== null && tokens.every(says) && !/\d/.test(text.replace(/000/, ''));
}

function unitIn(text: string): Denomination | null {
  const tokens = tokensOf(text);
  const [currency, ...others] = currenciesIn(tokens);
  const [factor = 1, ...further] = new Set(tokens.map((_, place) => factorAt(tokens, place)).filter((one) => one !== 1));
  const isOne = others.length === 0 && further.length === 0 && (currency !== undefined || factor !== 1);
  return isOne ? { currency: currency ?? null, factor } : null;
}

function tokensOf(text: string): string[] {
  return (text.match(TOKEN) ?? []).flatMap(parted);
}

function currenciesIn(tokens: readonly string[]): ReadonlySet<string> {
  return new Set(currenciesAmong(tokens).map(({ code }) => code));
}

/** `kEUR` as `k` and `EUR`. */
function parted(token: string): string[] {
  const rest = token.slice(1);
  return currencyCode(token) === null && /^[ktm]/i.test(token) && rest !== '' && currencyCode(rest) !== null ? [token.charAt(0), rest] : [token];
}

function factorAt(tokens: readonly string[], place: number): number {
  const token = (tokens[place] as string).toLowerCase();
  if (THOUSANDS.test(token)) return 1e3;
  const beside = [tokens[place - 1], tokens[place + 1]].some((one) => one !== undefined && currencyCode(one) !== null);
  return (beside || ALONE.test(token)) && Object.hasOwn(BESIDE_CURRENCY, token) ? (BESIDE_CURRENCY[token] as number) : 1;
}
