/** What changed since the last audit, in one sentence. */
import type { Since } from '../../audit/report/since';
import type { Finding } from '../../audit/report/report';
import { counted } from '../words';

/** What the edits since the audit before did. */
export function sinceWords({ cells, cleared, appeared, altered }: Since): string {
  const found = [
    cleared > 0 ? `${counted(cleared, 'finding')} cleared` : null,
    appeared.length > 0 ? `${appeared.length} new` : null,
    altered.length > 0 ? `${altered.length} now ${altered.length === 1 ? 'says' : 'say'} something else` : null,
  ].filter((part) => part !== null);
  const edits = cells === null ? 'Rows or columns came or went' : cells === 0 ? 'No cell changed' : `${counted(cells, 'cell')} changed`;
  return `${edits} since the audit before: ${found.length === 0 ? 'the findings are the same' : found.join(', ')}.`;
}

/** What is other than in the audit that was written last; null where none was, or all findings would be new to it. */
export function writtenWords(findings: readonly Finding[]): string | null {
  const count = (wanted: Finding['status']): number => findings.filter(({ status }) => status === wanted).length;
  const [fresh, reopened, open] = [count('new'), count('reopened'), count('open')];
  if (reopened + open === 0) return null;
  const parts = [fresh > 0 ? `${fresh} new` : null, reopened > 0 ? `${reopened} reopened` : null, `${open} still open`].filter((part) => part !== null);
  return `Since the audit that was written last: ${parts.join(', ')}.`;
}
