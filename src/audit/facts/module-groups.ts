/** The runs of one module: rows of one id or name that differ in cohort or start. */
import { grouped } from '../model/grouped';
import { perModel } from './per-model';
import type { Model, Module } from '../model/types';

const runs = perModel((model) => grouped(model.modules, (module) => [model.standingFor(module) ?? module]));

/** Every run of a module, itself included. */
export function runsOf(model: Model, module: Module): readonly Module[] {
  return runs(model).get(model.standingFor(module) ?? module) ?? [module];
}
