/** One request to Excel: watched, repeated where that helps, and told about in plain words when it fails. */
import { HostError } from '../../workbook';
import type { Capabilities } from './capabilities';
import { hostError, NO_ANSWER, remedyOf } from './errors';
import { nextTask } from './next-task';
import { GIVE_UP_AFTER, SAY_AFTER, type ExcelOptions } from './options';

/** Milliseconds before the second, third and fourth attempt. */
const BACK_OFF = [500, 1_000, 2_000] as const;

export interface Excelling {
  readonly options: ExcelOptions;
  readonly capabilities: Capabilities;
  /** Tells this pane from others of the same workbook. */
  readonly pane: string;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits for an answer of Excel's; each `context.sync()` goes through one. */
export type Answered = (answer: Promise<unknown>) => Promise<void>;

/**
 * Waits for an answer, or throws after `giveUpAfter`: Excel waits while a cell is being edited, and has been seen never to answer.
 * Clicking into the pane does not end the editing, so the person is told after a second.
 */
function watchdog({ onWaiting, sayAfter = SAY_AFTER, giveUpAfter = GIVE_UP_AFTER }: ExcelOptions): Answered {
  return async (answer) => {
    let told = false;
    const timers: ReturnType<typeof setTimeout>[] = [];
    const silence = new Promise<never>((_, reject) => {
      timers.push(
        setTimeout(() => {
          told = true;
          onWaiting?.('Waiting for Excel. If a cell is being edited, press Enter or Esc in Excel to go on.');
        }, sayAfter),
        setTimeout(() => {
          const seconds = Math.round(giveUpAfter / 1_000);
          reject(
            new HostError(
              NO_ANSWER,
              `Excel did not answer for ${seconds} seconds. Finish editing the cell (Enter or Esc), then try again: what Excel did meanwhile is read anew first.`,
              'by-person',
            ),
          );
        }, giveUpAfter),
      );
    });
    try {
      await Promise.race([answer, silence]);
    } finally {
      timers.forEach(clearTimeout);
      if (told) onWaiting?.(null);
    }
    // What office.js has just made of a large answer was a long task: what we make of it is the next one.
    await nextTask();
  };
}

/** One run of a batch, as it comes: errors are Excel's own. */
export function runOnce<T>(excel: Excelling, batch: (context: Excel.RequestContext, answered: Answered) => Promise<T>, grouped = false): Promise<T> {
  return Excel.run({ delayForCellEdit: true, ...(grouped ? { mergeUndoGroup: true } : {}) }, (context) => batch(context, watchdog(excel.options)));
}

/** How many milliseconds to wait before trying again after this error; undefined when that would not help. */
export function backOff(error: unknown, attempt: number): number | undefined {
  const remedy = remedyOf(error);
  return remedy === 'retry' || (remedy === 'retry-once' && attempt === 0) ? BACK_OFF[attempt] : undefined;
}

export function waited(excel: Excelling, milliseconds: number): Promise<void> {
  return (excel.options.wait ?? pause)(milliseconds);
}

/**
 * Runs a batch that only reads, again where Excel was busy.
 * @throws {HostError} but errors with remedy `smaller` are thrown as they are, for the caller to halve what it asks for.
 */
export async function ask<T>(excel: Excelling, batch: (context: Excel.RequestContext, answered: Answered) => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await runOnce(excel, batch);
    } catch (error) {
      if (remedyOf(error) === 'smaller') throw error;
      const delay = backOff(error, attempt);
      if (delay === undefined) throw hostError(error);
      await waited(excel, delay);
    }
  }
}
