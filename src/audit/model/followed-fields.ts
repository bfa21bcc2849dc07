/** The cells of a record whose readings are marked, and of which single ones may be exchanged: whoever knows the record finds the other cell in it. */
import { inputNumber, readInput } from './asking';
import type { RawCell, RawRecord } from './raw-record';

type Fields = Record<string, RawCell>;

export class FollowedFields {
  readonly #of: object;
  readonly #cells: RawCell[];

  private constructor(of: RawRecord) {
    this.#of = of;
    this.#cells = [];
    for (const name in of.fields) {
      // Properties of its own, so that they are counted and copied like any other; each getter stands once for all records.
      Object.defineProperty(this, name, propertyOf(`${of.kind}.${name}`, this.#cells.length));
      this.#cells.push(of.fields[name] as RawCell);
    }
    Object.freeze(this);
  }

  static of(record: RawRecord): Fields {
    return new FollowedFields(record) as unknown as Fields;
  }

  /** @throws {Error} where the record has no such cell */
  static exchange(fields: object, name: string, cell: RawCell): void {
    const place = #cells in fields ? Object.keys(fields).indexOf(name) : -1;
    if (place < 0) throw new Error(`no cell of ${name} to exchange`);
    (fields as FollowedFields).#cells[place] = Object.freeze(cell);
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

const properties = new Map<string, PropertyDescriptor[]>();

function propertyOf(field: string, place: number): PropertyDescriptor {
  const known = properties.get(field) ?? [];
  properties.set(field, known);
  return (known[place] ??= FollowedFields.property(inputNumber(field), place));
}
