/** A cell of names. What it says may be exchanged while something is tried: the records that know each other stay the same, and so does the cell afterwards. */
import type { Address, CellValue } from '../../workbook';
import type { RawCell } from '../reading/read-cell';
import type { CellOddity } from '../reading/types';

/** What stands in the cell, and what its names mean. */
export type Names = Pick<RawCell, 'value' | 'raw' | 'oddity'>;

export class NamesCell implements RawCell {
  #value: unknown;
  #raw: CellValue;
  #oddity: CellOddity | undefined;

  constructor(
    { value, raw, oddity }: Names,
    readonly at: Address,
  ) {
    this.#value = value;
    this.#raw = raw;
    this.#oddity = oddity;
    Object.freeze(this);
  }

  get value(): unknown {
    return this.#value;
  }

  get raw(): CellValue {
    return this.#raw;
  }

  get oddity(): CellOddity | undefined {
    return this.#oddity;
  }

  /** Does something while cells say something else; whatever comes of it, they say afterwards what they said. */
  static while<T>(others: ReadonlyMap<NamesCell, Names>, work: () => T): T {
    const before = [...others.keys()].map((cell): [NamesCell, Names] => [cell, { value: cell.#value, raw: cell.#raw, oddity: cell.#oddity }]);
    try {
      for (const [cell, says] of others) cell.#say(says);
      return work();
    } finally {
      for (const [cell, says] of before) cell.#say(says);
    }
  }

  #say({ value, raw, oddity }: Names): void {
    this.#value = value;
    this.#raw = raw;
    this.#oddity = oddity;
  }
}
