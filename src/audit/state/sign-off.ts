/** What the last sign-off promised of each goal, as the workbook's own History sheet keeps it. */
import { ownSheetNamed, type CellValue, type WorkbookSnapshot } from '../../workbook';
import type { Day } from '../reading/days';

export const HISTORY_SHEET = 'Plumbline History';

/** Headers of the block that holds the promises; one row per goal and sign-off, days as serial numbers. */
export const SIGNED_HEADERS = ['Signed on', 'Goal key', 'Baseline', 'Target', 'Due', 'Decision since'] as const;

export interface SignedGoal {
  readonly baseline: number | null;
  readonly target: number | null;
  readonly due: Day | null;
  /** What was decided about it after the sign-off; null where nothing was. */
  readonly decision: string | null;
}

export interface SignOff {
  readonly on: Day;
  /** By the record's key. */
  readonly goals: ReadonlyMap<string, SignedGoal>;
}

/** The latest sign-off up to a day; null where nothing has been signed. */
export function readSignOff(workbook: WorkbookSnapshot, asOf: Day): SignOff | null {
  const sheet = ownSheetNamed(workbook, HISTORY_SHEET);
  const header = sheet?.cells.findIndex((row) => SIGNED_HEADERS.every((title) => row.includes(title))) ?? -1;
  if (sheet === undefined || header < 0) return null;
  const titles = sheet.cells[header] as readonly CellValue[];
  const [onColumn, keyColumn, ...valueColumns] = SIGNED_HEADERS.map((title) => titles.indexOf(title)) as [number, number, ...number[]];
  let on: Day | null = null;
  let goals = new Map<string, SignedGoal>();
  for (const row of sheet.cells.slice(header + 1)) {
    const day = numberIn(row[onColumn]);
    const key = row[keyColumn];
    if (day === null || day > asOf || typeof key !== 'string' || (on !== null && day < on)) continue;
    if (on === null || day > on) goals = new Map();
    on = day;
    const [baseline, target, due, decision] = valueColumns.map((column) => row[column]);
    goals.set(key, {
      baseline: numberIn(baseline),
      target: numberIn(target),
      due: numberIn(due),
      decision: typeof decision === 'string' && decision.trim() !== '' ? decision.trim() : null,
    });
  }
  return on === null ? null : { on, goals };
}

function numberIn(value: CellValue | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
