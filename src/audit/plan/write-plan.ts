/** From a report to the cells that would show it. */
import {
  isOurSheet,
  isStillOurs,
  ownSheetNamed,
  readLedger,
  sheetNamed,
  type ColumnEdit,
  type Inputs,
  type Ledger,
  type SheetEdit,
  type WorkbookSnapshot,
  type WritePlan,
} from '../../workbook';
import type { StandingGoal } from '../facts/standing-goals';
import type { Mapping } from '../mapping/types';
import type { Report } from '../report/report';
import type { Settings } from '../settings/settings';
import { readable } from '../reading/readable';
import { HISTORY_SHEET, MODULES_SHEET, SETTINGS_SHEET } from '../state/own-sheets';
import { REVIEW_SHEET } from '../state/quarterly-reviews';
import type { ShownKey } from '../state/proof';
import type { EnteredCell } from '../state/review-entered';
import { inputsOf } from '../state/inputs';
import { DEFAULT_CHOICES, type WriteChoices } from './choices';
import { ENTERED, findingsSheet } from './findings-sheet';
import { nameHider, withoutNames } from './hidden-names';
import { financeFigures } from './finance-figures';
import { historySheet } from './history-sheet';
import { signedOffSince } from './past-findings';
import { besideColumns } from './beside-columns';
import { saidBeside } from './said-beside';
import { caseSheet } from './case-sheet';
import { inputRanges } from './input-ranges';
import { impactSheet } from './impact-sheet';
import { unitsByRow } from './units-by-row';
import { unitsSheet } from './units-sheet';
import { matrixSheet } from './matrix-sheet';
import { moneySheet } from './money-sheet';
import { modulesSheet } from './modules-sheet';
import { REVIEW_ENTERED, reviewSheet } from './review-sheet';
import { settingsKept } from './settings-kept';
import { scorecardSheet } from './scorecard-sheet';

export interface Audited {
  readonly report: Report;
  readonly mapping: Mapping;
  readonly settings: Settings;
  /** For the next review to sign. */
  readonly goals: readonly StandingGoal[];
}

/** The Scorecard with the modules that its formulas add up, then what else of ours has something to say. Where the sheet of the modules is not written, the others have values alone. */
function ownSheets(
  { report, mapping, settings }: Omit<Audited, 'goals'>,
  workbook: WorkbookSnapshot,
  ledger: Ledger | null,
  choices: WriteChoices,
  columns: readonly ColumnEdit[],
  { digest }: Inputs,
  entered: readonly EnteredCell[],
): SheetEdit[] {
  // What people answered is shown beside what the audit says now, as long as the sheet is there.
  const withReview = choices.review || isThere(REVIEW_SHEET, workbook, ledger);
  const { edit, rows, inputs } = modulesSheet(report, workbook, choices.scorecard ? inputRanges(mapping, workbook) : null);
  const isWritten = choices.scorecard && mayWrite(MODULES_SHEET, workbook, ledger);
  const [known, checked] = isWritten ? [rows, inputs] : [null, null];
  const withFormulas = (sheet: SheetEdit | null): SheetEdit | null =>
    sheet === null || (known ?? checked) === null ? sheet : { ...sheet, needs: MODULES_SHEET };
  const sheets = [
    ...(choices.scorecard ? [withFormulas(scorecardSheet(report, known, columns, checked)), edit] : []),
    choices.matrix ? matrixSheet(report) : null,
    choices.money ? withFormulas(moneySheet(report, known, unitsByRow(mapping, workbook), financeFigures({ mapping, settings }, workbook, report.asOf))) : null,
    choices.impact ? impactSheet(report, workbook) : null,
    choices.case ? caseSheet(report) : null,
    choices.units ? unitsSheet(report, mapping, workbook) : null,
    withReview ? withFormulas(reviewSheet(report, workbook, digest, known, entered)) : null,
  ];
  return sheets.filter((sheet) => sheet !== null);
}

/** The review with the public part of each key that signed the file; null where there is no such sheet of ours. */
export function reviewWithKeys({ report, settings, mapping }: Omit<Audited, 'goals'>, workbook: WorkbookSnapshot, keys: readonly ShownKey[]): SheetEdit | null {
  const ledger = readLedger(workbook);
  if (!isThere(REVIEW_SHEET, workbook, ledger) || !mayWrite(REVIEW_SHEET, workbook, ledger)) return null;
  const known = isThere(MODULES_SHEET, workbook, ledger) ? modulesSheet(report, workbook, null).rows : null;
  // The copy that is signed has a name of its own; its sheets speak of the workbook that was audited.
  const audited = { ...report, workbook: ledger?.inputs?.workbook ?? report.workbook };
  const edit = reviewSheet(audited, workbook, inputsOf(workbook, ledger).digest, known, [], keys);
  return settings.hideNames ? withoutNames(edit, nameHider(mapping, readable(workbook).workbook), REVIEW_ENTERED) : edit;
}

/** Whether a sheet of ours is there, asked for or not: once it is, every audit goes on with it. */
function isThere(name: string, workbook: WorkbookSnapshot, ledger: Ledger | null): boolean {
  return isOurSheet(ledger, name) && ownSheetNamed(workbook, name) !== undefined;
}

function mayWrite(name: string, workbook: WorkbookSnapshot, ledger: Ledger | null): boolean {
  const there = ownSheetNamed(workbook, name) ?? sheetNamed(workbook, name);
  return there === undefined || (!there.protected && isStillOurs(workbook, ledger, name));
}

/**
 * The cells that would show a report; `workbook` must be the snapshot that was audited, or values would land in other rows.
 * @param entered what people typed into the review elsewhere than on its sheet
 */
export function planWrite(
  { report, mapping, settings, goals }: Audited,
  workbook: WorkbookSnapshot,
  choices: WriteChoices = DEFAULT_CHOICES,
  entered: readonly EnteredCell[] = [],
): WritePlan {
  const ledger = readLedger(workbook);
  const hide = settings.hideNames ? nameHider(mapping, readable(workbook).workbook) : null;
  const own = (edit: SheetEdit, kept?: ReadonlySet<number>): SheetEdit => (hide === null ? edit : withoutNames(edit, hide, kept));
  const columns = besideColumns(saidBeside(report, choices), mapping, workbook, ledger);
  // Once it is there, a row that is missing would look like an audit that was not held.
  const history = choices.history || isThere(HISTORY_SHEET, workbook, ledger);
  // What cannot move to the History stays where it is.
  const kept = choices.settings && mayWrite(SETTINGS_SHEET, workbook, ledger) ? settingsKept(settings, mapping, workbook) : null;
  const inputs = inputsOf(kept?.after ?? workbook, ledger);
  const moved = new Set(history && mayWrite(HISTORY_SHEET, workbook, ledger) ? signedOffSince(report, workbook).keys() : []);
  return {
    purpose: 'write',
    asOf: report.asOf,
    inputs,
    columns,
    sheets: [
      ...ownSheets({ report, mapping, settings }, workbook, ledger, choices, columns, inputs, entered).map((edit) =>
        own(edit, edit.name === REVIEW_SHEET ? REVIEW_ENTERED : undefined),
      ),
      ...(choices.findings ? [own(findingsSheet(report, workbook, moved), ENTERED)] : []),
      ...(history ? [own(historySheet({ report, goals }, workbook, entered))] : []),
      // As it is read back: with the names in it.
      ...(kept === null ? [] : [kept.edit]),
    ],
  };
}
