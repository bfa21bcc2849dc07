/** Which units a module is for, as its own row says: the unit column and units named in the audience. */
import { targetsOf } from '../model/targets';
import { fold } from '../reading/fold';
import { perModel } from './per-model';
import type { Model, Module, Unit } from '../model/types';

const unitsByName = perModel(
  (model: Model): ReadonlyMap<string, Unit> =>
    new Map(
      model.units
        .flatMap((unit) => [unit.name, unit.id ?? '', ...(unit.fields.aliases?.value ?? '').split(/[;|\n]/)].map((name) => [fold(name), unit] as const))
        .filter(([name]) => name !== ''),
    ),
  'no names',
);

export function audienceUnits(model: Model, { fields }: Module): ReadonlySet<Unit> {
  const parts = (fields.audience?.value ?? '').split(/[;,/|&+\n]|\s(?:and|und|et)\s/).map(fold);
  return new Set([...targetsOf<Unit>(fields.unit), ...parts.flatMap((part) => unitsByName(model).get(part) ?? [])]);
}
