/**
 * One pane writes at a time: before it reads what it will touch, it puts down in the first row of the ledger who writes and since when, and looks
 * whether somebody else has. Both happen in one batch, which Excel does as a whole, and every pane has a cell of its own, so that of two that begin
 * at once each sees the other. Where the workbook has no ledger yet, the first to add that sheet has the turn.
 */
import { claimIn, claimText, HostError, type Claim, type SheetEdit, type Writer } from '../../../workbook';
import { ask, runOnce, type Excelling } from '../ask';
import { excelInput } from './cell-input';
import { LEDGER_HEAD, markOf } from './ledger-mark';

/** Behind the title of the ledger. */
const FIRST = 2;
const SLOTS = 20;

export interface Turn {
  readonly column: number;
  readonly text: string;
  /** What the ledger's sheet is called. */
  readonly ledger: string;
}

/**
 * Null where nobody can be told apart, or Excel takes no claim: what changed is refused all the same.
 * @throws {HostError} `somebody-writes` where another pane has the turn
 */
export async function takeTurn(excel: Excelling, by: Writer | undefined, ledger: string): Promise<Turn | null> {
  if (by === undefined) return null;
  const turn = { column: FIRST + (Number.parseInt(excel.pane.slice(-6), 36) % SLOTS), text: claimText({ ...by, pane: excel.pane }), ledger };
  let slots: readonly unknown[];
  try {
    slots = await ask(excel, async (context, answered) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(ledger);
      sheet.load('name');
      await answered(context.sync());
      if (sheet.isNullObject) return [];
      context.runtime.enableEvents = false;
      const others = sheet.getRangeByIndexes(0, FIRST, 1, SLOTS).untrack();
      others.load('values');
      sheet.getRangeByIndexes(0, turn.column, 1, 1).untrack().values = [[excelInput(turn.text)]];
      context.runtime.enableEvents = true;
      await answered(context.sync());
      return (others.values[0] ?? []) as unknown[];
    });
  } catch {
    return null;
  }
  const other = otherIn(slots, excel, by);
  if (other === undefined) return turn;
  await leaveTurn(excel, turn);
  throw atIt(other);
}

/** Who else is at it by now. */
function otherIn(slots: readonly unknown[], { pane }: Excelling, { at }: Writer): Claim | undefined {
  return slots.map((slot) => claimIn(slot, at)).find((claim) => claim !== null && claim.pane !== pane) ?? undefined;
}

function atIt({ name, at }: Claim): HostError {
  return new HostError(
    'somebody-writes',
    `${name === '' ? 'Somebody else' : name} has been writing into this workbook since ${at.slice(11, 16)} UTC. Nothing was written here: try again in a moment.`,
    'by-person',
    { data: { who: name, at } },
  );
}

/**
 * Asked after Excel refused to add the ledger of a first write: whether the one that is there now is somebody else's, who was faster.
 * @param mark of our own ledger
 * @throws {HostError} `somebody-writes` where they are still at it
 */
export async function wasFaster(excel: Excelling, by: Writer | undefined, ledger: string, mark: string): Promise<boolean> {
  const [head, slots] = await ledgerNow(excel, ledger);
  if (head === null || markOf((row, column) => head[row]?.[column]) === mark) return false;
  const other = by === undefined ? undefined : otherIn(slots, excel, by);
  if (other !== undefined) throw atIt(other);
  return true;
}

const NO_LEDGER = [null, []] as const;

/** The head of the ledger that is there now, and who claims its turn; as if there were none where Excel fails at this, too: then its first error counts. */
async function ledgerNow(excel: Excelling, ledger: string): Promise<readonly [head: unknown[][] | null, slots: readonly unknown[]]> {
  try {
    return await ask(excel, async (context, answered) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(ledger);
      sheet.load('name');
      await answered(context.sync());
      if (sheet.isNullObject) return NO_LEDGER;
      const [top, claims] = [sheet.getRange(LEDGER_HEAD).untrack(), sheet.getRangeByIndexes(0, FIRST, 1, SLOTS).untrack()];
      top.load('values');
      claims.load('values');
      await answered(context.sync());
      return [top.values as unknown[][], (claims.values[0] ?? []) as unknown[]] as const;
    });
  } catch {
    return NO_LEDGER;
  }
}

/** Takes the claim out again. One that stays, because Excel does not answer, is over by itself after a while. */
export async function leaveTurn(excel: Excelling, { column, ledger }: Turn): Promise<void> {
  try {
    await runOnce(excel, async (context, answered) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(ledger);
      sheet.load('name');
      await answered(context.sync());
      if (sheet.isNullObject) return;
      context.runtime.enableEvents = false;
      sheet.getRangeByIndexes(0, column, 1, 1).untrack().values = [['']];
      context.runtime.enableEvents = true;
      await answered(context.sync());
    });
  } catch {
    // What was written is what the person must be told.
  }
}

/** The ledger with the claim in it: it is written anew, and must go on saying that somebody is at it. */
export function withTurn(ledger: SheetEdit, turn: Turn | null): SheetEdit {
  const [head = [], ...below] = ledger.cells;
  if (turn === null) return ledger;
  const padded = Array.from({ length: Math.max(head.length, turn.column + 1) }, (_, column) => (column === turn.column ? turn.text : (head[column] ?? null)));
  return { ...ledger, cells: [padded, ...below] };
}
