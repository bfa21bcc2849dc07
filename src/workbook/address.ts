/** Where something stands in a workbook: cells and areas, and their A1 notation. */

/** One cell. Rows and columns count from zero. */
export interface Address {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function isSameAddress(one: Address, other: Address): boolean {
  return one === other || (one.row === other.row && one.column === other.column && one.sheet === other.sheet);
}

/** A rectangle of cells on one sheet; all four edges belong to it and count from zero. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The last row and column Excel has, counting from zero. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** The letters of columns that were asked for: every cell that is written asks. */
const asked: string[] = [];

/** Column letters of a zero-based column: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  const known = asked[column];
  if (known !== undefined) return known;
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  // Columns of a sheet alone: a reference that somebody typed may name any number.
  if (column >= 0 && column <= LAST_COLUMN) asked[column] = letters;
  return letters;
}

/** Zero-based column of its letters, either case; -1 when they are no column of Excel's. */
export function columnNumber(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return -1;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1 <= LAST_COLUMN ? column - 1 : -1;
}

/** `B4` of a zero-based row and column. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `B4:D9`, or `B4` where the area is one cell. */
export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet name as formulas spell it: quoted whenever Excel could ask for quotes. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rc]\d*$/i.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `'Sheet name'!B4`, as Excel writes a reference. */
export function addressName(at: Address): string {
  return `${quotedSheet(at.sheet)}!${cellName(at.row, at.column)}`;
}

/** The area of an A1 reference such as `B4` or `$B$4:D9`; undefined when it is none. */
export function parseArea(text: string): Area | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text.trim());
  if (!match) return undefined;
  const [, startLetters = '', startRow = '', endLetters = startLetters, endRow = startRow] = match;
  const columns = [columnNumber(startLetters), columnNumber(endLetters)];
  const rows = [Number(startRow) - 1, Number(endRow) - 1];
  if (columns.some((column) => column < 0) || rows.some((row) => row < 0 || row > LAST_ROW)) return undefined;
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** The address of a reference such as `'My sheet'!B4`; undefined when it is none. */
export function parseAddress(text: string): Address | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(text.trim());
  if (!match) return undefined;
  return cellAddress(match[1]?.replaceAll("''", "'") ?? match[2] ?? '', match[3] ?? '');
}

/** The address of a reference such as `B4` on a sheet; undefined for what is no single cell. */
export function cellAddress(sheet: string, cell: string): Address | undefined {
  const area = parseArea(cell);
  if (!area || area.top !== area.bottom || area.left !== area.right) return undefined;
  return { sheet, row: area.top, column: area.left };
}

/** Whether a cell lies in an area. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Whether two areas share a cell. */
export function overlaps(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}
