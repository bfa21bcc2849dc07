/** Does anybody in a unit answer for the training it gets? */
import { judgedModules } from '../facts/judged-modules';
import { lifeOf } from '../facts/life';
import { accountableUnits } from '../facts/accountable-units';
import { targetsOf } from '../model/targets';
import { perModel } from '../facts/per-model';
import { READS, reads } from '../facts/reads';
import type { Model, Module, Unit } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

export const unaccountableUnit = defineRule({
  id: 'unaccountable-unit',
  title: 'Unit with training and nobody who answers',
  why: 'Accountability at the level of the business unit is a condition of alignment: else outcomes are never held against real performance.',
  fix: 'Name an owner, a sponsor or the owner of an objective from the unit.',
  needs: [
    'module.name',
    'module.unit',
    { anyOf: ['person.name', 'person.firstName', 'person.lastName'] },
    { anyOf: ['person.unit', 'person.team'] },
    { anyOf: ['module.owner', 'module.sponsor', 'objective.owner'] },
  ],
  uses: reads(READS.module, READS.objective, READS.person, [
    'person.unit',
    'person.team',
    'person.left',
    'person.status',
    'unit.id',
    'unit.name',
    'unit.parent',
    'unit.aliases',
    'module.owner',
    'module.sponsor',
    'objective.owner',
    'objective.unit',
  ]),
  masks: [],
  options: {},
  messages: { default: '*{unit}* has live modules ({modules}), but no owner, sponsor or owner of an objective sits in it or below it.' },
  unknowns: {
    'unit-without-people': 'nobody in the list of people sits in the unit',
    'unit-missing': 'nothing says in which unit somebody sits who answers for its modules',
  },
  examples: {
    flagged: `
      ### People
      | Name | Business unit |
      | Ines Weber | Sales North |
      | Kim Duarte | Logistics |
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
    undecided: `
      ### People
      | Name | Business unit |
      | Jo Lindqvist | People |

      ### Modules
      | Module | Business unit | Module owner |
      | Deciding at the right level | Logistics | Jo Lindqvist |
    `,
  },
  subjects: ({ model }) => [...unitsWithModules(model).keys()],
  check: (unit, { model }) => {
    const { staffed, answering, unclear } = accountableUnits(model);
    if (answering.has(unit)) return PASSED;
    if (!staffed.has(unit)) return cannotTell('unit-without-people');
    if (unclear.has(unit)) return cannotTell('unit-missing');
    const modules = unitsWithModules(model).get(unit) ?? [];
    return [
      { message: 'default', at: modules[0]?.fields.unit?.at ?? unit.at, data: { unit: unit.name, modules: { list: modules.map(({ name }) => `“${name}”`) } } },
    ];
  },
});

const unitsWithModules = perModel((model: Model): ReadonlyMap<Unit, readonly Module[]> => {
  const units = new Map<Unit, Module[]>();
  for (const module of judgedModules(model)) {
    if (lifeOf(model, module) !== 'live') continue;
    for (const unit of targetsOf<Unit>(module.fields.unit)) {
      const known = units.get(unit);
      if (known === undefined) units.set(unit, [module]);
      else known.push(module);
    }
  }
  return units;
});
