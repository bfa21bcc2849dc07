/** Fixes of who answers for a module: a sponsor where there is none, somebody in post for who has left, somebody of the business beside HR. */
import { hasLeft } from '../facts/organisation';
import { namedIn } from '../facts/naming';
import { listedPerson } from '../facts/answering';
import type { Model, Module } from '../model/types';
import type { Fix } from './fix';
import { personFor, type Load } from './person-to-name';

/** Null where nobody can be proposed, or no column would hold it. */
export function sponsorFixes(model: Model, module: Module, load: Load): readonly Fix[] | null {
  return roleFixes(model, module, 'sponsor', load);
}

/** For each role whose cell names somebody who has left. */
export function departedFixes(model: Model, module: Module, load: Load): readonly Fix[] | null {
  const roles = (['owner', 'sponsor'] as const).filter((role) =>
    namedIn(module.fields[role]).some((reference) => {
      const person = listedPerson(reference);
      return person !== null && hasLeft(person, model.asOf);
    }),
  );
  const fixes = roles.map((role) => roleFixes(model, module, role, load));
  return fixes.length === 0 || fixes.includes(null) ? null : fixes.flatMap((own) => own ?? []);
}

function roleFixes(model: Model, module: Module, role: 'owner' | 'sponsor', load: Load): readonly Fix[] | null {
  const cell = module.fields[role];
  const found = cell === undefined ? null : personFor(model, module, role, load);
  if (cell === undefined || found === null) return null;
  const { person, text } = found;
  const named: Fix = { at: cell.at, field: `module.${role}`, to: text, because: { code: 'name-person', data: { person: person.name, role: { word: role } } } };
  const [stated, grade] = [module.fields.sponsorGrade, person.fields.grade?.value ?? null];
  // A grade that stands in the row is the former sponsor's.
  if (role !== 'sponsor' || stated === undefined || grade === null || stated.value === grade) return [named];
  return [named, { at: stated.at, field: 'module.sponsorGrade', to: grade, because: { code: 'state-grade', data: { grade } } }];
}
