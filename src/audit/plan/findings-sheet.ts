/** `Plumbline Findings`: every finding with its cell, and room for what people decide about it. */
import { ownSheetNamed, parseArea, sheetNamed, type CellInput, type CellStyle, type CellValue, type SheetEdit, type WorkbookSnapshot } from '../../workbook';
import { FINDING_ID_HEADER, FINDING_STATUS_HEADER, FINDINGS_SHEET } from '../state/own-sheets';
import type { Finding, Report } from '../report/report';
import { OwnSheet } from './own-sheet';
import { SEVERITIES } from '../severity';
import type { FindingStatus } from '../state/findings-before';

/** Columns that people fill in; kept by finding id. */
export const ENTRIES = ['Action owner', 'Due', 'Comment'] as const;
const FOUND = ['Severity', 'Finding', 'About', 'Where', 'What is wrong', 'How to fix it'] as const;
const HEADERS: readonly string[] = [...FOUND, ...ENTRIES, FINDING_STATUS_HEADER, FINDING_ID_HEADER];
/** What people enter, and the id that it is kept by, is written as it is. */
export const ENTERED: ReadonlySet<number> = new Set([...ENTRIES, FINDING_ID_HEADER].map((title) => HEADERS.indexOf(title)));
const WIDTHS = [11, 30, 30, 20, 60, 48, 18, 13, 30, 14, 32];
const STATUS_WORDS: Readonly<Record<FindingStatus, string>> = {
  new: 'New',
  open: 'Still open',
  reopened: 'Reopened',
  resolved: 'Resolved',
  accepted: 'Accepted',
};
/** A finding of before whose rule could not be asked this time is not resolved for that. */
const NOT_JUDGED = 'Not evaluated';
/** More rows than anybody reads: past them the worst come first, and the last line says how many are left out. */
const MOST_FINDINGS = 20_000;

export function findingsSheet(report: Report, workbook: WorkbookSnapshot): SheetEdit {
  const sheet = new OwnSheet(FINDINGS_SHEET);
  const known = rowsOf(workbook);
  const open = report.findings.filter(({ accepted }) => accepted === null).length;
  sheet.row([`Findings in ${report.workbook}`], ['title']);
  sheet.row(
    [`${open} open, as of ${report.asOf}. Click “Where” to go to the cell. Your entries in “${ENTRIES.join('”, “')}” are kept at the next audit.`],
    ['note'],
  );
  sheet.blank();
  const header = sheet.row(HEADERS, 'header');
  const listed = report.findings.slice(0, MOST_FINDINGS);
  for (const finding of listed) findingRow(sheet, finding, known.get(finding.id)?.entries ?? [], sheetNamed(workbook, finding.sheet) !== undefined);
  pastRows(sheet, report, known);
  const last = Math.max(sheet.next - 1, header);
  if (listed.length < report.findings.length)
    sheet.row([`${report.findings.length - listed.length} more findings, none worse than the last one, stand in the report as JSON.`], ['note']);
  return sheet.finish({
    widths: WIDTHS,
    frozenRows: header + 1,
    frozenColumns: 2,
    filter: { top: header, left: 0, bottom: last, right: HEADERS.length - 1 },
    wrapped: [1, 2, 4, 5, 8],
  });
}

/** A finding in a file that was audited beside the workbook has no cell to go to. */
function findingRow(sheet: OwnSheet, finding: Finding, entries: readonly CellValue[], reachable: boolean): void {
  const severity = `${finding.severity.charAt(0).toUpperCase()}${finding.severity.slice(1)}`;
  const found: CellInput[] = [severity, finding.title, finding.subject.name, `${finding.sheet}!${finding.cell}`, finding.message, finding.fix];
  const row = line(
    sheet,
    found,
    [finding.severity, 'text', 'text', reachable ? 'link' : 'text', 'text', 'text'],
    entries,
    STATUS_WORDS[finding.status],
    finding.id,
  );
  const area = parseArea(finding.cell);
  if (reachable && area !== undefined) sheet.link(row, 3, { sheet: finding.sheet, row: area.top, column: area.left });
}

function line(sheet: OwnSheet, found: readonly CellInput[], looks: readonly CellStyle[], entries: readonly CellValue[], status: string, id: string): number {
  const entered = ENTRIES.map((_, index) => entries[index] ?? null);
  // A day that somebody entered is a number, and would be shown as one.
  const inputs = ENTRIES.map((title, index): CellStyle => (title === 'Due' && typeof entered[index] === 'number' ? 'date' : 'input'));
  return sheet.row([...found, ...entered, status, id], [...looks, ...inputs, 'text', 'note']);
}

/** Findings of before that no rule lists any more, with what people entered; the next audit knows by them what has come back. */
function pastRows(sheet: OwnSheet, report: Report, known: ReadonlyMap<string, KnownFinding>): void {
  const listed = new Set(report.findings.map(({ id }) => id));
  const ran = new Set(report.rules.filter(({ outcome }) => outcome === 'ran').map(({ id }) => id));
  const past = [...known].filter(([id]) => !listed.has(id));
  const room = Math.max(0, MOST_FINDINGS - listed.size);
  // Where there is no room for all, what people entered is what must not be lost.
  const kept = past.length <= room ? past : past.filter(([, { entries }]) => hasEntries(entries));
  for (const [id, { found, entries }] of kept) {
    const severity = SEVERITIES.find((each) => each === String(found[0] ?? '').toLowerCase());
    const status = isOf(id, ran) ? STATUS_WORDS.resolved : NOT_JUDGED;
    line(sheet, found, [severity ?? 'text', 'text', 'text', 'text', 'text', 'text'], entries, status, id);
  }
}

/** A finding's id begins with its rule's. */
function isOf(id: string, rules: ReadonlySet<string>): boolean {
  for (let end = id.lastIndexOf('-'); end > 0; end = id.lastIndexOf('-', end - 1)) if (rules.has(id.slice(0, end))) return true;
  return false;
}

interface KnownFinding {
  /** What stood in the columns that we fill. */
  readonly found: readonly CellValue[];
  readonly entries: readonly CellValue[];
}

const hasEntries = (entries: readonly CellValue[]): boolean => entries.some((value) => value !== null && value !== '');

/** The rows of the Findings sheet as it stands, by finding id. */
function rowsOf(workbook: WorkbookSnapshot): ReadonlyMap<string, KnownFinding> {
  const sheet = ownSheetNamed(workbook, FINDINGS_SHEET);
  const header = sheet?.cells.findIndex((row) => row.includes(FINDING_ID_HEADER)) ?? -1;
  const rows = new Map<string, KnownFinding>();
  if (sheet === undefined || header < 0) return rows;
  const titles = sheet.cells[header] ?? [];
  const of = (row: readonly CellValue[], names: readonly string[]): CellValue[] => names.map((title) => row[titles.indexOf(title)] ?? null);
  for (const row of sheet.cells.slice(header + 1)) {
    const [id] = of(row, [FINDING_ID_HEADER]);
    if (typeof id === 'string' && id !== '') rows.set(id, { found: of(row, FOUND), entries: of(row, ENTRIES) });
  }
  return rows;
}

/** What people wrote beside each finding last time. */
export function entriesOf(workbook: WorkbookSnapshot): ReadonlyMap<string, readonly CellValue[]> {
  return new Map([...rowsOf(workbook)].flatMap(([id, { entries }]) => (hasEntries(entries) ? [[id, entries] as const] : [])));
}
