/** Applies a plan: reads again what it will touch, refuses what changed, writes the rest with the ledger around it. */
import {
  acceptedEdit,
  beforeWrite,
  checkPlan,
  HostError,
  ledgerAfter,
  ledgerSheet,
  readLedger,
  type Applied,
  type Before,
  type CheckedPlan,
  type SheetEdit,
  type WorkbookSnapshot,
  type WritePlan,
} from '../../../workbook';
import { backOff, runOnce, waited, type Excelling } from '../ask';
import { hostError, remedyOf } from '../errors';
import { PAYLOAD } from '../options';
import { faultsOfNow, groundOfNow } from './ground-now';
import { markOf } from './ledger-mark';
import { readNow } from './now';
import { stepsOf, writeSteps } from './write-steps';

/** What one call of `apply` remembers between its attempts. */
interface Attempts {
  /** The image taken before the first attempt wrote anything. */
  before: Before | null;
  /** How the ledger begins that we wrote, by which we know our own half-done work again; null until something was sent. */
  mark: string | null;
  budget: number;
  grouped: boolean;
  tried: number;
}

/** The smallest request worth trying: below it, halving again helps nobody. */
const SMALLEST_BUDGET = 20_000;

function countCells({ columns, sheets }: CheckedPlan, filled: number): number {
  const headers = columns.filter(({ header }) => header).length;
  const cleared = columns.reduce((sum, { edit, accepted }) => sum + (edit.header === null ? accepted.length : 0), 0);
  const own = sheets.filter(({ action }) => action === 'write').flatMap(({ cells }) => cells);
  return filled + headers + cleared + own.reduce((sum, line) => sum + line.filter((cell) => cell !== null).length, 0);
}

async function attempt(excel: Excelling, plan: WritePlan, snapshot: WorkbookSnapshot, attempts: Attempts): Promise<Applied> {
  const previous = readLedger(snapshot);
  const now = await readNow(excel, plan, snapshot, attempts.budget);
  const mine = attempts.mark !== null && (plan.purpose !== 'write' || now.ledgerMark === attempts.mark);
  const checked = checkPlan(plan, groundOfNow(now, snapshot, previous, mine), faultsOfNow(now));
  const { columns, sheets, refused } = checked;
  if (columns.length + sheets.length === 0) return { cellsWritten: 0, sheetsWritten: [], refused };
  let ledger: SheetEdit | null = null;
  if (plan.purpose === 'write') {
    const accepted = { ...plan, columns: columns.map(acceptedEdit), sheets };
    attempts.before ??= beforeWrite(accepted.columns, sheets, snapshot, previous);
    ledger = ledgerSheet(ledgerAfter(accepted, attempts.before, previous, 'writing'));
  }
  attempts.mark = ledger ? markOf((row, column) => ledger?.cells[row]?.[column]) : '';
  const steps = stepsOf(excel, checked, now, ledger, attempts.budget);
  const filled = await runOnce(excel, (context, answered) => writeSteps(context, answered, steps, columns, attempts.budget), attempts.grouped);
  return { cellsWritten: countCells(checked, filled), sheetsWritten: sheets.map(({ name }) => name), refused };
}

/** Whether to try again: a write can be made again because it sets absolute values at known addresses, and is checked anew each time. */
async function mended(excel: Excelling, error: unknown, attempts: Attempts): Promise<boolean> {
  // What only reads has been asked for again already.
  if (error instanceof HostError) return false;
  const remedy = remedyOf(error);
  if (remedy === 'ungrouped' && attempts.grouped) {
    attempts.grouped = false;
    return true;
  }
  if (remedy === 'smaller' && attempts.budget / 2 >= SMALLEST_BUDGET) {
    attempts.budget /= 2;
    return true;
  }
  const delay = backOff(error, attempts.tried);
  attempts.tried += 1;
  if (delay !== undefined) await waited(excel, delay);
  return delay !== undefined;
}

/** Events are switched on again whatever happened, for the sake of other add-ins; the error that stopped us is the one to be told. */
async function eventsOn(excel: Excelling): Promise<void> {
  try {
    await runOnce(excel, async (context, answered) => {
      context.runtime.enableEvents = true;
      await answered(context.sync());
    });
  } catch {
    // Excel is as unwell as it was a moment ago; it switches events on itself when the pane is closed.
  }
}

/** What a person must know after a write that did not come to its end. */
function toldTruth(error: unknown, { purpose }: WritePlan): HostError {
  const known = hostError(error);
  const again =
    purpose === 'write'
      ? 'Part of the results may be in the workbook: write again to finish, or choose Revert to take them out.'
      : 'Part of it may be done: try again to finish.';
  return new HostError(known.code, `${known.message} ${again}`, known.retry, { cause: error });
}

/** @throws {HostError} when Excel fails; whatever was written by then can be finished by applying again, or reverted. */
export async function applyPlan(excel: Excelling, plan: WritePlan, snapshot: WorkbookSnapshot): Promise<Applied> {
  const attempts: Attempts = { before: null, mark: null, budget: excel.options.payload ?? PAYLOAD, grouped: excel.capabilities.groupsUndo, tried: 0 };
  for (;;) {
    try {
      return await attempt(excel, plan, snapshot, attempts);
    } catch (error) {
      if (await mended(excel, error, attempts)) continue;
      if (attempts.mark === null) throw hostError(error);
      await eventsOn(excel);
      throw toldTruth(error, plan);
    }
  }
}
