/** What the last sign-off promised of each goal, as the workbook's own History sheet keeps it. */
import { ownSheetNamed, type CellValue, type WorkbookSnapshot } from '../../workbook';
import type { Day } from '../reading/days';
import { AUDITED_ON } from './audit-trace';
import { HISTORY_SHEET } from './own-sheets';
import { daysSigned } from './quarterly-reviews';
import { stateDay } from './state-day';

/** Headers of the block that holds the promises; one row per goal and sign-off, days as serial numbers or as `YYYY-MM-DD`. */
export const SIGNED_HEADERS = ['Signed on', 'Goal key', 'Baseline', 'Target', 'Due', 'Decision since'] as const;

/** Headers of the block of goals as the last audit read them: what the next review signs. Those of a sign-off hold them, too. */
export const STANDING_HEADERS = ['Goal key', 'Baseline', 'Target', 'Due'] as const;

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

/** A goal as the sheet keeps it, with the name that it had. */
export interface KeptGoal extends SignedGoal {
  readonly key: string;
  readonly name: string;
}

export interface GoalsBefore {
  /** By the day of the sign-off, in the order of their rows, where our own block keeps them. */
  readonly signed: ReadonlyMap<Day, readonly KeptGoal[]>;
  /** What people keep in a block of their own, such as beside the rows of audits. */
  readonly others: ReadonlyMap<Day, readonly KeptGoal[]>;
  /** As the last audit read them. */
  readonly standing: readonly KeptGoal[];
  /** Day of that audit; null where no row says it. */
  readonly stoodOn: Day | null;
}

/**
 * The latest sign-off up to a day; null where nothing has been signed. Who signs a review signs the goals as the audit before it read them, so that a review
 * signed since then is a sign-off of those.
 */
export function readSignOff(workbook: WorkbookSnapshot, asOf: Day): SignOff | null {
  const { signed, others } = withSignedSince(workbook, goalsBefore(workbook), asOf);
  const on = [...signed.keys(), ...others.keys()]
    .filter((day) => day <= asOf)
    .reduce((latest: Day | null, day) => (latest === null || day > latest ? day : latest), null);
  if (on === null) return null;
  return { on, goals: new Map([...(signed.get(on) ?? []), ...(others.get(on) ?? [])].map(({ key, name: _, ...goal }) => [key, goal])) };
}

/** With the goals as they stood as signed ones, where a review was signed since that was written. */
export function withSignedSince(workbook: WorkbookSnapshot, before: GoalsBefore, asOf: Day): GoalsBefore {
  const { signed, others, standing, stoodOn } = before;
  const on = daysSigned(workbook, asOf).at(-1);
  if (on === undefined || stoodOn === null || on < stoodOn || standing.length === 0 || [...signed.keys(), ...others.keys()].some((day) => day >= on))
    return before;
  return { ...before, signed: new Map([...signed, [on, standing]]) };
}

/** What the History sheet keeps of goals. */
export function goalsBefore(workbook: WorkbookSnapshot): GoalsBefore {
  const [signed, others] = [new Map<Day, KeptGoal[]>(), new Map<Day, KeptGoal[]>()];
  const standing: KeptGoal[] = [];
  let stoodOn: Day | null = null;
  let titles: readonly CellValue[] = [];
  const dayIn = (value: CellValue): Day | null => stateDay(workbook, value) ?? numberIn(value);
  for (const row of ownSheetNamed(workbook, HISTORY_SHEET)?.cells ?? []) {
    // The first block of goals may stand beside the rows of audits, whose header it shares.
    if (STANDING_HEADERS.every((title) => row.includes(title)) || row.includes(AUDITED_ON)) {
      titles = row;
      continue;
    }
    const cell = (title: (typeof SIGNED_HEADERS)[number] | typeof AUDITED_ON | 'Goal'): CellValue => row[titles.indexOf(title)] ?? null;
    const audited = stateDay(workbook, cell(AUDITED_ON));
    if (audited !== null && (stoodOn === null || audited > stoodOn)) stoodOn = audited;
    const key = cell('Goal key');
    if (typeof key !== 'string' || key === '') continue;
    const goal: KeptGoal = {
      key,
      name: String(cell('Goal') ?? ''),
      baseline: numberIn(cell('Baseline')),
      target: numberIn(cell('Target')),
      due: dayIn(cell('Due')),
      decision: String(cell('Decision since') ?? '').trim() || null,
    };
    if (!titles.includes(SIGNED_HEADERS[0])) standing.push(goal);
    else {
      const on = dayIn(cell('Signed on'));
      const kept = titles[0] === SIGNED_HEADERS[0] ? signed : others;
      if (on === null) continue;
      const goals = kept.get(on) ?? [];
      kept.set(on, goals);
      goals.push(goal);
    }
  }
  return { signed, others, standing, stoodOn };
}

function numberIn(value: CellValue): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
