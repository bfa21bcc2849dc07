/** What changed since the last audit, in one sentence. */
import type { Since } from '../../audit/report/since';
import type { Finding } from '../../audit/report/report';
import type { Words } from '../words';

/** What the edits since the audit before did. */
export function sinceWords({ cells, cleared, appeared, altered }: Since, say: Words['say']): string {
  const found = [
    cleared > 0 ? say('cleared', { count: cleared }) : null,
    appeared.length > 0 ? say('new-count', { count: appeared.length }) : null,
    altered.length > 0 ? say('altered', { count: altered.length }) : null,
  ].filter((part) => part !== null);
  const edits = cells === null ? say('rows-moved') : cells === 0 ? say('no-cell-changed') : say('cells-changed', { count: cells });
  return say('since-audit', { edits, found: found.length === 0 ? say('same-findings') : found.join(', ') });
}

/** What is other than in the audit that was written last; null where none was, or all findings would be new to it. */
export function writtenWords(findings: readonly Finding[], say: Words['say']): string | null {
  const count = (wanted: Finding['status']): number => findings.filter(({ status }) => status === wanted).length;
  const [fresh, reopened, open] = [count('new'), count('reopened'), count('open')];
  if (reopened + open === 0) return null;
  const parts = [
    fresh > 0 ? say('new-count', { count: fresh }) : null,
    reopened > 0 ? say('reopened-count', { count: reopened }) : null,
    say('open-count', { count: open }),
  ].filter((part) => part !== null);
  return say('since-written', { parts: parts.join(', ') });
}
