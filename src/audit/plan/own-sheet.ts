/** Draws one of our sheets row by row, remembering what each part looks like. */
import { withPageBreaks, type Address, type Area, type CellInput, type CellStyle, type SheetEdit } from '../../workbook';

const MOST_COLUMNS = 16_384;

export class OwnSheet {
  private readonly cells: CellInput[][] = [];
  private readonly styles: { area: { top: number; left: number; bottom: number; right: number }; style: CellStyle }[] = [];
  /** By look and columns the last area of them, which may grow. */
  private readonly open = new Map<CellStyle, Map<number, { bottom: number }>>();
  private readonly links: { row: number; column: number; to: Address }[] = [];
  private readonly pickLists: { area: Area; choices: readonly string[] }[] = [];

  constructor(private readonly name: string) {}

  /** The row that is written next, counting from zero. */
  get next(): number {
    return this.cells.length;
  }

  /** Adds a row; `styles` say how its cells look, one for all or one by one. Returns the row's number. */
  row(cells: readonly CellInput[], styles: CellStyle | readonly (CellStyle | null)[] = []): number {
    const row = this.cells.push([...cells]) - 1;
    if (typeof styles === 'string') this.style({ top: row, left: 0, bottom: row, right: Math.max(cells.length - 1, 0) }, styles);
    else styles.forEach((style, column) => style !== null && this.style({ top: row, left: column, bottom: row, right: column }, style));
    return row;
  }

  blank(): void {
    this.cells.push([]);
  }

  /** Cells of one look below each other are one area: formats are set by groups. */
  style({ top, left, bottom, right }: Area, style: CellStyle): void {
    const open = this.open.get(style) ?? new Map<number, { bottom: number }>();
    const columns = left * MOST_COLUMNS + right;
    const above = open.get(columns);
    if (above?.bottom === top - 1) {
      above.bottom = bottom;
      return;
    }
    const area = { top, left, bottom, right };
    this.open.set(style, open.set(columns, area));
    this.styles.push({ area, style });
  }

  link(row: number, column: number, to: Address): void {
    this.links.push({ row, column, to });
  }

  pick(area: Area, choices: readonly string[]): void {
    this.pickLists.push({ area, choices });
  }

  finish(layout: Pick<SheetEdit, 'widths' | 'frozenRows' | 'frozenColumns' | 'filter' | 'wrapped' | 'print' | 'chart'>): SheetEdit {
    return withPageBreaks({
      name: this.name,
      action: 'write',
      hidden: false,
      cells: this.cells,
      styles: this.styles,
      links: this.links,
      pickLists: this.pickLists,
      ...layout,
    });
  }

  /** Of a sheet that is read as a page and not as a list: nothing stays in place, and nothing is filtered. */
  finishPage(widths: SheetEdit['widths'], print: NonNullable<SheetEdit['print']>, chart: NonNullable<SheetEdit['chart']> | null = null): SheetEdit {
    return this.finish({ widths, frozenRows: 0, frozenColumns: 0, filter: null, wrapped: [], print, ...(chart === null ? {} : { chart }) });
  }
}

/** Cells of one row, each in its column, counted from zero; what is between them is blank. */
export function lineOf<Value>(cells: readonly (readonly [column: number, Value])[]): (Value | null)[] {
  const line = Array.from({ length: Math.max(-1, ...cells.map(([column]) => column)) + 1 }, (): Value | null => null);
  for (const [column, value] of cells) line[column] = value;
  return line;
}

/** A text in lines of at most so many characters, broken between words; one that is longer is cut. */
export function linesOf(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? cut(word, most) : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** The first lines of a text; the last says where there are more. */
export function shortened(text: string, width: number, most: number): string[] {
  const lines = linesOf(text, width);
  return lines.slice(0, most).map((line, index) => (index === most - 1 && lines.length > most ? `${line} …` : line));
}

/** A text of at most so many characters: a longer one ends with “…”. */
export function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
