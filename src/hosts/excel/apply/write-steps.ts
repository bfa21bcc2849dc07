/** A checked plan as steps, and the writer that sends them to Excel. */
import { LEDGER_SHEET, LEDGER_STATE_CELL, writtenValue, type CheckedColumn, type CheckedPlan, type SheetEdit, type WritePlan } from '../../../workbook';
import type { Answered, Excelling } from '../ask';
import { columnSteps } from './column-steps';
import type { Now } from './now';
import { sheetSteps } from './sheet-steps';
import { CALL_BYTES, packSteps, type Step } from './step';

const completeStep: Step = {
  bytes: CALL_BYTES * 5,
  queue: (context) => {
    const { row, column } = LEDGER_STATE_CELL;
    context.workbook.worksheets.getItem(LEDGER_SHEET).getRangeByIndexes(row, column, 1, 1).untrack().values = [['complete']];
  },
};

/**
 * The plan as steps: the ledger first, then values, then looks, and last of all the ledger's word that everything is done. A revert or
 * removal has no ledger to write: what becomes of it is the last part of the plan itself.
 */
export function stepsOf(excel: Excelling, { columns, sheets }: CheckedPlan, now: Now, ledger: SheetEdit | null, budget: number): Step[] {
  const beside = columns.map((column) => columnSteps(excel, column, now.sheets.get(column.edit.sheet)?.hiddenRows ?? new Set(), budget));
  const own = sheets.map((sheet) => sheetSteps(sheet, now.sheets.get(sheet.name), budget));
  const values = beside.flatMap((part) => part.values);
  const looks = beside.flatMap((part) => part.looks);
  if (!ledger) return [...values, ...looks, ...own.flatMap((part) => [...part.values, ...part.looks])];
  const head = sheetSteps(ledger, now.sheets.get(LEDGER_SHEET), budget).values;
  return [...head, ...values, ...own.flatMap((part) => part.values), ...looks, ...own.flatMap((part) => part.looks), completeStep];
}

/** Bytes of a cell that is read back; where all of them are too many for one answer, the count of cells is what was sent. */
const READ_BACK_BYTES = 30;

interface Written {
  readonly column: CheckedColumn;
  readonly first: number;
  readonly range: Excel.Range;
}

function queueReadBack(context: Excel.RequestContext, columns: readonly CheckedColumn[]): Written[] {
  return columns.map((column) => {
    const { sheet, column: at, rows } = column.edit;
    const first = rows[column.accepted[0] ?? 0] ?? 0;
    const last = rows[column.accepted.at(-1) ?? 0] ?? 0;
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(first, at, last - first + 1, 1)
      .untrack();
    range.load('values');
    return { column, first, range };
  });
}

/** A formula's value is Excel's own affair. */
function isAsPlanned(value: unknown, planned: WritePlan['columns'][number]['values'][number]): boolean {
  return typeof planned === 'object' && planned !== null ? true : (value ?? '') === (writtenValue(planned) ?? '');
}

function cellsAsPlanned({ column: { edit, accepted }, first, range }: Written): number {
  return accepted.filter((place) => isAsPlanned(range.values[(edit.rows[place] as number) - first]?.[0], edit.values[place] ?? null)).length;
}

/** Writes the steps in as few requests as their size allows, then reads the columns back. Gives the cells of columns that hold what was planned. */
export async function writeSteps(
  context: Excel.RequestContext,
  answered: Answered,
  steps: readonly Step[],
  columns: readonly CheckedColumn[],
  budget: number,
): Promise<number> {
  const requests = packSteps(steps, budget);
  const filled = columns.filter(({ edit }) => edit.header !== null);
  const sent = filled.reduce((sum, { accepted }) => sum + accepted.length, 0);
  const readsBack = sent * READ_BACK_BYTES < budget;
  let written: readonly Written[] = [];
  for (const [index, request] of requests.entries()) {
    context.application.suspendApiCalculationUntilNextSync();
    if (index === 0) {
      // Once, not for every request: it flickers.
      context.application.suspendScreenUpdatingUntilNextSync();
      context.runtime.enableEvents = false;
    }
    for (const step of request) step.queue(context);
    if (index === requests.length - 1) {
      context.runtime.enableEvents = true;
      if (readsBack) written = queueReadBack(context, filled);
    }
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- the one chunked writer: each request stays below Excel's payload limit
    await answered(context.sync());
  }
  return readsBack ? written.reduce((sum, each) => sum + cellsAsPlanned(each), 0) : sent;
}
