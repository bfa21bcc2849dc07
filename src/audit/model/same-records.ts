/**
 * Compares the records of two models of one workbook, before and after an edit. Where each stands where it stood and goes by what it went by, the edit is
 * told by the cells that say something else, and by what records are called now; whatever else happened, nothing is told.
 */
import { isSameAddress } from '../../workbook';
import type { MappedTable } from '../mapping/types';
import type { Kind } from '../fields';
import { FollowedFields } from './followed-fields';
import { standAlike } from '../reading/read-cell';
import { ListedRow, type ListedTable } from './listed-rows';
import { NamesCell } from './names-cell';
import { Pointer } from './pointer';
import { OwnRecord, type Called, type RawCell, type RawRecord } from './raw-record';
import { isSame, isSameBut } from './same';
import type { AnyRecord, Reference } from './types';

/** A cell that says something else than before. */
interface OtherCell {
  readonly record: RawRecord;
  readonly name: string;
  readonly cell: RawCell;
}

/** Of a cell what is compared by itself. */
const APART: ReadonlySet<string> = new Set(['value', 'at']);
const NONE: readonly string[] = Object.freeze([]);

/** A record that is called something else than before, or has other values in columns of periods. */
interface OtherCalled {
  readonly record: OwnRecord;
  readonly was: Called;
  readonly is: Called;
}

/** Fields by which cells elsewhere find a record, or tell it from others of its name, and that no record says of itself. */
const NAMING: ReadonlySet<string> = new Set(['id', 'aliases', 'email', 'rank']);

export class SameRecords {
  /** By record of the model after the edit, the one that it was before. */
  readonly #before = new Map<object, RawRecord>();
  readonly #tables = new Map<MappedTable, MappedTable>();
  readonly #lists = new Map<ListedTable, ListedTable>();
  readonly #references = new Map<Reference, Reference>();
  readonly others: OtherCell[] = [];
  readonly called: OtherCalled[] = [];
  /** Then a name that nothing was found for may be near to others. */
  #isRenamed = false;

  /** Whether the records are those of before, but for cells. */
  pair(before: readonly RawRecord[], now: readonly RawRecord[]): boolean {
    if (before.length !== now.length) return false;
    // First all, since cells name records.
    for (let place = 0; place < now.length; place++) {
      const [was, is] = [before[place] as RawRecord, now[place] as RawRecord];
      this.#before.set(is, was);
      if (was.name !== is.name) this.#isRenamed = true;
    }
    return now.every((record, place) => this.#isSameRecord(before[place] as RawRecord, record));
  }

  has(record: object): boolean {
    return this.#before.has(record);
  }

  before<T extends object>(record: T): T {
    const before = this.#before.get(record);
    if (before === undefined) throw new Error('a record that is not of this model');
    return before as unknown as T;
  }

  isSameOne(before: object | null, now: object | null): boolean {
    return now === null ? before === null : this.#before.get(now) === before;
  }

  /** Rows that were gathered into records: no cell of one that is no record itself may say something else. */
  isSameRows(before: readonly RawRecord[], now: readonly RawRecord[]): boolean {
    return (
      before.length === now.length &&
      now.every((row, place) => {
        const was = before[place] as RawRecord;
        if (this.#before.has(row)) return this.isSameOne(was, row);
        return this.#isPlaced(was, row) && isCalledTheSame(was, row) && this.#cellsOf(was, row)?.length === 0;
      })
    );
  }

  /** Whether references of one cell are the same ones, and lead to the same records. */
  isSameReference(before: Reference, now: Reference): boolean {
    return (
      before.text === now.text &&
      before.field === now.field &&
      before.resolvable === now.resolvable &&
      isSameAddress(before.at, now.at) &&
      before.targets.length === now.targets.length &&
      this.#areSame(before.targets, now.targets) &&
      // What else may be meant is looked for when somebody asks.
      (!this.#isRenamed || (this.#areSame(before.nearest, now.nearest) && this.#areSame(before.perhaps, now.perhaps)))
    );
  }

  #areSame(before: readonly AnyRecord[], now: readonly AnyRecord[]): boolean {
    return before.length === now.length && now.every((one, place) => this.isSameOne(before[place] as AnyRecord, one));
  }

  /** The same reference, to records of before. Nothing of it is left for later, so that of the other model nothing stays. */
  toBefore(reference: Reference, at: Reference['at'] = reference.at): Reference {
    const known = this.#references.get(reference);
    if (known !== undefined) return known;
    const { text, field, resolvable, targets, nearest, perhaps } = reference;
    const all = (records: readonly AnyRecord[]): readonly never[] => Object.freeze(records.map((record) => this.before(record))) as readonly never[];
    const made = Object.freeze({ text, at, field, resolvable, targets: all(targets), nearest: all(nearest), perhaps: all(perhaps) });
    this.#references.set(reference, made);
    return made;
  }

  #isSameRecord(before: RawRecord, now: RawRecord): boolean {
    if (before instanceof ListedRow || now instanceof ListedRow)
      return before instanceof ListedRow && now instanceof ListedRow && before.isRowLike(now) && this.#isSameList(before.list, now.list);
    if (!this.#isPlaced(before, now)) return false;
    const names = this.#cellsOf(before, now);
    if (names === null) return false;
    if (!isCalledTheSame(before, now)) {
      // Whom a name in a cell means hangs on all that is said of people.
      if (now.kind === 'person' || !(before instanceof OwnRecord)) return false;
      const { name, periods } = before;
      this.called.push({ record: before, was: { name, periods }, is: { name: now.name, periods: periodsNow(periods, now.periods) } });
    }
    for (const name of names) {
      if (mayNameAnother(now.kind, name)) return false;
      this.others.push({ record: before, name, cell: this.#toBefore(now.fields[name] as RawCell, before.fields[name] as RawCell) });
    }
    return true;
  }

  /** All but the cells, and what it is called. */
  #isPlaced(before: RawRecord, now: RawRecord): boolean {
    return (
      before.kind === now.kind &&
      before.id === now.id &&
      before.key === now.key &&
      before.stated === now.stated &&
      before.depth === now.depth &&
      before.row === now.row &&
      isSameAddress(before.at, now.at) &&
      this.#isSameTable(before.table, now.table)
    );
  }

  #isSameTable(before: MappedTable, now: MappedTable): boolean {
    if (this.#tables.get(now) === before) return true;
    if (!isSame(before, now)) return false;
    this.#tables.set(now, before);
    return true;
  }

  #isSameList(before: ListedTable, now: ListedTable): boolean {
    if (this.#lists.get(now) === before) return true;
    if (!before.isLike(now)) return false;
    this.#lists.set(now, before);
    return this.#isSameTable(before.table, now.table);
  }

  /** The names of the cells that say something else; null where there are other cells. */
  #cellsOf(before: RawRecord, now: RawRecord): readonly string[] | null {
    let others: string[] | null = null;
    const followed = FollowedFields.cellsOf(before.fields);
    const all = followed?.names ?? Object.keys(before.fields);
    let place = 0;
    for (const name in now.fields) {
      if (all[place] !== name) return null;
      const was = followed?.cells[place] ?? (before.fields[name] as RawCell);
      if (!this.#isSameCell(was, now.fields[name] as RawCell)) (others ??= []).push(name);
      place += 1;
    }
    return place === all.length ? (others ?? NONE) : null;
  }

  #isSameCell(before: RawCell, now: RawCell): boolean {
    if (before === now) return true;
    if (before instanceof NamesCell || now instanceof NamesCell) {
      if (!(before instanceof NamesCell && now instanceof NamesCell)) return false;
      return before.raw === now.raw && before.oddity === now.oddity && isSameAddress(before.at, now.at) && this.#isSameValue(before.value, now.value);
    }
    return isSameBut(APART, before, now) && standAlike(before, now) && this.#isSameValue(before.value, now.value);
  }

  #isSameValue(before: unknown, now: unknown): boolean {
    if (isReferences(now))
      return isReferences(before) && before.length === now.length && now.every((one, place) => this.isSameReference(before[place] as Reference, one));
    if (now instanceof Pointer) return before instanceof Pointer && this.isSameOne(before.record, now.record);
    return !(before instanceof Pointer) && !isReferences(before) && isSame(before, now);
  }

  /** A place that is the same stays the very same one: whoever knows it knows it by that. */
  #toBefore(cell: RawCell, before: RawCell): RawCell {
    const at = isSameAddress(before.at, cell.at) ? before.at : cell.at;
    const value = isReferences(cell.value) ? Object.freeze(cell.value.map((reference) => this.toBefore(reference, at))) : cell.value;
    return cell instanceof NamesCell ? new NamesCell({ value, raw: cell.raw, oddity: cell.oddity }, at) : { ...cell, value, at };
  }
}

function isCalledTheSame(before: RawRecord, now: RawRecord): boolean {
  return before.name === now.name && isSame(before.periods, now.periods);
}

/** What says the same stays the very same one, and so does a place. */
function periodsNow(before: Called['periods'], now: Called['periods']): Called['periods'] {
  if (isSame(before, now)) return before;
  return Object.freeze(
    now.map((one, place) => {
      const was = before[place];
      if (was === undefined || isSame(was, one)) return was ?? one;
      return isSameAddress(was.at, one.at) ? { ...one, at: was.at } : one;
    }),
  );
}

function isReferences(value: unknown): value is readonly Reference[] {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  return typeof first === 'object' && first !== null && 'targets' in first;
}

/** Whether another value of this field may make some name mean another record. */
function mayNameAnother(kind: Kind, name: string): boolean {
  return kind === 'person' || NAMING.has(name);
}
