/** What the words of a row say where it is no record: a total, a count of what stands above, a remark, a part of the list. */
import { fold } from '../reading/fold';
import {
  COLOUR_WORDS,
  COUNTED_WORDS,
  GROUP_WORDS,
  MEAN_WORDS,
  NOTE_WORDS,
  OF_ALL_WORDS,
  PART_WORDS,
  PLAIN_NOTE_WORDS,
  SIGN_OFF_WORDS,
  SOFT_TOTAL_WORDS,
  TOTAL_JOINS,
  TOTAL_WORDS,
  WHOLE_WORDS,
} from '../reading/words/rows';
import { periodOf, isYearless } from './period-header';

/** Longer texts are descriptions. */
const LONGEST = 80;

/** `whole`: of the whole table; `soft`: perhaps, the word means other things too; `mean`: the middle of them; else the folded name of what is added up. */
export type TotalSaid = { readonly of: 'whole' | 'soft' | 'mean' } | { readonly of: 'name'; readonly name: string };

const longestFirst = (words: readonly string[]): string => [...words].sort((one, other) => other.length - one.length).join('|');
const STRICT: ReadonlySet<string> = new Set(TOTAL_WORDS);
const SOFT: ReadonlySet<string> = new Set(SOFT_TOTAL_WORDS);
const MEAN: ReadonlySet<string> = new Set(MEAN_WORDS);
const ANY_TOTAL = longestFirst([...TOTAL_WORDS, ...MEAN_WORDS, ...SOFT_TOTAL_WORDS.filter((word) => word !== 'report' && word !== 'overall')]);
const AROUND = new RegExp(`^(?:${ANY_TOTAL})(?: (?:${TOTAL_JOINS.join('|')}))* (?<after>.+)$|^(?<before>.+) (?:${ANY_TOTAL})$`, 'u');
const WHOLE: ReadonlySet<string> = new Set(WHOLE_WORDS);
const SIGNS = /^(?:[Σ∑]|Ø|⌀)\s*:?\s*(?<name>.*)$/u;
/** Any of them, so that most cells need no folding. */
const PERHAPS =
  /tota|tot\.|sum|som|gesamt|ergebnis|ensemble|avera|mean|media|médiane|schnitt|mitte|moyen|cumul|übertrag|report|overall|carried|\bm(?:in|ax)|[Σ∑Ø⌀]/i;

/** What a text says of a total; null where it does not speak of one. */
export function totalIn(text: string): TotalSaid | null {
  if (text.length > LONGEST || !PERHAPS.test(text)) return null;
  const sign = SIGNS.exec(text);
  const plain = fold(sign === null ? text.replace(/\btot\./i, 'total') : (sign.groups?.['name'] ?? ''));
  const isMean = sign !== null && !/^[Σ∑]/.test(text);
  if (isMean) return plain === '' ? { of: 'mean' } : null;
  if (sign !== null) return plain === '' || isWhole(plain) ? { of: 'whole' } : { of: 'name', name: plain };
  if (STRICT.has(plain)) return { of: 'whole' };
  if (SOFT.has(plain)) return { of: 'soft' };
  if (MEAN.has(plain)) return { of: 'mean' };
  const { after, before } = AROUND.exec(plain)?.groups ?? {};
  const name = after ?? before;
  if (name === undefined) return null;
  return isWhole(name) ? { of: 'whole' } : { of: 'name', name };
}

const PART = new RegExp(`^[\\s–-]*(?:${PART_WORDS.join('|')})(?=[\\s:])[\\s:]*\\S`, 'i');

/** Whether a text names a part of the row above: `davon Trainer`, `of which travel`. */
export function isPart(text: string): boolean {
  return text.length <= LONGEST && PART.test(text);
}

/** A year, a quarter, a currency, "costs": it is all of them that are added up. */
function isWhole(name: string): boolean {
  return name.split(' ').every((word) => WHOLE.has(word) || STRICT.has(word) || /^(?:\d{1,4}|fy\d{2,4}|[qth][1-4])$/.test(word));
}

const COUNTED = new RegExp(`^(?:${COUNTED_WORDS.map((word) => word.replace('*', '\\p{L}*')).join('|')})$`, 'u');
const MOST_WORDS = 5;

/** The number in a line such as `Total completions: 3` and `12 Einträge`; null for any other text. */
export function countIn(text: string): number | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const shown = /^(?:\p{L}+ )?(?:\d{1,7}(?: (?:to|bis|à) |[–-]))?\d{1,7} (?:of|von|sur|de) (?<all>\d{1,7})(?: \p{L}+)?$/u.exec(text.trim());
  if (shown !== null) return Number(shown.groups?.['all']);
  const match = /^(?<before>[^\d]*?)(?<sign>[:=(]?)\s*(?<number>\d{1,7})\s*(?<after>[^\d]*)$/u.exec(text.trim());
  if (match?.groups === undefined) return null;
  const { before = '', sign = '', number = '', after = '' } = match.groups;
  const words = fold(`${before} ${after}`).split(' ').filter(Boolean);
  if (words.length > MOST_WORDS) return null;
  if (words.length === 1 && words[0] === 'n' && sign !== '') return Number(number);
  const isSaid = words.some((word) => COUNTED.test(word));
  // "Level 2 leaders" and "7 habits" are names: a count has a colon, or begins with its number.
  const isShaped = sign !== '' || (before.trim() === '' && words.length <= 3) || STRICT.has(fold(before));
  return isSaid && isShaped ? Number(number) : null;
}

/** Whether a text names what is counted in the cell beside it: `Anzahl`, `Number of courses`. */
export function saysCount(text: string): boolean {
  const words = fold(text).split(' ').filter(Boolean);
  return words.length > 0 && words.length <= 3 && /^(?:count|number|anzahl|nombre|headcount|effectif|kopfzahl)$/.test(words[0] as string);
}

const NOTES = longestFirst(NOTE_WORDS);
const NOTE = new RegExp(`^(?:${NOTES})$`, 'u');
const NOTE_COLON = new RegExp(`^(?:${NOTES}|${longestFirst(SIGN_OFF_WORDS)})(?: \\d{1,2})?$`, 'u');
const SIGNED = new RegExp(
  `^(?:${longestFirst(SIGN_OFF_WORDS)})(?: (?:by|on|in|at|von|vom|am|im|durch|par|le|au|en|lors|auf|der)\\b.*| \\d.*| (?:\\p{L}+ )?(?:19|20)\\d\\d)$|^(?:as of|as at|stand|etat au|version|page|seite) .*\\d`,
  'u',
);
const MARK = /^(?:\*{1,3}(?!\*)|[¹²³†‡]|\(\d\)\s|\[\d\]\s)\s*\S/u;
const OF_ALL = new RegExp(`^(?:${longestFirst(OF_ALL_WORDS)})(?: |$)`, 'u');
/** `Ulm, den 12. Juni 2026`. */
const PLACE_AND_DAY = /^(?:fait à |\p{Lu}[\p{L} -]{1,30}, (?:den |le |on |am ))[\p{L} ,]*\d{1,2}\D/u;
/** `Green = on track`. */
const EXPLAINS = /^.{1,20} = .{2,60}$/u;
const DATED_LINE = /^(?:date|datum|signature|unterschrift|visa)\b.*_{3,}|_{5,}/i;

/** Whether a text is a remark on the list, or a place to sign it. */
export function isRemark(text: string): boolean {
  if (MARK.test(text) || DATED_LINE.test(text)) return true;
  if (text.length <= LONGEST && (EXPLAINS.test(text) || PLACE_AND_DAY.test(text))) return true;
  const colon = text.indexOf(':');
  if (colon > 0 && colon <= 40 && NOTE_COLON.test(fold(text.slice(0, colon)))) return true;
  if (text.length > 300) return false;
  const plain = fold(text);
  return NOTE.test(plain) || SIGNED.test(plain) || OF_ALL.test(plain);
}

const PLAIN_NOTE = new RegExp(`^(?:${longestFirst(PLAIN_NOTE_WORDS)})(?: (?:\\d{1,2}|am|on|at|au|le|of|der daten|des donnees))?$`, 'u');
const AS_OF =
  /^(?:stand|as of|as at|etat au|situation au|last updated?|updated|aktualisiert|zuletzt aktualisiert|mis a jour|derniere mise a jour|exported|generated|erstellt|exporte|genere|printed|gedruckt)\b.*\d/u;

/** `Source: LMS`, `Stand: 31.05.2026`: a note wherever it stands alone in a row, however narrow the list. */
export function isPlainNote(text: string): boolean {
  if (text.length > MOST_OF_A_NOTE) return false;
  const colon = text.search(/[:：]/);
  if (colon > 0 && colon <= 40 && PLAIN_NOTE.test(fold(text.slice(0, colon)))) return true;
  return text.length <= LONGEST && /\d/.test(text) && AS_OF.test(fold(text));
}

const MOST_OF_A_NOTE = 300;
const FOOTNOTE = /^(?<mark>\d{1,2}\)|\(\d{1,2}\)|\[\d{1,2}\]|\*{1,3}\)?|[a-z]\)|[¹²³†‡§]|[⁴-⁹])\s*(?=\S{2})(?!\*)/u;

/** The mark that a footnote begins with: `1)`, `*)`, `²`; null for any other text. */
export function footnoteMark(text: string): string | null {
  return FOOTNOTE.exec(text)?.groups?.['mark'] ?? null;
}

const COLOURS: ReadonlySet<string> = new Set(COLOUR_WORDS);

/** Whether a text is a colour and nothing else. */
export function isColour(text: string): boolean {
  return text.length <= 20 && COLOURS.has(fold(text));
}

/** Whether a line says which page it stands on, or that the list goes on. */
export function isPageLine(text: string): boolean {
  return (
    text.length <= LONGEST &&
    /^(?:.{0,60}\W)?(?:page|seite|blatt|feuille)\W{0,3}\d{1,4}\b|^\W{0,2}(?:continued|cont\.|cont’d|cont'd|fortsetzung|suite)\W{0,2}$/i.test(text.trim())
  );
}

/** Whether a text says who signs there. */
export function isSigned(text: string): boolean {
  return text.length <= LONGEST && /^(?:unterschrift|signature|visa|date|datum|name|nom)\b/i.test(text);
}

const GROUP = new RegExp(`^(?:${longestFirst(GROUP_WORDS)})(?: .{1,40})$|^.{1,40} (?:team|department|division|region|unit|perspective)$`, 'u');

/** Whether a text names a part of an organisation, of a scorecard or of a year, in the few words of a label. */
export function namesGroup(text: string): boolean {
  const plain = fold(text);
  if (plain.split(' ').length > 5) return false;
  return GROUP.test(plain) || periodOf(text) !== null || isYearless(text);
}

/** Whether a text is written in capitals. */
export function isCapital(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
}

/** How many words a text has. */
export function wordsIn(text: string): number {
  return fold(text).split(' ').length;
}
