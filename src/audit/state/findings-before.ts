/** What the last audit listed, as the workbook's own Findings sheet tells it, and what people have accepted there since. */
import type { WorkbookSnapshot } from '../../workbook';
import type { AcceptedFinding } from '../settings/settings';
import { keptFindings, type KeptFinding } from './findings-kept';
import { historyBefore } from './history-before';
import { FINDING_ENTRIES, FINDING_STATUS } from './own-sheets';

export type FindingStatus = 'new' | 'open' | 'reopened' | 'resolved' | 'accepted';

/**
 * Status by finding id; null where no audit has been written yet. What that audit found new is new still when its day is audited again, and what was
 * signed off has been resolved.
 */
export function findingsBefore(workbook: WorkbookSnapshot, isSameDay = false): ReadonlyMap<string, FindingStatus> | null {
  const kept = keptFindings(workbook);
  if (kept === null) return null;
  const signedOff = [...(historyBefore(workbook)?.signedOff.keys() ?? [])].map((id): [string, FindingStatus] => [id, 'resolved']);
  return new Map([...signedOff, ...[...kept].map(([id, { status }]): [string, FindingStatus] => [id, statusBefore(status, isSameDay)])]);
}

function statusBefore(status: string, isSameDay: boolean): FindingStatus {
  if (status === FINDING_STATUS.resolved) return 'resolved';
  if (isSameDay && status === FINDING_STATUS.new) return 'new';
  return isSameDay && status === FINDING_STATUS.reopened ? 'reopened' : 'open';
}

/** Findings that somebody chose to accept on the Findings sheet, with the comment as the reason; without one, nothing is accepted. */
export function acceptedOnSheet(workbook: WorkbookSnapshot): AcceptedFinding[] {
  return [...(keptFindings(workbook) ?? [])].flatMap(([finding, row]): AcceptedFinding[] => {
    const reason = reasonOf(row);
    return wantsAcceptance(row) && reason !== '' ? [{ finding, rule: null, subject: null, reason, by: null, until: null }] : [];
  });
}

/** Whether somebody chose to accept it, with a reason or without. */
export function wantsAcceptance({ status }: KeptFinding): boolean {
  return status === FINDING_STATUS.accepted || status === FINDING_STATUS.reasonMissing;
}

function reasonOf({ entries }: KeptFinding): string {
  return String(entries[FINDING_ENTRIES.indexOf('Comment')] ?? '').trim();
}
