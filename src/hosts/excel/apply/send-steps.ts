/** The writer: sends steps to Excel in as few requests as their size allows, and reads our columns back. */
import type { CheckedColumn, Refusal } from '../../../workbook';
import type { Answered } from '../ask';
import { queueReadBack, takeReadBack } from './read-back';
import { packSteps, type Step } from './step';

/** Bytes of a cell that is read back; where all of them are too many for one answer, the count of cells is what was sent. */
const READ_BACK_BYTES = 30;

export interface Sent {
  /** Cells of columns that hold what was planned. */
  readonly filled: number;
  /** Cells in which Excel put something else. */
  readonly altered: readonly Refusal[];
}

/** The values of a plan. Events stay off: whoever calls switches them on. */
export async function sendValues(
  context: Excel.RequestContext,
  answered: Answered,
  steps: readonly Step[],
  columns: readonly CheckedColumn[],
  budget: number,
): Promise<Sent> {
  const filled = columns.filter(({ edit }) => edit.header !== null);
  const count = filled.reduce((sum, { accepted }) => sum + accepted.length, 0);
  const readsBack = count * READ_BACK_BYTES < budget;
  let written: ReturnType<typeof queueReadBack> = [];
  await sendRequests(context, answered, packSteps(steps, budget), (isLast) => {
    if (isLast && readsBack) written = queueReadBack(context, filled);
  });
  return readsBack ? takeReadBack(written) : { filled: count, altered: [] };
}

export async function sendLooks(context: Excel.RequestContext, answered: Answered, steps: readonly Step[], budget: number): Promise<void> {
  await sendRequests(context, answered, packSteps(steps, budget), () => undefined);
}

async function sendRequests(
  context: Excel.RequestContext,
  answered: Answered,
  requests: readonly (readonly Step[])[],
  also: (isLast: boolean) => void,
): Promise<void> {
  for (const [index, request] of requests.entries()) {
    context.application.suspendApiCalculationUntilNextSync();
    if (index === 0) {
      // Once, not for every request: it flickers.
      context.application.suspendScreenUpdatingUntilNextSync();
      context.runtime.enableEvents = false;
    }
    for (const step of request) step.queue(context);
    const isLast = index === requests.length - 1;
    if (isLast) context.runtime.enableEvents = true;
    also(isLast);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- the one chunked writer: each request stays below Excel's payload limit
    await answered(context.sync());
  }
}
