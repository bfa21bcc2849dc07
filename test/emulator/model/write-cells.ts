/** Changes to cells as the host makes them: refused on protected sheets, swallowed inside merged cells, growing tables. */
import { areaName, contains, overlaps, quotedSheet, type Area } from '../../../src/workbook/address';
import { MAX_CELL_TEXT } from '../../../src/workbook/safe-text';
import type { Emulator } from '../emulator';
import { EVENT_CHANGED } from '../events';
import { OfficeError } from '../office-error';
import { enteredText, type Entered } from './enter-value';
import { setContent, setNumberFormat, numberFormatOf, type Sheet } from './sheet';
import { freeHeader, type Table } from './table';

/** Throws where the sheet may not be changed (application-specific-api-error-handling, `AccessDenied`). */
export function assertWritable(sheet: Sheet, emulator: Emulator, member: string): void {
  if (emulator.workbook.readOnly || sheet.protected) {
    throw new OfficeError('AccessDenied', 'You cannot perform the requested operation.', member);
  }
}

/** `Sheet1!A1:B2`, as `Range.address` gives it. */
export function fullAddress(sheet: Sheet, area: Area): string {
  return `${quotedSheet(sheet.name)}!${areaName(area)}`;
}

/** What an event says that was done to cells. */
export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted';

export function raiseChanged(
  sheet: Sheet,
  area: Area,
  emulator: Emulator,
  by: 'Local' | 'Remote' = 'Local',
  triggerSource?: string,
  changeType: ChangeType = 'RangeEdited',
): void {
  if (by === 'Local' && triggerSource === 'ThisLocalAddin' && !emulator.switches.events) return;
  const message = { address: areaName(area), changeType, source: by, worksheetId: sheet.id, triggerSource: triggerSource ?? 'Unknown' };
  emulator.events.raise({ type: EVENT_CHANGED, targetId: 'Workbook', message });
}

/** Header cells of a table are its columns' names: text, not empty, no two alike. */
function enteredHeader(table: Table, column: number, value: unknown): Entered {
  const owner = table.columns[column - table.area.left];
  const name = freeHeader(table, value === '' || value === null ? 'Column1' : String(value), owner);
  if (owner) owner.name = name;
  return { value: name };
}

function entered(input: unknown, sheet: Sheet, row: number, column: number, member: string): Entered {
  const table = sheet.tables.find(
    (candidate) => candidate.headerRow && candidate.area.top === row && column >= candidate.area.left && column <= candidate.area.right,
  );
  if (typeof input === 'string') {
    if (input.length > MAX_CELL_TEXT + 1) throw new OfficeError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', member);
    const result = enteredText(input, numberFormatOf(sheet, row, column) === '@');
    if (table) return enteredHeader(table, column, result.value ?? input);
    // The formula is worked out at the end of the batch, when everything stands in its place.
    return result.formula ? { ...result, value: 0 } : result;
  }
  if (typeof input === 'number' || typeof input === 'boolean') return table ? enteredHeader(table, column, input) : { value: input };
  throw new OfficeError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', member);
}

/** Writing right below a table makes it grow (co-authoring-in-excel-add-ins). */
function growTables(sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    const below = { ...table.area, top: table.area.bottom + 1, bottom: area.bottom };
    if (!table.totalsRow && area.top <= table.area.bottom + 1 && area.bottom > table.area.bottom && overlaps(below, area) && area.left <= table.area.right) {
      table.area = { ...table.area, bottom: area.bottom };
    }
  }
}

/**
 * Writing right beside a table makes it grow sideways, as it does under a person's hands ("Include new rows and columns in table"), totals row or not;
 * its new column is called what was written beside its headers, or `Column1`.
 */
function growSideways(sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    const { top, bottom, right } = table.area;
    if (!table.headerRow || area.left !== right + 1 || area.top > bottom || area.bottom < top) continue;
    const rows = Array.from({ length: Math.min(bottom, area.bottom) - Math.max(top, area.top) + 1 }, (_, down) => Math.max(top, area.top) + down);
    const isFilled = rows.some((row) => sheet.rows[row]?.values[right + 1] !== null && sheet.rows[row]?.values[right + 1] !== undefined);
    const beside = { top, bottom, left: right + 1, right: right + 1 };
    const isTaken = sheet.tables.some((other) => other !== table && overlaps(other.area, beside)) || sheet.merged.some((merged) => overlaps(merged, beside));
    if (!isFilled || isTaken) continue;
    const name = freeHeader(table, String(sheet.rows[top]?.values[right + 1] ?? 'Column1'));
    table.area = { ...table.area, right: right + 1 };
    table.columns.push({ id: Math.max(0, ...table.columns.map(({ id }) => id)) + 1, name });
    setContent(sheet, top, right + 1, name);
  }
}

/**
 * Whether a block written here ends up in the wrong rows: Excel puts its first line into every row that is not hidden
 * (office-js issue 224, and the same behind other clients: xlwings issue 747, NetOffice issue 2).
 */
function hidesSomeRows(sheet: Sheet, area: Area): boolean {
  let hidden = 0;
  for (let row = area.top; row <= area.bottom; row++) if (sheet.rows[row]?.hidden) hidden += 1;
  return hidden > 0 && area.bottom > area.top;
}

/**
 * A block of inputs put into an area: null leaves a cell as it is, an empty text clears it (excel-add-ins-blank-null-values).
 * A single input fills the whole area.
 */
export function enterBlock(sheet: Sheet, area: Area, input: unknown, emulator: Emulator, member: string): void {
  assertWritable(sheet, emulator, member);
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const block = Array.isArray(input) ? (input as unknown[]) : undefined;
  const shaped = block === undefined || (block.length === height && block.every((line) => Array.isArray(line) && line.length === width));
  if (!shaped) throw new OfficeError('InvalidArgument', 'The number of rows or columns in the input array does not match the size of the range.', member);
  const misplaced = block !== undefined && hidesSomeRows(sheet, area);
  for (let row = area.top; row <= area.bottom; row++) {
    if (misplaced && sheet.rows[row]?.hidden) continue;
    const line = block?.[misplaced ? 0 : row - area.top] as readonly unknown[] | undefined;
    for (let column = area.left; column <= area.right; column++) {
      const value = line ? line[column - area.left] : input;
      if (value === null || value === undefined) continue;
      const merged = sheet.merged.find((held) => contains(held, row, column));
      // Only the top left cell of a merged block holds a value; what is put into the others is lost.
      if (merged && (merged.top !== row || merged.left !== column)) continue;
      if (value === '') {
        setContent(sheet, row, column, null);
        continue;
      }
      const made = entered(value, sheet, row, column, member);
      setContent(sheet, row, column, made.value, made.formula, made.quoted);
      if (made.formula) emulator.calculation.enter(sheet, row, column);
      if (made.format && numberFormatOf(sheet, row, column) === 'General') setNumberFormat(sheet, row, column, made.format);
    }
  }
  growTables(sheet, area);
  growSideways(sheet, area);
  emulator.meddling?.(sheet, area);
  raiseChanged(sheet, area, emulator, 'Local', 'ThisLocalAddin');
}
