/** Modules that belong together: those of one programme, and the runs of one module. */
import type { Model, Module } from './types';

/** The programme of a module: its row, or a record that only its modules name. */
export function programmeOf(model: Model, module: Module): Module | null {
  return model.programmeOf(module);
}

/** Every row of a module, itself included. */
export function runsOf(model: Model, module: Module): readonly Module[] {
  return model.runsOf(module);
}
