/** Sheets to start with in a workbook that is open: people's own from the moment they are added. */
import { BARE_SHEET, isSameName, type CellInput, type SheetEdit, type WorkbookSnapshot, type WritePlan } from '../../workbook';
import { isoOf, monthsBefore, type Day } from '../reading/days';
import { starterTables } from './starter-tables';
import { starterWorkbook } from './starter-workbook';

/** What an executive named in a briefing: an outcome, who answers for it, and what measures it; blank where that was left open. */
export interface NamedOutcome {
  readonly outcome: string;
  readonly owner: string;
  readonly measure: string;
}

export interface Briefing {
  /** The most important first. */
  readonly outcomes: readonly NamedOutcome[];
  readonly namedBy: string;
  readonly day: Day;
}

/** A list with nothing but names in its first column: what else is known of them, people enter. */
export interface ListToFill {
  readonly headers: readonly string[];
  readonly names: readonly string[];
}

/** Enough for a first audit. */
const FIRST_SHEETS: ReadonlySet<string> = new Set(['Priorities', 'KPIs', 'Modules', 'Links', 'People']);
const MONTHS = 12;

/** Headers alone, each on its sheet, or the whole worked example. */
export function starterPlan(what: 'headers' | 'sample', today: Day, workbook: WorkbookSnapshot): WritePlan {
  const sheets = starterWorkbook(today).flatMap(({ sheet, table }) => {
    if (table === undefined || (what === 'headers' && !FIRST_SHEETS.has(sheet.name))) return [];
    return what === 'sample' ? [headed(sheet)] : [headed({ ...sheet, cells: sheet.cells.slice(0, 1), styles: [] })];
  });
  return startPlan(sheets, today, workbook);
}

/** The answers to the three questions as the starter workbook would hold them. */
export function briefingPlan({ outcomes, namedBy, day }: Briefing, workbook: WorkbookSnapshot): WritePlan {
  const named = outcomes.filter(({ outcome }) => outcome.trim() !== '');
  const priorities = named.map(({ outcome, owner, measure }, index): Cells => ({
    id: `P${index + 1}`,
    name: outcome.trim(),
    rank: index + 1,
    executive: owner.trim() || null,
    metric: measure.trim() || null,
    start: day,
    due: monthsBefore(day, -MONTHS),
    agreedOn: day,
  }));
  const briefings = named.map((_, index): Cells => ({ executive: namedBy.trim(), date: day, rank: index + 1, priority: `P${index + 1}` }));
  return startPlan([filledSheet('Priorities', priorities, day), filledSheet('Briefings', briefings, day)], day, workbook);
}

/** A sheet of modules of which only the names are known. */
export function listPlan({ headers, names }: ListToFill, today: Day, workbook: WorkbookSnapshot): WritePlan {
  const cells: SheetEdit['cells'] = [headers, ...names.map((name) => [name])];
  const sheet: SheetEdit = {
    ...BARE_SHEET,
    name: 'Modules',
    action: 'write',
    cells,
    widths: headers.map((_, column) => (column === 0 ? NAME_WIDTH : WIDTH)),
    frozenRows: 1,
  };
  return startPlan([headed(sheet)], today, workbook);
}

/** Of columns, in characters. */
const NAME_WIDTH = 44;
const WIDTH = 20;

function startPlan(sheets: readonly SheetEdit[], day: Day, workbook: WorkbookSnapshot): WritePlan {
  return { purpose: 'start', asOf: isoOf(day), columns: [], sheets: sheets.map((sheet) => ({ ...sheet, name: freeName(sheet.name, workbook) })) };
}

/** By the field of its column. */
type Cells = Readonly<Record<string, CellInput>>;

/** A sheet of the starter workbook with other rows. */
function filledSheet(name: string, rows: readonly Cells[], today: Day): SheetEdit {
  const columns = starterTables(today).find((table) => table.name === name)?.columns ?? [];
  const sheet = starterWorkbook(today).find((one) => one.sheet.name === name)?.sheet as SheetEdit;
  const cells = rows.map((row) => columns.map(([field]) => row[field] ?? null));
  const styles = columns.flatMap(([field], column) =>
    rows.length > 0 && DATES.has(field) ? [{ area: { top: 1, left: column, bottom: rows.length, right: column }, style: 'date' as const }] : [],
  );
  return headed({ ...sheet, cells: [...sheet.cells.slice(0, 1), ...cells], styles });
}

const DATES: ReadonlySet<string> = new Set(['start', 'due', 'agreedOn', 'date']);

/** Its first row looks like headers: no Excel table draws them here. */
function headed(sheet: SheetEdit): SheetEdit {
  const right = (sheet.cells[0]?.length ?? 1) - 1;
  return { ...sheet, styles: [{ area: { top: 0, left: 0, bottom: 0, right }, style: 'header' }, ...sheet.styles] };
}

/** Nobody's sheet is written over. */
function freeName(name: string, { sheets }: WorkbookSnapshot): string {
  const isTaken = (wanted: string): boolean => sheets.some((sheet) => isSameName(sheet.name, wanted));
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name} (${number})`)) number++;
  return `${name} (${number})`;
}
