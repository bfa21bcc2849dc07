/** The plans that a session previews: what makes each of them is loaded when somebody asks for one. */
import type { Where } from './audit/plan/fix-plan';
import type { MappedChoice } from './audit/plan/settings-plan';
import type { QuickFix } from './audit/repairs/quick-fixes';
import type { NextColumn } from './audit/report/next-columns';
import type { Day } from './audit/reading/days';
import type { Briefing, ListToFill } from './audit/template/start-sheets';
import type { Settings } from './audit/settings/settings';
import type { EnteredCell } from './audit/state/review-entered';
import type { Auditor, PlanRequest, SignRequest } from './auditor';
import type { NotSigned } from './proof/sign-workbook';
import type { ChangedSettings, Planned, WrittenColumn } from './session-state';
import { FIX, ownSheetNamed, type Address, type Applied, type Doing, type Host, type WorkbookSnapshot, type WritePlan } from './workbook';

/** A plan of which nobody has looked yet at what will come of it. */
export type Unforeseen = Omit<Planned, 'foreseen'>;

/** Given the settings that the workbook has now, and the columns with what each was taken to mean. */
export type SettingsChange = (settings: Settings, columns: readonly MappedChoice[]) => ChangedSettings;

/** What a workbook can be started with. */
export type StartWith = 'headers' | 'sample' | Briefing | ListToFill;

export type ColumnToAdd = Pick<NextColumn, 'field' | 'header' | 'sheet'>;

/** `base`: what holds where the workbook says nothing. */
export async function toKeep({ workbook, mapping, asOf }: Where, change: SettingsChange, base?: Settings): Promise<Unforeseen> {
  const { changedSettingsPlan, choicesOf, ownSettings } = await import('./audit/plan/settings-plan');
  const now = ownSettings(workbook, base);
  const { settings, columns } = change(now.settings, choicesOf(mapping));
  return { plan: changedSettingsPlan(now, settings, columns, asOf), for: 'settings', answers: [] };
}

/** Null where somebody else has filled the same lines of the review otherwise meanwhile. */
export async function toReview(
  workbook: WorkbookSnapshot,
  entered: readonly EnteredCell[],
  auditor: Auditor,
  on: Pick<PlanRequest, 'asOf' | 'base'>,
): Promise<Unforeseen | null> {
  const { conflictsIn, reviewBook } = await import('./audit/state/review-entered');
  const { REVIEW_ALONE } = await import('./audit/plan/choices');
  if (conflictsIn(reviewBook(workbook), entered).length > 0) return null;
  return { plan: await auditor.plan(workbook, { ...on, choices: REVIEW_ALONE, entered }), for: 'review', answers: [] };
}

/** What was written must be the audit that the person sees: else they would sign what they have not seen. */
export async function toSign(workbook: WorkbookSnapshot, request: SignRequest, auditor: Auditor, asOf: string): Promise<Unforeseen | NotSigned | 'other-day'> {
  const signed = await auditor.sign(workbook, request);
  if (typeof signed === 'string') return signed;
  return signed.asOf === asOf ? { plan: signed.plan, for: 'signature', answers: [] } : 'other-day';
}

/** Null where there is nothing to take back. */
export async function toRevert(workbook: WorkbookSnapshot): Promise<Unforeseen | null> {
  const { planRevert } = await import('./audit/plan/revert-plan');
  const { lostByRevert } = await import('./audit/plan/remove-plan');
  const plan = planRevert(workbook);
  return plan && { plan, for: 'taking back', answers: lostByRevert(workbook) };
}

/** Null where nothing is known to be ours. */
export async function toRemove(workbook: WorkbookSnapshot): Promise<Unforeseen | null> {
  const { planRemove } = await import('./audit/plan/remove-plan');
  const planned = planRemove(workbook);
  return planned && { ...planned, for: 'taking back' };
}

/** Null where the cell is none that can safely be edited from here. */
export async function toFix(where: Where, fix: Pick<QuickFix, 'at' | 'before'>, to: string | number): Promise<Unforeseen | null> {
  const { fixPlan } = await import('./audit/plan/fix-plan');
  return anEdit(fixPlan(fix, to, where));
}

/** Null where no column beside the table is free. */
export async function toAddColumn(where: Where, column: ColumnToAdd): Promise<Unforeseen | null> {
  const { addColumnPlan } = await import('./audit/plan/fix-plan');
  return anEdit(addColumnPlan(column, where));
}

/** Sheets that people start with; the answers of a briefing, names that are known, the headers of the starter workbook, or its example. */
export async function toStart(workbook: WorkbookSnapshot, what: StartWith, today: string): Promise<Unforeseen> {
  const { briefingPlan, listPlan, starterPlan } = await import('./audit/template/start-sheets');
  const { parseIso } = await import('./audit/reading/days');
  const day = parseIso(today) as Day;
  const plan = typeof what === 'string' ? starterPlan(what, day, workbook) : 'names' in what ? listPlan(what, day, workbook) : briefingPlan(what, workbook);
  return { plan, for: 'start', answers: [] };
}

function anEdit(plan: WritePlan | null): Unforeseen | null {
  return plan && { plan, for: 'fix', answers: [] };
}

/** What a person is told while a plan is carried out. */
export const DOING_PLAN = { write: 'writing', fix: 'fixing', start: 'starting', revert: 'reverting', remove: 'removing' } as const satisfies Record<
  WritePlan['purpose'],
  Doing['code']
>;

/** Our own columns whose header stands; a person's own edit is none of them. */
export function columnsWritten({ columns }: WritePlan, { refused }: Applied): WrittenColumn[] {
  const keyOf = ({ sheet, row, column }: Address): string => `${sheet}!${row}:${column}`;
  const not = new Set(refused.map(({ at }) => keyOf(at)));
  return columns.flatMap(({ header, purpose, sheet, headerRow, column }) => {
    const at = { sheet, row: headerRow, column };
    return header === null || purpose === FIX || not.has(keyOf(at)) ? [] : [{ header, at }];
  });
}

/** With what those of our sheets hold that would be drawn anew: an audit leaves it out, and a preview says what changes. */
export async function withDrawn(host: Host, { sheets }: WritePlan, workbook: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  const unread = sheets.map(({ name }) => ownSheetNamed(workbook, name)).flatMap((sheet) => (sheet?.unread ? [sheet.name] : []));
  return unread.length === 0 || host.readOwn === undefined ? workbook : host.readOwn(workbook, unread);
}
