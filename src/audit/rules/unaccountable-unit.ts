/** Does anybody in a unit answer for the training it gets? */
import { targetsOf } from '../model/cascade';
import { judgedObjectives } from '../model/judged-goals';
import { perModel } from '../model/per-model';
import { READS, reads } from '../model/reads';
import type { Model, Module, Person, Unit } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

export const unaccountableUnit = defineRule({
  id: 'unaccountable-unit',
  title: 'Unit with training and nobody who answers',
  why: 'Accountability at the level of the business unit is a condition of alignment: else outcomes are never held against real performance.',
  fix: 'Name an owner, a sponsor or the owner of an objective from the unit.',
  needs: ['module.name', 'module.unit', 'person.name', 'person.unit', { anyOf: ['module.owner', 'module.sponsor', 'objective.owner'] }],
  uses: reads(READS.module, READS.objective, ['person.id', 'person.email', 'person.title', 'person.firstName', 'person.lastName', 'person.team', 'unit.id', 'unit.name', 'unit.parent', 'unit.aliases', 'module.owner', 'module.sponsor', 'objective.owner']),
  masks: [],
  options: {},
  messages: { default: '*{unit}* has live modules ({modules}), but no owner, sponsor or owner of an objective sits in it.' },
  examples: {
    flagged: `
      ### People
      | Name | Business unit |
      | Ines Weber | Sales North |
      | Jo Lindqvist | People |

      ### Units
      | Unit ID | Unit |
      | U-1 | Sales North |
      | U-2 | Logistics |
      | U-3 | People |

      ### Modules
      | Module | Business unit | Module owner | Sponsor |
      | Winning the last step | Sales North | Jo Lindqvist | Ines Weber |
      | Deciding at the right level | Logistics ⚑ | Jo Lindqvist | Ines Weber |
    `,
    clean: `
      ### People
      | Name | Business unit |
      | Ines Weber | Sales North A |
      | Jo Lindqvist | People |

      ### Units
      | Unit ID | Unit | Parent unit |
      | U-1 | Sales North | |
      | U-2 | Sales North A | Sales North |
      | U-3 | People | |

      ### Modules
      | Module | Business unit | Module owner | Sponsor |
      | Winning the last step | Sales North | Jo Lindqvist | Ines Weber |
    `,
  },
  subjects: ({ model }) => [...unitsWithModules(model).keys()],
  check: (unit, { model }) => {
    const modules = unitsWithModules(model).get(unit) ?? [];
    const below = model.unitsBelow(unit);
    const answering = answeringPeople(model);
    if (answering.length === 0) return cannotTell('nobody who answers was found among the people');
    if (answering.some((person) => below.has(model.unitOfPerson(person) as Unit))) return PASSED;
    return [{ message: 'default', at: modules[0]?.fields.unit?.at ?? unit.at, data: { unit: unit.name, modules: { list: modules.map(({ name }) => `“${name}”`) } } }];
  },
});

const unitsWithModules = perModel((model: Model): ReadonlyMap<Unit, readonly Module[]> => {
  const units = new Map<Unit, Module[]>();
  for (const module of model.judgedModules) {
    const unit = targetsOf<Unit>(module.fields.unit)[0];
    if (unit !== undefined && model.life(module) === 'live') units.set(unit, [...(units.get(unit) ?? []), module]);
  }
  return units;
});

const answeringPeople = perModel((model: Model): readonly Person[] => [
  ...new Set([
    ...model.judgedModules.flatMap(({ fields }) => [...targetsOf<Person>(fields.owner), ...targetsOf<Person>(fields.sponsor)]),
    ...judgedObjectives(model).flatMap(({ fields }) => targetsOf<Person>(fields.owner)),
  ]),
]);
