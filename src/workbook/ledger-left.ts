/** The ledger after a plan that takes back: it says who did, and stays as long as something that it knows could not be taken out: else that could never be finished. */
import { ledgerOfSheet, ledgerSheet, type Ledger } from './ledger';
import type { OwnedColumn } from './ledger-body';
import { ourColumns } from './our-columns';
import { LEDGER_SHEET } from './own-sheets';
import { FIX, isRemembered, type ColumnEdit, type SheetEdit, type WritePlan } from './plan';
import { refusal, why, type Refusal } from './refusal';
import { isSameName, type WorkbookSnapshot } from './snapshot';

/** What came of checking a plan, as far as it matters here. */
interface Checked {
  readonly columns: readonly { readonly edit: ColumnEdit; readonly header: boolean }[];
  readonly sheets: readonly SheetEdit[];
  readonly refused: readonly Refusal[];
}

/** The checked plan, with a ledger of what is left in place of none, or of the one that comes back, and in it who took back what stood there last. */
export function withLedgerLeft<T extends Checked>(checked: T, plan: WritePlan, workbook: WorkbookSnapshot, ledger: Ledger | null): T {
  const edit = checked.sheets.find(({ name }) => name === LEDGER_SHEET);
  if (edit === undefined || ledger === null || isRemembered(plan.purpose)) return checked;
  const columns = columnsLeft(checked, plan, workbook, ledger);
  const sheets = sheetsLeft(checked, plan, ledger);
  const former = edit.action === 'write' ? ledgerOfSheet(edit) : null;
  const told = plan.by === undefined ? {} : { takenBack: plan.by };
  const put = (kept: SheetEdit): readonly SheetEdit[] => checked.sheets.map((sheet) => (sheet === edit ? kept : sheet));
  if (columns.length + sheets.length === 0)
    return former === null || plan.by === undefined ? checked : { ...checked, sheets: put(ledgerSheet({ ...former, ...told })) };
  const base = former ?? { ...ledger, sheets: [], columns: [], before: { columns: [], sheets: [] } };
  const isKnown = (one: OwnedColumn): boolean => base.columns.some((other) => isSameCell(one, other));
  const kept = ledgerSheet({
    ...base,
    ...told,
    state: 'complete',
    sheets: [...base.sheets, ...sheets.filter(({ name }) => !base.sheets.some((other) => isSameName(other.name, name)))],
    columns: [...base.columns, ...columns.filter((one) => !isKnown(one))],
  });
  return {
    ...checked,
    sheets: put(kept),
    refused: [...checked.refused, refusal({ sheet: LEDGER_SHEET, row: 0, column: 0 }, why('ledger-stays', { sheet: LEDGER_SHEET }))],
  };
}

type Cell = Pick<OwnedColumn, 'sheet' | 'headerRow' | 'column'>;

const isSameCell = (one: Cell, other: Cell): boolean => one.column === other.column && one.headerRow === other.headerRow && isSameName(one.sheet, other.sheet);

/** Columns that were to go, and keep their header. */
function columnsLeft({ columns: made }: Checked, { columns }: WritePlan, workbook: WorkbookSnapshot, ledger: Ledger): OwnedColumn[] {
  const left = columns.filter((edit) => edit.header === null && edit.purpose !== FIX && !made.some((one) => one.header && isSameCell(one.edit, edit)));
  return ourColumns(workbook, ledger).filter((column) => left.some((edit) => isSameCell(edit, column)));
}

/** Sheets that were to go and are still there; one that turned out to be somebody's own was never to. */
function sheetsLeft({ refused }: Checked, { sheets }: WritePlan, ledger: Ledger): Ledger['sheets'] {
  const isLeft = (name: string): boolean => refused.some(({ at, why: { code } }) => isSameName(at.sheet, name) && KEEPS.has(code));
  const gone = sheets.filter(({ action, name }) => action === 'delete' && isLeft(name));
  return ledger.sheets.filter(({ name }) => gone.some((edit) => isSameName(edit.name, name)));
}

/** Why a sheet of ours may not be taken out. */
const KEEPS: ReadonlySet<string> = new Set(['structure-kept', 'sheet-protected', 'last-sheet', 'own-cell-filled', 'cell-changed', 'workbook-read-only']);
