/** Who writes into a workbook that several people have open, and since when: one at a time. */

export interface Writer {
  /** As the person calls themselves; empty where they have not said. */
  readonly name: string;
  /** An instant, `2026-06-30T14:03:00.000Z`. */
  readonly at: string;
}

/** What one pane puts down while it writes, for the others to see. */
export interface Claim extends Writer {
  /** Tells two panes of one person apart. */
  readonly pane: string;
}

/** Milliseconds after which whoever claimed to write is taken to be gone: no write takes as long, and clocks differ. */
const LASTS = 10 * 60_000;
const LONGEST_NAME = 60;

export function claimText({ name, at, pane }: Claim): string {
  return JSON.stringify([pane, at, name.slice(0, LONGEST_NAME)]);
}

/** Null for what is no claim, and for one that is over. `now` is an instant. */
export function claimIn(value: unknown, now: string): Claim | null {
  if (typeof value !== 'string' || value === '') return null;
  try {
    const [pane, at, name] = JSON.parse(value) as unknown[];
    if (typeof pane !== 'string' || typeof at !== 'string' || typeof name !== 'string') return null;
    const age = Date.parse(now) - Date.parse(at);
    return Math.abs(age) < LASTS ? { pane, at, name } : null;
  } catch {
    return null;
  }
}
