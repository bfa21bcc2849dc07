/** Into how many lines a text wraps in a column, for programs that take a row's height as the file says it. */
import type { CellInput, CellStyle, SheetEdit } from './plan';

/**
 * Widths of letters in digits, for a column is measured in digits of its font: the wider one of Calibri and DejaVu Sans, which between them
 * stand for what people use.
 */
const CLASSES: readonly (readonly [number, string])[] = [
  [0.48, "ijl'’‘.,|"],
  [0.5, ' !:;'],
  [0.62, 'f()[]/-\\I'],
  [0.68, 'rt'],
  [0.82, 'sz“”"*J'],
  [0.87, 'c?_'],
  [0.93, 'kvxy'],
  [0.97, 'aegL'],
  [1, '0123456789'],
  [1.42, 'w'],
  [1.35, 'NOQDGHU'],
  [1.55, '%@'],
  [1.6, 'mM'],
  [1.8, 'W—…'],
];
const SMALL = 1.03;
const LARGE = 1.2;
/** Ideographs, kana and what else fills a square. */
const FULL = 2;
const FIRST_FULL = 0x2e80;
/** Letters that classes and cases are asked of one by one; those behind them are taken as they come. */
const KNOWN = 0x250;
const WIDTHS = Float64Array.from({ length: KNOWN }, (_, code) => {
  const letter = String.fromCharCode(code);
  const plain = letter.normalize('NFD').charAt(0);
  const known = CLASSES.find(([, letters]) => letters.includes(plain))?.[0];
  return known ?? (plain !== plain.toLowerCase() ? LARGE : SMALL);
});
const BEHIND = new Map(CLASSES.flatMap(([width, letters]) => [...letters].map((letter) => [letter.charCodeAt(0), width] as const)));
const BOLD = 1.12;
/** What a cell leaves free at its edges, and an indent takes, in digits. */
const EDGES = 0.5;
const INDENT = 1.4;
/** No letter is wider, but for full ones: a text that is short enough need not be measured. */
const WIDEST = 1.8;
const [SPACE, HYPHEN, LINE_FEED] = [32, 45, 10];

/** Words move to the next line whole; one that is wider than the column is broken. `width` is the column's, in digits. */
function linesIn(text: string, width: number, bold: boolean, indented: boolean): number {
  const room = Math.max(1, (width - EDGES - (indented ? INDENT : 0)) / (bold ? BOLD : 1));
  if (text.length * WIDEST <= room && !text.includes('\n')) return 1;
  let [lines, line, word] = [1, 0, 0];
  // No function of its own ends a word: numbers that two functions share are made anew at each letter.
  for (let at = 0; at <= text.length; at++) {
    // Behind the text as well a word ends.
    const code = at < text.length ? text.charCodeAt(at) : -1;
    if (code !== LINE_FEED && code !== SPACE && code !== -1) {
      word += widthOf(code);
      if (code !== HYPHEN) continue;
    }
    if (line > 0 && line + word > room) {
      lines++;
      line = 0;
    }
    // Where a word begins a line and does not fit, it goes on in further ones.
    line += word;
    while (line > room) {
      lines++;
      line -= room;
    }
    word = 0;
    if (code === LINE_FEED) {
      lines++;
      line = 0;
    } else if (code === SPACE) {
      // A space at the end of a line may hang over.
      line = Math.min(line + (WIDTHS[SPACE] as number), room);
    }
  }
  return lines;
}

function widthOf(code: number): number {
  if (code < KNOWN) return WIDTHS[code] as number;
  return BEHIND.get(code) ?? (code >= FIRST_FULL ? FULL : LARGE);
}

/** Looks that wrap their text; those in bold letters; those that begin behind an indent. */
const WRAPPING = new Set<CellStyle>(['header', 'number-header', 'note-header', 'centred-header', 'number-note', 'lines', 'indented', 'input', 'choice']);
const IN_BOLD = new Set<CellStyle>(['header', 'number-header', 'note-header', 'centred-header', 'critical', 'strong', 'title']);
const INDENTED = new Set<CellStyle>(['note', 'note-header', 'indented', 'choice', 'bar']);

/** How many lines a row of ours takes: as many as the cell with most of them. */
export function rowLines(
  values: readonly CellInput[],
  look: readonly (CellStyle | undefined)[],
  wrapped: ReadonlySet<number>,
  widths: readonly number[],
): number {
  let lines = 1;
  for (let column = 0; column < values.length; column++) {
    const value = values[column];
    const style = look[column] ?? 'text';
    if (typeof value !== 'string' || !(wrapped.has(column) || WRAPPING.has(style))) continue;
    lines = Math.max(lines, linesIn(value, widths[column] ?? 8, IN_BOLD.has(style), INDENTED.has(style)));
  }
  return lines;
}

/** By row and column the look of a cell; of overlapping areas the later one counts. Areas end where the cells do. */
export function stylesByRow({ cells, styles }: Pick<SheetEdit, 'cells' | 'styles'>): (CellStyle | undefined)[][] {
  const looks: (CellStyle | undefined)[][] = [];
  for (const { area, style } of styles) {
    for (let row = area.top; row <= area.bottom && row < cells.length; row++) {
      const line = (looks[row] ??= []);
      for (let column = area.left; column <= area.right; column++) line[column] = style;
    }
  }
  return looks;
}
