/** Reads a whole workbook file into a snapshot, and keeps what writing needs to know beside it. */
import {
  FormulaRoom,
  isSameName,
  LEDGER_SHEET,
  readLedger,
  whoseSheet,
  withoutMarksAstray,
  type ReadOptions,
  type SheetSnapshot,
  type TableSnapshot,
  type WorkbookSnapshot,
} from '../../workbook';
import { badFile } from './bad-file';
import { judgeResults, type OpenSheet } from './formula-results';
import { FormatList, formatsOfStyles, struckStyles } from './number-formats';
import type { RowPlaces } from './row-places';
import { readSharedStrings } from './shared-strings';
import { CellBudget, TooManyCells, type FormulaArea, type SheetContext } from './sheet-parts';
import { readSheet } from './sheet-reader';
import { isFilledFromOutside, readTable } from './table-part';
import { targetsOf, type SheetEntry, type WorkbookPackage } from './workbook-package';

/** More cells and shared texts than this do not fit in a gigabyte and a half together with what an audit makes of them. */
const MOST_CELLS = 12_000_000;

/** What writing into a sheet must respect besides the snapshot. */
export interface SheetDetail {
  readonly entry: SheetEntry;
  readonly formulaAreas: readonly FormulaArea[];
  /** Whether every row and cell says where it stands, in ascending order, as all known programs write them. */
  readonly numbered: boolean;
  readonly places: RowPlaces;
  /** By table name, in small letters, the path of its part. */
  readonly tablePaths: ReadonlyMap<string, string>;
  /** Names, in small letters, of the tables that a query or a mapping fills. */
  readonly filledTables: ReadonlySet<string>;
}

export interface WorkbookReading {
  readonly snapshot: WorkbookSnapshot;
  /** By sheet name. */
  readonly details: ReadonlyMap<string, SheetDetail>;
}

/** @throws HostError for damaged, hostile or too large parts. */
export async function readWorkbook(source: WorkbookPackage, options: ReadOptions = {}): Promise<WorkbookReading> {
  const report = options.onProgress ?? (() => undefined);
  report(0, { code: 'reading-texts' });
  const list = new FormatList();
  const stylesPath = source.pathOf('styles');
  const styles = stylesPath !== undefined && source.archive.has(stylesPath) ? (await source.part(stylesPath)).root : undefined;
  const stringsPath = source.pathOf('sharedStrings');
  const budget = new CellBudget(MOST_CELLS);
  const context: SheetContext = {
    sharedStrings: stringsPath !== undefined && source.archive.has(stringsPath) ? await sharedStrings(source, stringsPath, budget) : [],
    formatOfStyle: formatsOfStyles(styles, list),
    struckStyles: struckStyles(styles),
    isoDateFormat: () => list.indexOf('yyyy-mm-dd'),
    date1904: source.date1904,
    budget,
    formulaRoom: new FormulaRoom(),
  };
  const entries = source.sheets.filter(({ kind }) => kind === 'worksheet');
  const sizes = entries.map(({ path }) => source.archive.sizeOf(path));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const isOverfull = (index: number): boolean => {
    const [{ name, mark } = { name: '' }, size = 0] = [entries[index], sizes[index]];
    return isSameName(mark ?? name, LEDGER_SHEET) && size > LEDGER_SIZE + LEDGER_SHARE * (all - size);
  };
  const marked: (SheetSnapshot & OpenSheet)[] = [];
  const details = new Map<string, SheetDetail>();
  for (const [index, entry] of entries.entries()) {
    report((index + 0.2) / (entries.length + 0.2), { code: 'reading-sheet', data: { sheet: entry.name } });
    const { sheet, detail } = await readOne(source, entry, isOverfull(index) ? { ...context, mostRows: LEDGER_HEAD_ROWS } : context);
    marked.push(sheet);
    details.set(entry.name, detail);
  }
  const read = { name: source.name, sheets: marked, formats: list.formats, date1904: source.date1904, readOnly: false, warnings: await warningsOf(source) };
  const sheets = withoutMarksAstray(read);
  const workbook = { ...read, sheets };
  // Where it was we who asked, the results are as good as they were before.
  const ledger = readLedger(workbook);
  const asks = source.asksToCalculate && ledger?.asksToCalculate !== true;
  // What stands on sheets of ours is what we wrote.
  const isDoubted = (sheet: SheetSnapshot): boolean => asks && whoseSheet(workbook, ledger, sheet) !== 'ours';
  const aboutResults = judgeResults(sheets, new Set(sheets.filter(isDoubted)));
  for (const sheet of sheets) freeze(sheet);
  report(1, { code: 'read' });
  const snapshot = Object.freeze({
    ...workbook,
    sheets: Object.freeze(sheets),
    formats: Object.freeze(list.formats),
    warnings: Object.freeze([...workbook.warnings, ...aboutResults]),
  });
  return { snapshot, details };
}

async function sharedStrings(source: WorkbookPackage, path: string, budget: CellBudget): Promise<string[]> {
  const bytes = await source.archive.read(path);
  return withinBudget(source, path, () => readSharedStrings(bytes, budget));
}

/** Turns faults of a part, and too much in it, into the sentence for this file. */
function withinBudget<T>(source: WorkbookPackage, path: string, work: () => T): T {
  return source.readingPart(path, () => {
    try {
      return work();
    } catch (error) {
      if (error instanceof TooManyCells) throw badFile('too-large', source.name, `it holds more than ${error.limit / 1e6} million cells`, error);
      throw error;
    }
  });
}

/** Bytes that a ledger may have whatever else the workbook holds, and beside each byte of its other sheets: it speaks of those alone. */
const [LEDGER_SIZE, LEDGER_SHARE] = [1_000_000, 4];
/** Title, version and state tell that it is one; the rest of one that is overfull was made to keep us busy, and is not looked at. */
const LEDGER_HEAD_ROWS = 3;

async function readOne(source: WorkbookPackage, entry: SheetEntry, context: SheetContext): Promise<{ sheet: SheetSnapshot & OpenSheet; detail: SheetDetail }> {
  const bytes = await source.archive.read(entry.path);
  const parts = withinBudget(source, entry.path, () => readSheet(bytes, context));
  const tables: TableSnapshot[] = [];
  const tablePaths = new Map<string, string>();
  const filledTables = new Set<string>();
  for (const path of targetsOf(await source.relationshipsOf(entry.path), parts.tableIds)) {
    if (!source.archive.has(path)) continue;
    const part = await source.part(path);
    const table = readTable(part);
    if (!table) continue;
    tables.push(table);
    tablePaths.set(table.name.toLowerCase(), path);
    if (isFilledFromOutside(part)) filledTables.add(table.name.toLowerCase());
  }
  const { rows, cells, patternOf, patterns, merged, hiddenRows, filtered, formulaRuns } = parts;
  const sheet = {
    name: entry.name,
    visibility: entry.visibility,
    protected: parts.protected,
    rows,
    cells,
    patternOf,
    patterns,
    tables,
    merged,
    hiddenRows,
    filtered,
    ...(formulaRuns.length === 0 ? {} : { formulaRuns }),
    ...(entry.mark === undefined ? {} : { mark: entry.mark }),
  };
  return { sheet, detail: { entry, formulaAreas: parts.formulaAreas, numbered: parts.numbered, places: parts.places, tablePaths, filledTables } };
}

function freeze(sheet: SheetSnapshot): void {
  const { rows, cells, patternOf, patterns, tables, merged, hiddenRows } = sheet;
  for (const row of cells) Object.freeze(row);
  for (const pattern of patterns) Object.freeze(pattern);
  for (const list of [rows, cells, patternOf, patterns, tables, merged, hiddenRows, sheet]) Object.freeze(list);
}

async function warningsOf(source: WorkbookPackage): Promise<string[]> {
  const warnings: string[] = [];
  const inPackage = await source.relationshipsOf('');
  if (inPackage.some(({ kind }) => kind === 'origin')) warnings.push('The workbook is digitally signed: any change makes the signature invalid, also ours.');
  if (source.pathOf('vbaProject') !== undefined)
    warnings.push('The workbook holds macros: they are kept as they are, and those that react to changes do not run for ours.');
  for (const name of source.lost)
    warnings.push(`The file lists the sheet “${name}” but does not hold it, so nothing of it was read: open the file in Excel and look whether it is there.`);
  if (source.strict) warnings.push('The workbook is in the “Strict Open XML” format: it is kept so.');
  return warnings;
}
