/** `Plumbline Findings`: every finding with its cell, and room for what people decide about it. */
import { parseArea, sheetNamed, type CellInput, type CellStyle, type CellValue, type SheetEdit, type WorkbookSnapshot } from '../../workbook';
import { FINDING_ID_HEADER, FINDING_STATUS_HEADER, FINDINGS_SHEET } from '../report/own-sheets';
import type { Finding, FindingStatus, Report } from '../report/report';
import { OwnSheet } from './own-sheet';

/** Columns that people fill in; kept by finding id. */
export const ENTRIES = ['Action owner', 'Due', 'Comment'] as const;
const HEADERS = ['Severity', 'Finding', 'About', 'Where', 'What is wrong', 'How to fix it', ...ENTRIES, FINDING_STATUS_HEADER, FINDING_ID_HEADER];
const WIDTHS = [11, 30, 30, 20, 60, 48, 18, 13, 30, 12, 26];
const STATUS_WORDS: Readonly<Record<FindingStatus, string>> = { new: 'New', open: 'Still open', reopened: 'Reopened', resolved: 'Resolved', accepted: 'Accepted' };

export function findingsSheet(report: Report, workbook: WorkbookSnapshot): SheetEdit {
  const sheet = new OwnSheet(FINDINGS_SHEET);
  const entries = entriesOf(workbook);
  const open = report.findings.filter(({ accepted }) => accepted === null).length;
  sheet.row([`Findings in ${report.workbook}`], ['title']);
  sheet.row([`${open} open, as of ${report.asOf}. Click “Where” to go to the cell. Your entries in “${ENTRIES.join('”, “')}” are kept at the next audit.`], ['note']);
  sheet.blank();
  const header = sheet.row(HEADERS, 'header');
  for (const finding of report.findings) findingRow(sheet, finding, entries.get(finding.id) ?? [], sheetNamed(workbook, finding.sheet) !== undefined);
  const last = Math.max(sheet.next - 1, header);
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
  const looks: (CellStyle | null)[] = [finding.severity, 'text', 'text', reachable ? 'link' : 'text', 'text', 'text', 'input', 'input', 'input', 'text', 'note'];
  const cells: CellInput[] = [severity, finding.title, finding.subject.name, `${finding.sheet}!${finding.cell}`, finding.message, finding.fix, entries[0] ?? null, entries[1] ?? null, entries[2] ?? null, STATUS_WORDS[finding.status], finding.id];
  const row = sheet.row(cells, looks);
  const area = parseArea(finding.cell);
  if (reachable && area !== undefined) sheet.link(row, 3, { sheet: finding.sheet, row: area.top, column: area.left });
}

/** What people wrote beside each finding last time. */
export function entriesOf(workbook: WorkbookSnapshot): ReadonlyMap<string, readonly CellValue[]> {
  const sheet = sheetNamed(workbook, FINDINGS_SHEET);
  const header = sheet?.cells.findIndex((row) => row.includes(FINDING_ID_HEADER)) ?? -1;
  const entries = new Map<string, readonly CellValue[]>();
  if (sheet === undefined || header < 0) return entries;
  const titles = sheet.cells[header] ?? [];
  const columns = ENTRIES.map((title) => titles.indexOf(title));
  for (const row of sheet.cells.slice(header + 1)) {
    const id = row[titles.indexOf(FINDING_ID_HEADER)];
    const values = columns.map((column) => (column < 0 ? null : (row[column] ?? null)));
    if (typeof id === 'string' && values.some((value) => value !== null && value !== '')) entries.set(id, values);
  }
  return entries;
}
