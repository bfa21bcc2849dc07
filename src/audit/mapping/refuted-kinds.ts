/** Kinds that a block could be by its headers, and is not by what its other columns say. */
import type { FieldName, Kind } from '../fields';
import type { Assignment } from './assign-columns';

export function refutedKinds(assignments: readonly Assignment[]): ReadonlySet<Kind> {
  const refuted = new Set<Kind>();
  const of = (kind: Kind): Assignment | undefined => assignments.find((one) => one.kind === kind && one.complete);
  const [link, keyResult, module, cost] = [of('link'), of('keyResult'), of('module'), of('cost')];
  // A link says what a module serves: a module with a status alone is none.
  if (link !== undefined && !has(link, 'link.kpi', 'link.keyResult', 'link.objective')) refuted.add('link');
  // A row that names a key result and its objective is a key result, whatever else it says of the objective.
  if (keyResult !== undefined && has(keyResult, 'keyResult.title') && has(keyResult, 'keyResult.objective')) refuted.add('objective');
  if (module === undefined || cost === undefined) return refuted;
  // An amount with what it was paid for, whether it was or who bore it is a payment; what somebody owns and what begins is a plan.
  const isPayment = has(cost, 'cost.amount') && has(cost, 'cost.category', 'cost.type', 'cost.costCentre');
  const facts = factsOf(module);
  if (isPayment && facts === 0) refuted.add('module');
  if (!isPayment && facts > 1) refuted.add('cost');
  return refuted;
}

function has({ columns }: Assignment, ...fields: readonly FieldName[]): boolean {
  return [...columns.values()].some(({ field }) => field !== null && fields.includes(field));
}

const OF_WHAT_COSTS: ReadonlySet<FieldName> = new Set<FieldName>([
  'module.id',
  'module.name',
  'module.programme',
  'module.cost',
  'module.currency',
  'module.vendor',
]);

/** How much is said of modules beside a name and what is paid for it: who owns them, when they begin. */
function factsOf({ columns }: Assignment): number {
  return [...columns.values()].filter(({ field }) => field !== null && !OF_WHAT_COSTS.has(field)).length;
}
