/** The cells of a record whose readings are marked, and of which single ones may be exchanged: whoever knows the record finds the other cell in it. */
import type { Kind } from '../fields';
import { inputNumber, readInput } from './asking';
import type { RawCell, RawRecord } from './raw-record';

type Fields = Record<string, RawCell>;

export class FollowedFields {
  readonly #of: object;
  readonly #names: readonly string[];
  readonly #cells: RawCell[];

  private constructor(of: RawRecord) {
    this.#of = of;
    this.#names = namesOf(of);
    this.#cells = [];
    for (const name of this.#names) {
      // Properties of its own, so that they are counted and copied like any other; each getter stands once for all records.
      Object.defineProperty(this, name, propertyOf(of.kind, name, this.#cells.length));
      this.#cells.push(of.fields[name] as RawCell);
    }
    Object.freeze(this);
  }

  static of(record: RawRecord): Fields {
    return new FollowedFields(record) as unknown as Fields;
  }

  /** @throws {Error} where the record has no such cell */
  static exchange(fields: object, name: string, cell: RawCell): void {
    const place = #cells in fields ? fields.#names.indexOf(name) : -1;
    if (place < 0) throw new Error(`no cell of ${name} to exchange`);
    (fields as FollowedFields).#cells[place] = Object.freeze(cell);
  }

  /** The cells with their names, of which no reading is marked; null where they are not followed. */
  static cellsOf(fields: object): { readonly names: readonly string[]; readonly cells: readonly RawCell[] } | null {
    return #cells in fields ? { names: fields.#names, cells: fields.#cells } : null;
  }

  static property(input: number, place: number): PropertyDescriptor {
    return {
      enumerable: true,
      get(this: FollowedFields) {
        readInput(input, this.#of);
        return this.#cells[place];
      },
    };
  }
}

const properties = new Map<Kind, Map<string, PropertyDescriptor[]>>();

function propertyOf(kind: Kind, name: string, place: number): PropertyDescriptor {
  const ofKind = properties.get(kind) ?? new Map<string, PropertyDescriptor[]>();
  properties.set(kind, ofKind);
  const known = ofKind.get(name) ?? [];
  ofKind.set(name, known);
  return (known[place] ??= FollowedFields.property(inputNumber(`${kind}.${name}`), place));
}

/** By kind, the names of the fields of the last record: those of the next are mostly the same. */
const lastNames = new Map<Kind, readonly string[]>();

function namesOf({ kind, fields }: RawRecord): readonly string[] {
  const [own, last] = [Object.keys(fields), lastNames.get(kind)];
  if (last !== undefined && own.length === last.length && own.every((name, place) => name === last[place])) return last;
  lastNames.set(kind, own);
  return own;
}
