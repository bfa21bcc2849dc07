/** What a repair gives, and how much that is, so that several currencies can be ranked without a sum of them. */
import type { Candidate } from './candidates';
import type { Outcome } from './re-audit';

/** A repair with what it gives. */
export interface Weighed {
  readonly candidate: Candidate;
  /** In whole cents, by currency. */
  readonly clears: ReadonlyMap<string, number>;
  /** Null: the workbook was not audited again. */
  readonly after: Outcome | null;
  /** Keys of top priorities that nothing serves now. */
  readonly serves: ReadonlySet<string>;
}

/** Shares of what is at risk in each currency, added up. */
export function valueOf(clears: ReadonlyMap<string, number>, { atRisk }: Outcome): number {
  return [...clears].reduce((sum, [currency, cents]) => {
    const all = atRisk.get(currency) ?? 0;
    return sum + (all === 0 ? Math.sign(cents) : cents / all);
  }, 0);
}
