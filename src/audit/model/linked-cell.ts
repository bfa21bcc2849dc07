/** A cell of names in rows that come by the hundred thousand: what it names is looked up when somebody asks, and told without a reference for each row. */
import type { Address, CellValue } from '../../workbook';
import type { RawCell, RawRecord } from './raw-record';
import type { Found } from './references';
import type { Reference } from './types';

/** The column that a cell stands in. */
export interface NamesColumn {
  readonly textAt: (place: number) => string | null;
  readonly statedAt: (place: number) => CellValue;
  readonly addressAt: (place: number) => Address;
}

/** How the names of a column are looked up. */
export interface Linker {
  readonly found: (text: string, raw: CellValue, at: () => Address) => readonly Found[];
  readonly references: (found: readonly Found[], at: Address) => readonly Reference[];
}

const NONE: readonly RawRecord[] = Object.freeze([]);
const onlyOf = ({ targets }: Found): readonly RawRecord[] => (targets.length === 1 ? targets : NONE);

export class LinkedCell implements RawCell {
  readonly #column: NamesColumn;
  readonly #place: number;
  readonly #linker: Linker;
  #value: readonly Reference[] | null | undefined;

  constructor(column: NamesColumn, place: number, linker: Linker) {
    [this.#column, this.#place, this.#linker] = [column, place, linker];
  }

  get at(): Address {
    return this.#column.addressAt(this.#place);
  }

  get raw(): CellValue {
    return this.#column.statedAt(this.#place);
  }

  /** The references; "All; various" names nobody: the cell is as good as blank. */
  get value(): readonly Reference[] | null {
    if (this.#value === undefined) {
      const references = this.#linker.references(this.#found(), this.at);
      this.#value = references.length === 0 ? null : references;
    }
    return this.#value;
  }

  /** The one record of each name that means exactly one. */
  get targets(): readonly RawRecord[] {
    const found = this.#found();
    return found.length === 1 ? onlyOf(found[0] as Found) : found.flatMap(onlyOf);
  }

  #found(): readonly Found[] {
    return this.#linker.found(this.#column.textAt(this.#place) ?? '', this.raw, () => this.at);
  }
}
