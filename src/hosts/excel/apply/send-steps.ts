/** The writer: sends steps to Excel in as few requests as their size allows, and reads our columns back. */
import type { CheckedColumn } from '../../../workbook';
import type { Answered } from '../ask';
import { judged, queueHeaders, queueReadBack, type Judged, type ReadBack, type WasEmpty } from './read-back';
import { emptyingSteps, queueTables, straysBelow, tableSteps, type QueuedTable } from './spread';
import { packSteps, type Step } from './step';

export interface Sent extends Judged {
  /** Whether Excel filled or took in more than was written, which was taken back. */
  readonly spread: boolean;
}

export interface Values {
  readonly steps: readonly Step[];
  readonly columns: readonly CheckedColumn[];
  /** Bytes of a request. */
  readonly budget: number;
  readonly wasEmpty: WasEmpty;
  /** Whether a table that has grown can be taken back. */
  readonly resizesTables: boolean;
}

/** The values of a plan, each request with what it wrote as Excel holds it. Events are switched on again at the end. */
export async function sendValues(
  context: Excel.RequestContext,
  answered: Answered,
  { steps, columns, budget, wasEmpty, resizesTables }: Values,
): Promise<Sent> {
  const filled = columns.filter(({ edit }) => edit.header !== null);
  const pieces: ReadBack[] = [];
  const headers: ReadBack[] = [];
  const tables: QueuedTable[] = [];
  await sendRequests(context, answered, packSteps(steps, budget), (isLast, request) => {
    pieces.push(...queueReadBack(context, request));
    if (!isLast) return;
    headers.push(...queueHeaders(context, filled));
    if (resizesTables) tables.push(...queueTables(context, filled));
  });
  const found = judged(filled, pieces, headers, wasEmpty);
  const below = found.strays.length > 0 ? await straysBelow(context, answered, found.strays, filled, wasEmpty) : [];
  const back = [...emptyingSteps([...found.strays, ...below]), ...tableSteps(tables)];
  await sendRequests(context, answered, packSteps(back, budget), () => undefined);
  return { ...found, spread: back.length > 0 };
}

export async function sendLooks(context: Excel.RequestContext, answered: Answered, steps: readonly Step[], budget: number): Promise<void> {
  await sendRequests(context, answered, packSteps(steps, budget), () => undefined);
}

async function sendRequests(
  context: Excel.RequestContext,
  answered: Answered,
  requests: readonly (readonly Step[])[],
  also: (isLast: boolean, request: readonly Step[]) => void,
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
    also(isLast, request);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- the one chunked writer: each request stays below Excel's payload limit
    await answered(context.sync());
  }
}
