/** The plan that takes the last write back, exactly; also one that was cut off half way. */
import {
  asWhole,
  columnOfHeader,
  FIX,
  LEDGER_SHEET,
  ourColumns,
  ownSheetNamed,
  readLedger,
  rowsNow,
  sheetNamed,
  valueAt,
  type CellValue,
  type ColumnBefore,
  type ColumnEdit,
  type Ledger,
  type OwnedColumn,
  type SheetEdit,
  type SheetSnapshot,
  type WorkbookSnapshot,
  type WritePlan,
} from '../../workbook';
import { fixTakenBack } from './fix-taken-back';
import { leftBehind, type Leaving } from './left-behind';
import { columnTakenOut, deletedSheet } from './taken-out';

/** Null when nothing of ours can be taken back: there is no ledger, or the last write was taken back already. */
export function planRevert(workbook: WorkbookSnapshot): WritePlan | null {
  const read = readLedger(workbook);
  const ledger = read && asWhole(read);
  if (ledger === null || ledger.before.columns.length + ledger.before.sheets.length === 0) return null;
  const now = ourColumns(workbook, ledger);
  const columns = new Map<string, ColumnEdit>();
  const fixes: ColumnEdit[] = [];
  for (const before of ledger.before.columns) {
    if (before.purpose === FIX) {
      fixes.push(...fixTakenBack(before, ledger.fixes ?? [], workbook));
      continue;
    }
    const place = placeOf(before, now, ledger.columns) ?? headless(before, workbook, ledger);
    const sheet = place && sheetNamed(workbook, place.sheet);
    if (place === undefined || sheet === undefined) continue;
    const key = JSON.stringify([place.sheet, place.headerRow, place.column]);
    // A write that was cut off and made again left two images; the first one is from before both.
    if (!columns.has(key)) columns.set(key, existed(before) ? columnPutBack(before, place, sheet) : columnTakenOut(place, sheet, before));
  }
  const sheets = ledger.before.sheets
    .map(({ name, edit }): SheetEdit => edit ?? deletedSheet(name))
    .filter(({ name, action }) => action === 'write' || ownSheetNamed(workbook, name) !== undefined);
  const ledgerGoes = sheets.some(({ name }) => name === LEDGER_SHEET) ? [] : [deletedSheet(LEDGER_SHEET)];
  const left = leftBehind(workbook, ledger, leavingIn(ledger));
  const plan = { purpose: 'revert', asOf: ledger.asOf, columns: [...columns.values(), ...fixes], sheets: [...sheets, ...ledgerGoes] } as const;
  return left.length === 0 ? plan : { ...plan, left };
}

/** What the last write added. */
function leavingIn({ before, columns }: Ledger): Leaving {
  const isNew = ({ purpose, sheet, column, headerRow }: OwnedColumn): boolean =>
    before.columns.some((one) => !existed(one) && one.purpose === purpose && one.sheet === sheet && one.column === column && one.headerRow === headerRow);
  return { columns: columns.filter(isNew), sheets: before.sheets.flatMap(({ name, edit }) => (edit === null ? [name] : [])) };
}

/** Whether the column held anything before, ours or not. */
function existed({ ours, header, values }: ColumnBefore): boolean {
  return ours || header !== null || values.some((value) => value !== null);
}

/** Where a column of the image stands now. `recorded` are our columns as the ledger has them, `now` as they stand. */
function placeOf(before: ColumnBefore, now: readonly OwnedColumn[], recorded: readonly OwnedColumn[]): OwnedColumn | undefined {
  const same = ({ sheet, column, headerRow, purpose }: OwnedColumn): boolean =>
    purpose === before.purpose && sheet === before.sheet && column === before.column && headerRow === before.headerRow;
  const written = recorded.find(same);
  const there = now.find(same);
  if (there !== undefined || written === undefined) return there;
  const likely = now.filter(({ purpose, header }) => purpose === written.purpose && header === written.header);
  if (written.guards.length === 0) return likely[0];
  // Two tables on a sheet may both have such a column: each stands beside its own modules.
  const values = new Set(written.guards[0]?.values);
  return likely.find(({ guards }) => guards[0]?.values.some((value) => values.has(value)) ?? false);
}

/**
 * A revert that was cut off, and had thus begun, may have taken the header and left cells below it: they are known by the headers beside them. At any
 * other time a column without our header is somebody's own.
 */
function headless(before: ColumnBefore, workbook: WorkbookSnapshot, { state }: Ledger): OwnedColumn | undefined {
  if (state !== 'writing') return undefined;
  const sheet = sheetNamed(workbook, before.sheet);
  if (sheet === undefined || valueAt(sheet, before.headerRow, before.column) !== null) return undefined;
  const stands = before.guards.some(({ header, column }) => header !== null && columnOfHeader(sheet, before.headerRow, header, column) === column);
  const left = before.rows.filter((row) => valueAt(sheet, row, before.column) !== null);
  if (!stands || left.length === 0) return undefined;
  return { ...before, header: '', lastRow: left.at(-1) as number };
}

/** A column that was ours before gets its former cells; where their rows cannot be told, an empty cell is truer than another row's. */
function columnPutBack(before: ColumnBefore, place: OwnedColumn, sheet: SheetSnapshot): ColumnEdit {
  const values = new Map<number, CellValue>();
  rowsNow(sheet, before, place.headerRow).forEach((now, index) => {
    if (now !== null) values.set(now.row, now.sure ? (before.values[index] ?? null) : null);
  });
  const rows = [...values.keys()].sort((one, other) => one - other);
  return {
    sheet: sheet.name,
    table: place.table,
    column: place.column,
    headerRow: place.headerRow,
    ours: true,
    purpose: before.purpose,
    header: typeof before.header === 'string' ? before.header : null,
    rows,
    values: rows.map((row) => values.get(row) ?? null),
    before: rows.map((row) => valueAt(sheet, row, place.column)),
    headerBefore: valueAt(sheet, place.headerRow, place.column),
    guards: before.guards.flatMap(({ header }) => {
      const column = columnOfHeader(sheet, place.headerRow, header);
      return column === undefined ? [] : [{ column, header, values: rows.map((row) => valueAt(sheet, row, column)) }];
    }),
    style: 'text',
    width: 0,
    ownLooks: place.ownLooks ?? [],
  };
}
