/**
 * Compares the records of two models of one workbook, before and after an edit. Where each stands where it stood and is called what it was called, the
 * edit is told by the cells that say something else; whatever else happened, nothing is told.
 */
import type { MappedTable } from '../mapping/types';
import type { Kind } from '../fields';
import { ListedRow, type ListedTable } from './listed-rows';
import { NamesCell } from './names-cell';
import { Pointer } from './pointer';
import type { RawCell, RawRecord } from './raw-record';
import { isSame, isSameBut } from './same';
import type { AnyRecord, Reference } from './types';

/** A cell that says something else than before. */
interface OtherCell {
  readonly record: RawRecord;
  readonly name: string;
  readonly cell: RawCell;
}

/** Fields by which cells elsewhere find a record, or tell it from others of its name. */
const NAMING: ReadonlySet<string> = new Set(['id', 'name', 'title', 'aliases', 'email', 'rank']);

export class SameRecords {
  /** By record of the model after the edit, the one that it was before. */
  readonly #before = new Map<object, RawRecord>();
  readonly #tables = new Map<MappedTable, MappedTable>();
  readonly #lists = new Map<ListedTable, ListedTable>();
  readonly #references = new Map<Reference, Reference>();
  readonly others: OtherCell[] = [];

  /** Whether the records are those of before, but for cells. */
  pair(before: readonly RawRecord[], now: readonly RawRecord[]): boolean {
    if (before.length !== now.length) return false;
    // First all, since cells name records.
    for (let place = 0; place < now.length; place++) this.#before.set(now[place] as RawRecord, before[place] as RawRecord);
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
        return this.#before.has(row) ? this.isSameOne(was, row) : this.#isPlaced(was, row) && this.#cellsOf(was, row)?.length === 0;
      })
    );
  }

  /** Whether references of one cell are the same ones, and lead to the same records. */
  isSameReference(before: Reference, now: Reference): boolean {
    return (
      before.text === now.text &&
      before.field === now.field &&
      before.resolvable === now.resolvable &&
      isSame(before.at, now.at) &&
      before.targets.length === now.targets.length &&
      now.targets.every((target, place) => this.isSameOne(before.targets[place] as AnyRecord, target))
    );
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
    for (const name of names) {
      if (mayNameAnother(now.kind, name)) return false;
      this.others.push({ record: before, name, cell: this.#toBefore(now.fields[name] as RawCell, before.fields[name] as RawCell) });
    }
    return true;
  }

  /** All but the cells. */
  #isPlaced(before: RawRecord, now: RawRecord): boolean {
    return (
      before.kind === now.kind &&
      before.name === now.name &&
      before.id === now.id &&
      before.key === now.key &&
      before.stated === now.stated &&
      before.depth === now.depth &&
      before.row === now.row &&
      isSame(before.at, now.at) &&
      isSame(before.periods, now.periods) &&
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
    const names: string[] = [];
    const all = Object.keys(before.fields);
    let place = 0;
    for (const name in now.fields) {
      if (all[place++] !== name) return null;
      if (!this.#isSameCell(before.fields[name] as RawCell, now.fields[name] as RawCell)) names.push(name);
    }
    return place === all.length ? names : null;
  }

  #isSameCell(before: RawCell, now: RawCell): boolean {
    if (before === now) return true;
    if (before instanceof NamesCell || now instanceof NamesCell) {
      if (!(before instanceof NamesCell && now instanceof NamesCell)) return false;
      return before.raw === now.raw && before.oddity === now.oddity && isSame(before.at, now.at) && this.#isSameValue(before.value, now.value);
    }
    return isSameBut('value', before, now) && this.#isSameValue(before.value, now.value);
  }

  #isSameValue(before: unknown, now: unknown): boolean {
    if (isReferences(now))
      return isReferences(before) && before.length === now.length && now.every((one, place) => this.isSameReference(before[place] as Reference, one));
    if (now instanceof Pointer) return before instanceof Pointer && this.isSameOne(before.record, now.record);
    return !(before instanceof Pointer) && !isReferences(before) && isSame(before, now);
  }

  /** A place that is the same stays the very same one: whoever knows it knows it by that. */
  #toBefore(cell: RawCell, before: RawCell): RawCell {
    const at = isSame(before.at, cell.at) ? before.at : cell.at;
    const value = isReferences(cell.value) ? Object.freeze(cell.value.map((reference) => this.toBefore(reference, at))) : cell.value;
    return cell instanceof NamesCell ? new NamesCell({ value, raw: cell.raw, oddity: cell.oddity }, at) : { ...cell, value, at };
  }
}

function isReferences(value: unknown): value is readonly Reference[] {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  return typeof first === 'object' && first !== null && 'targets' in first;
}

/** Whether another value of this field may make some name mean another record. */
function mayNameAnother(kind: Kind, name: string): boolean {
  return kind === 'person' || NAMING.has(name);
}
