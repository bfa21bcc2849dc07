/** Why there is no money in a report: no column states a cost, or one does that could not be read or told from others. */
import type { FieldName } from '../fields';
import { fold } from '../reading/fold';
import { meaningsOf } from '../mapping/synonyms';
import { listText } from './message';
import type { Report, ReportColumn } from './report';

const COSTS: ReadonlySet<FieldName> = new Set<FieldName>([
  'module.cost',
  'module.budget',
  'module.actual',
  'module.committed',
  'module.costDelivery',
  'module.costDevelopment',
  'module.costOverhead',
  'cost.amount',
]);
const EACH: FieldName = 'module.costPerPerson';

/** A clause; only of a report without accounts. */
export function noCosts({ tables }: Pick<Report, 'tables'>): string {
  const columns = tables.flatMap((table) => table.columns);
  const said = CLAUSES.flatMap(([isMeant, clause]) => {
    const headers = [...new Set(columns.filter(isMeant).map(({ header }) => `“${header}”`))];
    return headers.length === 0 ? [] : [clause(listText(headers))];
  });
  return said[0] ?? 'no costs were found';
}

/** The first that a column gives reason for is said. */
const CLAUSES: readonly (readonly [(column: ReportColumn) => boolean, (headers: string) => string])[] = [
  [({ field }) => field === EACH, (headers) => `of what each person costs under ${headers} nothing says how many take part`],
  [
    ({ reasonCode, header }) => reasonCode === 'contested' && meansCost(header),
    (headers) => `${headers} could each be the cost, and nothing says which of them counts`,
  ],
  [({ reasonCode }) => reasonCode === 'months-of-what', (headers) => `nothing says whether ${headers} hold costs`],
  [({ field }) => field !== null && COSTS.has(field), (headers) => `no amounts could be read under ${headers}`],
  [
    ({ field, header }) => field === null && isCost(header),
    (headers) => `what stands under ${headers} is not counted, for nothing says that it is what a module costs`,
  ],
];

/** Words of money in a header; those that turn it into something else are looked for too. */
const MONEY =
  /\b(?:costs?|prices?|fees?|budgets?|spend|expenses?|\w*kosten|\w*preise?|\w*gebuhr(?:en)?|ausgaben|\w*satz|couts?|prix|tarifs?|depenses?|frais|day rate|daily rate)\b/;
const NO_MONEY = /\b(?:centre|center|owner|holder|type|category|code|status|comments?|notes?)\b/;

function isCost(header: string): boolean {
  const plain = fold(header);
  return (MONEY.test(plain) && !NO_MONEY.test(plain)) || meansCost(header);
}

function meansCost(header: string): boolean {
  return meaningsOf(header).some(({ field }) => field === 'module.cost' || field === EACH);
}
