/**
 * Reads again only the rows that Excel told were edited, with the results of formulas anywhere. What was told may be less than what happened, so
 * the first column of every sheet is compared as well: rows that were sorted or moved show there, and then everything is read.
 */
import { FormulaRoom, isDrawnAnew, isFormulaAt, type Area, type CellValue, type SheetSnapshot } from '../../../workbook';
import { ask, type Excelling } from '../ask';
import type { Told } from '../changes';
import { cellsOf } from './blocks';
import { patched, valuesPatched } from './patch-sheet';
import type { Known } from './read-workbook';
import { isOthers } from './wanted';
import { readStructure, type SheetStructure, type WorkbookStructure } from './read-structure';
import { Formats, SheetCells } from './sheet-cells';

/** Above this part of all cells, and above so many, reading everything is as fast, and surer. */
const MOST_SHARE = 0.25;
const MOST_CELLS = 100_000;
/** A cell of which only the value is read costs as much of one with its formula and its number format. */
const OF_VALUES = 1 / 3;

/** What is read of one sheet. */
interface Part {
  readonly place: number;
  /** Edited rows, as wide as the sheet. */
  readonly edited: readonly Area[];
  /** Of cells that formulas fill, only what they show. */
  readonly calculated: readonly Area[];
  /** By it rows are known to stand where they stood. */
  readonly first: Area;
}

export interface ReadAgain extends Known {
  /** Cells that were read. */
  readonly cells: number;
}

/** Null where only a whole reading can tell. */
export async function readAgain(excel: Excelling, known: Known, told: readonly Told[]): Promise<ReadAgain | null> {
  const structure = await readStructure(excel, false);
  if (!isSameStructure(structure, known.structure)) return null;
  const parts = partsOf(known, told);
  if (parts === null) return null;
  const whole = parts.flatMap(({ edited }) => edited).reduce((sum, area) => sum + cellsOf(area), 0);
  const shown = parts.flatMap(({ calculated, first }) => [...calculated, first]).reduce((sum, area) => sum + cellsOf(area), 0);
  const all = structure.sheets.reduce((sum, { used }) => sum + (used === null ? 0 : cellsOf(used)), 0);
  if (whole + shown * OF_VALUES > Math.min(MOST_CELLS, MOST_SHARE * all)) return null;
  const formats = new Formats(known.snapshot.formats);
  const sheets = [...known.snapshot.sheets];
  const answers = await readParts(excel, structure, parts);
  for (const { part, first, edited, calculated } of answers) {
    const before = known.snapshot.sheets[part.place] as SheetSnapshot;
    const rows = new SheetCells(formats, new FormulaRoom());
    for (const block of edited) rows.add(block);
    const after = patched(before, part.edited, rows);
    if (after === null || !hasFirstColumn(after, part.first, first)) return null;
    sheets[part.place] = calculated.reduce((sheet, { area, values }) => valuesPatched(sheet, area, values), after);
  }
  return { structure: known.structure, snapshot: Object.freeze({ ...known.snapshot, sheets, formats: formats.list }), cells: whole + shown };
}

/** Null where edits are told of a sheet that is not known, or outside of what it holds. */
function partsOf({ structure, snapshot }: Known, told: readonly Told[]): Part[] | null {
  const parts: Part[] = [];
  for (const [place, sheet] of structure.sheets.entries()) {
    const own = told.filter(({ sheetId }) => sheetId === sheet.id);
    const held = snapshot.sheets[place];
    const { used, hidden, mark } = sheet;
    const isOwn = (mark !== undefined || isDrawnAnew(sheet)) && !(held !== undefined && isOthers(snapshot, held));
    // What we draw ourselves changes when we write, and then everything is read; what people enter there is told.
    if ((isOwn || held?.unread === true) && own.length > 0) return null;
    if (used === null || held === undefined || isOwn) {
      if (own.length > 0) return null;
      continue;
    }
    // Which rows are hidden is told by no event.
    if (hidden === null) return null;
    if (own.some(({ area }) => area.top < used.top || area.bottom > used.bottom || area.left < used.left || area.right > used.right)) return null;
    parts.push({
      place,
      edited: rowsOf(own).map(([top, bottom]) => ({ ...used, top, bottom })),
      calculated: calculatedAreas(held),
      first: { ...used, right: used.left },
    });
  }
  return told.every(({ sheetId }) => structure.sheets.some(({ id }) => id === sheetId)) ? parts : null;
}

/** Rows that follow on each other, each once. */
function rowsOf(told: readonly Told[]): (readonly [top: number, bottom: number])[] {
  const runs: [number, number][] = [];
  for (const { area } of [...told].sort((one, other) => one.area.top - other.area.top)) {
    const last = runs.at(-1);
    if (last !== undefined && area.top <= last[1] + 1) last[1] = Math.max(last[1], area.bottom);
    else runs.push([area.top, area.bottom]);
  }
  return runs;
}

/** By column, from the first cell with a formula to the last. */
function calculatedAreas(sheet: SheetSnapshot): Area[] {
  const areas = new Map<number, { top: number; bottom: number }>();
  sheet.rows.forEach((row, index) => {
    for (const column of sheet.patterns[sheet.patternOf[index] ?? -1]?.formulas ?? []) {
      const known = areas.get(column);
      if (known === undefined) areas.set(column, { top: row, bottom: row });
      else known.bottom = row;
    }
  });
  return [...areas].map(([column, { top, bottom }]) => ({ top, bottom, left: column, right: column }));
}

/** The same sheets and tables, each as large as it was. */
function isSameStructure(now: WorkbookStructure, before: WorkbookStructure): boolean {
  const plain = ({ sheets, ...rest }: WorkbookStructure): string => JSON.stringify([rest, sheets.map(({ first: _, ...sheet }) => sheet)]);
  return plain(now) === plain(before);
}

async function readParts(excel: Excelling, { sheets }: WorkbookStructure, parts: readonly Part[]) {
  return ask(excel, async (context, answered) => {
    const queue = (place: number, { top, left, bottom, right }: Area, what: string): Excel.Range => {
      const { name } = sheets[place] as SheetStructure;
      const range = context.workbook.worksheets
        .getItem(name)
        .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
        .untrack();
      range.load(what);
      return range;
    };
    const asked = parts.map((part) => ({
      part,
      first: queue(part.place, part.first, 'values'),
      edited: part.edited.map((area) => ({ area, range: queue(part.place, area, 'values,formulas,numberFormat') })),
      calculated: part.calculated.map((area) => ({ area, range: queue(part.place, area, 'values') })),
    }));
    await answered(context.sync());
    return asked.map(({ part, first, edited, calculated }) => ({
      part,
      first: first.values as CellValue[][],
      edited: edited.map(({ area, range }) => ({
        area,
        values: range.values as unknown[][],
        formulas: range.formulas as unknown[][],
        numberFormats: range.numberFormat as unknown[][],
      })),
      calculated: calculated.map(({ area, range }) => ({ area, values: range.values as CellValue[][] })),
    }));
  });
}

function hasFirstColumn(sheet: SheetSnapshot, { top, left }: Area, values: readonly (readonly CellValue[])[]): boolean {
  const held = new Map(sheet.rows.map((row, index) => [row, sheet.cells[index]?.[left] ?? null]));
  return values.every(([now = null], down) => (now ?? '') === (held.get(top + down) ?? '') || isFormulaAt(sheet, top + down, left));
}
