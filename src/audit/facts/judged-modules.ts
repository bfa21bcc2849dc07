/** The modules that most rules and all scores judge. */
import { lifeOf } from './life';
import { perModel } from './per-model';
import type { Module } from '../model/types';

/** Live and planned modules that are not mandatory. A programme that is made of modules is judged through them. */
export const judgedModules = perModel((model): readonly Module[] => {
  const programmes = new Set(model.modules.map((module) => model.programmeOf(module)));
  return Object.freeze(
    model.modules.filter((module) => {
      const life = lifeOf(model, module);
      return (life === 'live' || life === 'planned') && module.fields.mandatory?.value !== true && !programmes.has(module);
    }),
  );
});
