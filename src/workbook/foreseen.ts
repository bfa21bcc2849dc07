/** What will come of a plan, as far as the workbook that was read can tell: said before anything is written. */
import { checkPlan, type CheckedPlan } from './check-plan';
import { groundOf } from './ground';
import { readLedger } from './ledger';
import { withLedgerLeft } from './ledger-left';
import type { WritePlan } from './plan';
import type { WorkbookSnapshot } from './snapshot';
import { isStillOurs } from './whose-sheet';

/** Whether sheets can be added is not in a snapshot, so that a protected structure is found only when the plan is applied. */
export function foreseen(plan: WritePlan, workbook: WorkbookSnapshot): CheckedPlan {
  const ledger = readLedger(workbook);
  const ground = groundOf(workbook, {
    locked: false,
    visibleSheets: workbook.sheets.flatMap(({ name, visibility }) => (visibility === 'visible' ? [name] : [])),
    isOurs: (name) => isStillOurs(workbook, ledger, name),
  });
  return withLedgerLeft(checkPlan(plan, ground), plan, workbook, ledger);
}
