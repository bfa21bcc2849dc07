/** The rows of the workbook's own Findings sheet as they stand: what was found, its status, and what people entered beside it. */
import { ownSheetNamed, type CellValue, type WorkbookSnapshot } from '../../workbook';
import { FINDING_ENTRIES, FINDING_FOUND, FINDING_HEADERS, FINDING_ID_HEADER, FINDING_STATUS_HEADER, FINDINGS_SHEET } from './own-sheets';

/** What people fill in beside a finding, in the order of its columns: action owner, due, comment. */
export type Entries = readonly CellValue[];

export interface KeptFinding {
  /** In the order of `FINDING_FOUND`. */
  readonly found: readonly CellValue[];
  readonly status: string;
  readonly entries: Entries;
}

/** By finding id, in the order of the rows; null where no audit has been written yet. */
export function keptFindings(workbook: WorkbookSnapshot): ReadonlyMap<string, KeptFinding> | null {
  const sheet = ownSheetNamed(workbook, FINDINGS_SHEET);
  const header = sheet?.cells.findIndex((row) => row.includes(FINDING_ID_HEADER)) ?? -1;
  if (sheet === undefined || header < 0) return null;
  const titles = sheet.cells[header] as readonly CellValue[];
  const idColumn = titles.indexOf(FINDING_ID_HEADER);
  const found = FINDING_FOUND.map((title) => columnOf(title, titles));
  const entered = FINDING_ENTRIES.map((title) => columnOf(title, titles));
  const status = columnOf(FINDING_STATUS_HEADER, titles);
  const rows = new Map<string, KeptFinding>();
  for (const row of sheet.cells.slice(header + 1)) {
    const id = row[idColumn];
    if (typeof id !== 'string' || id === '') continue;
    const entries = entered.map((column) => row[column] ?? null);
    // Of a row that somebody copied, the one in which they wrote is meant.
    if (rows.has(id) && !hasEntries(entries)) continue;
    rows.set(id, { found: found.map((column) => row[column] ?? null), status: String(row[status] ?? '').trim(), entries });
  }
  return rows;
}

export function hasEntries(entries: Entries): boolean {
  return entries.some((value) => value !== null && value !== '');
}

/** By its title; a column to which somebody gave another title stands where we drew it, as long as the id still does. */
function columnOf(title: string, titles: readonly CellValue[]): number {
  const at = titles.indexOf(title);
  if (at >= 0) return at;
  const drawn = FINDING_HEADERS.indexOf(title);
  const inPlace = titles.indexOf(FINDING_ID_HEADER) === FINDING_HEADERS.indexOf(FINDING_ID_HEADER);
  return inPlace && !FINDING_HEADERS.includes(String(titles[drawn] ?? '')) ? drawn : -1;
}
