/** The plan that takes out everything Plumbline ever wrote. */
import {
  asWhole,
  cellName,
  Drawing,
  LEDGER_SHEET,
  ourColumns,
  ownSheetNamed,
  readLedger,
  sheetNamed,
  type CellValue,
  type ColumnEdit,
  type DrawnSheet,
  type FixNote,
  type Ledger,
  type WorkbookSnapshot,
  type WritePlan,
} from '../../workbook';
import { FINDINGS_SHEET } from '../state/own-sheets';
import { readSettings } from '../state/settings-sheet';
import { hasEntries, keptFindings } from '../state/findings-kept';
import { leftBehind } from './left-behind';
import { planRevert } from './revert-plan';
import { columnTakenOut, deletedSheet } from './taken-out';

export interface Removal {
  readonly plan: WritePlan;
  /** What people entered into our sheets and would lose: the finding it is about, or the cell it stands in, and their entries. */
  readonly answers: readonly { readonly finding: string; readonly entries: readonly CellValue[] }[];
  /** Edits of people's own cells that were made through us: they stay. */
  readonly fixes: readonly FixNote[];
}

/** Null when there is no ledger, so nothing that is known to be ours. */
export function planRemove(workbook: WorkbookSnapshot): Removal | null {
  const ledger = wholeLedger(workbook);
  if (ledger === null) return null;
  const columns = ourColumns(workbook, ledger).flatMap((column): ColumnEdit[] => {
    const sheet = sheetNamed(workbook, column.sheet);
    return sheet === undefined ? [] : [columnTakenOut(column, sheet)];
  });
  const sheets = [...ledger.sheets.map(({ name }) => name), LEDGER_SHEET].filter((name) => ownSheetNamed(workbook, name) !== undefined);
  const left = leftBehind(workbook, ledger, { columns: ledger.columns, sheets: [...ledger.sheets.map(({ name }) => name), LEDGER_SHEET] });
  return {
    plan: { purpose: 'remove', asOf: ledger.asOf, columns, sheets: sheets.map(deletedSheet), ...(left.length === 0 ? {} : { left }) },
    fixes: ledger.fixes ?? [],
    answers: [
      ...[...(keptFindings(workbook) ?? [])].flatMap(([finding, { entries }]) => (hasEntries(entries) ? [{ finding, entries }] : [])),
      ...acceptances(workbook),
      ...ledger.sheets.filter(({ name }) => name !== FINDINGS_SHEET).flatMap((drawn) => enteredSince(drawn, workbook)),
    ],
  };
}

/** What people entered into our sheets since the last write, which taking it back would lose. */
export function lostByRevert(workbook: WorkbookSnapshot): Removal['answers'] {
  const ledger = wholeLedger(workbook);
  if (ledger === null) return [];
  const entered = new Map(ledger.before.sheets.map(({ name, edit }) => [name, edit]));
  const drawn = ledger.sheets.filter(({ name }) => entered.has(name));
  // What a sheet held before the write comes back with it.
  return [...drawn.flatMap((sheet) => enteredSince(sheet, workbook)), ...withoutHeader(workbook)];
}

/** Cells of columns that a revert would take out although our header is gone: the ledger alone says that they are ours. */
function withoutHeader(workbook: WorkbookSnapshot): Removal['answers'] {
  const columns = planRevert(workbook)?.columns.filter(({ header, headerBefore }) => header === null && headerBefore === null) ?? [];
  return columns.flatMap(({ sheet, column, rows, before }) =>
    rows.flatMap((row, index) => (before[index] === null ? [] : [{ finding: `${sheet}!${cellName(row, column)}`, entries: [before[index] ?? null] }])),
  );
}

function wholeLedger(workbook: WorkbookSnapshot): Ledger | null {
  const ledger = readLedger(workbook);
  return ledger && asWhole(ledger);
}

function acceptances(workbook: WorkbookSnapshot): Removal['answers'] {
  return readSettings(workbook).settings.accepted.map(({ finding, rule, subject, reason, by, until }) => ({
    finding: finding ?? [rule, subject].filter((part) => part !== null).join(': '),
    entries: [reason, by, until],
  }));
}

/** Cells of one of our sheets that hold something else than we put there. */
function enteredSince({ name, cells }: DrawnSheet, workbook: WorkbookSnapshot): Removal['answers'] {
  const sheet = ownSheetNamed(workbook, name);
  const drawing = new Drawing(cells);
  return (sheet?.rows ?? []).flatMap((row, index) =>
    (sheet?.cells[index] ?? []).flatMap((value, column) =>
      value === null || value === '' || drawing.holds(row, column, value) ? [] : [{ finding: `${name}!${cellName(row, column)}`, entries: [value] }],
    ),
  );
}
