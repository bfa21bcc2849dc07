/** Whether each cell of a column may be written: it is compared with what the plan saw, and so are the cells that guard its row. */
import type { Address } from './address';
import type { SheetGround } from './ground';
import { writtenValue } from './input';
import { FIX, type CellInput, type ColumnEdit } from './plan';
import { why } from './refusal';
import type { Why } from './refusal-reasons';
import { rowTest } from './row-intervals';
import type { CellValue } from './snapshot';

export const isEmpty = (value: CellValue): boolean => value === null || value === '';
export const isSame = (one: CellValue, other: CellValue): boolean => one === other || (isEmpty(one) && isEmpty(other));

export class CellChecks {
  readonly #isCovered: (row: number) => boolean;

  constructor(
    private readonly edit: ColumnEdit,
    private readonly sheet: SheetGround,
    /** Tells of the rows that other cells hang on. */
    private readonly isNeeded: (row: number) => boolean = () => false,
  ) {
    const across = sheet.merged.filter(({ left, right }) => left <= edit.column && right >= edit.column);
    // The corner of merged cells holds their value; the others are hidden under it.
    this.#isCovered = rowTest(across.map(({ top, left, bottom }) => [left === edit.column ? top + 1 : top, bottom]));
  }

  header(): Why | undefined {
    const { headerRow, headerBefore, header } = this.edit;
    return this.#cell(headerRow, headerBefore, header);
  }

  /** `index` is a place in the rows of the edit. */
  row(index: number): Why | undefined {
    const { edit } = this;
    const row = edit.rows[index] as number;
    for (const { column, values } of edit.guards)
      if (!isSame(this.sheet.value(row, column), values[index] ?? null)) return why('row-changed', { at: this.#at(row), beside: this.#at(row, column) });
    const now = this.sheet.value(row, edit.column);
    // Under a header that a fix had added stands what people have entered since.
    if (edit.purpose === FIX && edit.header === null && !isEmpty(now)) return why('stranger-in-column', { at: this.#at(row), now: { held: now } });
    return this.#cell(row, edit.before[index] ?? null, edit.header === null ? null : (edit.values[index] ?? null));
  }

  /** Whether a cell still holds what it held when it was read, or holds what we would write. */
  #cell(row: number, before: CellValue, planned: CellInput): Why | undefined {
    const { edit, sheet } = this;
    if (this.#isCovered(row)) return why('cell-merged', { at: this.#at(row) });
    if (this.isNeeded(row) || (!edit.ours && sheet.isFormula(row, edit.column))) return why('cell-formula', { at: this.#at(row) });
    const now = sheet.value(row, edit.column);
    if (isSame(now, before) || isSame(now, writtenValue(planned))) return undefined;
    const at = this.#at(row);
    return isEmpty(before) && !edit.ours
      ? why('cell-filled', { at, now: { held: now } })
      : why('cell-changed', { at, before: { held: before }, now: { held: now } });
  }

  #at(row: number, column = this.edit.column): Address {
    return { sheet: this.edit.sheet, row, column };
  }
}
