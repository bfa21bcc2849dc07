/** What a module costs in full with what that is made of, and what it costs for each who takes part. */
import { hasCompleted, completionsOf } from '../facts/completions';
import { costOf, type ModuleCost } from '../facts/cost';
import { exactSum } from '../facts/exact-sum';
import { lifeOf } from '../facts/life';
import { targetsOf } from '../model/targets';
import type { Model, Module, Person } from '../model/types';
import { figure, notEvaluated, type Figure, type Part } from './figure';
import type { MoneyPartName } from './money-reasons';

const CATEGORIES = [
  ['costDevelopment', 'development'],
  ['costDelivery', 'delivery'],
  ['costOverhead', 'overhead'],
  ['costParticipantTime', 'participantTime'],
  ['costBackfill', 'backfill'],
] as const;

/** Amounts that differ by less are the same. */
const HALF_A_CENT = 0.005;

/** @param cost the module's cost as the accounts count it, in whole cents; null where none is known */
export function costFigures(model: Model, module: Module, cost: number | null): readonly Figure[] {
  const known = costOf(model, module);
  if (known === null || cost === null) return [notEvaluated('fullCost', { code: 'no-cost' }), notEvaluated('costPerLearner', { code: 'no-cost' })];
  const parts = partsOf(model, module, known, cost);
  return [fullCost(known, cost, parts), costPerLearner(model, module, known, cost)];
}

function fullCost({ missing }: ModuleCost, cost: number, parts: readonly Part[]): Figure {
  // Where every category is blank nothing says that the total lacks any.
  const isTotal = missing.length === CATEGORIES.length;
  if (missing.length > 0 && !isTotal)
    return figure('fullCost', cost, { code: 'full-cost-missing', data: { missing: { list: missing.map((word) => ({ word })) } } }, parts);
  return figure('fullCost', cost, { code: isTotal ? 'full-cost-total' : 'full-cost' }, parts);
}

/** The categories of its own row, the time of those who take part, and what no category names; they add up to the cost. */
function partsOf({ settings }: Model, { fields }: Module, { at }: ModuleCost, cost: number): readonly Part[] {
  const stated = CATEGORIES.flatMap(([name, part]): Part[] => (fields[name]?.value == null ? [] : [{ part, value: fields[name].value, at: fields[name].at }]));
  const learners = fields.learners?.value ?? fields.learnersPlanned?.value ?? null;
  const hours = fields.hours?.value ?? null;
  const time =
    stated.length === 0 || fields.costParticipantTime?.value != null || learners === null || hours === null || settings.hourlyCost === null
      ? []
      : [{ part: 'participantTime' as MoneyPartName, value: learners * hours * settings.hourlyCost, at: null }];
  const named = [...stated, ...time];
  const sum = exactSum(named.map(({ value }) => value));
  // Categories in another currency, or of a cost that is shared, are no parts of this one.
  if (named.length === 0 || sum > cost + HALF_A_CENT) return [{ part: 'total', value: cost, at }];
  return cost - sum < HALF_A_CENT ? named : [...named, { part: 'rest', value: cost - sum, at }];
}

function costPerLearner(model: Model, module: Module, { currency, at }: ModuleCost, cost: number): Figure {
  const counted = learnersOf(model, module);
  if (counted === null) return notEvaluated('costPerLearner', { code: 'no-learners' });
  const { code, learners, part } = counted;
  return figure('costPerLearner', cost / learners, { code, data: { cost: { money: cost, currency }, learners } }, [{ part: 'cost', value: cost, at }, part]);
}

interface Learners {
  readonly code: 'cost-by-learners' | 'cost-by-completions' | 'cost-by-planned';
  readonly learners: number;
  readonly part: Part;
}

/** Those who took part, as its row counts them, else as completions list them; before it has run, those who should. */
function learnersOf(model: Model, module: Module): Learners | null {
  const { learners, learnersPlanned } = module.fields;
  const of = (code: Learners['code'], count: number, at: Part['at']): Learners | null =>
    count > 0 ? { code, learners: count, part: { part: 'learners', value: count, at } } : null;
  if (learners?.value != null && learners.value > 0) return of('cost-by-learners', learners.value, learners.at);
  const people = new Set(
    completionsOf(model, module)
      .filter((row) => hasCompleted(model, row))
      .flatMap(({ fields }) => targetsOf<Person>(fields.person).map(({ key }) => key)),
  );
  if (people.size > 0) return of('cost-by-completions', people.size, null);
  return learnersPlanned?.value != null && lifeOf(model, module) !== 'left-out' ? of('cost-by-planned', learnersPlanned.value, learnersPlanned.at) : null;
}
