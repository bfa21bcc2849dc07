/** Gathers the cells of one sheet, block by block, in the shape of a snapshot. */
import { FormulaRuns, relativeFormula, type Area, type CellValue, type FormulaRoom, type RowPattern } from '../../../workbook';

/** Number formats of a workbook, each once; the first is `General`. */
export class Formats {
  readonly list: string[];
  readonly #known: Map<string, number>;

  constructor(known: readonly string[] = ['General']) {
    this.list = [...known];
    this.#known = new Map(known.map((format, index) => [format, index]));
  }

  of(format: string): number {
    const known = this.#known.get(format);
    if (known !== undefined) return known;
    this.#known.set(format, this.list.push(format) - 1);
    return this.list.length - 1;
  }
}

export interface BlockCells {
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
}

const cellValue = (value: unknown): CellValue =>
  typeof value === 'string' ? (value === '' ? null : value) : typeof value === 'number' || typeof value === 'boolean' ? value : null;

export class SheetCells {
  readonly rows: number[] = [];
  readonly cells: CellValue[][] = [];
  readonly patternOf: number[] = [];
  readonly patterns: RowPattern[] = [];
  readonly hiddenRows: number[] = [];
  readonly formulaRuns: FormulaRuns;
  readonly #known = new Map<string, number>();

  constructor(
    private readonly formats: Formats,
    room: FormulaRoom,
  ) {
    this.formulaRuns = new FormulaRuns(room);
  }

  add(block: BlockCells): void {
    block.values.forEach((line, down) => {
      let last = line.length - 1;
      while (last >= 0 && (line[last] === '' || line[last] === null)) last -= 1;
      if (last < 0) return;
      const { left, top } = block.area;
      const cells = Array<CellValue>(left + last + 1).fill(null);
      for (let index = 0; index <= last; index++) cells[left + index] = cellValue(line[index]);
      this.rows.push(top + down);
      this.cells.push(cells);
      this.patternOf.push(this.#pattern(block, down, last));
    });
  }

  #pattern({ area: { left, top }, values, formulas, numberFormats }: BlockCells, down: number, last: number): number {
    const formats = Array<number>(left).fill(0);
    const calculated: number[] = [];
    for (let index = 0; index <= last; index++) {
      const format = numberFormats[down]?.[index];
      formats.push(this.formats.of(typeof format === 'string' ? format : 'General'));
      const formula = formulas[down]?.[index];
      // A text such as '=A1 reads as the formula =A1 too, but then its value is the same text.
      if (typeof formula === 'string' && formula.startsWith('=') && formula !== values[down]?.[index]) {
        calculated.push(left + index);
        this.formulaRuns.add(top + down, left + index, relativeFormula(formula, top + down, left + index));
      }
    }
    while (formats.at(-1) === 0) formats.pop();
    const key = `${formats.join()}|${calculated.join()}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.patterns.push({ formats, formulas: calculated }) - 1);
    return this.patterns.length - 1;
  }
}
