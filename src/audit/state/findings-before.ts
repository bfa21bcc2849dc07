/** What the last audit listed, as the workbook's own Findings sheet tells it. */
import { ownSheetNamed, type WorkbookSnapshot } from '../../workbook';
import { FINDINGS_SHEET, FINDING_ID_HEADER, FINDING_STATUS_HEADER } from './own-sheets';

/** Status by finding id; null where no audit has been written yet. */
export function findingsBefore(workbook: WorkbookSnapshot): ReadonlyMap<string, FindingStatus> | null {
  const sheet = ownSheetNamed(workbook, FINDINGS_SHEET);
  const header = sheet?.cells.findIndex((row) => row.includes(FINDING_ID_HEADER)) ?? -1;
  if (sheet === undefined || header < 0) return null;
  const titles = sheet.cells[header] ?? [];
  const idColumn = titles.indexOf(FINDING_ID_HEADER);
  const statusColumn = titles.indexOf(FINDING_STATUS_HEADER);
  const before = new Map<string, FindingStatus>();
  for (const row of sheet.cells.slice(header + 1)) {
    const id = row[idColumn];
    if (typeof id !== 'string' || id === '') continue;
    before.set(id, row[statusColumn] === 'Resolved' ? 'resolved' : 'open');
  }
  return before;
}

export type FindingStatus = 'new' | 'open' | 'reopened' | 'resolved' | 'accepted';
