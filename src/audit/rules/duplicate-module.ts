/** Do two units run the same module under names that are nearly alike? */
import { targetsOf } from '../model/cascade';
import { duplicatePairs, type ModulePair } from '../model/duplicate-pairs';
import { perModel } from '../model/per-model';
import { READS, reads } from '../model/reads';
import type { Model, Module, Unit } from '../model/types';
import { defineRule, PASSED } from '../rule';

export const duplicateModule = defineRule({
  id: 'duplicate-module',
  title: 'Same module in two units',
  why: 'Silos pay twice for the same thing, and teach it in two ways. One framework with shared modules costs less and speaks one language.',
  fix: 'Merge the two, or let one unit run the module for both.',
  needs: ['module.name', 'module.unit', { anyOf: ['module.competency', 'module.audience', 'module.kpi', 'link.kpi'] }],
  uses: reads(READS.module, READS.serves, ['module.competency', 'module.audience', 'module.location', 'competency.id', 'competency.name', 'unit.id', 'unit.name', 'unit.aliases']),
  masks: [],
  options: { similarity: 0.85 },
  messages: { default: '*{module}* ({unit}) is nearly the same as *{other}* ({otherUnit}, {cell}): their titles agree in {share} of their words, and both have {common}.' },
  examples: {
    flagged: `
      ### Modules
      | Module | Business unit | Competency |
      | Coaching essentials for leaders ⚑ | Sales | Coaching |
      | Leaders: essentials of coaching 2026 | Logistics | Coaching |
      | Negotiating abroad | Sales | Negotiation |
    `,
    clean: `
      ### Modules
      | Module | Business unit | Competency | Programme |
      | Coaching essentials for leaders | Sales | Coaching | Leading people |
      | Coaching essentials for leaders, cohort 2 | Logistics | Coaching | Leading people |
      | Negotiating abroad | Sales | Negotiation | Commercial leaders |
      | Negotiating at home | Logistics | Negotiation | Freight |
    `,
  },
  subjects: ({ model }) => model.judgedModules.filter((module) => unitOf(module) !== null),
  check: (module, { model, options: { similarity } }) => {
    const pairs = pairsByModule(model, similarity).get(module) ?? [];
    if (pairs.length === 0) return PASSED;
    return pairs.map(({ other, share, common }) => ({
      message: 'default',
      about: other.key,
      data: { module: module.name, unit: unitOf(module)?.name ?? '', other: other.name, otherUnit: unitOf(other)?.name ?? '', cell: { cell: other.at }, share: { percent: share }, common },
    }));
  },
});

function unitOf(module: Module): Unit | null {
  return targetsOf<Unit>(module.fields.unit)[0] ?? null;
}

const allPairs = perModel((model: Model): readonly ModulePair[] => duplicatePairs(model));

/** A pair stands under the module that comes first. */
const pairsByModule = (model: Model, similarity: number): ReadonlyMap<Module, readonly ModulePair[]> => indexed(model).get(similarity) ?? remember(model, similarity);
const indexed = perModel((): Map<number, ReadonlyMap<Module, readonly ModulePair[]>> => new Map());

function remember(model: Model, similarity: number): ReadonlyMap<Module, readonly ModulePair[]> {
  const byModule = new Map<Module, ModulePair[]>();
  for (const pair of allPairs(model)) {
    if (pair.share >= similarity) byModule.set(pair.module, [...(byModule.get(pair.module) ?? []), pair]);
  }
  indexed(model).set(similarity, byModule);
  return byModule;
}
