/** What a header can mean, and which headers a field goes by. */
import { fieldDefinition, FIELDS, type FieldName, type Kind } from '../fields';
import { isDatabaseSpelling } from '../reading/database-words';
import { remembered } from '../reading/remembered';
import { namedBy, withoutUmlauts, type Part } from './header-parts';
import { foldHeader, headerForms, looseForm } from './fold-header';
import { DE } from '../reading/words/headers/de';
import { EN } from '../reading/words/headers/en';
import { FR } from '../reading/words/headers/fr';
import type { Vocabulary } from '../reading/words/headers/vocabulary';

export interface Meaning {
  readonly field: FieldName;
  /** The header is the field's own name in its language; else a synonym. */
  readonly exact: boolean;
  /** Its place among the headers of the field: the more usual ones come first. */
  readonly place: number;
}

export type Language = 'en' | 'fr' | 'de';
const LANGUAGES: readonly Language[] = ['en', 'fr', 'de'];

interface Known {
  /** By a spelling, and by what is left of it without small words and plurals. */
  readonly spelled: Map<string, Meaning[]>;
  readonly loose: Map<string, Meaning[]>;
}

const VOCABULARIES: Readonly<Record<Language, Vocabulary>> = { en: EN, fr: FR, de: DE };
let KNOWN: Readonly<Record<Language, Known>> | null = null;

/** Made when the first header is asked about: whoever asks about none does not wait for it. */
function known(language: Language): Known {
  KNOWN ??= allKnown();
  return KNOWN[language];
}

function allKnown(): Readonly<Record<Language, Known>> {
  // A third of the words head several fields.
  const formsOf = remembered((word: string) =>
    [...new Set([word, withoutUmlauts(word)])].map((form) => ({ spelled: foldHeader(form), loose: looseForm(form) })),
  );
  const knownOf = (language: Language): Known => {
    const all: Known = { spelled: new Map(), loose: new Map() };
    for (const [field, words] of Object.entries(VOCABULARIES[language]) as [FieldName, string][]) {
      words.split('|').forEach((word, place) => {
        for (const { spelled, loose } of formsOf(word)) {
          addMeaning(all.spelled, spelled, { field, exact: place === 0, place });
          addMeaning(all.loose, loose, { field, exact: false, place });
        }
      });
    }
    return all;
  };
  return { en: knownOf('en'), fr: knownOf('fr'), de: knownOf('de') };
}

function addMeaning(meanings: Map<string, Meaning[]>, header: string, meaning: Meaning): void {
  const before = meanings.get(header);
  if (before === undefined) meanings.set(header, [meaning]);
  else if (!before.some(({ field }) => field === meaning.field)) before.push(meaning);
}

type Answer = Readonly<Record<Language, readonly Meaning[]>> & { readonly all: readonly Meaning[] };
const NONE: Answer = { en: [], fr: [], de: [], all: [] };
/** Texts of cells are asked about again and again; only so many are remembered. */
const ANSWERED = new Map<string, Answer>();
const MOST_ANSWERED = 20_000;

/** Every field that a header may mean, of any kind. */
export function meaningsOf(header: string): readonly Meaning[] {
  return answerFor(header).all;
}

/** What a header may mean beside headers of these languages; in another language where they do not know it. */
export function meaningsIn(header: string, languages: readonly Language[]): readonly Meaning[] {
  const answer = answerFor(header);
  const own = unique(languages.flatMap((language) => answer[language]));
  return own.length > 0 ? own : answer.all;
}

/** The languages that know most of the headers: `Direction` is a unit among French ones, and a trend among English ones. */
export function languagesOf(headers: readonly string[]): readonly Language[] {
  const counts = LANGUAGES.map((language) => headers.filter((header) => answerFor(header)[language].length > 0).length);
  const most = Math.max(...counts);
  return LANGUAGES.filter((_, index) => counts[index] === most);
}

/** What a text without case, accents, spaces and punctuation means in some languages. */
export function meaningsSpelled(text: string, languages: readonly Language[]): readonly Meaning[] {
  return unique(languages.flatMap((language) => known(language).spelled.get(text) ?? known(language).loose.get(text) ?? []));
}

function answerFor(header: string): Answer {
  const before = ANSWERED.get(header);
  if (before !== undefined) return before;
  const marked = FOOTNOTE_MARK.test(header) ? header.replace(FOOTNOTE_MARK, '') : header;
  if (marked !== header && marked !== '') return answerFor(marked);
  const answer = ADDED_UP.test(header) ? addedUp(lookUp(header.replace(ADDED_UP, ''))) : lookUp(header);
  if (ANSWERED.size < MOST_ANSWERED) ANSWERED.set(header, answer);
  return answer;
}

/** `KPI¹`, `Target 1)`, `Cost *)`. */
const FOOTNOTE_MARK = /\s*(?:[¹²³⁴-⁹†‡]+|(?<=\p{L})\s?\d\)|\*+\))[\s:*]*$/u;

/** As pivot tables head what they add up: `Sum of Actual`. Costs of a pivot stand in the list that it adds up, and would count twice. */
const ADDED_UP = /^(?:sum|average|avg|summe|mittelwert|somme|moyenne)[\s_-]+(?:of|von|de)[\s_-]+(?=\S)/i;
const MEASURES: ReadonlySet<FieldName> = new Set<FieldName>(['kpi.current', 'kpi.target', 'kpi.baseline', 'reading.value', 'reading.target']);

function addedUp({ en, fr, de, all }: Answer): Answer {
  const measures = (meanings: readonly Meaning[]): readonly Meaning[] => meanings.filter(({ field }) => MEASURES.has(field));
  return { en: measures(en), fr: measures(fr), de: measures(de), all: measures(all) };
}

function lookUp(header: string): Answer {
  const form = headerForms(header).find((one) => LANGUAGES.some((language) => known(language).spelled.has(one)));
  const isJoined = isDatabaseSpelling(header);
  const loose = form === undefined || isJoined ? looseForm(header) : '';
  const found = LANGUAGES.map((language) => {
    const spelled = form === undefined ? [] : (known(language).spelled.get(form) ?? []);
    return withMore(spelled, loose === '' ? [] : (known(language).loose.get(loose) ?? []));
  });
  const isKnown = found.some((meanings) => meanings.length > 0);
  // `id_kpi` may refer to a KPI, whatever the language in which it is spelled so.
  const [en = [], fr = [], de = []] = isKnown && !isJoined ? found : withParts(header, found);
  if (en.length + fr.length + de.length === 0) return NONE;
  return { en, fr, de, all: unique([...en, ...fr, ...de]) };
}

/** Meanings that the parts of a header have come after those of the whole. */
const BY_PARTS = 100;

/** With what the header means by its parts: the id or the name of what the rest of it names. */
function withParts(header: string, found: readonly (readonly Meaning[])[]): readonly (readonly Meaning[])[] {
  const named = namedBy(header);
  if (named === null) return found;
  // "Objective/KR/Project ID" heads the ids of each of them.
  const all = named.part === 'id' && header.includes('/') ? named.of.split(' ') : [named.of];
  return LANGUAGES.map((language, place) => {
    const whole = found[place] ?? [];
    const rest = all.flatMap((of) => known(language).spelled.get(of.replaceAll(' ', '')) ?? known(language).loose.get(looseForm(of)) ?? []);
    const meant = rest.flatMap((meaning) => partMeaning(named.part, meaning) ?? []).filter(({ field }) => all.length === 1 || field.endsWith('.id'));
    return withMore(whole, meant);
  });
}

function withMore(meanings: readonly Meaning[], others: readonly Meaning[]): readonly Meaning[] {
  return others.length === 0 ? meanings : [...meanings, ...others.filter(({ field }) => !meanings.some((one) => one.field === field))];
}

const HOURS: FieldName = 'module.hours';

function partMeaning(part: Part, { field, place }: Meaning): Meaning | null {
  const { type, required } = fieldDefinition(field);
  const [kind = '', name = ''] = field.split('.') as [Kind, string];
  const meant = (one: FieldName): Meaning => ({ field: one, exact: false, place: place + BY_PARTS });
  if (part === 'hours') return field === HOURS ? meant(field) : null;
  if (part === 'percent') return type === 'share' || type === 'number' ? meant(field) : null;
  if (type === 'reference' || (part === 'id' && type === 'id')) return meant(field);
  if (required !== true || (name !== 'name' && name !== 'title')) return null;
  return part === 'name' ? meant(field) : kind in FIELDS && 'id' in FIELDS[kind as Kind] ? meant(`${kind}.id` as FieldName) : null;
}

/** One meaning a field: the one that is its own name, where there is one. */
function unique(meanings: readonly Meaning[]): readonly Meaning[] {
  return meanings.filter(
    (meaning, index) =>
      !meanings.some(({ field, exact }, other) => field === meaning.field && (exact === meaning.exact ? other < index : exact && !meaning.exact)),
  );
}

/** The headers of a field by language, for the field catalogue. */
export function synonymsOf(field: FieldName): { en: readonly string[]; fr: readonly string[]; de: readonly string[] } {
  const words = (language: Vocabulary): readonly string[] => language[field]?.split('|') ?? [];
  return { en: words(EN), fr: words(FR), de: words(DE) };
}

const ABBREVIATIONS = /\b(kpi|id|okr|smart|hr|roi)\b/g;

/** Headers of a field among which a plain one is sought: those further down are rarer words. */
const FIRST_HEADERS = 6;

/**
 * The header to write for each field, in the language that most of a workbook's headers are in; English where that cannot be told. A name or reference
 * takes of its first headers the one that means least else: “KPI served” rather than “KPI”.
 */
export function headersAmong(headers: readonly string[]): (field: FieldName) => string {
  const languages = headers.length === 0 ? LANGUAGES : languagesOf(headers);
  const language = languages.includes('en') ? 'en' : (languages[0] as Language);
  return (field) => {
    const key = `${language} ${field}`;
    const header = HEADERS.get(key) ?? headerIn(language, field);
    HEADERS.set(key, header);
    return header;
  };
}

/** By language and field; a catalogue of fields and three languages are all there is to keep. */
const HEADERS = new Map<string, string>();

function headerIn(language: Language, field: FieldName): string {
  const { type, required } = fieldDefinition(field);
  const [first = field, ...others] = synonymsOf(field)[language].slice(0, required === true || type === 'reference' ? FIRST_HEADERS : 1);
  const meanings = (header: string): number => answerFor(header)[language].length;
  const name = others.reduce((best, other) => (meanings(other) < meanings(best) ? other : best), first);
  const words = name.replace(ABBREVIATIONS, (word) => word.toUpperCase());
  return capitalised(language === 'de' ? words.replace(LAST_WORD, capitalised) : words);
}

/** German writes nouns with a capital letter, and the last long word of a header is one. */
const LAST_WORD = /\p{L}{4,}$/u;

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
