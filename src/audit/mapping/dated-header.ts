/** Headers that name a period beside what was measured: `FTE Feb 1992`, `1978 earnings`. */
import { fold } from '../reading/fold';
import type { Span } from '../reading/days';
import type { Settings } from '../settings/settings';
import { periodOf } from './period-header';

/** A header is a few words, and a period one or two of them. */
const MOST_WORDS = 12;

/** What is left, folded, is what was measured; null for a header that is nothing but a period, and for one that names none. */
export function datedHeader(
  header: string,
  settings?: Pick<Settings, 'fiscalYearStart' | 'fiscalYearNamedBy'>,
): { readonly span: Span; readonly rest: string } | null {
  const words = header.trim().split(/\s+/);
  if (words.length < 2 || words.length > MOST_WORDS || !/\d/.test(header)) return null;
  for (let count = Math.min(2, words.length - 1); count > 0; count -= 1) {
    for (const [time, rest] of [
      [words.slice(-count), words.slice(0, -count)],
      [words.slice(0, count), words.slice(count)],
    ] as const) {
      const span = periodOf(time.join(' ').replace(/[(),]/g, ''), settings);
      if (span !== null) return { span, rest: fold(rest.join(' ')) };
    }
  }
  return null;
}
