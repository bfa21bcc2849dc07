/**
 * Sheets drawn as text with the expected answer written where it belongs.
 *
 * A line is a row and `|` parts its cells. A line that begins with `=` is no row: it labels the row of headers above it, one
 * `kind.field` a column (`.field` keeps the kind to its left), `-` for a column nobody should map and `period` for a
 * column of readings. A second such line labels a second kind that stands in the same rows. A line that begins with `~`
 * is a row that is no record: a total, a section label or a note; one with `+` continues the record above it. `·` is a leading space, `⏎` a line break within a cell, `'` text that
 * would else be a number. `Jan-26` is the date that Excel makes of it.
 */
import { columnNumber, type Area, type WorkbookSnapshot } from '../../../../src/workbook';
import type { Kind } from '../../../../src/audit/fields';
import { parseIso } from '../../../../src/audit/reading/days';
import { snapshotOf, type Drawn, type SheetOptions } from '../../../support/sheet';

export interface LabelledSheet {
  readonly name: string;
  readonly language: 'en' | 'fr' | 'de';
  readonly drawing: string;
  /** Names of the Excel tables, for the labelled headers from top left; a plain block has none. */
  readonly tables?: readonly string[];
  readonly merged?: readonly string[];
  /** Sheets that name the same workbook stand in one; else each sheet has its own. */
  readonly workbook?: string;
  /** How many records of a kind the whole workbook truly holds, where that is not told by its rows: said on its first sheet. */
  readonly holds?: Readonly<Partial<Record<Kind, number>>>;
}

/** What one column of one kind of table is expected to mean; null: nothing. */
export interface Label {
  readonly row: number;
  readonly column: number;
  readonly kind: string | null;
  readonly field: string | null;
}

export interface DrawnSheet {
  readonly grid: readonly (readonly Drawn[])[];
  readonly labels: readonly Label[];
  /** Rows that are records, by the header row they stand under. */
  readonly records: ReadonlyMap<number, readonly number[]>;
  /** Rows that continue the record above them. */
  readonly continued: ReadonlySet<number>;
  readonly options: SheetOptions;
}

export function draw(sheet: LabelledSheet): DrawnSheet {
  const grid: Drawn[][] = [];
  const labels: Label[] = [];
  const records = new Map<number, number[]>();
  const plainRows = new Set<number>();
  const continued = new Set<number>();
  let header = -1;
  for (const line of sheet.drawing.replace(/^\n/, '').trimEnd().split('\n')) {
    const text = line.trim();
    if (text.startsWith('=')) {
      header = grid.length - 1;
      records.set(header, []);
      labels.push(...labelsOf(text.slice(1), header));
      continue;
    }
    const cells = text.replace(/^[~+]/, '').split('|').map(cellOf);
    const row = grid.push(cells) - 1;
    if (text.startsWith('~')) plainRows.add(row);
    else if (text.startsWith('+')) continued.add(row);
    else if (header >= 0 && cells.some((cell) => cell !== null)) records.get(header)?.push(row);
  }
  // A row of headers stands below the records of the table above, together with the rows that title it.
  for (const [above, rows] of records) {
    const next = [...records.keys()].find((row) => row > above);
    if (next === undefined) continue;
    const last = rows.findLastIndex((row, place) => row < next && !isTitle(grid, row, next) && place >= 0);
    rows.splice(last + 1);
  }
  return { grid, labels, records, continued, options: optionsOf(sheet, grid, labels, plainRows) };
}

/** Rows between a table and the next row of headers: the headers themselves, and lone texts directly above them. */
function isTitle(grid: readonly (readonly Drawn[])[], row: number, header: number): boolean {
  return row === header || (row >= header - 2 && (grid[row] ?? []).filter((cell) => cell !== null).length === 1);
}

/** A workbook of one sheet. */
export function workbookOf(name: string, { grid, options }: Pick<DrawnSheet, 'grid' | 'options'>): WorkbookSnapshot {
  return snapshotOf({ [name]: grid }, { sheets: { [name]: options } });
}

/** A workbook of several sheets, in the order drawn. */
export function workbookOfAll(sheets: readonly LabelledSheet[]): WorkbookSnapshot {
  const drawn = sheets.map((sheet) => [sheet.name, draw(sheet)] as const);
  return snapshotOf(Object.fromEntries(drawn.map(([name, { grid }]) => [name, grid])), {
    sheets: Object.fromEntries(drawn.map(([name, { options }]) => [name, options])),
  });
}

/** Sheets by the workbook they name, in the order drawn. */
export function workbooksOf(collection: readonly LabelledSheet[]): readonly (readonly LabelledSheet[])[] {
  const named = new Map<string, LabelledSheet[]>();
  const books: LabelledSheet[][] = [];
  for (const sheet of collection) {
    const book = sheet.workbook === undefined ? undefined : named.get(sheet.workbook);
    if (book !== undefined) {
      book.push(sheet);
      continue;
    }
    const own = [sheet];
    books.push(own);
    if (sheet.workbook !== undefined) named.set(sheet.workbook, own);
  }
  return books;
}

function labelsOf(text: string, row: number): Label[] {
  let kind: string | null = null;
  return text.split('|').flatMap((cell, column): Label[] => {
    const label = cell.trim();
    if (label === '') return [];
    if (label === '-') return [{ row, column, kind: null, field: null }];
    if (label === 'period') return [{ row, column, kind: kind ?? 'kpi', field: 'period' }];
    const [stated, field] = label.split('.') as [string, string];
    if (stated !== '') kind = stated;
    return [{ row, column, kind, field: `${kind ?? ''}.${field}` }];
  });
}

function cellOf(drawn: string): Drawn {
  const text = drawn.trim();
  if (text === '') return null;
  if (text.startsWith("'")) return text.slice(1);
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^-?\d+(?:\.\d+)?%$/.test(text)) return { value: Number(text.slice(0, -1)) / 100, format: '0.0%' };
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return { value: parseIso(text), format: 'yyyy-mm-dd' };
  if (/^\w{3}-\d\d$/.test(text) && !Number.isNaN(Date.parse(`1 ${text.replace('-', ' 20')} UTC`)))
    return { value: parseIso(new Date(`1 ${text.replace('-', ' 20')} UTC`).toISOString().slice(0, 10)), format: 'mmm-yy' };
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  return text.replaceAll('·', ' ').replaceAll('⏎', '\n');
}

function optionsOf(sheet: LabelledSheet, grid: readonly (readonly Drawn[])[], labels: readonly Label[], plainRows: ReadonlySet<number>): SheetOptions {
  const runs = runsOf(labels);
  const tables = (sheet.tables ?? []).map((name, place) => {
    const run = runs[place];
    if (run === undefined) throw new Error(`${sheet.name}: there is no labelled header for the table ${name}`);
    const isFilled = (row: number): boolean => (grid[row] ?? []).slice(run.left, run.right + 1).some((cell) => cell !== null && cell !== undefined);
    let bottom = run.row;
    while (bottom + 1 < grid.length && isFilled(bottom + 1)) bottom += 1;
    return { name, area: { top: run.row, left: run.left, bottom, right: run.right }, headerRow: true, totalsRow: plainRows.has(bottom) };
  });
  return { tables, merged: (sheet.merged ?? []).map(areaOf) };
}

/** Labelled headers side by side, without a gap. */
function runsOf(labels: readonly Label[]): { row: number; left: number; right: number }[] {
  const runs: { row: number; left: number; right: number }[] = [];
  for (const { row, column } of labels) {
    if (runs.some((run) => run.row === row && column >= run.left && column <= run.right)) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.row === row && last.right === column - 1) last.right = column;
    else runs.push({ row, left: column, right: column });
  }
  return runs;
}

function areaOf(name: string): Area {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(name);
  if (match === null) throw new Error(`“${name}” is no area`);
  return { top: Number(match[2]) - 1, left: columnNumber(match[1] as string), bottom: Number(match[4]) - 1, right: columnNumber(match[3] as string) };
}
