/** What a column of one period holds, in plain words; apart from how it is read, because the pane only says it. */
import type { ReadingColumn } from './period-header';

/** `readings of Q1 2026`. */
export function readingWords({ of, span }: ReadingColumn): string {
  return `${of === 'value' ? 'readings' : 'targets'} of ${span.label}`;
}
