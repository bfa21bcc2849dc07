/** Who was drawn into the waves of a module, as the lists of units and people say. */
import { perModel } from '../facts/per-model';
import type { Model, Module } from '../model/types';
import { fold } from '../reading/fold';
import { readRollout } from '../reading/read-rollout';
import { unitIn } from './leaders';

interface Drawn {
  readonly team: Set<string>;
  readonly person: Set<string>;
}

const drawnBy = perModel(({ units, people }): ReadonlyMap<string, Drawn> => {
  const modules = new Map<string, Drawn>();
  const drawnIn = (text: string | null | undefined): readonly Drawn[] =>
    readRollout(text ?? '').map(({ module }) => {
      const drawn = modules.get(module) ?? { team: new Set<string>(), person: new Set<string>() };
      modules.set(module, drawn);
      return drawn;
    });
  for (const unit of units) for (const { team } of drawnIn(unit.fields.rollout?.value)) team.add(unit.key);
  for (const person of people) {
    for (const drawn of drawnIn(person.fields.rollout?.value)) {
      drawn.person.add(person.key);
      const own = unitIn(person);
      if (own !== null) drawn.team.add(own.key);
    }
  }
  return modules;
}, 'no names');

const NOBODY: Drawn = { team: new Set(), person: new Set() };

/** By key of a team or person. */
export function drawnFor(model: Model, { id, name }: Module): { readonly team: ReadonlySet<string>; readonly person: ReadonlySet<string> } {
  return drawnBy(model).get(fold(id ?? '')) ?? drawnBy(model).get(fold(name)) ?? NOBODY;
}
