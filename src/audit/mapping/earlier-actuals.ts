/** Which actual is where a measure began: that of an earlier year than its target's. */
import type { FieldName, Kind } from '../fields';
import type { BlockColumn } from './find-blocks';
import type { Meaning } from './synonyms';

/** A column and what it may mean, the likeliest first. */
export interface Claim {
  readonly column: BlockColumn;
  readonly meanings: readonly Meaning[];
  readonly grouped: boolean;
}

const YEAR = /(?:19|20)\d\d|(?<=fy\s?'?)\d\d/i;

/**
 * An actual of an earlier year than the target's, or than that of the whole table, is where the measure began: `Actual 2025` beside `Target 2026`,
 * and beside `Actual`.
 */
export function earlierActuals(kind: Kind, claims: readonly Claim[], year: string | null): readonly Claim[] {
  const current = `${kind}.current`;
  const baseline = `${kind}.baseline` as FieldName;
  if (claims.some(({ meanings }) => meanings[0]?.field === baseline)) return claims;
  const yearOf = (header: string): number => Number(YEAR.exec(header)?.[0] ?? Number.NaN) % 100;
  const ofAll = yearOf(year ?? '');
  const headersOf = (isOf: (claim: Claim) => boolean): string[] => claims.filter(isOf).map(({ column }) => column.header);
  const targets = headersOf(({ meanings }) => meanings.some(({ field }) => field === `${kind}.target`)).map((header) => {
    const own = yearOf(header);
    return Number.isNaN(own) ? ofAll : own;
  });
  const isCurrent = ({ meanings }: Claim): boolean => meanings[0]?.field === current;
  const hasYearless = headersOf(isCurrent).some((header) => Number.isNaN(yearOf(header)));
  return claims.map((claim): Claim => {
    const own = yearOf(claim.column.header);
    const isEarlier = isCurrent(claim) && (targets.some((target) => own < target) || (hasYearless && !Number.isNaN(own)));
    return isEarlier ? { ...claim, meanings: claim.meanings.slice(0, 1).map((meaning) => ({ ...meaning, field: baseline, exact: false })) } : claim;
  });
}
