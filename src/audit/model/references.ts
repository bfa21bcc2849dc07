/** Finds the records that names and ids in cells stand for; a near miss is proposed, never accepted. */
import { distance } from 'fastest-levenshtein';
import type { Kind } from '../fields';
import { fold } from './fold';
import type { RawRecord } from './read-records';
import { textOf } from './read-records';

const NONE: readonly RawRecord[] = Object.freeze([]);
/** How many near names are weighed; blocks of similar words are small in real workbooks. */
const MOST_WEIGHED = 200;
const MOST_PROPOSED = 3;

/** Records of one kind by everything that may name them. */
class NameIndex {
  private readonly exact = new Map<string, RawRecord[]>();
  private readonly folded = new Map<string, RawRecord[]>();
  private readonly weak = new Map<string, RawRecord[]>();
  private readonly blocks = new Map<string, Set<string>>();
  private readonly names = new Map<string, RawRecord>();

  add(record: RawRecord): void {
    for (const name of strongNames(record)) {
      put(this.exact, name, record);
      const plain = fold(name);
      if (plain === '') continue;
      put(this.folded, plain, record);
      this.names.set(plain, record);
      for (const block of blocksOf(plain)) this.blocks.set(block, (this.blocks.get(block) ?? new Set()).add(plain));
    }
    for (const name of weakNames(record)) put(this.weak, fold(name), record);
  }

  find(text: string): readonly RawRecord[] {
    const exact = this.exact.get(text);
    if (exact !== undefined) return byId(exact, text);
    const plain = fold(text);
    if (plain === '') return NONE;
    return byId(this.folded.get(plain) ?? NONE, text).length > 0 ? byId(this.folded.get(plain) ?? NONE, text) : (this.weak.get(plain) ?? NONE);
  }

  nearest(text: string): { record: RawRecord; away: number }[] {
    const plain = fold(text);
    const weighed = new Map<string, number>();
    for (const block of blocksOf(plain)) {
      for (const name of this.blocks.get(block) ?? []) {
        if (weighed.size >= MOST_WEIGHED) break;
        if (!weighed.has(name)) weighed.set(name, distance(plain, name));
      }
    }
    const limit = Math.max(2, Math.floor(plain.length * 0.34));
    return [...weighed].filter(([, away]) => away <= limit).map(([name, away]) => ({ record: this.names.get(name) as RawRecord, away }));
  }
}

function put(map: Map<string, RawRecord[]>, name: string, record: RawRecord): void {
  const records = map.get(name);
  if (records === undefined) map.set(name, [record]);
  else if (!records.includes(record)) records.push(record);
}

/** When a text is one record's id and another's name, the id decides. */
function byId(records: readonly RawRecord[], text: string): readonly RawRecord[] {
  if (records.length < 2) return records;
  const ids = records.filter(({ id }) => id !== null && fold(id) === fold(text));
  return ids.length > 0 ? ids : records;
}

/** Words and word beginnings that similar names share. */
function blocksOf(plain: string): string[] {
  const words = plain.split(' ');
  return [...words.filter((word) => word.length > 1), ...words.map((word) => `^${word.slice(0, 3)}`), `#${plain.replace(/\D/g, '')}`, `=${plain.slice(-4)}`];
}

function strongNames(record: RawRecord): string[] {
  const names = [record.name, record.id ?? ''];
  if (record.kind === 'person') {
    const words = record.name.split(/\s+/);
    names.push(textOf(record.fields['email']));
    if (words.length > 1) names.push(`${words.slice(1).join(' ')}, ${words[0] as string}`, `${words.at(-1) as string}, ${words.slice(0, -1).join(' ')}`, `${words.at(-1) as string} ${words.slice(0, -1).join(' ')}`);
  }
  if (record.kind === 'unit') names.push(...textOf(record.fields['aliases']).split(/[;|\n]/).map((alias) => alias.trim()));
  return [...new Set(names.filter((name) => name !== ''))];
}

/** What names a person only where no stronger name does: initials, a shortened first name, a title. */
function weakNames(record: RawRecord): string[] {
  if (record.kind !== 'person') return [];
  const words = record.name.split(/\s+/);
  const last = words.at(-1) ?? '';
  const initials = words.map((word) => word[0] ?? '').join('');
  return [textOf(record.fields['title']), initials, `${words[0]?.[0] ?? ''} ${last}`, `${last} ${words[0]?.[0] ?? ''}`].filter((name) => name.trim().length > 1);
}

export interface Found {
  readonly text: string;
  readonly targets: readonly RawRecord[];
  readonly nearest: readonly RawRecord[];
}

export class ReferenceFinder {
  private readonly indexes = new Map<Kind, NameIndex>();
  private readonly known = new Map<string, readonly Found[]>();

  constructor(records: readonly RawRecord[]) {
    for (const record of records) this.add(record);
  }

  add(record: RawRecord): void {
    const index = this.indexes.get(record.kind) ?? new NameIndex();
    index.add(record);
    this.indexes.set(record.kind, index);
  }

  /** The parts of a cell's text, each with what it names; answered once per text. */
  read(text: string, kinds: readonly Kind[]): readonly Found[] {
    const question = `${kinds.join()}|${text}`;
    const before = this.known.get(question);
    if (before !== undefined) return before;
    const found = partsOf(text, kinds, (part) => this.find(part, kinds).length > 0).map((part): Found => {
      const targets = this.find(part, kinds);
      return { text: part, targets, nearest: targets.length > 0 ? NONE : this.nearest(part, kinds) };
    });
    this.known.set(question, found);
    return found;
  }

  private find(text: string, kinds: readonly Kind[]): readonly RawRecord[] {
    for (const kind of kinds) {
      const found = this.indexes.get(kind)?.find(text) ?? NONE;
      if (found.length > 0) return found;
    }
    return NONE;
  }

  private nearest(text: string, kinds: readonly Kind[]): RawRecord[] {
    return kinds
      .flatMap((kind) => this.indexes.get(kind)?.nearest(text) ?? [])
      .sort((one, other) => one.away - other.away || one.record.key.localeCompare(other.record.key))
      .slice(0, MOST_PROPOSED)
      .map(({ record }) => record);
  }
}

const CERTAIN = /\s*[;|\n]\s*/;
const POSSIBLE = /\s*[,/]\s*|\s+(?:and|und|et|&)\s+/;

/** A cell's parts: a name that stands whole stays whole; commas and slashes part only what then is found, or looks like ids. */
export function partsOf(text: string, kinds: readonly Kind[], isFound: (part: string) => boolean): string[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  if (isFound(trimmed)) return [trimmed];
  return trimmed.split(CERTAIN).flatMap((part) => {
    if (part === '') return [];
    if (isFound(part)) return [part];
    const pieces = part.split(POSSIBLE).filter((piece) => piece !== '');
    if (pieces.length < 2) return [part];
    const ids = pieces.every((piece) => /^[A-Za-z]{0,5}[-_. ]?\d+(\.\d+)?$/.test(piece));
    const people = kinds.includes('person') && pieces.every((piece) => /^\p{Lu}\S*(\s+\S+)+$/u.test(piece));
    return ids || people || pieces.some(isFound) ? pieces : [part];
  });
}
