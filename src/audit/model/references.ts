/** Finds the records that names and ids in cells stand for; a near miss is proposed, never accepted. */
import { FIELDS, KINDS, type FieldDefinition, type Kind } from '../fields';
import { isLost } from '../reading/lost-value';
import { addTo } from './grouped';
import { NameIndex } from './name-index';
import type { RawRecord } from './raw-record';
import { partsOf } from './reference-parts';

/** Kinds that some field may refer to: nobody looks for the others by name, and there may be very many of them. */
const SOUGHT: ReadonlySet<Kind> = new Set(
  KINDS.flatMap((kind) => (Object.values(FIELDS[kind]) as FieldDefinition[]).flatMap(({ to = [], also = [] }) => [...to, ...also])),
);
const NO_KINDS: readonly Kind[] = Object.freeze([]);
const NONE: readonly RawRecord[] = Object.freeze([]);
const MOST_PROPOSED = 3;
/** Fields by which records are referred to. */
const NAMING = ['id', 'name', 'title', 'aliases', 'email'] as const;

export class Found {
  private among: ReadonlySet<RawRecord> | null = null;
  private proposed: readonly RawRecord[] | null = null;

  constructor(
    readonly text: string,
    readonly targets: readonly RawRecord[],
    private readonly kinds: readonly Kind[],
    private readonly finder: ReferenceFinder,
  ) {}

  /** This one record where it is one of several; else the same. */
  narrowedTo(record: RawRecord): Found {
    if (this.targets.length < 2) return this;
    this.among ??= new Set(this.targets);
    return this.among.has(record) ? new Found(this.text, Object.freeze([record]), this.kinds, this.finder) : this;
  }

  /** Records whose name or id nobody can read, where nothing was found: each may be the one that is meant. */
  get perhaps(): readonly RawRecord[] {
    return this.targets.length > 0 ? NONE : this.finder.unreadable(this.kinds);
  }

  /** The nearest names; looked for when they are first asked for, since most names are found. */
  get nearest(): readonly RawRecord[] {
    this.proposed ??= this.targets.length > 0 ? NONE : Object.freeze(this.finder.nearest(this.text, this.kinds));
    return this.proposed;
  }
}

export class ReferenceFinder {
  private readonly indexes = new Map<Kind, NameIndex>();
  /** By what may be meant, first `to` and then `also`, the answer for each text. */
  private readonly known = new Map<readonly Kind[], Map<readonly Kind[], Map<string, readonly Found[]>>>();

  private readonly lost = new Map<Kind, RawRecord[]>();
  private readonly lostOf = new Map<string, readonly RawRecord[]>();

  constructor(records: readonly RawRecord[]) {
    for (const record of records) {
      if (!SOUGHT.has(record.kind)) continue;
      if (NAMING.some((field) => isLost(record.fields[field]))) addTo(this.lost, record.kind, record);
      const index = this.indexes.get(record.kind) ?? new NameIndex();
      index.add(record);
      this.indexes.set(record.kind, index);
    }
  }

  /** The parts of a cell's text, each with what it names; answered once per text. */
  read(text: string, to: readonly Kind[], also: readonly Kind[] = NO_KINDS): readonly Found[] {
    const known = this.knownFor(to, also);
    const before = known.get(text);
    if (before !== undefined) return before;
    const kinds = also.length === 0 ? to : [...to, ...also];
    const found = partsOf(text, kinds, (part) => this.find(part, kinds).length > 0).map((part) => new Found(part, this.find(part, kinds), to, this));
    known.set(text, found);
    return found;
  }

  private knownFor(to: readonly Kind[], also: readonly Kind[]): Map<string, readonly Found[]> {
    const byAlso = this.known.get(to) ?? new Map<readonly Kind[], Map<string, readonly Found[]>>();
    this.known.set(to, byAlso);
    const known = byAlso.get(also) ?? new Map<string, readonly Found[]>();
    byAlso.set(also, known);
    return known;
  }

  /** Records of these kinds whose name or id is lost; the same list for the same kinds. */
  unreadable(kinds: readonly Kind[]): readonly RawRecord[] {
    const question = kinds.join();
    const known = this.lostOf.get(question) ?? Object.freeze(kinds.flatMap((kind) => this.lost.get(kind) ?? NONE));
    this.lostOf.set(question, known);
    return known;
  }

  /** Whether any record of a kind has an id. */
  hasId(kind: Kind): boolean {
    return this.indexes.get(kind)?.hasId === true;
  }

  private find(text: string, kinds: readonly Kind[]): readonly RawRecord[] {
    for (const kind of kinds) {
      const index = this.indexes.get(kind);
      const found = (kind === 'person' ? index?.findPerson(text) : index?.find(text)) ?? NONE;
      if (found.length > 0) return found;
    }
    return kinds.includes('person') ? (this.indexes.get('person')?.findAddressed(text) ?? NONE) : NONE;
  }

  nearest(text: string, kinds: readonly Kind[]): readonly RawRecord[] {
    return kinds
      .flatMap((kind) => this.indexes.get(kind)?.nearest(text) ?? [])
      .sort((one, other) => one.away - other.away || (one.record.key < other.record.key ? -1 : 1))
      .filter(({ record }, index, all) => all.findIndex((one) => one.record === record) === index)
      .slice(0, MOST_PROPOSED)
      .map(({ record }) => record);
  }
}
