/** Do two units train the same thing apart from each other? */
import { judgedModules } from '../facts/judged-modules';
import { perKey } from '../facts/per-model';
import { READS, reads } from '../facts/reads';
import { similarModules } from '../facts/similar-modules';
import type { Model, Module } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

const found = perKey<ReadonlyMap<Module, readonly Module[]>>();

/** Found once for a model and a threshold. */
function twinsIn(model: Model, least: number): ReadonlyMap<Module, readonly Module[]> {
  return found(model, least, () => similarModules(model, least));
}

export const duplicateModule = defineRule({
  id: 'duplicate-module',
  title: 'Two units run the same module apart',
  why: 'Units that each build their own version pay twice, and their leaders learn two ways of doing one thing.',
  fix: 'Merge the modules into one programme, or say in their titles what sets them apart.',
  needs: ['module.name', 'module.unit', { anyOf: ['module.competency', 'module.audience', 'module.kpi', 'link.kpi'] }],
  uses: reads(READS.module, READS.serves, [
    'module.location',
    'module.competency',
    'module.audience',
    'competency.id',
    'competency.name',
    'unit.id',
    'unit.name',
    'unit.aliases',
  ]),
  masks: [],
  options: { similarity: 0.85 },
  messages: { default: '*{module}* of {unit} says much the same as {twins}.' },
  unknowns: {
    'unit-missing': 'its unit is not stated',
  },
  examples: {
    flagged: `
      ### Modules
      | Module ID | Module | Business unit | Competency |
      | M-01 | Coaching essentials | Sales | Coaching |
      | M-02 | The essentials of coaching 2026 ⚑ | Manufacturing | Coaching |
      | M-03 | Design thinking | Sales | Innovation |
    `,
    clean: `
      ### Modules
      | Module ID | Module | Business unit | Competency | Programme |
      | M-01 | Coaching essentials | Sales | Coaching | Leading people |
      | M-02 | Coaching essentials | Manufacturing | Coaching | Leading people |
      | M-03 | Coaching essentials | Service | Selling | |
      | M-04 | Coaching for experts | Logistics | Coaching | |
    `,
    undecided: `
      ### Modules
      | Module ID | Module | Business unit | Competency |
      | M-01 | Coaching essentials | | Coaching |
    `,
  },
  subjects: ({ model }) => judgedModules(model),
  check: (module, { model, options: { similarity } }) => {
    const units = module.fields.unit?.value ?? [];
    if (units.length === 0) return cannotTell('unit-missing');
    const twins = twinsIn(model, similarity).get(module) ?? [];
    if (twins.length === 0) return PASSED;
    const named = twins.map(({ name, fields, at }) => ({ named: name, of: unitText(fields.unit?.value ?? []), at, by: 'cell' as const }));
    return [{ message: 'default', data: { module: module.name, unit: unitText(units), twins: { list: named } } }];
  },
});

function unitText(units: readonly { readonly text: string }[]): string {
  return units.map(({ text }) => text).join(', ');
}
