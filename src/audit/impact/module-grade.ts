/** How far the evidence of a module can be trusted: the best grade among its effects, else that of what is claimed for it. */
import { claimOf } from '../facts/claims';
import { linksOf } from '../facts/services';
import { perRecord } from '../facts/per-model';
import type { Model, Module } from '../model/types';
import type { Effect, Estimated, Grade } from './effect';
import { isEvaluated } from './effect';
import { effectsOfModule } from './effects';
import { WINDOWS, type Window } from './windows';

export interface ModuleGrade {
  readonly grade: Grade;
  /** The effect that has the grade; null for a claim. */
  readonly effect: (Effect & { readonly estimated: Estimated }) | null;
}

/** Null while no effect has been estimated and nothing is claimed, or the time to tell has not come. */
export const moduleGrade = perRecord((model, module: Module): ModuleGrade | null => {
  const [first, ...others] = effectsOfModule(model, module).filter(isEvaluated);
  if (first === undefined) return claimGrade(model, module);
  const effect = others.reduce((best, one) => (one.estimated.grade < best.estimated.grade ? one : best), first);
  return { grade: effect.estimated.grade, effect };
});

/** A claim that says how the module's part was told from the rest, and how sure that is, is an estimate; any other is an assertion. */
function claimGrade(model: Model, module: Module): ModuleGrade | null {
  const [{ days }] = WINDOWS as readonly [Window];
  const end = module.fields.end?.value ?? null;
  if (claimOf(module) === null || end === null || end + days > model.asOf) return null;
  const isolated = (module.fields.isolation?.value ?? null) !== null;
  const sure = linksOf(model, module).some(({ fields }) => (fields.confidence?.value ?? null) !== null);
  return { grade: isolated && sure ? 'E' : 'F', effect: null };
}
