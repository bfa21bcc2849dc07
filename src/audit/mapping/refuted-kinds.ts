/** Kinds that a block could be by its headers, and is not by what its other columns say. */
import type { FieldName, Kind } from '../fields';
import { fold } from '../reading/fold';
import { wordPattern } from '../reading/word-pattern';
import { DROPPED_WORDS, OWED_WORDS, PAYMENT_WORDS, SPENT_WORDS, VOUCHER_WORDS } from '../reading/words/costs';
import type { Assignment } from './assign-columns';
import type { ColumnProfile } from './value-evidence';

export function refutedKinds(
  assignments: readonly Assignment[],
  profileOf: (column: number) => ColumnProfile,
  columns: readonly { readonly header: string }[] = [],
): ReadonlySet<Kind> {
  const refuted = new Set<Kind>();
  const of = (kind: Kind): Assignment | undefined => assignments.find((one) => one.kind === kind && one.complete);
  const [link, keyResult, module, cost] = [of('link'), of('keyResult'), of('module'), of('cost')];
  // A link says what a module serves: a module with a status alone is none.
  if (link !== undefined && !has(link, 'link.kpi', 'link.keyResult', 'link.objective')) refuted.add('link');
  // A row that names a key result and its objective is a key result, whatever else it says of the objective.
  if (keyResult !== undefined && has(keyResult, 'keyResult.title') && has(keyResult, 'keyResult.objective')) refuted.add('objective');
  // A row that says what a module costs and which KPI it serves is of the module; what it says of the KPI is read beside it.
  const kpi = of('kpi');
  if (module !== undefined && kpi !== undefined && servesItsKpi(module, kpi)) refuted.add('kpi');
  if (module === undefined || cost === undefined) return refuted;
  // An amount with what it was paid for, whether it was or who bore it is a payment; what somebody owns and what begins is a plan.
  const paid = payments(cost, profileOf);
  const isPayment = has(cost, 'cost.amount') && (has(cost, 'cost.category', 'cost.costCentre') || saysStage(cost, module) || paid || columns.some(isVoucher));
  const facts = factsOf(module, cost, paid);
  if ((isPayment && facts === 0) || saysWhatWasPaid(cost, module)) refuted.add('module');
  // What it brought in is said of a module, never of what was paid for it.
  if (!isPayment && (facts > 1 || has(module, 'module.benefit') || (has(module, 'module.owner', 'module.sponsor') && namesOnce(module, profileOf))))
    refuted.add('cost');
  return refuted;
}

const VOUCHER = new RegExp(`^(?:${wordPattern(VOUCHER_WORDS).source})$`, 'u');
const isVoucher = ({ header }: { readonly header: string }): boolean => VOUCHER.test(fold(header));

function has({ columns }: Assignment, ...fields: readonly FieldName[]): boolean {
  return [...columns.values()].some(({ field }) => field !== null && fields.includes(field));
}

/** Whether rows name a module, what it costs, and a KPI of which they say two things more. */
function servesItsKpi(module: Assignment, kpi: Assignment): boolean {
  const named = [...kpi.columns].find(([, { field }]) => field === 'kpi.name')?.[0];
  if (named === undefined || module.columns.get(named)?.field !== 'module.kpi' || !has(module, 'module.name')) return false;
  const parts = [...kpi.columns].filter(
    ([column, { field }]) => field !== null && KPI_PARTS.has(field) && (module.columns.get(column)?.field ?? null) === null,
  );
  return has(module, ...AMOUNTS) && parts.length > 1;
}

const KPI_PARTS: ReadonlySet<FieldName> = new Set<FieldName>(['kpi.baseline', 'kpi.target', 'kpi.current', 'kpi.measureUnit', 'kpi.direction']);

/** Whether an amount that a module's row would not know stands beside a day and whom it was paid to, and nothing else is said. */
function saysWhatWasPaid(cost: Assignment, module: Assignment): boolean {
  const amount = [...cost.columns].find(([, { field }]) => field === 'cost.amount')?.[0];
  if (amount === undefined || !has(cost, 'cost.period') || (module.columns.get(amount)?.field ?? null) !== null) return false;
  return [...module.columns].every(([column, { field }]) => field === null || OF_WHAT_COSTS.has(field) || cost.columns.get(column)?.field === 'cost.period');
}

/** Whether no module stands in two rows. */
function namesOnce({ columns }: Assignment, profileOf: (column: number) => ColumnProfile): boolean {
  return [...columns].some(([column, { field }]) => field === 'module.name' && profileOf(column).distinct === 1);
}

const OF_WHAT_COSTS: ReadonlySet<FieldName> = new Set<FieldName>([
  'module.id',
  'module.name',
  'module.programme',
  'module.cost',
  'module.budget',
  'module.actual',
  'module.committed',
  'module.currency',
  'module.vendor',
]);

/** Whether a column says what an amount is, and not how the work stands. */
function saysStage(cost: Assignment, { columns }: Assignment): boolean {
  return [...cost.columns].some(([column, { field }]) => field === 'cost.type' && columns.get(column)?.field !== 'module.status');
}

/** Of the words of a column of states, so many at least are of payments. */
const MOST_STATES = 0.8;
const DROPPED = wordPattern(DROPPED_WORDS);
const PAID = wordPattern([...SPENT_WORDS, ...OWED_WORDS]);
const PLAIN_PAID = wordPattern(PAYMENT_WORDS);

/** Whether rows say of themselves that they were paid, or have yet to be: all in words of payments, some of which are said of nothing else. */
function payments({ columns }: Assignment, profileOf: (column: number) => ColumnProfile): boolean {
  const column = [...columns].find(([, { field }]) => field === 'cost.type')?.[0];
  const samples = column === undefined ? [] : profileOf(column).samples.map(fold);
  return (
    samples.some((text) => PLAIN_PAID.test(text)) && samples.filter((text) => PAID.test(text) || DROPPED.test(text)).length >= samples.length * MOST_STATES
  );
}

/** How much is said of modules beside a name and what is paid for it: who owns them, when they begin. */
function factsOf({ columns }: Assignment, cost: Assignment, isPaid: boolean): number {
  // A price for one, and how many there are, say what was paid; of payments so do the day and whether they were made.
  const ofPayments: readonly (FieldName | null)[] = isPaid ? ['cost.period', 'cost.type'] : [];
  const ofAmounts = new Set(
    [...cost.columns].flatMap(([column, { field, times }]) => (times !== undefined ? [column, times.column] : ofPayments.includes(field) ? [column] : [])),
  );
  return [...columns].filter(([column, { field }]) => field !== null && !OF_WHAT_COSTS.has(field) && !ofAmounts.has(column)).length;
}

const AMOUNTS: ReadonlySet<FieldName> = new Set<FieldName>(['module.cost', 'module.budget', 'module.actual', 'module.committed']);

/** Whether columns name modules and say nothing of them but what is paid, and to whom. */
export function saysOnlyMoney(columns: readonly { readonly field: FieldName | null }[]): boolean {
  const fields = columns.flatMap(({ field }) => field ?? []);
  return fields.every((field) => OF_WHAT_COSTS.has(field)) && fields.some((field) => AMOUNTS.has(field));
}
