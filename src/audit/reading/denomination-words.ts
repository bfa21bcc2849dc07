/** What amounts are counted in, in plain words; apart from how it is read, because the pane only says it. */
import type { Denomination } from './read-denomination';

const MAGNITUDE_WORDS: Readonly<Record<number, string>> = { 1e3: 'thousands', 1e6: 'millions', 1e9: 'billions' };

/** `thousands of EUR`. */
export function denominationWords({ currency, factor }: Denomination): string {
  const magnitude = MAGNITUDE_WORDS[factor];
  if (magnitude === undefined) return currency ?? 'units';
  return currency === null ? magnitude : `${magnitude} of ${currency}`;
}
