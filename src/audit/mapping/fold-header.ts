import { databaseWords, isDatabaseSpelling } from '../reading/database-words';
import { fold } from '../reading/fold';
import { withoutDenomination } from '../reading/read-denomination';

/** Nothing but words in small letters, without a unit: our own vocabularies are mostly such, and there are thousands of them to go through at the start. */
const PLAIN = /^[a-z]+(?: (?!(?:in|en) )[a-z]+)*$/;

/** Letters and digits only; `Completion Date (UTC)` is `completiondate`, `Goal #` is `goalno`, `# people trained` is `numberofpeopletrained`. */
export function foldHeader(text: string): string {
  if (PLAIN.test(text)) return text.replaceAll(' ', '');
  return letters(withoutBrackets(text)).replaceAll(' ', '');
}

/** `# of leaders trained` counts them; `Goal #` is the number that a goal has. */
const COUNT_AT_START = /^\s*#\s*(?:of\s+)?(?=\p{L}{2})/iu;

function letters(text: string): string {
  return fold(text.replace(COUNT_AT_START, 'number of ').replaceAll('#', ' no ').replace(/^\s*%/, 'percent '));
}

/** Most headers have none, and are spared a search for them at each blank. */
const BRACKET = /[([]/;

/** Time zones and units often stand in brackets at the end. A header that is nothing but brackets keeps them. */
function withoutBrackets(text: string): string {
  const trimmed = text.trim();
  const bare = BRACKET.test(trimmed) ? trimmed.replace(/(?:\s*[([][^()[\]]*[)\]])+\s*[*:]*$/, '') : trimmed;
  return bare === '' ? text : bare;
}

/** The spellings under which a header may be known: as it is, without a leading year, without a language ending. */
export function headerForms(text: string): readonly string[] {
  const whole = foldHeader(text);
  const yearless = whole.replace(/^(?:19|20)\d\d(?=\p{L})/u, '');
  const plain = foldHeader(text.replace(/[_.\s-](?:en|fr|de)$/i, ''));
  // `eintritt_datum`: German words are joined by an s.
  const joined = isDatabaseSpelling(text) ? foldHeader(databaseWords(text).join('s_')) : whole;
  return [...new Set([whole, yearless, plain, joined])].filter((form) => form !== '');
}

const LONGEST_LOOSE = 60;
/** `Trainer/in`, `Vorgesetzte/r`, `Apprenant·e`: both genders in one word. */
const BOTH_GENDERS = /(\p{L}{2})(?:[/:*_·]-?(?:innen|in|rice|euse|trice|ne|e|r|n|s)|\((?:innen|in|rice|ne|e|r|n|s)\))(?=$|[\s/])/giu;
const UNIT_AT_END = /\s+(?:in|en)\s+(?:%|days|hours|weeks|tagen|stunden|wochen|jours|heures|semaines)$/i;
const YEAR_AT_START = /^(?:(?:fy\s?)?(?:19|20)\d\d|fy\s?'?\d\d)[\s_-]+/i;
const YEAR_AT_END = /[\s_-]+(?:(?:fy\s?)?(?:19|20)\d\d|fy\s?'?\d\d)$/i;
/** Words that a header means the same without. */
const SMALL_WORDS: ReadonlySet<string> = new Set('the our main primary official overall de des la les l d nos der die das den dem unser unsere'.split(' '));
/** Before what is counted, “of” does not say whose it is: `number of learners`. */
const COUNTS: ReadonlySet<string> = new Set(['no', 'number', 'count']);

/**
 * What is left of a header that no spelling knows: both genders made one, `date of joining` as `joining date`, no small
 * words, no plural, no unit and no year at the end. Word order stays, for a target KPI is no KPI target.
 */
export function looseForm(text: string): string {
  return looseWords(text).join('');
}

export function looseWords(text: string): readonly string[] {
  if (text.length > LONGEST_LOOSE) return [];
  if (PLAIN.test(text)) return wordsThatCount(text);
  const marked = withoutMarks(text);
  const plain = (isDatabaseSpelling(marked) ? withoutDenomination(marked) : marked).replace(BOTH_GENDERS, '$1').replace(/[_-]+/g, ' ');
  const bare = withoutUnit(plain).replace(YEAR_AT_START, '').replace(YEAR_AT_END, '');
  return wordsThatCount(letters(bare.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')));
}

/** Of words with one space between them. Thousands are asked about at the start: no pattern is tried on each. */
function wordsThatCount(text: string): readonly string[] {
  const all = text.split(' ');
  const of = COUNTS.has(all[0] as string) ? -1 : all.indexOf('of', 1);
  const inOrder = of < 1 || of === all.length - 1 ? all : [...all.slice(of + 1), ...all.slice(0, of)];
  const words = inOrder.filter((word) => word !== '' && !SMALL_WORDS.has(word));
  return words.length > 1 ? words.map(singular) : words;
}

/** Colons and asterisks at the end mark a header as one, or as one that must be filled. */
export function withoutMarks(text: string): string {
  return text.replace(/[\s:*]+$/, '').trim();
}

/** `Cost (EUR)`, `Cost in thousands` and `Cost k€` are `Cost`. */
export function withoutUnit(text: string): string {
  return withoutDenomination(withoutBrackets(text).replace(UNIT_AT_END, ''));
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && word.at(-2) !== 's' ? word.slice(0, -1) : word;
}
