/** What the History keeps of one audit, by the titles of its columns. */
import { capitalised, type CellValue, type WorkbookSnapshot } from '../../workbook';
import type { ShownReport } from '../report/report';
import { servedText } from '../report/text';
import { keptFindings } from '../state/findings-kept';
import { AUDITED_ON, MODULES_MARK } from '../state/audit-trace';
import { FINDING_STATUS } from '../state/own-sheets';
import { MEASURES } from '../state/scorecard-before';
import { ranRules } from './past-findings';

export const COUNTS = ['New', 'Open', 'Reopened', 'Resolved', 'Accepted'] as const;
export const VERSION = 'Version of the scores';

/** What this audit keeps; a count of what was resolved goes on where the same day is audited again. */
export function historyRow(report: ShownReport, workbook: WorkbookSnapshot, resolvedBefore: CellValue): ReadonlyMap<string, CellValue> {
  const { scores, money, findings } = report;
  const score = (value: number | null): CellValue => value ?? 'not evaluated';
  const listed = new Set(findings.map(({ id }) => id));
  const ran = ranRules(report);
  const mended = [...(keptFindings(workbook) ?? [])].filter(([id, { status }]) => !listed.has(id) && ran(id) && status !== FINDING_STATUS.resolved);
  const count = (status: string): number => findings.filter((finding) => finding.status === status).length;
  const counts = {
    New: count('new'),
    Open: count('open'),
    Reopened: count('reopened'),
    Resolved: mended.length + (typeof resolvedBefore === 'number' ? resolvedBefore : 0),
    Accepted: count('accepted'),
  };
  return new Map<string, CellValue>([
    [AUDITED_ON, report.asOf],
    [MEASURES.alignment, score(scores.alignment)],
    [MEASURES.coverage, servedText(report)],
    ...scores.dimensions.map(({ name, score: value }): [string, CellValue] => [capitalised(name), score(value)]),
    ...money.map(({ currency, atRisk }): [string, CellValue] => [MEASURES.spend(currency), atRisk]),
    ...COUNTS.map((title): [string, CellValue] => [title, counts[title]]),
    [VERSION, report.scoringVersion],
    [MODULES_MARK, report.modulesMark],
  ]);
}
