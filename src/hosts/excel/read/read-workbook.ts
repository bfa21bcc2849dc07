/** Reads the whole workbook: its structure, then its cells in as few answers as their size allows. */
import {
  FormulaRoom,
  HostError,
  LEDGER_SHEET,
  ownSheetNamed,
  parseArea,
  type Area,
  type Doing,
  withoutMarksAstray,
  type ReadOptions,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../workbook';
import { ask, type Answered, type Excelling } from '../ask';
import { EXCEL_ERRORS, hostError, noValues, remedyOf } from '../errors';
import { nextTask } from '../next-task';
import { PAYLOAD } from '../options';
import { cellsOf, FIRST_GUESS, nextBlocks, type Block, type From } from './blocks';
import { Payload } from './payload';
import { readStructure, type SheetStructure, type WorkbookStructure } from './read-structure';
import { Formats, SheetCells, type BlockCells } from './sheet-cells';
import { isLedger, isOthers, wantedOf, type Wanted, type WantedOf } from './wanted';

interface ReadBlock extends BlockCells {
  readonly sheet: number;
  readonly hidden: readonly boolean[] | null;
}

/** The areas of `Sheet1!A1:B2,'My, sheet'!C3:D4`. */
export function areasOfAddress(address: string): Area[] {
  return [...address.matchAll(/(?:'(?:[^']|'')*'|[^',!]+)!([^,]+)/g)].flatMap((match) => parseArea(match[1] ?? '') ?? []);
}

/** Bytes of a cell of the ledger, whose texts are as long as cells allow; of its columns, one is nearly empty. */
const LEDGER_CELL = 31_000;
const ledgerCell = ({ left, right }: Area): number => Math.max(BARE_CELL, (LEDGER_CELL * (right - left)) / (right - left + 1));

/** Bytes of a cell of a sheet of which only values are asked. */
const BARE_CELL = 20;

/** Bytes of an answer of which office.js makes a short task. */
const EVEN = 2_500_000;
const MOST_EVEN = 6;

async function readBlocks(
  context: Excel.RequestContext,
  answered: Answered,
  sheets: readonly SheetStructure[],
  asked: readonly Wanted[],
  blocks: readonly Block[],
): Promise<readonly ReadBlock[]> {
  const { worksheets } = context.workbook;
  const ranges = blocks.map(({ sheet, area }) => {
    const bare = asked[sheet]?.bare ?? false;
    const structure = sheets[sheet] as SheetStructure;
    const range = worksheets
      .getItem(structure.name)
      .getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1)
      .untrack();
    range.load(bare ? 'values' : 'values,formulas,numberFormat');
    const rows = structure.hidden === null ? range.getRowProperties({ rowHidden: true }) : null;
    return { range, rows, bare };
  });
  await answered(context.sync());
  return ranges.map(({ range, rows, bare }, index): ReadBlock => {
    const { sheet, area } = blocks[index] as Block;
    const values = range.values as unknown[][] | null;
    const formulas = bare ? [] : (range.formulas as unknown[][] | null);
    const numberFormats = bare ? [] : (range.numberFormat as unknown[][] | null);
    // Excel may give nothing at all for a large area, without an error.
    if (values === null || formulas === null || numberFormats === null) throw noValues();
    return { sheet, area, values, formulas, numberFormats, hidden: rows?.value.map((row) => row.rowHidden === true) ?? null };
  });
}

const UTF_8 = new TextEncoder();

/** What a cell of each sheet took, from a sample of its rows. */
function bytesPerCell(blocks: readonly ReadBlock[]): Map<number, number> {
  return new Map(
    blocks.map(({ sheet, values, formulas, numberFormats }) => {
      let [bytes, cells] = [0, 0];
      const step = Math.max(1, Math.floor(values.length / 200));
      for (let row = 0; row < values.length; row += step) {
        bytes += UTF_8.encode(JSON.stringify([values[row], formulas[row], numberFormats[row]])).length;
        cells += values[row]?.length ?? 0;
      }
      return [sheet, cells === 0 ? FIRST_GUESS : bytes / cells];
    }),
  );
}

function sheetSnapshot(structure: SheetStructure, cells: SheetCells, unread: boolean): SheetSnapshot {
  const { name, visibility, tables, filtered, used, hidden } = structure;
  const { rows, patternOf, patterns, hiddenRows } = cells;
  const formulaRuns = cells.formulaRuns.finish();
  const allHidden = hidden === true && used ? Array.from({ length: used.bottom - used.top + 1 }, (_, down) => used.top + down) : null;
  return Object.freeze({
    name,
    visibility,
    protected: structure.protected,
    rows,
    cells: cells.cells,
    patternOf,
    patterns,
    tables,
    // Asking for merged cells is reported to empty the person's undo list (office-js issue 5918); writing asks, when it must.
    merged: null,
    hiddenRows: allHidden ?? hiddenRows,
    filtered,
    ...(formulaRuns.length === 0 ? {} : { formulaRuns }),
    ...(structure.mark === undefined ? {} : { mark: structure.mark }),
    ...(unread ? { unread } : {}),
  });
}

/**
 * Bytes of each answer for a workbook that is thought to take so many. office.js takes an answer in as one task, so that several even ones hold the
 * pane up for less long than few large ones; but each is waited for, and a large workbook is not asked for in more pieces than it must be.
 */
function answerSize(thought: number): number {
  return thought <= EVEN ? PAYLOAD : Math.min(PAYLOAD, thought / Math.min(Math.ceil(thought / EVEN), MOST_EVEN));
}

async function readCells(
  excel: Excelling,
  { sheets }: WorkbookStructure,
  gathered: readonly SheetCells[],
  asked: readonly Wanted[],
  progress: (share: number, doing: Doing) => void,
): Promise<void> {
  const areas = asked.map(({ area }) => area);
  const total = areas.reduce((sum, area) => sum + (area ? cellsOf(area) : 0), 0);
  const guesses = new Map(
    areas.flatMap((area, index) => {
      const sheet = sheets[index];
      return area && sheet && asked[index]?.bare ? [[index, isLedger(sheet) ? ledgerCell(area) : BARE_CELL]] : [];
    }),
  );
  const thought = areas.reduce((sum, area, sheet) => sum + (area ? cellsOf(area) * (guesses.get(sheet) ?? FIRST_GUESS) : 0), 0);
  const payload = new Payload(excel.options.payload ?? answerSize(thought), guesses);
  let done = 0;
  for (let from: From = { sheet: 0, row: 0 }; ;) {
    const { blocks, next } = nextBlocks(areas, from, payload);
    const [first] = blocks;
    if (!first) return;
    let answer: readonly ReadBlock[];
    try {
      answer = await ask(excel, (context, answered) => readBlocks(context, answered, sheets, asked, blocks));
    } catch (error) {
      const oneRow = blocks.length === 1 && first.area.top === first.area.bottom;
      if (remedyOf(error) !== 'smaller' || oneRow) throw hostError(error);
      payload.refused(blocks);
      continue;
    }
    for (const block of answer) {
      const sheet = gathered[block.sheet] as SheetCells;
      sheet.add(block);
      block.hidden?.forEach((hidden, down) => hidden && sheet.hiddenRows.push(block.area.top + down));
      done += cellsOf(block.area);
    }
    await nextTask();
    payload.took(bytesPerCell(answer));
    from = next;
    progress(0.1 + (0.9 * done) / total, { code: 'reading-sheet', data: { sheet: sheets[first.sheet]?.name ?? '' } });
  }
}

/** A snapshot with the structure that it was read by. */
export interface Known {
  readonly structure: WorkbookStructure;
  readonly snapshot: WorkbookSnapshot;
}

async function readOnce(excel: Excelling, options: ReadOptions, wanted: WantedOf): Promise<Known> {
  const progress = options.onProgress ?? ((): void => undefined);
  progress(0, { code: 'looking-at-sheets' });
  const structure = await readStructure(excel, options.forAudit === true || options.ledgerOnly === true);
  const formats = new Formats();
  const room = new FormulaRoom();
  const gathered = structure.sheets.map(() => new SheetCells(formats, room));
  const asked = structure.sheets.map(wanted);
  asked.forEach(({ first }, index) => first && gathered[index]?.add(first));
  await readCells(excel, structure, gathered, asked, progress);
  progress(1, { code: 'read' });
  const snapshot = Object.freeze({
    name: structure.name,
    sheets: structure.sheets.map((sheet, index) => sheetSnapshot(sheet, gathered[index] as SheetCells, asked[index]?.unread ?? false)),
    formats: formats.list,
    date1904: structure.date1904,
    readOnly: structure.readOnly,
    warnings: [],
  });
  return { structure, snapshot };
}

/** Sheets and tables are asked for by name: one that is renamed or deleted between two answers makes the read start over, once. */
export function readKnown(excel: Excelling, options: ReadOptions = {}): Promise<Known> {
  return twice(() => readAsKnown(excel, options));
}

export async function readWorkbook(excel: Excelling, options: ReadOptions = {}): Promise<WorkbookSnapshot> {
  return (await readKnown(excel, options)).snapshot;
}

async function twice(read: () => Promise<Known>): Promise<Known> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof HostError && error.code === 'ItemNotFound') return read();
    throw hostError(error);
  }
}

/** A sheet that turns out to be none of ours, whatever its name or mark says, is read like any other. */
async function readAsKnown(excel: Excelling, options: ReadOptions): Promise<Known> {
  const wanted = wantedOf(options);
  const known = await readOnce(excel, options, wanted);
  if (options.ledgerOnly) return known;
  const { snapshot } = known;
  const others = new Set(snapshot.sheets.flatMap((sheet) => (isOthers(snapshot, sheet) ? [sheet.name] : [])));
  if (others.size === 0) return believed(known);
  return believed(await readOnce(excel, options, (sheet) => (others.has(sheet.name) ? { area: sheet.used, unread: false, bare: false } : wanted(sheet))));
}

function believed({ structure, snapshot }: Known): Known {
  const sheets = withoutMarksAstray<SheetSnapshot>(snapshot);
  if (sheets.every((sheet, index) => sheet === snapshot.sheets[index])) return { structure, snapshot };
  return { structure, snapshot: Object.freeze({ ...snapshot, sheets: sheets.map((sheet) => Object.freeze(sheet)) }) };
}

/**
 * A snapshot with what of our sheets, or of these alone, was left out of it, as it stands now; null where they were all taken out.
 * @throws {HostError} when one of them is gone.
 */
export async function readRest(excel: Excelling, snapshot: WorkbookSnapshot, these?: readonly string[]): Promise<WorkbookSnapshot | null> {
  const isWanted = ({ name, unread: isUnread }: SheetSnapshot): boolean => isUnread === true && these?.includes(name) !== false;
  const unread = new Set(snapshot.sheets.filter(isWanted).map(({ name }) => name));
  if (unread.size === 0) return snapshot;
  const restOf: WantedOf = (sheet) => ({ area: unread.has(sheet.name) ? sheet.used : null, unread: false, bare: true });
  const { snapshot: rest } = await twice(() => readOnce(excel, {}, restOf));
  const read = new Map(rest.sheets.map((sheet) => [sheet.name, sheet]));
  if ([...unread].some((name) => !read.has(name))) {
    if (ownSheetNamed(rest, LEDGER_SHEET) === undefined) return null;
    throw new HostError('ItemNotFound', EXCEL_ERRORS['ItemNotFound']?.sentence ?? '', 'by-person');
  }
  // Of these sheets no formats are asked for, so that it does not matter by which list of formats their rows are told.
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => read.get(unread.has(sheet.name) ? sheet.name : '') ?? sheet) };
}
