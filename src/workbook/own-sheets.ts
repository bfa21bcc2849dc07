/**
 * Our own sheets, found again whatever people call them: each holds a hidden name of its own, scoped to the sheet, that says what we called it.
 * A host writes the name with every sheet of ours (`OWN_SHEET_NAME`, hidden, scoped to the sheet, its formula the text `="Plumbline Findings"`), and
 * tells in the snapshot's `mark` what it says.
 */
import { isSameName, sheetNamed, valueAt, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';

export const LEDGER_SHEET = 'Plumbline Ledger';
/** Its first cell, by which it is known when its mark is lost. */
export const LEDGER_TITLE = 'Plumbline Ledger: do not edit. It tells which cells are Plumbline’s and what they held before.';

/** Sheets that every write draws anew: of these a host may leave out number formats and which cells hold formulas. */
export const SCORECARD_SHEET = 'Plumbline Scorecard';
export const FINDINGS_SHEET = 'Plumbline Findings';
export const MODULES_SHEET = 'Plumbline Modules';
export const MATRIX_SHEET = 'Plumbline Matrix';
export const MONEY_SHEET = 'Plumbline Money';
export const IMPACT_SHEET = 'Plumbline Impact';
export const CASE_SHEET = 'Plumbline Case';
export const UNITS_SHEET = 'Plumbline Units';

/** Of those, sheets in which no audit looks for anything. */
const SHOWN_ONLY = [MODULES_SHEET, MATRIX_SHEET, MONEY_SHEET, IMPACT_SHEET, CASE_SHEET, UNITS_SHEET];

type Known = Pick<SheetSnapshot, 'name' | 'mark'>;
const isOneOf = (names: readonly string[], { name, mark = name }: Known): boolean => names.some((each) => isSameName(mark, each));

/** Whether a sheet is drawn anew by every write, as its mark says, or its name where it has none. */
export function isDrawnAnew(sheet: Known): boolean {
  return isOneOf([SCORECARD_SHEET, FINDINGS_SHEET, ...SHOWN_ONLY], sheet);
}

/** Whether it is also one in which no audit looks for anything. */
export function isShownOnly(sheet: Known): boolean {
  return isOneOf(SHOWN_ONLY, sheet);
}

/** Only sheets whose names begin so are ever ours. */
export const OWN_PREFIX = 'plumbline ';

/** The hidden name, as Excel's name manager would show it. */
export const OWN_SHEET_NAME = '_Plumbline';

/** The formula of the hidden name of a sheet that we call this. */
export function markFormula(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** What we called the sheet of which the hidden name has this formula; undefined for a formula that is none of ours. */
export function markOfFormula(formula: string): string | undefined {
  const match = /^=?"((?:[^"]|"")*)"$/.exec(formula.trim());
  const name = match?.[1]?.replaceAll('""', '"');
  return name?.toLowerCase().startsWith(OWN_PREFIX) ? name : undefined;
}

/** What we call a sheet, by whatever name it goes; people's own sheets by theirs. */
export function calledByUs(workbook: WorkbookSnapshot, name: string): string {
  const mark = sheetNamed(workbook, name)?.mark;
  return mark !== undefined && ownSheetNamed(workbook, mark)?.name === name ? mark : name;
}

/**
 * The sheet that we called this, whatever it is called now. A copy that somebody made of it carries the same mark: then the one of our name is
 * meant, else the first. A sheet without a mark is meant by its name, as it was before there were marks; one marked as another of our sheets is not.
 */
export function ownSheetNamed(workbook: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  const named = sheetNamed(workbook, name);
  // People's sheets go by their names, whatever a hidden name says of them.
  if (!name.toLowerCase().startsWith(OWN_PREFIX)) return named;
  const isMarked = ({ mark }: SheetSnapshot): boolean => mark !== undefined && isSameName(mark, name);
  const found = named && isMarked(named) ? named : (workbook.sheets.find(isMarked) ?? (named?.mark === undefined ? named : undefined));
  // The ledger is known by its first line, wherever its mark went, and by its mark or name where it lost that line.
  const isTitled = (sheet: SheetSnapshot): boolean => valueAt(sheet, 0, 0) === LEDGER_TITLE;
  return !isSameName(name, LEDGER_SHEET) || (found && isTitled(found)) ? found : (workbook.sheets.find(isTitled) ?? found);
}
