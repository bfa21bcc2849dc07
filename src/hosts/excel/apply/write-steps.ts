/** A checked plan as steps, in the order in which they are written. */
import { LEDGER_SHEET, LEDGER_STATE_CELL, type CheckedPlan, type Ledger, type SheetEdit } from '../../../workbook';
import type { Excelling } from '../ask';
import { columnSteps } from './column-steps';
import type { Mark } from './marks';
import type { Now } from './now';
import type { NameNow } from './own-names';
import { cellSteps, sheetSteps } from './sheet-steps';
import { CALL_BYTES, type Step } from './step';

const stateStep = (ledger: string, state: Ledger['state']): Step => ({
  bytes: CALL_BYTES * 5,
  queue: (context) => {
    const { row, column } = LEDGER_STATE_CELL;
    context.workbook.worksheets.getItem(ledger).getRangeByIndexes(row, column, 1, 1).untrack().values = [[state]];
  },
});

export interface PlanSteps {
  readonly values: readonly Step[];
  /** Requests of their own, once all values stand: should Excel refuse some of it, no value is lost. */
  readonly looks: readonly Step[];
  /** After the looks: the sheet is known by its name as well. */
  readonly marks: readonly Mark[];
  /** What is frozen, at the very end: Excel refuses it in some files, and then nothing else is lost. */
  readonly panes: readonly Step[];
}

/**
 * The ledger first, then values, then the ledger's word that everything is done; looks apart. A revert or removal has no ledger to write: what
 * becomes of it is the last part of the plan itself. There, looks that we take off cells of people's are no ornament: they go first, while the cells are still known as ours.
 */
export function stepsOf(excel: Excelling, { columns, sheets }: CheckedPlan, now: Now, ledger: SheetEdit | null, called: NameNow, budget: number): PlanSteps {
  const beside = columns.map((column) => {
    const { sheet, column: at } = column.edit;
    return columnSteps(excel, column, now.sheets.get(sheet)?.hiddenRows ?? new Set(), now.looks.get(sheet)?.get(at), budget);
  });
  const own = sheets.map((sheet) => sheetSteps(sheet, called(sheet.name), now.sheets.get(sheet.name), budget, now.paper));
  const values = beside.flatMap((part) => part.values);
  // A revert that puts a column's former values back finds its looks in place.
  const looks = beside.flatMap((part, index) => (ledger || columns[index]?.edit.header === null ? part.looks : []));
  const ownValues = [...own.flatMap((part) => part.made), ...own.flatMap((part) => part.values)];
  const ownLooks = own.flatMap((part) => part.looks);
  const marks = own.flatMap((part) => part.marks);
  const panes = own.flatMap((part) => part.panes);
  if (!ledger) {
    // Cut off before its ledger goes, it is known to be unfinished; nothing else may be left by then.
    const begun = sheets.some(({ name }) => name === LEDGER_SHEET) ? [stateStep(called(LEDGER_SHEET), 'writing')] : [];
    return { values: [...begun, ...looks, ...values, ...ownValues], looks: ownLooks, marks, panes };
  }
  const head = sheetSteps(ledger, called(LEDGER_SHEET), now.sheets.get(LEDGER_SHEET), budget);
  return {
    values: [...head.values, ...values, ...ownValues, stateStep(called(LEDGER_SHEET), 'complete')],
    looks: [...looks, ...ownLooks],
    marks: [...head.marks, ...marks],
    panes,
  };
}

/** The ledger once more, where what was written turned out to be called otherwise. */
export function ledgerSteps(ledger: SheetEdit, called: NameNow, budget: number): readonly Step[] {
  // The row below empties what is left of a text that was a little longer.
  return cellSteps({ ...ledger, name: called(LEDGER_SHEET), cells: [...ledger.cells, [null]] }, budget).reverse();
}
