/** The ways in which a person may be named: full, turned round, by e-mail, shortened, by title. */
import { fold } from '../reading/fold';
import { textOf, type RawRecord } from './raw-record';
import { FORMS_OF_ADDRESS, TITLE_FORMS } from '../reading/words/roles';

const ADDRESS: ReadonlySet<string> = new Set(FORMS_OF_ADDRESS);
const FORMS = new Map(TITLE_FORMS.flatMap((forms) => forms.map((form) => [form, forms] as const)));

/** First and further names apart, whichever way round they are written; forms of address left out. */
function wordsOf(name: string): string[] {
  const [last, first, more] = name.split(',').map((part) => part.trim());
  const inOrder = last !== undefined && first !== undefined && first !== '' && more === undefined ? `${first} ${last}` : name;
  return fold(inOrder)
    .split(' ')
    .filter((word, index) => !(index === 0 && ADDRESS.has(word)));
}

const APOSTROPHE = /['’‘ʼ`´]/g;
const SPELLED_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** The ways in which one name is spelt: `O’Neill` and `ONeill`, `Müller` and `Mueller`, without what stands in brackets. */
function spellings(name: string): readonly string[] {
  const bare = name.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ').trim();
  const joined = (bare === '' ? name : bare).normalize('NFC').replace(APOSTROPHE, '');
  const out = joined.toLowerCase().replace(/[äöüøå]/g, (letter) => SPELLED_OUT[letter] as string);
  const known = new Set<string>();
  return [name, bare === '' ? name : bare, joined, out].filter((one) => !known.has(fold(one)) && known.add(fold(one)));
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
  return names;
}

/** A cell's text and what is left of it without brackets, forms of address and a title after a comma. */
export function personTexts(text: string): string[] {
  const email = /[^\s<>()[\],;:]+@[^\s<>()[\],;:]+/.exec(text)?.[0];
  const bare = text
    .replace(/\([^)]*\)|\[[^\]]*\]|<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return [...new Set([text, ...(email === undefined ? [] : [email]), bare, wordsOf(bare).join(' '), ...spellings(bare).slice(1)])].filter((one) => one !== '');
}

/** Whether a text says what a person is, not who: title, function, grade or unit. */
export function describesPerson(record: RawRecord, text: string): boolean {
  const plain = fold(text);
  return plain !== '' && ['title', 'function', 'grade', 'unit', 'team', 'location', 'role'].some((field) => fold(textOf(record.fields[field])) === plain);
}
