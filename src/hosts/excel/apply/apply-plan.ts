/** Applies a plan: reads again what it will touch, refuses what changed, writes the rest with the ledger around it. */
import {
  beforeWrite,
  HostError,
  LEDGER_SHEET,
  LEDGER_STATE_CELL,
  ledgerAfter,
  ledgerSheet,
  readLedger,
  sheetNamed,
  valueAt,
  type Applied,
  type Before,
  type Ledger,
  type Refusal,
  type SheetEdit,
  type WorkbookSnapshot,
  type WritePlan,
} from '../../../workbook';
import { backOff, runOnce, waited, type Answered, type Excelling } from '../ask';
import { hostError, remedyOf } from '../errors';
import { PAYLOAD } from '../options';
import { acceptedEdit, checkColumns, type CheckedColumn } from './check-columns';
import { checkSheets } from './check-sheets';
import { columnSteps } from './column-steps';
import { readNow, type Now } from './now';
import { sheetSteps } from './sheet-steps';
import { CALL_BYTES, packSteps, type Step } from './step';

/** What one call of `apply` remembers between its attempts. */
interface Attempts {
  /** The image taken before the first attempt wrote anything. */
  before: Before | null;
  /** The ledger's first lines as we wrote them, by which we know our own half-done work again. */
  mark: string | null;
  budget: number;
  grouped: boolean;
  tried: number;
}

interface Checked {
  readonly now: Now;
  readonly columns: readonly CheckedColumn[];
  readonly sheets: readonly SheetEdit[];
  readonly refused: Applied['refused'];
}

/** The smallest request worth trying: below it, halving again helps nobody. */
const SMALLEST_BUDGET = 20_000;

const NO_LEDGER =
  'The structure of the workbook is protected, so no ledger can be added by which a write could be taken back: take the protection off (Review, Protect Workbook) and write again.';

function check(plan: WritePlan, now: Now, snapshot: WorkbookSnapshot, ledger: Ledger | null, mine: boolean): Checked {
  const sheets = checkSheets(plan.sheets, now, snapshot, ledger, mine);
  if (plan.purpose === 'write' && now.locked && !now.sheets.has(LEDGER_SHEET)) {
    const columns = plan.columns.map(({ sheet, headerRow, column }): Refusal => ({
      code: 'protected',
      at: { sheet, row: headerRow, column },
      message: NO_LEDGER,
    }));
    return { now, columns: [], sheets: [], refused: [...columns, ...sheets.refused] };
  }
  const columns = checkColumns(plan.columns, now);
  return { now, columns: columns.columns, sheets: sheets.sheets, refused: [...columns.refused, ...sheets.refused] };
}

/** The ledger's first lines without its state: they tell one write from another. */
function markOf(value: (row: number, column: number) => unknown): string {
  return JSON.stringify([0, 1, 3].map((row) => [value(row, 0) ?? '', value(row, 1) ?? '']));
}

function markInSnapshot(snapshot: WorkbookSnapshot): string {
  const sheet = sheetNamed(snapshot, LEDGER_SHEET);
  return sheet ? markOf((row, column) => valueAt(sheet, row, column)) : '';
}

/** Somebody else's audit was written since the workbook was read: its ledger must not be lost. */
function refusedAsOther(plan: WritePlan): Applied {
  const refused = [
    ...plan.columns.map(({ sheet, headerRow, column }) => ({ sheet, row: headerRow, column })),
    ...plan.sheets.map(({ name }) => ({ sheet: name, row: 0, column: 0 })),
  ].map((at): Refusal => ({ code: 'changed', at, message: 'Another audit was written into this workbook since it was read: audit the workbook again.' }));
  return { cellsWritten: 0, sheetsWritten: [], refused };
}

function completeStep(): Step {
  return {
    bytes: CALL_BYTES * 5,
    queue: (context) => {
      context.workbook.worksheets.getItem(LEDGER_SHEET).getRangeByIndexes(LEDGER_STATE_CELL.row, LEDGER_STATE_CELL.column, 1, 1).untrack().values = [
        ['complete'],
      ];
    },
  };
}

/** The plan as steps: ledger first, values, looks, and last of all the ledger's word that everything is done. */
function stepsOf(
  excel: Excelling,
  plan: WritePlan,
  { columns, sheets, now }: Checked,
  ledger: SheetEdit | null,
  snapshot: WorkbookSnapshot,
  budget: number,
): Step[] {
  const column = columns.map((held) => {
    const hidden = now.sheets.get(held.edit.sheet)?.hidden === false ? [] : (sheetNamed(snapshot, held.edit.sheet)?.hiddenRows ?? []);
    return columnSteps(excel, held, new Set(hidden), budget);
  });
  const own = sheets.map((sheet) => sheetSteps(sheet, now.sheets.get(sheet.name), budget));
  const head = ledger ? sheetSteps(ledger, now.sheets.get(LEDGER_SHEET), budget).values : [];
  const looks = [...column.flatMap((part) => part.looks), ...own.flatMap((part) => part.looks)];
  const values = [...column.flatMap((part) => part.values), ...own.flatMap((part) => part.values)];
  // When sheets are taken out, nothing is left to do to them afterwards.
  return plan.purpose === 'write'
    ? [...head, ...values, ...looks, completeStep()]
    : [...column.flatMap((part) => part.values), ...column.flatMap((part) => part.looks), ...own.flatMap((part) => [...part.values, ...part.looks])];
}

/** Bytes of a cell that is read back; where all of them are too many for one answer, the count of cells is what was sent. */
const READ_BACK_BYTES = 30;

/** Writes the steps in as few requests as their size allows, then reads the columns back to tell the truth about them. Gives the cells that hold what was planned. */
async function writeSteps(
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
  const written = (readsBack ? filled : []).map(({ edit, accepted }) => ({
    edit,
    accepted,
    first: edit.rows[accepted[0] ?? 0] ?? 0,
    last: edit.rows[accepted.at(-1) ?? 0] ?? 0,
  }));
  const back: Excel.Range[] = [];
  for (const [index, request] of requests.entries()) {
    context.application.suspendApiCalculationUntilNextSync();
    // Once, not for every request: it flickers.
    if (index === 0) context.application.suspendScreenUpdatingUntilNextSync();
    if (index === 0) context.runtime.enableEvents = false;
    for (const step of request) step.queue(context);
    if (index === requests.length - 1) {
      context.runtime.enableEvents = true;
      for (const { edit, first, last } of written) {
        const range = context.workbook.worksheets
          .getItem(edit.sheet)
          .getRangeByIndexes(first, edit.column, last - first + 1, 1)
          .untrack();
        range.load('values');
        back.push(range);
      }
    }
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- the one chunked writer: each request stays below Excel's payload limit
    await answered(context.sync());
  }
  if (!readsBack) return sent;
  return written.reduce((sum, { edit, accepted, first }, index) => {
    const values = back[index]?.values ?? [];
    return sum + accepted.filter((place) => isAsPlanned(values[(edit.rows[place] as number) - first]?.[0], edit.values[place] ?? null)).length;
  }, 0);
}

/** A formula's value is Excel's own affair. */
function isAsPlanned(value: unknown, planned: WritePlan['columns'][number]['values'][number]): boolean {
  return typeof planned === 'object' && planned !== null ? true : (value ?? '') === (planned ?? '');
}

/** Events are switched on again whatever happened, for the sake of other add-ins; the error that stopped us is the one to be told. */
async function eventsOn(excel: Excelling): Promise<void> {
  try {
    await runOnce(excel, async (context, answered) => {
      context.runtime.enableEvents = true;
      await answered(context.sync());
    });
  } catch {
    // Excel is as unwell as it was a moment ago. It switches events on itself when the pane is closed.
  }
}

async function attempt(excel: Excelling, plan: WritePlan, snapshot: WorkbookSnapshot, attempts: Attempts): Promise<Applied> {
  const previous = readLedger(snapshot);
  const now = await readNow(excel, plan, snapshot, attempts.budget);
  const mine = attempts.mark !== null && (plan.purpose !== 'write' || now.ledgerMark === attempts.mark);
  if (!mine && now.ledgerMark !== markInSnapshot(snapshot)) return refusedAsOther(plan);
  const checked = check(plan, now, snapshot, previous, mine);
  const { columns, sheets, refused } = checked;
  if (columns.length + sheets.length === 0) return { cellsWritten: 0, sheetsWritten: [], refused };
  let ledger: SheetEdit | null = null;
  if (plan.purpose === 'write') {
    const accepted = { ...plan, columns: columns.map(acceptedEdit), sheets };
    attempts.before ??= beforeWrite(accepted.columns, sheets, snapshot, previous);
    ledger = ledgerSheet(ledgerAfter(accepted, attempts.before, previous, 'writing'));
  }
  attempts.mark = ledger ? markOf((row, column) => ledger?.cells[row]?.[column]) : '';
  const steps = stepsOf(excel, plan, checked, ledger, snapshot, attempts.budget);
  const inColumns = await runOnce(excel, (context, answered) => writeSteps(context, answered, steps, columns, attempts.budget), attempts.grouped);
  const written = sheets.filter(({ action }) => action === 'write');
  const headers = columns.filter(({ header }) => header).length;
  const cleared = columns.filter(({ edit }) => edit.header === null).reduce((sum, { accepted }) => sum + accepted.length, 0);
  const onSheets = written.reduce((sum, { cells }) => sum + cells.reduce((row, line) => row + line.filter((cell) => cell !== null).length, 0), 0);
  return { cellsWritten: inColumns + headers + cleared + onSheets, sheetsWritten: sheets.map(({ name }) => name), refused };
}

/** A write that failed can be made again: it sets absolute values at known addresses, and is checked anew each time. */
async function mended(excel: Excelling, error: unknown, attempts: Attempts): Promise<boolean> {
  // What was asked for has been asked for again already.
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

/** What a person must know after a write that did not come to its end. */
function toldTruth(error: unknown, plan: WritePlan, wrote: boolean): HostError {
  const known = hostError(error);
  if (!wrote) return known;
  const again =
    plan.purpose === 'write'
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
      const wrote = attempts.mark !== null;
      if (wrote) await eventsOn(excel);
      throw toldTruth(error, plan, wrote);
    }
  }
}
