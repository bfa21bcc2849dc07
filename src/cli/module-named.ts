/** Finds the module that a person names on the command line. */
import { distance } from 'fastest-levenshtein';
import type { Model, Module } from '../audit/model/types';
import { fold } from '../audit/reading/fold';
import { CannotAudit } from './console';

/**
 * By its id, else by its name, whatever the case and the accents; a module held several times is one.
 * @throws CannotAudit with the nearest name where there is none, or several.
 */
export function moduleNamed(model: Model, text: string, path: string): Module {
  const wanted = fold(text);
  const standing = model.modules.filter((module) => (model.standingFor(module) ?? module) === module);
  const byId = standing.filter(({ id }) => id !== null && fold(id) === wanted);
  const found = byId.length > 0 ? byId : standing.filter(({ name }) => fold(name) === wanted);
  const [module, another] = found;
  if (module !== undefined && another === undefined) return module;
  if (another !== undefined)
    throw new CannotAudit(
      `${path} has ${found.length} modules called “${text}”: name one by its id (${found
        .slice(0, 5)
        .map(({ id }) => id ?? 'without one')
        .join(', ')}).`,
    );
  const names = standing.flatMap(({ id, name }) => [...(id === null ? [] : [id]), name]);
  const nearest = names.map((name) => ({ name, away: distance(fold(name), wanted) })).sort((one, other) => one.away - other.away)[0];
  const near = nearest === undefined || nearest.away > Math.max(2, wanted.length / 3) ? '' : ` Did you mean “${nearest.name}”?`;
  throw new CannotAudit(`There is no module “${text}” in ${path}.${near}`);
}
