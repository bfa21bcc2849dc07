/** Gives every reference cell the records it names. */
import { addressName, type Address, type CellValue } from '../../workbook';
import { FIELDS, fieldDefinition, type FieldDefinition, type FieldName, type Kind } from '../fields';
import type { MappedTable } from '../mapping/types';
import { ListedRow } from './listed-rows';
import { ListedReferences, type ReferenceField } from './listed-references';
import { NamesCell } from './names-cell';
import { Pointer } from './pointer';
import type { RawCell, RawRecord } from './raw-record';
import { ReferenceFinder, type Found } from './references';
import { strangeColumns, type StrangeColumn } from './strange-columns';
import type { AnyRecord, Reference } from './types';

export interface LinkedReference {
  readonly record: AnyRecord;
  readonly reference: Reference;
  /** How many rows say the same: of lists by the hundred thousand, only the first row that says it is listed. */
  readonly rows: number;
}

const NO_KINDS: readonly Kind[] = Object.freeze([]);
/** Cells of which somebody may ask what it would make of the workbook if they named something else. */
const MAY_CHANGE: ReadonlySet<FieldName> = new Set<FieldName>([
  'module.kpi',
  'module.keyResult',
  'module.objective',
  'module.priority',
  'module.owner',
  'module.sponsor',
  'link.kpi',
  'link.keyResult',
  'link.objective',
  'objective.parent',
  'objective.priority',
  'keyResult.objective',
  'kpi.objective',
  'kpi.priority',
]);

/** The references of a cell that names `found`. */
export function referencesOf(found: readonly Found[], at: Address, field: FieldName, resolvable: boolean): readonly Reference[] {
  const [first] = found;
  if (found.length === 1 && first !== undefined) return Object.freeze([referenceOf(first, at, field, resolvable && first.perhaps.length === 0)]);
  return Object.freeze(found.map((one) => referenceOf(one, at, field, resolvable && one.perhaps.length === 0)));
}

/** "All; various" names nobody: the cell is as good as blank. */
function named(cell: RawCell, references: readonly Reference[]): RawCell {
  return meaning(cell, references.length === 0 ? null : references);
}

export interface Linked {
  readonly references: readonly LinkedReference[];
  readonly strangers: readonly StrangeColumn[];
}

interface Pending {
  readonly record: RawRecord;
  readonly name: string;
  readonly cell: RawCell;
  readonly field: FieldName;
  readonly found: readonly Found[];
  rows: number;
}

/** Resolves in place: the raw records become the model's records. Only `findable` records can be referred to; `rowsOf` has the rows of those with several. */
export function linkRecords(
  records: readonly RawRecord[],
  findable: readonly RawRecord[],
  hasTable: (kind: Kind) => boolean,
  rowsOf: ReadonlyMap<RawRecord, readonly RawRecord[]> = new Map(),
): Linked {
  const finder = new ReferenceFinder(findable);
  const written = new WrittenHere(findable, rowsOf);
  const fieldsOf = new Map<Kind, readonly ReferenceField[]>();
  const pending: Pending[] = [];
  const listed = new ListedReferences();
  /** Of the fields that may name several kinds: those in which some name was found. */
  const proven = new Set<FieldName>();
  const lookedUp = (record: RawRecord, cell: RawCell, text: string, { name, field, to, also }: ReferenceField): Pending => {
    const found = written.chosen(readName(finder, cell.raw, text, to, also), () => cell.at);
    if (found.some(({ targets }) => targets.length > 0)) proven.add(field);
    const one: Pending = { record, name, cell, field, found, rows: 1 };
    pending.push(one);
    return one;
  };
  for (const record of records) {
    let fields = fieldsOf.get(record.kind);
    if (fields === undefined) fieldsOf.set(record.kind, (fields = referenceFields(record.kind)));
    if (record instanceof ListedRow) {
      for (const column of listed.columnsOf(record, fields))
        if (!listed.counts(record, column)) {
          const { name } = column.field;
          const cell = record.fields[name] as RawCell;
          listed.add(record, column, lookedUp(record, cell, String(cell.value), column.field));
        }
      continue;
    }
    for (let place = 0; place < fields.length; place++) {
      const { name, field } = fields[place] as ReferenceField;
      const cell = record.fields[name];
      if (cell === undefined) continue;
      const { value } = cell;
      if (value instanceof Pointer) record.fields[name] = meaning(cell, pointed(value, cell, field));
      if (value === null && MAY_CHANGE.has(field)) record.fields[name] = new NamesCell(cell, cell.at);
      if (typeof value === 'string') lookedUp(record, cell, value, fields[place] as ReferenceField);
    }
  }
  const strange = strangeColumns(pending, mayHideIds(findable, finder));
  const unsure = new Set<Kind>();
  for (const { kind, table } of records) if (table.idUnsure === true) unsure.add(kind);
  const references: LinkedReference[] = [];
  const resolvables = new Map<FieldName, boolean>();
  for (const fields of fieldsOf.values())
    for (const { field, to } of fields)
      resolvables.set(field, !to.some((kind) => unsure.has(kind)) && (to.every(hasTable) || (to.some(hasTable) && proven.has(field))));
  const isResolvable = (table: MappedTable, field: FieldName): boolean => resolvables.get(field) === true && strange.get(table)?.has(field) !== true;
  for (const { record, name, cell, field, found, rows } of pending) {
    const value = referencesOf(found, cell.at, field, isResolvable(record.table, field));
    const says = named(cell, value);
    if (!(record instanceof ListedRow)) record.fields[name] = MAY_CHANGE.has(field) ? new NamesCell(says, cell.at) : says;
    for (let place = 0; place < value.length; place++)
      references.push(Object.freeze({ record: record as unknown as AnyRecord, reference: value[place] as Reference, rows }));
  }
  listed.link((table, { field, to, also }) => ({
    found: (text, raw, at) => written.chosen(readName(finder, raw, text, to, also), at),
    references: (found, at) => referencesOf(found, at, field, isResolvable(table, field)),
  }));
  for (let place = 0; place < records.length; place++) (records[place] as RawRecord).nth = place;
  const strangers = [...strange.values()].flatMap((byField) => [...byField.values()]).filter(({ field }) => resolvables.get(field) === true);
  return { references: Object.freeze(references), strangers: Object.freeze(strangers) };
}

/** Whether records of these kinds have no ids that were understood, and have columns that were not. */
function mayHideIds(records: readonly RawRecord[], finder: ReferenceFinder): (kinds: readonly Kind[]) => boolean {
  let partlyRead: ReadonlySet<Kind> | null = null;
  return (kinds) => {
    if (kinds.some((kind) => finder.hasId(kind))) return false;
    partlyRead ??= new Set(
      [...new Set(records.map(({ table }) => table))].flatMap(({ kind, columns }) => (columns.some(({ field }) => field === null) ? [kind] : [])),
    );
    return kinds.some((kind) => partlyRead?.has(kind) === true);
  };
}

/**
 * One cell may name an objective of its own and, in a list of key results, say whose they are: where another objective has the same
 * name, the one that is written in this very cell is meant.
 */
class WrittenHere {
  #byCell: ReadonlyMap<string, RawRecord> | null = null;

  constructor(
    private readonly findable: readonly RawRecord[],
    private readonly rowsOf: ReadonlyMap<RawRecord, readonly RawRecord[]>,
  ) {}

  chosen(all: readonly Found[], at: () => Address): readonly Found[] {
    if (all.every(({ targets }) => targets.length < 2)) return all;
    this.#byCell ??= new Map(
      this.findable.flatMap((record) => (this.rowsOf.get(record) ?? [record]).map((row): [string, RawRecord] => [addressName(row.at), record])),
    );
    const own = this.#byCell.get(addressName(at()));
    return own === undefined ? all : all.map((found) => found.narrowedTo(own));
  }
}

/** A number names a record as it is shown, such as 007, or as it is. */
function readName(finder: ReferenceFinder, raw: CellValue, shown: string, to: readonly Kind[], also: readonly Kind[]): readonly Found[] {
  const found = finder.read(shown, to, also);
  if (typeof raw !== 'number' || found.some(({ targets }) => targets.length > 0)) return found;
  const bare = finder.read(String(raw), to, also);
  return bare.some(({ targets }) => targets.length > 0) ? bare : found;
}

/** The cell with what its text stands for. */
function meaning({ at, raw }: RawCell, value: unknown): RawCell {
  return Object.freeze({ value, at, raw });
}

function referenceFields(kind: Kind): readonly ReferenceField[] {
  return (Object.entries(FIELDS[kind]) as [string, FieldDefinition][]).flatMap(([name, { type, to = NO_KINDS, also = NO_KINDS }]): ReferenceField[] =>
    type === 'reference' ? [{ name, field: `${kind}.${name}` as FieldName, to, also }] : [],
  );
}

/** A class, since a getter of its own on each of half a million objects would be slow and large. */
class NamedReference implements Reference {
  readonly #found: Found;

  constructor(
    readonly text: string,
    readonly at: Address,
    readonly field: FieldName,
    readonly targets: readonly AnyRecord[],
    readonly resolvable: boolean,
    found: Found,
  ) {
    this.#found = found;
    Object.freeze(this);
  }

  get nearest(): readonly AnyRecord[] {
    return this.#found.nearest as unknown as readonly AnyRecord[];
  }

  get perhaps(): readonly AnyRecord[] {
    return this.#found.perhaps as unknown as readonly AnyRecord[];
  }
}

function referenceOf(found: Found, at: Address, field: FieldName, resolvable: boolean): Reference {
  return new NamedReference(found.text, at, field, found.targets as unknown as readonly AnyRecord[], resolvable, found);
}

function pointed({ record, label }: Pointer, cell: RawCell, field: FieldName): readonly Reference[] {
  return Object.freeze([
    Object.freeze({
      text: label,
      at: cell.at,
      field,
      targets: Object.freeze([record as unknown as AnyRecord]),
      nearest: Object.freeze([]),
      perhaps: Object.freeze([]),
      resolvable: true,
    }),
  ]);
}

/** The kinds a field may refer to. */
export function targetKinds(field: FieldName): readonly Kind[] {
  return fieldDefinition(field).to ?? [];
}
