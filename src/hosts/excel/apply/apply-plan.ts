/** Applies a plan: reads again what it will touch, refuses what changed, writes the rest with the ledger around it. */
import {
  acceptedEdit,
  beforeWrite,
  checkPlan,
  HostError,
  LEDGER_SHEET,
  isRemembered,
  ledgerAfter,
  ledgerSheet,
  refusedAsWritten,
  reliableLedger,
  sheetNamed,
  valueAt,
  withLedgerLeft,
  type Applied,
  type Before,
  type CheckedColumn,
  type CheckedPlan,
  type IsFormula,
  type Ledger,
  type SheetEdit,
  type WorkbookSnapshot,
  type WritePlan,
} from '../../../workbook';
import { backOff, runOnce, waited, type Excelling } from '../ask';
import { hostError, isTaken, remedyOf } from '../errors';
import { PAYLOAD } from '../options';
import { readRest } from '../read/read-workbook';
import { faultsOfNow, groundOfNow } from './ground-now';
import { markInSnapshot, markOf } from './ledger-mark';
import { readNow, type Now } from './now';
import { markStep, missingMarks, leftMarkSteps } from './marks';
import { namesIn } from './own-names';
import { leaveTurn, takeTurn, wasFaster, withTurn, type Turn } from './turn';
import { withOwnLooks } from './own-looks';
import type { WasEmpty } from './read-back';
import { sendLooks, sendValues, type Values } from './send-steps';
import { ledgerSteps, stepsOf, type PlanSteps } from './write-steps';

/** What one call of `apply` remembers between its attempts. */
interface Attempts {
  /** The image taken before the first attempt wrote anything. */
  before: Before | null;
  /** How the ledger begins that we wrote, by which we know our own half-done work again; null until something was sent. */
  mark: string | null;
  budget: number;
  grouped: boolean;
  /** How cells looked before the first attempt. */
  looks: Now['looks'] | null;
  /** Whether merged cells are asked for. */
  readonly asksMerged: boolean;
  readonly turn: Turn | null;
  tried: number;
}

const NOT_DRAWN = 'Everything is written, but Excel did not take all colours, widths and links: write again to finish them.';

const SPREAD = 'Excel went on by itself, into cells or rows beside the results: that was taken back.';

/** The smallest request worth trying: below it, halving again helps nobody. */
const SMALLEST_BUDGET = 20_000;

function countCells({ columns, sheets }: CheckedPlan, filled: number): number {
  const headers = columns.filter(({ header }) => header).length;
  const cleared = columns.reduce((sum, { edit, accepted }) => sum + (edit.header === null ? accepted.length : 0), 0);
  const own = sheets.filter(({ action }) => action === 'write').flatMap(({ cells }) => cells);
  return filled + headers + cleared + own.reduce((sum, line) => sum + line.filter((cell) => cell !== null).length, 0);
}

async function attempt(excel: Excelling, plan: WritePlan, snapshot: WorkbookSnapshot, attempts: Attempts): Promise<Applied> {
  const previous = reliableLedger(snapshot);
  const now = await readNow(excel, plan, snapshot, previous, attempts.budget, attempts.asksMerged);
  const mine = attempts.mark !== null && (!isRemembered(plan.purpose) || now.ledgerMark === attempts.mark);
  const checked = withLedgerLeft(checkPlan(plan, groundOfNow(now, snapshot, previous, mine), faultsOfNow(now)), plan, snapshot, previous);
  const { sheets, refused } = checked;
  // Looks are told from before the first attempt: after it, some may be ours.
  attempts.looks ??= now.looks;
  const columns = checked.columns.map((column) => lookedAt(column, attempts.looks));
  if (columns.length + sheets.length === 0) return { cellsWritten: 0, sheetsWritten: [], refused };
  let ledger: SheetEdit | null = null;
  const ledgerOf = (written: readonly CheckedColumn[], before: Before, state: Ledger['state']): SheetEdit =>
    withTurn(ledgerSheet(ledgerAfter({ ...plan, columns: written.map(acceptedEdit), sheets }, before, previous, state)), attempts.turn);
  if (isRemembered(plan.purpose)) {
    const isFormula: IsFormula = (sheet, row, column) => now.cells.get(sheet)?.isFormula(row, column) ?? false;
    attempts.before ??= beforeWrite(columns.map(acceptedEdit), sheets, snapshot, previous, isFormula);
    ledger = ledgerOf(columns, attempts.before, 'writing');
  }
  attempts.mark = ledger ? markOf((row, column) => ledger?.cells[row]?.[column]) : '';
  const made = { columns, sheets, refused };
  const called = namesIn(snapshot);
  const { values: steps, looks, marks, panes } = stepsOf(excel, made, now, ledger, called, attempts.budget);
  const values = [...leftMarkSteps(made, snapshot, called), ...steps];
  // Sheets that people start with are theirs: nothing marks them as ours.
  const ourMarks = plan.purpose === 'start' ? [] : marks;
  const wasEmpty: WasEmpty = ({ sheet, row, column }) => {
    const [cells, asRead] = [now.cells.get(sheet), sheetNamed(snapshot, sheet)];
    return ((cells?.knows(row, column) ? cells.value(row, column) : asRead && valueAt(asRead, row, column)) ?? null) === null;
  };
  const sent: Values = { steps: values, columns, budget: attempts.budget, wasEmpty, resizesTables: excel.capabilities.resizesTables };
  const { filled, altered, spread, headers } = await runOnce(excel, (context, answered) => sendValues(context, answered, sent), attempts.grouped);
  if (attempts.before && headers.size > 0) {
    // The ledger must know our columns by the headers that they have.
    const named = columns.map((column) => ({ ...column, edit: { ...column.edit, header: headers.get(column.edit) ?? column.edit.header } }));
    const again = ledgerSteps(ledgerOf(named, attempts.before, 'complete'), called, attempts.budget);
    await runOnce(excel, (context, answered) => sendLooks(context, answered, again, attempts.budget), attempts.grouped);
  }
  const remarks = [
    ...(spread ? [SPREAD] : []),
    ...(looks.length + ourMarks.length + panes.length === 0 || (await drawn(excel, { looks, marks: ourMarks, panes }, attempts)) ? [] : [NOT_DRAWN]),
  ];
  return {
    cellsWritten: countCells(checked, filled),
    sheetsWritten: sheets.map(({ name }) => name),
    refused: [...refused, ...altered],
    ...(remarks.length > 0 ? { remarks } : {}),
  };
}

/** A new column, as it must be drawn: cells and columns with a look of their own keep it. */
function lookedAt(column: CheckedColumn, looks: Now['looks'] | null): CheckedColumn {
  const { edit } = column;
  const found = edit.header === null || edit.ours ? undefined : looks?.get(edit.sheet)?.get(edit.column);
  return found ? { ...column, edit: withOwnLooks(edit, found) } : column;
}

/** Whether Excel took the looks; all values stand whatever it says. */
async function drawn(excel: Excelling, { looks, marks, panes }: Omit<PlanSteps, 'values'>, attempts: Attempts): Promise<boolean> {
  for (let [tried, budget, grouped] = [0, attempts.budget, attempts.grouped]; ; tried++) {
    try {
      const missing = tried === 0 ? marks : await missingMarks(excel, marks);
      await runOnce(excel, (context, answered) => sendLooks(context, answered, [...looks, ...missing.map(markStep), ...panes], budget), grouped);
      return true;
    } catch (error) {
      const isSmaller = remedyOf(error) === 'smaller' && budget / 2 >= SMALLEST_BUDGET;
      const delay = isSmaller || grouped ? 0 : backOff(error, tried);
      if (delay === undefined) {
        await eventsOn(excel);
        return false;
      }
      if (isSmaller) budget /= 2;
      grouped = false;
      if (delay > 0) await waited(excel, delay);
    }
  }
}

/** Whether to try again: a write can be made again because it sets absolute values at known addresses, and is checked anew each time. */
async function mended(excel: Excelling, error: unknown, attempts: Attempts): Promise<boolean> {
  // What only reads has been asked for again already.
  if (error instanceof HostError) return false;
  const remedy = remedyOf(error);
  if (attempts.grouped && attempts.mark !== null) {
    // Grouping undo steps is reported to end in errors of every kind (office-js issues 6255, 6491, 6711): it is dropped at the first.
    attempts.grouped = false;
    if (remedy === 'ungrouped' || remedy === 'stop') return true;
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
  const again = isRemembered(purpose)
    ? 'Part of the results may be in the workbook: write again to finish, or choose Revert to take them out.'
    : 'Part of it may be done: try again to finish.';
  return new HostError(known.code, `${known.message} ${again}`, known.retry, { cause: error });
}

/**
 * Merged cells are asked for where columns go that are not ours yet, and before the first write of a session: in between, asking could empty the
 * person's undo list for nothing (office-js issue 5918), and what is merged into our columns meanwhile shows when they are read back.
 * @throws {HostError} when Excel fails; whatever was written by then can be finished by applying again, or reverted.
 */
export async function applyPlan(excel: Excelling, plan: WritePlan, read: WorkbookSnapshot, isFirst: boolean): Promise<Applied> {
  const turn = await takeTurn(excel, plan.by, namesIn(read)(LEDGER_SHEET));
  try {
    return await inTurn(excel, plan, read, isFirst, turn);
  } finally {
    if (turn !== null) await leaveTurn(excel, turn);
  }
}

async function inTurn(excel: Excelling, plan: WritePlan, read: WorkbookSnapshot, isFirstOfSession: boolean, turn: Turn | null): Promise<Applied> {
  const snapshot = await readRest(excel, read);
  // Where sheets of ours have gone, somebody took them back, or out.
  if (snapshot === null || markInSnapshot(snapshot) !== markInSnapshot(read)) return { cellsWritten: 0, sheetsWritten: [], refused: refusedAsWritten(plan) };
  const { groupsUndo, readsMergedAreas } = excel.capabilities;
  const asksMerged = readsMergedAreas && (isFirstOfSession || plan.columns.some(({ header, ours }) => header !== null && !ours));
  const attempts: Attempts = {
    before: null,
    looks: null,
    mark: null,
    budget: excel.options.payload ?? PAYLOAD,
    grouped: groupsUndo,
    asksMerged,
    turn,
    tried: 0,
  };
  for (;;) {
    try {
      return await attempt(excel, plan, snapshot, attempts);
    } catch (error) {
      if (await mended(excel, error, attempts)) continue;
      if (attempts.mark === null) throw hostError(error);
      await eventsOn(excel);
      const isFirst = markInSnapshot(snapshot) === '' && isRemembered(plan.purpose);
      if (isFirst && isTaken(error) && (await wasFaster(excel, plan.by, namesIn(snapshot)(LEDGER_SHEET), attempts.mark)))
        return { cellsWritten: 0, sheetsWritten: [], refused: refusedAsWritten(plan) };
      throw toldTruth(error, plan);
    }
  }
}
