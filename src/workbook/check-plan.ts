/** What of a plan may be written, and why the rest may not: the one answer, the same for every host. Pure, and never waits. */
import { ColumnChecks, type CheckedColumn, type HostFaults } from './check-columns';
import { checkSheets } from './check-sheets';
import type { Ground } from './ground';
import { LEDGER_SHEET } from './own-sheets';
import { isRemembered, type SheetEdit, type WritePlan } from './plan';
import { refusal, why, type Refusal } from './refusal';
import type { Why } from './refusal-reasons';

export interface CheckedPlan {
  /** In the order in which they are written: columns leave a table from its right end, then others join it there. */
  readonly columns: readonly CheckedColumn[];
  /** In the order in which they are written: the ledger goes last. */
  readonly sheets: readonly SheetEdit[];
  readonly refused: readonly Refusal[];
}

/** `own` are the faults that only this host can find. */
export function checkPlan(plan: WritePlan, ground: Ground, own: HostFaults = {}): CheckedPlan {
  if (ground.writtenSince) return { columns: [], sheets: [], refused: refusedAsWritten(plan) };
  const { accepted, refused } = checkSheets(plan.sheets, ground);
  if (isRemembered(plan.purpose) && ground.locked && !ground.sheet(LEDGER_SHEET))
    return { columns: [], sheets: [], refused: [...refusedColumns(plan, why('no-ledger')), ...refused] };
  const checks = new ColumnChecks(ground, own);
  for (const edit of inOrder(plan.columns)) checks.add(edit);
  return { columns: checks.columns, sheets: accepted, refused: [...checks.refused, ...refused, ...(plan.left ?? [])] };
}

/** Every edit of a plan, refused because somebody else's audit was written since: their ledger must not be lost, and our own sheets are theirs now. */
export function refusedAsWritten(plan: WritePlan): Refusal[] {
  const reason = why('written-since');
  return [...refusedColumns(plan, reason), ...plan.sheets.map(({ name }) => refusal({ sheet: name, row: 0, column: 0 }, reason))];
}

function refusedColumns({ columns }: WritePlan, reason: Why): Refusal[] {
  return columns.map(({ sheet, headerRow, column }) => refusal({ sheet, row: headerRow, column }, reason));
}

function inOrder(columns: WritePlan['columns']): WritePlan['columns'] {
  const leaving = columns.filter(({ header }) => header === null).sort((one, other) => other.column - one.column);
  return [...leaving, ...columns.filter(({ header }) => header !== null).sort((one, other) => one.column - other.column)];
}
