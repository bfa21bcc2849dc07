/** Does a module serve only its own unit, and nothing that reaches the company? */
import { targetsOf } from '../model/cascade';
import { READS, reads } from '../model/reads';
import type { Goal, Model, Objective, Unit } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

export const siloedModule = defineRule({
  id: 'siloed-module',
  title: 'Module that serves its own unit alone',
  why: 'A unit that trains for its own goals only, with none that reaches the company, builds a strategy of its own.',
  fix: 'Link the unit’s objective to one of the company’s, or let the module serve one that is.',
  needs: ['module.name', 'module.unit', 'objective.title', 'objective.unit', { anyOf: ['objective.level', 'objective.parent', 'objective.priority'] }, { anyOf: ['module.objective', 'link.objective', 'module.kpi', 'link.kpi', 'module.keyResult', 'link.keyResult'] }],
  uses: reads(READS.module, READS.objective, READS.serves, READS.climb, ['objective.level', 'unit.id', 'unit.name', 'unit.aliases']),
  masks: [],
  options: {},
  messages: { default: '*{module}* serves only objectives of its own unit, {unit} ({objectives}), and none of them reaches the company.' },
  examples: {
    flagged: `
      ### Units
      | Unit ID | Unit |
      | U-1 | Logistics |

      ### Objectives
      | Objective ID | Objective | Level | Business unit | Parent objective |
      | O-1 | Shorten delivery time | Company | | |
      | O-2 | Reduce picking errors | Unit | Logistics | |
      | O-3 | Raise on-time delivery | Unit | Logistics | O-1 |

      ### Modules
      | Module | Business unit | Objective ID |
      | Standing at the board ⚑ | Logistics | O-2 |
      | Deciding at the right level | Logistics | O-3 |
    `,
    clean: `
      ### Units
      | Unit ID | Unit |
      | U-1 | Logistics |
      | U-2 | Sales |

      ### Objectives
      | Objective ID | Objective | Level | Business unit | Parent objective |
      | O-1 | Shorten delivery time | Company | | |
      | O-2 | Reduce picking errors | Unit | Sales | |
      | O-3 | Raise on-time delivery | Unit | Logistics | O-1 |

      ### Modules
      | Module | Business unit | Objective ID |
      | Standing at the board | Logistics | O-2 |
      | Deciding at the right level | Logistics | O-3 |
    `,
  },
  subjects: ({ model }) => model.judgedModules.filter((module) => targetsOf<Unit>(module.fields.unit).length > 0 && model.serves(module).length > 0),
  check: (module, { model }) => {
    const own = targetsOf<Unit>(module.fields.unit)[0];
    const served = model.serves(module).map(({ goal }) => ({ goal, path: model.climb(goal).path, priorities: model.climb(goal).priorities }));
    if (served.some(({ priorities, path }) => priorities.length > 0 || path.some((goal) => isCompany(model, goal)))) return PASSED;
    const objectives = [...new Set(served.flatMap(({ path }) => path.filter((goal): goal is Objective => goal.kind === 'objective')))];
    if (objectives.length === 0 || own === undefined) return cannotTell('what it serves belongs to no objective');
    const units = objectives.map((objective) => targetsOf<Unit>(objective.fields.unit)[0]);
    if (units.some((unit) => unit === undefined)) return cannotTell('the objective names no unit');
    if (!units.every((unit) => unit === own || model.unitsBelow(own).has(unit as Unit))) return PASSED;
    return [{ message: 'default', data: { module: module.name, unit: own.name, objectives: { list: objectives.map(({ name }) => `“${name}”`) } } }];
  },
});

function isCompany(model: Model, goal: Goal): boolean {
  return goal.kind === 'objective' && model.levelOf(goal) === 'company';
}

