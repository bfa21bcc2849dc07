/** Reads the whole workbook: its structure, then its cells in as few answers as their size allows. */
import { HostError, parseArea, type Area, type ReadOptions, type SheetSnapshot, type WorkbookSnapshot } from '../../../workbook';
import { ask, type Answered, type Excelling } from '../ask';
import { hostError, noValues, remedyOf } from '../errors';
import { PAYLOAD } from '../options';
import { cellsOf, FIRST_GUESS, nextBlocks, type Block } from './blocks';
import { readStructure, type SheetStructure, type WorkbookStructure } from './read-structure';
import { Formats, SheetCells, type BlockCells } from './sheet-cells';

interface ReadBlock extends BlockCells {
  readonly sheet: number;
  readonly hidden: readonly boolean[] | null;
}

interface Answer {
  readonly blocks: readonly ReadBlock[];
  /** Merged areas by sheet, of those asked for. */
  readonly merged: ReadonlyMap<number, readonly Area[]>;
}

/** The areas of `Sheet1!A1:B2,'My, sheet'!C3:D4`. */
export function areasOfAddress(address: string): Area[] {
  return [...address.matchAll(/(?:'(?:[^']|'')*'|[^',!]+)!([^,]+)/g)].flatMap((match) => parseArea(match[1] ?? '') ?? []);
}

async function readBlocks(
  context: Excel.RequestContext,
  answered: Answered,
  sheets: readonly SheetStructure[],
  blocks: readonly Block[],
  readsMerged: boolean,
): Promise<Answer> {
  const { worksheets } = context.workbook;
  const asked = blocks.map(({ sheet, area }) => {
    const { name, hidden, used } = sheets[sheet] as SheetStructure;
    const worksheet = worksheets.getItem(name);
    const range = worksheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1).untrack();
    range.load('values,formulas,numberFormat');
    const rows = hidden === null ? range.getRowProperties({ rowHidden: true }) : null;
    // A merged area may reach over several blocks; it is asked for once, with the first.
    const merged =
      readsMerged && used && area.top === used.top
        ? worksheet
            .getRangeByIndexes(used.top, used.left, used.bottom - used.top + 1, used.right - used.left + 1)
            .untrack()
            .getMergedAreasOrNullObject()
            .untrack()
        : null;
    merged?.load('address');
    return { range, rows, merged };
  });
  await answered(context.sync());
  const merged = new Map<number, Area[]>();
  const read = asked.map((answer, index): ReadBlock => {
    const { sheet, area } = blocks[index] as Block;
    const { values, formulas, numberFormat } = answer.range as { values: unknown[][] | null; formulas: unknown[][] | null; numberFormat: unknown[][] | null };
    // Excel may give nothing at all for a large area, without an error.
    if (values === null || formulas === null || numberFormat === null) throw noValues();
    if (answer.merged) merged.set(sheet, answer.merged.isNullObject ? [] : areasOfAddress(answer.merged.address));
    return { sheet, area, values, formulas, numberFormats: numberFormat, hidden: answer.rows?.value.map((row) => row.rowHidden === true) ?? null };
  });
  return { blocks: read, merged };
}

/** What a cell of these blocks took, from a sample: the values twice (formulas are much the same) and the formats. */
function bytesPerCell(blocks: readonly ReadBlock[]): number {
  let bytes = 0;
  let cells = 0;
  for (const { values, formulas, numberFormats } of blocks) {
    const step = Math.max(1, Math.floor(values.length / 200));
    for (let row = 0; row < values.length; row += step) {
      bytes += JSON.stringify([values[row], formulas[row], numberFormats[row]]).length;
      cells += values[row]?.length ?? 0;
    }
  }
  // Text outside ASCII takes up to three bytes a character; a fifth more covers rows unlike the sample.
  return cells === 0 ? FIRST_GUESS : (bytes / cells) * 1.2;
}

function sheetSnapshot(structure: SheetStructure, cells: SheetCells, merged: readonly Area[] | null): SheetSnapshot {
  const { name, visibility, tables, filtered, used, hidden } = structure;
  const { rows, patternOf, patterns, hiddenRows } = cells;
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
    merged,
    hiddenRows: allHidden ?? hiddenRows,
    filtered,
  });
}

async function readCells(
  excel: Excelling,
  { sheets }: WorkbookStructure,
  gathered: readonly SheetCells[],
  progress: NonNullable<ReadOptions['onProgress']>,
): Promise<Map<number, readonly Area[]>> {
  const areas = sheets.map(({ used }) => used);
  const total = areas.reduce((sum, area) => sum + (area ? cellsOf(area) : 0), 0);
  const merged = new Map<number, readonly Area[]>();
  let budget = excel.options.payload ?? PAYLOAD;
  let perCell = FIRST_GUESS;
  let done = 0;
  for (let from = { sheet: 0, row: 0 }; ;) {
    const { blocks, next } = nextBlocks(areas, from, budget, perCell);
    const [first] = blocks;
    if (!first) return merged;
    let answer: Answer;
    try {
      answer = await ask(excel, (context, answered) => readBlocks(context, answered, sheets, blocks, excel.capabilities.readsMergedAreas));
    } catch (error) {
      const oneRow = blocks.length === 1 && first.area.top === first.area.bottom;
      if (remedyOf(error) !== 'smaller' || oneRow) throw hostError(error);
      budget = Math.min(budget, blocks.reduce((sum, { area }) => sum + cellsOf(area), 0) * perCell) / 2;
      continue;
    }
    for (const block of answer.blocks) {
      const sheet = gathered[block.sheet] as SheetCells;
      sheet.add(block);
      block.hidden?.forEach((hidden, down) => hidden && sheet.hiddenRows.push(block.area.top + down));
      done += cellsOf(block.area);
    }
    for (const [sheet, found] of answer.merged) merged.set(sheet, found);
    perCell = bytesPerCell(answer.blocks);
    from = next;
    progress(0.1 + (0.9 * done) / total, `Reading ${sheets[first.sheet]?.name ?? 'the workbook'}`);
  }
}

async function readOnce(excel: Excelling, options: ReadOptions): Promise<WorkbookSnapshot> {
  const progress = options.onProgress ?? ((): void => undefined);
  progress(0, 'Looking at the sheets');
  const structure = await readStructure(excel);
  const formats = new Formats();
  const gathered = structure.sheets.map(() => new SheetCells(formats));
  const merged = await readCells(excel, structure, gathered, progress);
  progress(1, 'Read');
  const unknown = excel.capabilities.readsMergedAreas ? [] : null;
  return Object.freeze({
    name: structure.name,
    sheets: structure.sheets.map((sheet, index) => sheetSnapshot(sheet, gathered[index] as SheetCells, merged.get(index) ?? unknown)),
    formats: formats.list,
    date1904: structure.date1904,
    readOnly: structure.readOnly,
    warnings: [],
  });
}

/** Sheets and tables are asked for by name: one that is renamed or deleted between two answers makes the read start over, once. */
export async function readWorkbook(excel: Excelling, options: ReadOptions = {}): Promise<WorkbookSnapshot> {
  try {
    return await readOnce(excel, options);
  } catch (error) {
    if (error instanceof HostError && error.code === 'ItemNotFound') return readOnce(excel, options);
    throw hostError(error);
  }
}
