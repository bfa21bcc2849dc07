/** Tells budgets of money from targets of KPIs, which finance calls budgets too. */
import type { Kind } from '../fields';
import { readDenomination } from '../reading/read-denomination';
import { meaningsOf, type Meaning } from './synonyms';

interface Claim {
  readonly column: { readonly header: string };
  readonly meanings: readonly Meaning[];
}

/** What a programme may cost is no target of the KPI that it serves, nor is any budget in a currency. */
export function withoutBudgets<C extends Claim>(kind: Kind, claims: readonly C[]): readonly C[] {
  if (kind !== 'kpi' && kind !== 'keyResult' && kind !== 'objective') return claims;
  const isCourse = ({ column }: C): boolean => meaningsOf(column.header).some(({ field }) => field === 'module.programme' || field === 'module.name');
  const besideCourses = claims.some(isCourse);
  return claims.map((claim): C => {
    const { header } = claim.column;
    const isBudget = meaningsOf(header).some(({ field }) => field === 'module.cost' || field === 'module.budget');
    if (!isBudget || (!besideCourses && (readDenomination(header)?.currency ?? null) === null)) return claim;
    return { ...claim, meanings: claim.meanings.filter(({ field }) => !field.endsWith('.target')) };
  });
}
