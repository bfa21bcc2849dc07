/** Does a module serve anything beyond its own unit? */
import { judgedModules } from '../facts/judged-modules';
import { serves } from '../facts/services';
import { climbFrom } from '../facts/climbs';
import { unitsBelow } from '../facts/organisation';
import { targetsOf } from '../model/targets';
import { levelOf } from '../facts/cascade';
import { fold } from '../reading/fold';
import { READS, reads } from '../facts/reads';
import type { Module, Objective, Reference, Unit } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

export const siloedModule = defineRule({
  id: 'siloed-module',
  title: 'Module serves only its own unit',
  why: 'A unit that trains for its own goals alone builds a framework of its own; nothing tells whether the company wants what it teaches.',
  fix: 'Hang the unit’s objective on one of the company’s, or link the module to a goal that reaches the company.',
  needs: [
    'module.name',
    'module.unit',
    'objective.title',
    'objective.unit',
    { anyOf: ['objective.parent', 'objective.priority'] },
    { anyOf: ['module.objective', 'module.keyResult', 'module.kpi', 'link.objective', 'link.keyResult', 'link.kpi'] },
  ],
  uses: reads(READS.module, READS.serves, READS.climb, ['objective.level', 'unit.id', 'unit.name', 'unit.aliases', 'unit.parent']),
  masks: [],
  options: {},
  messages: { default: '*{module}* serves only {goals}, of its own unit {unit}, and none of that reaches the company.' },
  unknowns: {
    'name-not-found': 'a name on the way up was not found',
    'unit-missing': 'its unit, or that of what it serves, is not stated',
  },
  examples: {
    flagged: `
      ### Objectives
      | Objective ID | Objective | Level | Business unit | Parent objective |
      | O-1 | Enter two new markets | Company | | |
      | O-2 | Win three contracts abroad | Unit | Sales North | O-1 |
      | O-3 | Refresh the sales handbook | Unit | Sales North | |

      ### Modules
      | Module ID | Module | Business unit | Objective |
      | M-01 | Negotiating abroad | Sales North | O-2 |
      | M-02 | Know your handbook ⚑ | Sales North | O-3 |
    `,
    clean: `
      ### Objectives
      | Objective ID | Objective | Level | Business unit | Parent objective |
      | O-1 | Enter two new markets | Company | | |
      | O-2 | Win three contracts abroad | Unit | Sales North | O-1 |
      | O-3 | Refresh the sales handbook | Unit | Sales South | |

      ### Modules
      | Module ID | Module | Business unit | Objective |
      | M-01 | Negotiating abroad | Sales North | O-2 |
      | M-02 | Know your handbook | Sales North | O-3 |
    `,
    undecided: `
      ### Objectives
      | Objective ID | Objective | Level | Business unit | Parent objective |
      | O-3 | Refresh the sales handbook | Unit | | |

      ### Modules
      | Module ID | Module | Business unit | Objective |
      | M-02 | Know your handbook | Sales North | O-3 |
    `,
  },
  subjects: ({ model }) => judgedModules(model).filter((module) => serves(model, module).length > 0),
  check: (module, { model }) => {
    const services = serves(model, module);
    const climbs = services.map(({ goal }) => climbFrom(model, goal));
    // Nearly all modules pass here: of those nobody needs to know the whole way up.
    if (climbs.some(({ priorities }) => priorities.length > 0) || services.some(({ goal }) => goal.kind === 'priority')) return PASSED;
    const passed = climbs.flatMap(({ path }) => path.filter((goal): goal is Objective => goal.kind === 'objective'));
    if (passed.some((objective) => levelOf(objective) === 'company')) return PASSED;
    const unit = unitNames(module);
    if (climbs.some(({ missing }) => missing?.lacks === 'found-reference')) return cannotTell('name-not-found');
    if (unit.size === 0 || passed.length === 0 || passed.some((objective) => unitNames(objective).size === 0)) return cannotTell('unit-missing');
    const below = new Set([...unit, ...targetsOf<Unit>(module.fields.unit).flatMap((own) => [...unitsBelow(model, own)].map(({ key }) => key))]);
    if (passed.some((objective) => [...unitNames(objective)].some((name) => !below.has(name)))) return PASSED;
    return [
      {
        message: 'default',
        data: {
          module: module.name,
          unit: (module.fields.unit?.value ?? []).map(({ text }) => text).join(', '),
          goals: { list: [...new Set(passed.map(({ name }) => `“${name}”`))] },
        },
      },
    ];
  },
});

function unitNames({ fields: { unit } }: Module | Objective): ReadonlySet<string> {
  return new Set(((unit?.value ?? []) as readonly Reference[]).map(({ targets, text }) => (targets.length === 1 ? (targets[0]?.key ?? '') : fold(text))));
}
