/** Why there is no money in a report: no column states a cost, or one does that could not be read or told from others. */
import type { FieldName } from '../fields';
import { fold } from '../reading/fold';
import { meaningsOf } from '../mapping/synonyms';
import type { Report, ReportColumn } from './report';
import { inEnglish, type Saying } from './saying';
import type { STEPS } from './step-sentences';

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
export function noCosts({ tables }: Pick<Report, 'tables'>, { said }: Saying = inEnglish): string {
  const columns = tables.flatMap((table) => table.columns);
  for (const [isMeant, code] of CLAUSES) {
    const headers = [...new Set(columns.filter(isMeant).map(({ header }) => said({ code: 'quoted', data: { text: header } })))];
    if (headers.length > 0) return said({ code, data: { headers: { list: headers } } });
  }
  return said({ code: 'no-costs' });
}

type Clause = Extract<keyof typeof STEPS, 'each-of-how-many' | 'which-cost' | 'months-of-what' | 'cost-unread' | 'cost-untold'>;

/** The first that a column gives reason for is said. */
const CLAUSES: readonly (readonly [(column: ReportColumn) => boolean, Clause])[] = [
  [({ field }) => field === EACH, 'each-of-how-many'],
  [({ reasonCode, header }) => reasonCode === 'contested' && isCost(header), 'which-cost'],
  [({ reasonCode }) => reasonCode === 'months-of-what', 'months-of-what'],
  [({ field }) => field !== null && COSTS.has(field), 'cost-unread'],
  [({ field, header }) => field === null && isCost(header), 'cost-untold'],
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
