/** Records of one kind by everything that may name them; near misses are found without comparing each with each. */
import { distance } from 'fastest-levenshtein';
import type { Kind } from '../fields';
import { fold } from '../reading/fold';
import { addTo } from './grouped';
import { KEY_RESULT_LABELS, OBJECTIVE_LABELS } from '../reading/words/goal-labels';
import { KPI_LABELS, MODULE_LABELS, PRIORITY_LABELS } from '../reading/words/kind-labels';
import { addressesPerson, describesPerson, lastNames, namesIn, personTexts, strongPersonNames, weakPersonNames } from './person-names';
import { textOf, type RawRecord } from './raw-record';

const NONE: readonly RawRecord[] = Object.freeze([]);
/** How many names are weighed for one that fits none. */
const MOST_WEIGHED = 200;
/** An id such as `KPI-01.2` folds into three words. */
const MOST_ID_WORDS = 4;
const NUMBER = /^\d{1,15}(?:\.\d{1,9})?$/;
/** Longer texts are sentences, and no misspelled names. */
const LONGEST = 120;

const LABELS: ReadonlyMap<Kind, ReadonlySet<string>> = new Map(
  (
    [
      ['priority', PRIORITY_LABELS],
      ['objective', OBJECTIVE_LABELS],
      ['keyResult', KEY_RESULT_LABELS],
      ['kpi', KPI_LABELS],
      ['module', MODULE_LABELS],
    ] as const
  ).map(([kind, labels]) => [kind, new Set(labels.map(fold))]),
);
const MOST_LABEL_WORDS = 2;
const NUMBER_SIGNS: ReadonlySet<string> = new Set(['no', 'nr', 'n', 'number', 'nummer', 'numero']);

export interface Near {
  readonly record: RawRecord;
  readonly away: number;
}

export class NameIndex {
  private readonly exact = new Map<string, RawRecord[]>();
  private readonly folded = new Map<string, RawRecord[]>();
  /** Records by the number that their id is. */
  private readonly numbers = new Map<number, Set<RawRecord>>();
  private readonly weak = new Map<string, RawRecord[]>();
  private readonly people: RawRecord[] = [];
  /** People by their last name; made when the first one is addressed by it. */
  private addressed: Map<string, RawRecord[]> | null = null;
  /** Folded names by each of their blocks; made when the first near miss is looked for. */
  private blocks: Map<string, string[]> | null = null;
  /** Whether any of the records has an id. */
  hasId = false;

  static of(records: readonly RawRecord[]): NameIndex {
    const index = new NameIndex();
    for (const record of records) index.add(record);
    return index;
  }

  add(record: RawRecord): void {
    for (const name of namesOf(record)) addTo(this.exact, name, record);
    for (const name of foldedNamesOf(record)) addTo(this.folded, name, record);
    if (record.kind === 'person') {
      for (const name of new Set(weakPersonNames(record))) addTo(this.weak, name, record);
      this.people.push(record);
      this.addressed = null;
    }
    if (record.id !== null) this.hasId = true;
    if (record.id !== null && NUMBER.test(record.id)) {
      const same = this.numbers.get(Number(record.id));
      if (same === undefined) this.numbers.set(Number(record.id), new Set([record]));
      else same.add(record);
    }
    this.blocks = null;
  }

  find(text: string): readonly RawRecord[] {
    const exact = this.exact.get(text);
    if (exact !== undefined) return theId(exact, text);
    const plain = fold(text);
    const folded = this.folded.get(plain);
    if (folded !== undefined) return theId(folded, text);
    const named = this.withId(plain);
    if (named.length > 0) return named;
    const numbered = this.numbered(text);
    return numbered.length > 0 ? numbered : this.labelled(plain);
  }

  /** `KR 2.1` for the key result whose id is 2.1, `Priority no. 3` for the third: what it is is said before its number. */
  private labelled(plain: string): readonly RawRecord[] {
    const words = plain.split(' ');
    for (let length = 1; length < words.length && length <= MOST_LABEL_WORDS; length++) {
      const label = words.slice(0, length).join(' ');
      const number = words.slice(NUMBER_SIGNS.has(words[length] as string) ? length + 1 : length).join(' ');
      const found = (this.folded.get(number) ?? NONE).filter((record) => LABELS.get(record.kind)?.has(label) === true && numberOf(record) === number);
      if (found.length > 0) return found;
    }
    return NONE;
  }

  /** `042` for the id 42, where exactly one id is that number. */
  private numbered(text: string): readonly RawRecord[] {
    if (!NUMBER.test(text)) return NONE;
    const found = this.numbers.get(Number(text));
    return found?.size === 1 ? [...found] : NONE;
  }

  /** An id and its name in one cell, either first, as pick-lists write them: `KPI-01 Conversion rate`. */
  private withId(plain: string): readonly RawRecord[] {
    const words = plain.split(' ');
    for (let length = 1; length < words.length && length <= MOST_ID_WORDS; length++) {
      const [front, behind] = [words.slice(0, length).join(' '), words.slice(-length).join(' ')];
      const found = this.named(front, words.slice(length).join(' ')) ?? this.named(behind, words.slice(0, -length).join(' '));
      if (found !== undefined) return [found];
    }
    return NONE;
  }

  private named(id: string, name: string): RawRecord | undefined {
    return this.folded.get(id)?.find((record) => record.id !== null && fold(record.id) === id && fold(record.name) === name);
  }

  /** A person also by brackets taken off, by initials or by title; of several with a title the one still in post. */
  findPerson(text: string): readonly RawRecord[] {
    for (const one of personTexts(text)) {
      const found = this.find(one);
      if (found.length > 0) return describedIn(text, found);
    }
    const [name = '', described, more] = text.split(',');
    if (described !== undefined && more === undefined) {
      const [person, another] = this.find(name);
      if (person !== undefined && another === undefined && describesPerson(person, described)) return [person];
    }
    const weak =
      personTexts(text)
        .map((one) => this.weak.get(fold(one)) ?? NONE)
        .find((people) => people.length > 0) ?? NONE;
    const inPost = weak.filter(({ fields }) => textOf(fields['left']) === '');
    return inPost.length === 1 ? inPost : weak;
  }

  /** People whom a cell addresses by their last name: `Herr Müller`, `Dr. Groß`. */
  findAddressed(text: string): readonly RawRecord[] {
    if (!addressesPerson(text)) return NONE;
    this.addressed ??= this.byLastName();
    const people = new Set(namesIn(text).flatMap((name) => this.addressed?.get(name) ?? NONE));
    const inPost = [...people].filter(({ fields }) => textOf(fields['left']) === '');
    return inPost.length === 1 ? inPost : [...people];
  }

  private byLastName(): Map<string, RawRecord[]> {
    const names = new Map<string, RawRecord[]>();
    for (const record of this.people) for (const name of new Set(lastNames(record))) addTo(names, name, record);
    return names;
  }

  /** Names few letters away. Those that share the rarest part are weighed first, and no more than a bounded number. */
  nearest(text: string): readonly Near[] {
    const plain = fold(text);
    if (plain === '' || plain.length > LONGEST) return [];
    this.blocks ??= this.blocksOfAll();
    const weighed = new Map<string, number>();
    const shared = blocksOf(plain)
      .map((block) => (this.blocks as Map<string, string[]>).get(block) ?? [])
      .sort((one, other) => one.length - other.length);
    for (const names of shared) {
      for (const name of names) {
        if (weighed.size >= MOST_WEIGHED) break;
        if (!weighed.has(name)) weighed.set(name, distance(plain, name));
      }
    }
    const limit = Math.max(2, Math.floor(plain.length * 0.34));
    return [...weighed].filter(([, away]) => away <= limit).map(([name, away]) => ({ record: (this.folded.get(name) as RawRecord[])[0] as RawRecord, away }));
  }

  private blocksOfAll(): Map<string, string[]> {
    const blocks = new Map<string, string[]>();
    for (const name of this.folded.keys()) {
      if (name.length > LONGEST) continue;
      for (const block of new Set(blocksOf(name))) {
        const names = blocks.get(block);
        if (names === undefined) blocks.set(block, [name]);
        else names.push(name);
      }
    }
    return blocks;
  }
}

/** Of several people of one name those whom the brackets describe: `Anna Schmidt (Sales)`. */
function describedIn(text: string, people: readonly RawRecord[]): readonly RawRecord[] {
  const described = /[([]([^()[\]]*)[)\]]/.exec(text)?.[1];
  if (people.length < 2 || described === undefined) return people;
  const fitting = people.filter((person) => describesPerson(person, described));
  return fitting.length > 0 ? fitting : people;
}

/** When a text is one record's id and another's name, the id decides. */
function theId(records: readonly RawRecord[], text: string): readonly RawRecord[] {
  // Most names are those of one record: the list of it is there.
  if (records.length === 1) return records;
  const plain = fold(text);
  const ids = records.filter(({ id }) => id !== null && fold(id) === plain);
  return ids.length > 0 ? ids : records;
}

/** Words and word beginnings that similar names share. */
function blocksOf(plain: string): string[] {
  const words = plain.split(' ');
  return [...words.filter((word) => word.length > 1), ...words.map((word) => `^${word.slice(0, 3)}`), `#${plain.replace(/\D/g, '')}`, `=${plain.slice(-4)}`];
}

/** A list of priorities without ids is often referred to by the numbers in it. */
function rankOf({ kind, id, fields }: RawRecord): string {
  return kind === 'priority' && id === null ? textOf(fields['rank']) : '';
}

/** The number or code by which a record is called. */
function numberOf(record: RawRecord): string {
  return fold(record.id ?? rankOf(record));
}

function namesOf(record: RawRecord): Set<string> {
  const aliases = textOf(record.fields['aliases']).split(/[;|\n]/);
  // An id shown as 007 may be typed as 7.
  const bare = record.fields['id']?.raw;
  const rank = rankOf(record);
  const labelled = record.id === null ? (LABELLED.exec(record.name)?.slice(1) ?? []) : [];
  return new Set([record.name, record.id ?? '', typeof bare === 'number' ? String(bare) : '', rank, ...labelled, ...aliases].filter((name) => name !== ''));
}

/** A code before a name, in a list without ids: `O1: Grow revenue`, `KR 1.1 – Win 12 clients`. */
const LABELLED = /^\s*(\p{L}{1,4}[\s.-]?\d{1,4}(?:\.\d{1,4}){0,3})\s*[:–—-]\s+(\S.*)$/su;

function foldedNamesOf(record: RawRecord): Set<string> {
  const names = [...namesOf(record)].map(fold);
  if (record.kind === 'person') names.push(...strongPersonNames(record));
  return new Set(names.filter((name) => name !== ''));
}
