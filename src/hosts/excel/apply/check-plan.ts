/** What of a plan may be written now, and why the rest may not. */
import {
  LEDGER_SHEET,
  type Applied,
  type Ledger,
  type Refusal,
  type RefusalCode,
  type SheetEdit,
  type WorkbookSnapshot,
  type WritePlan,
} from '../../../workbook';
import { checkColumns, type CheckedColumn } from './check-columns';
import { checkSheets } from './check-sheets';
import { markInSnapshot } from './ledger-mark';
import type { Now } from './now';

export interface CheckedPlan {
  readonly now: Now;
  readonly columns: readonly CheckedColumn[];
  readonly sheets: readonly SheetEdit[];
  readonly refused: Applied['refused'];
}

const OTHER_WRITE = 'Another audit was written into this workbook since it was read: audit the workbook again.';
const NO_LEDGER =
  'The structure of the workbook is protected, so no ledger can be added by which a write could be taken back: take the protection off (Review, Protect Workbook) and write again.';

function refusedColumns({ columns }: WritePlan, code: RefusalCode, message: string): Refusal[] {
  return columns.map(({ sheet, headerRow, column }) => ({ code, at: { sheet, row: headerRow, column }, message }));
}

/** `mine` is true while a write of ours is being made again after it failed half way. */
export function checkPlan(plan: WritePlan, now: Now, snapshot: WorkbookSnapshot, ledger: Ledger | null, mine: boolean): CheckedPlan {
  if (!mine && now.ledgerMark !== markInSnapshot(snapshot)) {
    // Somebody else's ledger must not be lost, and our own sheets are theirs now.
    const sheets = plan.sheets.map(({ name }): Refusal => ({ code: 'changed', at: { sheet: name, row: 0, column: 0 }, message: OTHER_WRITE }));
    return { now, columns: [], sheets: [], refused: [...refusedColumns(plan, 'changed', OTHER_WRITE), ...sheets] };
  }
  const sheets = checkSheets(plan.sheets, now, snapshot, ledger, mine);
  if (plan.purpose === 'write' && now.locked && !now.sheets.has(LEDGER_SHEET)) {
    return { now, columns: [], sheets: [], refused: [...refusedColumns(plan, 'protected', NO_LEDGER), ...sheets.refused] };
  }
  const columns = checkColumns(plan.columns, now);
  return { now, columns: columns.columns, sheets: sheets.sheets, refused: [...columns.refused, ...sheets.refused] };
}
