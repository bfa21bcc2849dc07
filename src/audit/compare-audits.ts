/** Compares two audits of a workbook, and tells apart what another day, other settings and other cells made of its scores. */
import { ownSheetNamed, type WorkbookSnapshot } from '../workbook';
import { audit } from './audit';
import { comparison, measuresOf, type Cause, type Comparison, type Step } from './report/comparison';
import { SCORING_VERSION } from './report/version';
import type { Settings } from './settings/settings';
import { acceptedOnSheet, findingsBefore } from './state/findings-before';
import { inputsOf } from './state/inputs';
import { SETTINGS_SHEET } from './state/own-sheets';
import { scorecardBefore } from './state/scorecard-before';

export interface AuditedBook {
  readonly workbook: WorkbookSnapshot;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  readonly settings: Settings;
}

/** @throws RangeError when a day is none. */
export function compareAudits(last: AuditedBook, now: AuditedBook): Comparison {
  const first = audit(last.workbook, last).report;
  const changes: readonly (readonly [Cause, boolean, Partial<AuditedBook>])[] = [
    ['day', last.asOf !== now.asOf, { asOf: now.asOf }],
    ['settings', JSON.stringify(last.settings) !== JSON.stringify(now.settings), { settings: now.settings }],
    [...inWorkbook(last.workbook, now.workbook), { workbook: now.workbook }],
  ];
  const recorded = scorecardBefore(last.workbook);
  const isOlder = recorded !== null && recorded.scoringVersion < SCORING_VERSION && recorded.asOf === last.asOf;
  const steps: Step[] = isOlder ? [{ cause: 'version', measures: measuresOf(first) }] : [];
  let [book, report] = [last, first];
  for (const [cause, differs, change] of changes) {
    book = { ...book, ...change };
    if (!differs) continue;
    report = audit(book.workbook, book).report;
    steps.push({ cause, measures: measuresOf(report) });
  }
  // The workbook is called as it is now, whatever has changed in it.
  const today = { ...report, workbook: now.workbook.name };
  const resolved = [...(findingsBefore(last.workbook) ?? [])].flatMap(([id, status]) => (status === 'resolved' ? [id] : []));
  return comparison(first, today, isOlder ? recorded.measures : measuresOf(first), steps, new Set(resolved));
}

/** Whether people changed cells, or what they accept. */
function inWorkbook(last: WorkbookSnapshot, now: WorkbookSnapshot): readonly [Cause, boolean] {
  const cells = cellsOf(last) !== cellsOf(now);
  const decisions = acceptedIn(last) !== acceptedIn(now);
  return [cells && decisions ? 'sheet-and-decisions' : decisions ? 'decisions' : 'sheet', cells || decisions];
}

/** In no order: people sort the sheet. */
function acceptedIn(workbook: WorkbookSnapshot): string {
  return acceptedOnSheet(workbook)
    .map(({ finding }) => finding ?? '')
    .sort()
    .join('\n');
}

/** Settings are compared for themselves. */
function cellsOf(workbook: WorkbookSnapshot): string {
  const settings = ownSheetNamed(workbook, SETTINGS_SHEET);
  return inputsOf({ ...workbook, sheets: workbook.sheets.filter((sheet) => sheet !== settings) }).digest;
}
