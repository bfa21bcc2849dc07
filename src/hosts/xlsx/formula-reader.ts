/** The formulas of a sheet while its cells are read: each as seen from its cell, those that cells share with each of them. */
import { FormulaRuns, relativeFormula, type Area, type FormulaRoom, type FormulaRun } from '../../workbook';

export class FormulaReader {
  private readonly runs: FormulaRuns;
  /** Shared formulas by the number that the file gives them. */
  private readonly shared = new Map<string, string>();
  /** By column the array formula met last that fills further cells of it. */
  private readonly filling = new Map<number, string>();
  private number = '';
  private area: Area | undefined;
  private text: string | undefined;

  constructor(room: FormulaRoom) {
    this.runs = new FormulaRuns(room);
  }

  /** A formula begins: with its number where cells share it, and the area that it fills where it fills several. */
  begin(number: string, area: Area | undefined): void {
    [this.number, this.area, this.text] = [number, area, ''];
  }

  add(text: string): void {
    this.text = (this.text ?? '') + text;
  }

  /** The cell ends, which has a formula or lies in the area of one. */
  place(row: number, column: number): void {
    const seen = this.seen(row, column);
    if (seen !== undefined) this.runs.add(row, column, seen);
    this.text = undefined;
  }

  finish(): readonly FormulaRun[] {
    return this.runs.finish();
  }

  private seen(row: number, column: number): string | undefined {
    const { number, area, text } = this;
    if (text === undefined) return this.filling.get(column);
    if (text === '') return number === '' ? undefined : this.shared.get(number);
    const seen = relativeFormula(text, row, column);
    if (number !== '') this.shared.set(number, seen);
    if (area !== undefined) for (let each = area.left; each <= area.right; each++) this.filling.set(each, seen);
    return seen;
  }
}
