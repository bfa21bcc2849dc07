/** The ways in which a person may be named: full, turned round, by e-mail, shortened, by title. */
import { fold } from '../reading/fold';
import { textOf, type RawRecord } from './raw-record';
import { DEGREES_AFTER_NAMES, FIELDS_OF_DEGREES, FORMS_OF_ADDRESS, TITLE_FORMS } from '../reading/words/roles';

const ADDRESS: ReadonlySet<string> = new Set(FORMS_OF_ADDRESS);
const OF_DEGREES: ReadonlySet<string> = new Set(FIELDS_OF_DEGREES);
const DEGREES: ReadonlySet<string> = new Set(DEGREES_AFTER_NAMES);
const FORMS = new Map(TITLE_FORMS.flatMap((forms) => forms.map((form) => [form, forms] as const)));

/** An id, a number or a single name. */
const ONE_WORD = /^[A-Za-z0-9]+$/;
/** Names in which no letter and no sign is spelt in several ways; most are such names. Neither with a point nor with `vd`, which is `von der`. */
const SPELT_ONCE = /^(?!.*\sv\s?d\s)[A-Za-z0-9 ,&+/-]+$/;

/** First and further names apart, whichever way round they are written; forms of address and degrees left out. */
function wordsOf(name: string): string[] {
  if (ONE_WORD.test(name)) return [fold(name)];
  const [last = '', ...further] = name.split(',').map((part) => part.trim());
  const first = further.filter((part) => !isDegree(part));
  const inOrder = first.length === 1 && first[0] !== '' ? `${first[0] as string} ${last}` : first.length === 0 ? last : name;
  const words = fold(inOrder).split(' ');
  const start = startOf(words);
  let end = words.length;
  while (end - start > 2 && DEGREES.has(words[end - 1] as string)) end -= 1;
  return words.slice(start, end);
}

/** Where the name begins behind its forms of address: `Prof. Dr. med. Ines Weber`. */
function startOf(words: readonly string[]): number {
  let start = 0;
  while (start < words.length - 1 && (ADDRESS.has(words[start] as string) || (start > 0 && OF_DEGREES.has(words[start] as string)))) start += 1;
  return start;
}

/** `MBA`, `Ph.D.`, `M. Sc.` */
function isDegree(text: string): boolean {
  const plain = fold(text).replaceAll(' ', '');
  return plain === '' ? text !== '' : DEGREES.has(plain);
}

const APOSTROPHE = /['’‘ʼ`´]/g;
const VON_DER = /(?<=\s)v\.?\s?d\.?\s+(?=\p{Lu})/gu;
const VON = /(?<=\s)v\.\s*(?=\p{Lu})/gu;
const SPELLED_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
const SPELT_ANEW = /[äöüøå]/g;
/** Words of a name that are spelt both ways in turn; a name with more of them is spelt one way throughout. */
const MOST_MIXED = 3;

/** The ways in which one name is spelt: `O’Neill` and `ONeill`, `Müller` and `Mueller`, `Jurgen Mueller`, without what stands in brackets. */
function spellings(name: string): readonly string[] {
  if (SPELT_ONCE.test(name)) return [name];
  const bare = name.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ').trim();
  const joined = (bare === '' ? name : bare).normalize('NFC').replace(APOSTROPHE, '').replace(VON_DER, 'von der ').replace(VON, 'von ');
  const known = new Set<string>();
  return [name, bare === '' ? name : bare, joined, ...spelledOut(joined.toLowerCase())].filter((one) => !known.has(fold(one)) && known.add(fold(one)));
}

function spelledOut(name: string): readonly string[] {
  const words = name.split(/(?<=[\s-])/);
  const out = words.map((word) => word.replace(SPELT_ANEW, (letter) => SPELLED_OUT[letter] as string));
  const mixed = words.flatMap((word, place) => (word === out[place] ? [] : [place]));
  if (mixed.length > MOST_MIXED) return [out.join('')];
  return Array.from({ length: 2 ** mixed.length }, (_, choice) =>
    words.map((word, place) => (mixed.includes(place) && ((choice >> mixed.indexOf(place)) & 1) === 0 ? out[place] : word)).join(''),
  );
}

/** Names that mean this person and hardly anyone else; folded. */
export function strongPersonNames(record: RawRecord): string[] {
  return [fold(textOf(record.fields['email'])), ...spellings(record.name).flatMap(strongNames)];
}

function strongNames(name: string): string[] {
  const words = wordsOf(name);
  const names = [words.join(' ')];
  if (words.length > 1) names.push(`${words.slice(1).join(' ')} ${words[0] as string}`, `${words.at(-1) as string} ${words.slice(0, -1).join(' ')}`);
  if (words.length > 2) names.push(`${words[0] as string} ${words.at(-1) as string}`, `${words.at(-1) as string} ${words[0] as string}`);
  return names;
}

/** What names a person only where no stronger name does: initials, a shortened first or last name, the title; folded. */
export function weakPersonNames(record: RawRecord): string[] {
  const title = fold(textOf(record.fields['title']));
  return [...spellings(record.name).flatMap(weakNames), ...(title === '' ? [] : (FORMS.get(title) ?? [title]))];
}

function weakNames(name: string): string[] {
  const words = wordsOf(name);
  const names: string[] = [];
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length > 1)
    names.push(
      words.map((word) => word[0] ?? '').join(''),
      words.map((word) => word[0] ?? '').join(' '),
      `${first[0] ?? ''} ${last}`,
      `${last} ${first[0] ?? ''}`,
      `${first} ${last[0] ?? ''}`,
    );
  if (words.length > 2) {
    const further = words.slice(1).join(' ');
    names.push(`${first[0] ?? ''} ${further}`, `${further} ${first[0] ?? ''}`, words.slice(0, -1).join(' '));
  }
  return names;
}

/** The last name, with what belongs to it, as it stands behind a form of address; folded. */
export function lastNames(record: RawRecord): string[] {
  return spellings(record.name).flatMap((name) => {
    const words = wordsOf(name);
    return words.length < 2 ? [] : [words.at(-1) as string, words.slice(1).join(' '), partedLast(words)];
  });
}

/** Whether a text begins as `Herr`, `Dr.` and `Mme` do; an `M.` may be Monsieur, and the first letter of a name. */
export function addressesPerson(text: string): boolean {
  const words = fold(text).split(' ');
  return words.length > 1 && words[0] !== 'm' && ADDRESS.has(words[0] as string);
}

const PARTICLE = /^(?:von|van|vom|zu|zum|zur|de|du|da|dos|del|della|di|der|den|ter|ten|le|la|el|al|bin|ben|mc|mac|o|saint|st)$/;

/** `von der Heide` of `Anna Maria von der Heide`. */
function partedLast(words: readonly string[]): string {
  let start = words.length - 1;
  while (start > 1 && PARTICLE.test(words[start - 1] as string)) start -= 1;
  return words.slice(start).join(' ');
}

/** A name in each of its spellings, without forms of address. */
export function namesIn(text: string): string[] {
  return spellings(text).map((spelling) => wordsOf(spelling).join(' '));
}

/** A cell's text and what is left of it without brackets, forms of address and a title after a comma. */
export function personTexts(text: string): string[] {
  if (ONE_WORD.test(text)) return [text];
  const [email, another] = text.match(/[^\s<>()[\],;:]+@[^\s<>()[\],;:]+/g) ?? [];
  const bare = text
    .replace(/\([^)]*\)|\[[^\]]*\]|<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return [...new Set([text, ...(email === undefined || another !== undefined ? [] : [email]), bare, ...namesIn(bare)])].filter((one) => one !== '');
}

/** Whether a text says what a person is, not who: title, function, grade or unit. */
export function describesPerson(record: RawRecord, text: string): boolean {
  const plain = fold(text);
  return plain !== '' && ['title', 'function', 'grade', 'unit', 'team', 'location', 'role'].some((field) => fold(textOf(record.fields[field])) === plain);
}
