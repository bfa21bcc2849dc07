/** What a name that is not found, that fits several, or that nobody can read, may turn out to mean. */
import type { FieldName } from '../fields';
import { isLost } from '../reading/lost-value';
import { perModel } from './per-model';
import type { AnyRecord, Model, Objective } from '../model/types';

/** Fields with a cell that nobody can read: it may name any record. */
export const lostFields = perModel((model: Model): ReadonlySet<FieldName> => new Set(model.oddCells.filter(isLost).map(({ field }) => field)), 'no names');

/** Records that a name which was not found, or fits several, may stand for: by the fields that hold such names. */
const perhapsMeant = perModel((model: Model): ReadonlyMap<FieldName, ReadonlySet<AnyRecord>> => {
  const meant = new Map<FieldName, Set<AnyRecord>>();
  const withLost = new Set<FieldName>();
  for (const { reference } of model.references) {
    if (reference.targets.length === 1) continue;
    const known = meant.get(reference.field) ?? new Set<AnyRecord>();
    for (const candidate of [...reference.targets, ...reference.nearest]) known.add(candidate);
    // A field leads to the same kinds everywhere, so that its first name found nowhere tells of all.
    if (reference.targets.length === 0 && !withLost.has(reference.field)) for (const candidate of reference.perhaps) known.add(candidate);
    if (reference.targets.length === 0) withLost.add(reference.field);
    meant.set(reference.field, known);
  }
  return meant;
});

/** Columns of which not one name was found: their names may be other names of any record, one of them also of this. */
const strangeFields = perModel((model: Model): ReadonlySet<FieldName> => new Set(model.strangers.map(({ field }) => field)), 'no names');

/** Whether a name in one of these columns may mean a record though it is not written as the record is. */
export function isPerhapsMeant(model: Model, record: AnyRecord, fields: readonly FieldName[]): boolean {
  return fields.some((field) => lostFields(model).has(field) || strangeFields(model).has(field) || perhapsMeant(model).get(field)?.has(record) === true);
}

const NAMES_OBJECTIVES: readonly FieldName[] = ['keyResult.objective', 'objective.parent', 'kpi.objective'];

/** Whether something that names an objective in its own row may hang on this one, though it is not written as it is. */
export function mayHaveBelow(model: Model, objective: Objective): boolean {
  return isPerhapsMeant(model, objective, NAMES_OBJECTIVES);
}
