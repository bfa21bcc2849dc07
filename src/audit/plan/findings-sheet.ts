/** `Plumbline Findings`: every finding with its cell, how it stands, and room for what people decide about it. */
import { capitalised, parseArea, sheetNamed, type CellInput, type CellStyle, type SheetEdit, type WorkbookSnapshot } from '../../workbook';
import { wantsAcceptance } from '../state/findings-before';
import { hasEntries, keptFindings, type Entries, type KeptFinding } from '../state/findings-kept';
import {
  CHOSEN_STATUS,
  FINDING_ENTRIES,
  FINDING_FOUND,
  FINDING_HEADERS,
  FINDING_ID_HEADER,
  FINDING_STATUS,
  FINDING_STATUS_HEADER,
  FINDINGS_SHEET,
} from '../state/own-sheets';
import type { Finding, Report } from '../report/report';
import { OwnSheet } from './own-sheet';
import { ranRules } from './past-findings';

/** What people enter, and the id that it is kept by, is written as it is. */
export const ENTERED: ReadonlySet<number> = new Set([...FINDING_ENTRIES, FINDING_ID_HEADER].map((title) => FINDING_HEADERS.indexOf(title)));
const WIDTHS = [8, 17, 13, 12, 16, 11, 13, 31, 25, 8, 9, 15, 11, 26, 9];
/** What people enter is left out in print: with it all would be too small to read. */
const PRINTED = FINDING_HEADERS.indexOf(FINDING_STATUS_HEADER) + 1;
const WRAPPED = ['Finding', 'Unit', 'About', 'Owner', 'Where', 'What is wrong', 'How to fix it', 'Clears', FINDING_STATUS_HEADER, 'Comment'];
const WHERE = FINDING_HEADERS.indexOf('Where');
const STATUS = FINDING_HEADERS.indexOf(FINDING_STATUS_HEADER);
/** More rows than anybody reads: past them the worst come first, and the last line says how many are left out. */
const MOST_FINDINGS = 20_000;

/** @param moved ids of findings that the History keeps from now on */
export function findingsSheet(report: Report, workbook: WorkbookSnapshot, moved: ReadonlySet<string> = new Set()): SheetEdit {
  const sheet = new OwnSheet(FINDINGS_SHEET);
  const known = new Map([...(keptFindings(workbook) ?? [])].filter(([id]) => !moved.has(id)));
  const open = report.findings.filter(({ accepted }) => accepted === null).length;
  sheet.row([`Findings in ${report.workbook}`], ['title']);
  sheet.row(
    [`${open} open, as of ${report.asOf}. Click “Where” to go to the cell. Your entries in “${FINDING_ENTRIES.join('”, “')}” are kept at every audit.`],
    ['note'],
  );
  sheet.row(
    ['To accept a finding, choose “Accepted” under “Status” and say why under “Comment”: from the next audit on, its risk counts as accepted.'],
    ['note'],
  );
  sheet.row([clearsNote(report)], ['note']);
  sheet.blank();
  const header = sheet.row(
    FINDING_HEADERS,
    FINDING_HEADERS.map((title) => (title === 'Clears' && oneCurrency(report) !== null ? 'number-header' : title === 'Status' ? 'note-header' : 'header')),
  );
  const listed = report.findings.slice(0, MOST_FINDINGS);
  for (const finding of listed) findingRow(sheet, finding, known.get(finding.id), sheetNamed(workbook, finding.sheet) !== undefined, report);
  if (listed.length > 0) sheet.pick({ top: header + 1, left: STATUS, bottom: header + listed.length, right: STATUS }, CHOSEN_STATUS);
  pastRows(sheet, report, known);
  const last = Math.max(sheet.next - 1, header);
  if (listed.length < report.findings.length)
    sheet.row([`${report.findings.length - listed.length} more findings, none worse than the last one, stand in the report as JSON.`], ['note']);
  return sheet.finish({
    widths: WIDTHS,
    frozenRows: header + 1,
    frozenColumns: 2,
    filter: { top: header, left: 0, bottom: last, right: FINDING_HEADERS.length - 1 },
    wrapped: WRAPPED.map((title) => FINDING_HEADERS.indexOf(title)),
    print: { landscape: true, fit: 'width', titles: { top: header, bottom: header }, columns: PRINTED },
  });
}

/** The currency of all that is at risk; null where there are several, or nothing is. */
function oneCurrency({ money }: Report): string | null {
  const [first, second] = money.filter(({ atRisk }) => atRisk > 0);
  return second === undefined ? (first?.currency ?? null) : null;
}

function clearsNote(report: Report): string {
  const currency = oneCurrency(report);
  return `“Clears” is the spend${currency === null || currency === '' ? '' : ` in ${currency}`} that would no longer be at risk if that finding alone were mended; two about the same module may overlap.`;
}

/** A finding in a file that was audited beside the workbook has no cell to go to. */
function findingRow(sheet: OwnSheet, finding: Finding, known: KeptFinding | undefined, reachable: boolean, report: Report): void {
  const found: CellInput[] = [
    capitalised(finding.severity),
    finding.title,
    capitalised(finding.dimension),
    finding.unit,
    finding.subject.name,
    finding.owner,
    `${finding.sheet}!${finding.cell}`,
    finding.message,
    finding.fix,
    clears(finding, report),
  ];
  const looks: CellStyle[] = found.map((_, column) => (column === 0 ? finding.severity : column === WHERE && reachable ? 'link' : 'text'));
  if (typeof found.at(-1) === 'number') looks[found.length - 1] = 'money';
  const row = line(sheet, found, looks, statusOf(finding, known), known?.entries ?? [], finding.id);
  const area = parseArea(finding.cell);
  if (reachable && area !== undefined) sheet.link(row, WHERE, { sheet: finding.sheet, row: area.top, column: area.left });
}

/** An amount to sort by where there is one currency; else each amount with its own, in words. */
function clears({ clears: amounts }: Finding, report: Report): CellInput {
  const [first] = amounts;
  if (first === undefined) return null;
  return oneCurrency(report) === null ? amounts.map(({ currency, amount }) => `${currency} ${Math.round(amount)}`.trim()).join('\n') : first.amount;
}

function statusOf({ status }: Finding, known: KeptFinding | undefined): string {
  const chosen = known !== undefined && wantsAcceptance(known);
  if (status === 'accepted') return chosen && hasReason(known) ? FINDING_STATUS.accepted : FINDING_STATUS.acceptedInSettings;
  return chosen ? FINDING_STATUS.reasonMissing : FINDING_STATUS[status];
}

function hasReason({ entries }: KeptFinding): boolean {
  return String(entries[FINDING_ENTRIES.indexOf('Comment')] ?? '').trim() !== '';
}

/** One row; `grey` for what is past, which people may still write beside. */
function line(
  sheet: OwnSheet,
  found: readonly CellInput[],
  looks: readonly CellStyle[],
  status: string,
  entries: Entries,
  id: string,
  grey: CellStyle | null = null,
): number {
  const entered = FINDING_ENTRIES.map((_, index) => entries[index] ?? null);
  // A day that somebody entered is a number, and would be shown as one.
  const inputs = FINDING_ENTRIES.map((title, index): CellStyle => (title === 'Due' && typeof entered[index] === 'number' ? 'date' : (grey ?? 'input')));
  return sheet.row([...found, status, ...entered, id], [...looks, grey ?? 'choice', ...inputs, 'id']);
}

/** Findings of before that no rule lists any more, with what people entered; the next audit knows by them what has come back. */
function pastRows(sheet: OwnSheet, report: Report, known: ReadonlyMap<string, KeptFinding>): void {
  const listed = new Set(report.findings.map(({ id }) => id));
  const ran = ranRules(report);
  const past = [...known].filter(([id]) => !listed.has(id));
  const room = Math.max(0, MOST_FINDINGS - listed.size);
  // Where there is no room for all, what people entered is what must not be lost.
  const kept = past.length <= room ? past : past.filter(([, { entries }]) => hasEntries(entries));
  for (const [id, { found, entries }] of kept) {
    const status = ran(id) ? FINDING_STATUS.resolved : FINDING_STATUS.notEvaluated;
    const looks = FINDING_FOUND.map((_, column): CellStyle => (typeof found[column] === 'number' ? 'past-money' : 'past'));
    line(sheet, found, looks, status, entries, id, 'past');
  }
}
