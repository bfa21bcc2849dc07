/** The steps of a smoke run: what each does through the real host, and what is to be expected. What is said of each stands in the pane's words. */
import type { Session } from '../../session';
import { DEFAULT_CHOICES } from '../../audit/plan/choices';
import { parseArea, type WorkbookSnapshot, type WritePlan } from '../../workbook';
import { changedSince, writtenCells } from './compared-cells';

/** What the steps before have left for those behind. */
export interface Trail {
  /** The workbook before anything was written. */
  first: WorkbookSnapshot | null;
  written: WritePlan | null;
}

/** What a step found; not as expected where `isRight` is false. */
export interface Found {
  readonly isRight: boolean;
  readonly counts: Readonly<Record<string, number>>;
}

export interface SmokeStep {
  readonly id: string;
  /** Numbers in `docs/smoke-checklist.md`. */
  readonly checklist: readonly number[];
  /** Whether a person is asked what they saw. */
  readonly asks: boolean;
  readonly run: (session: Session, trail: Trail) => Promise<Found>;
}

/** What went wrong in a step, as the session tells it. */
export class StepFailed extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** Sheets by which the sample is known: nothing is written into another workbook. */
const SAMPLE_SHEETS = ['Units', 'Completions', 'Decisions', 'Changes', 'Providers'];

export const SMOKE_STEPS = [
  { id: 'look', checklist: [1], asks: false, run: look },
  { id: 'audit', checklist: [2], asks: false, run: audit },
  { id: 'busy', checklist: [14], asks: false, run: audit },
  { id: 'show', checklist: [3], asks: true, run: show },
  { id: 'write', checklist: [4], asks: true, run: write },
  { id: 'stands', checklist: [7], asks: false, run: stands },
  { id: 'undo', checklist: [5], asks: true, run: undone },
  { id: 'revert', checklist: [6], asks: false, run: revert },
  { id: 'again', checklist: [7], asks: false, run: write },
  { id: 'remove', checklist: [22], asks: false, run: remove },
  { id: 'read', checklist: [24], asks: true, run: () => Promise.resolve({ isRight: true, counts: {} }) },
] as const satisfies readonly SmokeStep[];

async function look(session: Session, trail: Trail): Promise<Found> {
  await session.look();
  const { workbook, mapping } = held(session);
  const names = new Set(workbook.sheets.map(({ name }) => name));
  if (!SAMPLE_SHEETS.every((name) => names.has(name))) throw new StepFailed('not-the-sample');
  trail.first = workbook;
  return { isRight: (mapping?.tables.length ?? 0) > 5, counts: { sheets: workbook.sheets.length, tables: mapping?.tables.length ?? 0 } };
}

async function audit(session: Session): Promise<Found> {
  await session.audit();
  const report = held(session).result?.report;
  const counts = { findings: report?.findings.length ?? 0, modules: report?.modules.length ?? 0 };
  return { isRight: counts.findings > 0 && counts.modules > 0, counts };
}

async function show(session: Session): Promise<Found> {
  const { workbook, result } = held(session);
  const finding = result?.report.findings.find(({ sheet, cell }) => sheet !== workbook.sheets[0]?.name && parseArea(cell) !== undefined);
  const area = parseArea(finding?.cell ?? '');
  if (finding === undefined || area === undefined) throw new StepFailed('no-cell');
  await session.show({ sheet: finding.sheet, row: area.top, column: area.left });
  held(session);
  return { isRight: true, counts: {} };
}

async function write(session: Session, trail: Trail): Promise<Found> {
  onlyTheSample(trail);
  await session.preview({ ...DEFAULT_CHOICES });
  const plan = held(session).planned?.plan;
  if (plan === undefined) throw new StepFailed('no-plan');
  trail.written = plan;
  return applied(session);
}

/** What the person asked for is done, and counted by why the rest was refused. */
async function applied(session: Session): Promise<Found> {
  await session.apply();
  const outcome = held(session).outcome?.applied;
  if (outcome === undefined) throw new StepFailed('no-outcome');
  const counts: Record<string, number> = { refused: outcome.refused.length };
  for (const { why } of outcome.refused) counts[`refused:${why.code}`] = (counts[`refused:${why.code}`] ?? 0) + 1;
  return { isRight: outcome.refused.length === 0, counts };
}

async function stands(session: Session, trail: Trail): Promise<Found> {
  const counts = writtenCells(writtenBefore(trail), await whole(session));
  return { isRight: counts.lost + counts.otherKind + counts.otherValue === 0, counts };
}

/** After a person has pressed Ctrl+Z once: as much as Excel lets be undone. */
async function undone(session: Session, trail: Trail): Promise<Found> {
  return { isRight: true, counts: writtenCells(writtenBefore(trail), await whole(session)) };
}

async function revert(session: Session, trail: Trail): Promise<Found> {
  await session.previewRevert();
  return takenBack(session, trail);
}

async function remove(session: Session, trail: Trail): Promise<Found> {
  await session.previewRemove();
  return takenBack(session, trail);
}

async function takenBack(session: Session, trail: Trail): Promise<Found> {
  if (held(session).planned === null) throw new StepFailed('no-plan');
  const found = await applied(session);
  await session.look();
  const changed = changedSince(onlyTheSample(trail), held(session).workbook);
  return {
    isRight: found.isRight && changed.changedCells === 0 && changed.goneSheets === 0 && changed.moreOfOurs <= 0,
    counts: { ...found.counts, ...changed },
  };
}

/** The workbook with all cells of our own sheets, which only taking back reads. */
async function whole(session: Session): Promise<WorkbookSnapshot> {
  await session.previewRevert();
  const { workbook } = held(session);
  session.cancel();
  return workbook;
}

function onlyTheSample({ first }: Trail): WorkbookSnapshot {
  if (first === null) throw new StepFailed('not-the-sample');
  return first;
}

function writtenBefore({ written }: Trail): WritePlan {
  if (written === null) throw new StepFailed('nothing-written');
  return written;
}

/** What the session knows after a step. @throws StepFailed where it told of trouble */
function held(session: Session): ReturnType<Session['get']> & { readonly workbook: WorkbookSnapshot } {
  const state = session.get();
  if (state.trouble !== null) throw new StepFailed(state.trouble.code);
  if (state.workbook === null) throw new StepFailed('no-workbook');
  return { ...state, workbook: state.workbook };
}
