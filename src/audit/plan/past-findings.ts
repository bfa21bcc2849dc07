/** Findings of before that no rule lists any more: which are resolved, and which of those were signed off since. */
import type { WorkbookSnapshot } from '../../workbook';
import { parseIso } from '../reading/days';
import { keptFindings, type KeptFinding } from '../state/findings-kept';
import { FINDING_STATUS } from '../state/own-sheets';
import { daysSigned } from '../state/quarterly-reviews';
import { scorecardBefore } from '../state/scorecard-before';
import { readSignOff } from '../state/sign-off';
import type { Report } from '../report/report';

/** Whether the rule of a finding could be asked: its id begins with its rule's. */
export function ranRules({ rules }: Pick<Report, 'rules'>): (finding: string) => boolean {
  const ran = new Set(rules.filter(({ outcome }) => outcome === 'ran').map(({ id }) => id));
  return (finding) => {
    for (let end = finding.lastIndexOf('-'); end > 0; end = finding.lastIndexOf('-', end - 1)) if (ran.has(finding.slice(0, end))) return true;
    return false;
  };
}

/** Findings that stood there as resolved when a review was signed: they move to the History, at the first audit of a later day. */
export function signedOffSince(report: Report, workbook: WorkbookSnapshot): ReadonlyMap<string, KeptFinding> {
  const today = parseIso(report.asOf);
  const last = parseIso(scorecardBefore(workbook)?.asOf ?? '');
  const listed = new Set(report.findings.map(({ id }) => id));
  if (today === null || last === null || last >= today) return new Map();
  const signed = [readSignOff(workbook, today - 1)?.on, ...daysSigned(workbook, today - 1)];
  if (!signed.some((on) => on !== undefined && on >= last)) return new Map();
  return new Map([...(keptFindings(workbook) ?? [])].filter(([id, { status }]) => status === FINDING_STATUS.resolved && !listed.has(id)));
}
