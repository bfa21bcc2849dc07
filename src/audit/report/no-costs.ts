/** Why there is no money in a report: no column states a cost, or one does that could not be read. */
import type { FieldName } from '../fields';
import { meaningsOf } from '../mapping/synonyms';
import { listText } from './message';
import type { Report } from './report';

const COSTS: ReadonlySet<FieldName> = new Set<FieldName>([
  'module.cost',
  'module.budget',
  'module.actual',
  'module.costDelivery',
  'module.costDevelopment',
  'module.costOverhead',
  'cost.amount',
]);
const EACH: FieldName = 'module.costPerPerson';

/** A clause; only of a report without accounts. */
export function noCosts({ tables }: Pick<Report, 'tables'>): string {
  const columns = tables.flatMap((table) => table.columns);
  const each = columns.filter(({ field }) => field === EACH).map(quoted);
  if (each.length > 0) return `of what each person costs under ${listText([...new Set(each)])} nothing says how many take part`;
  const named = columns.filter(({ field, header }) => (field === null ? isCost(header) : COSTS.has(field))).map(quoted);
  return named.length === 0 ? 'no costs were found' : `no amounts could be read under ${listText([...new Set(named)])}`;
}

const quoted = ({ header }: { readonly header: string }): string => `“${header}”`;

function isCost(header: string): boolean {
  const [first] = meaningsOf(header);
  return first !== undefined && meaningsOf(header).some(({ field }) => field === 'module.cost' || field === EACH);
}
