/** Was a module there before what it serves had been agreed? */
import { judgedModules } from '../facts/judged-modules';
import { serves } from '../facts/services';
import { agreedSince } from '../facts/agreement';
import { READS, reads } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const trainingBeforeStrategy = defineRule({
  id: 'training-before-strategy',
  title: 'Module that is older than what it serves',
  why: 'A course that was there first and was given a purpose afterwards feels relevant and changes little, unless someone has looked at it again since the goal was set.',
  fix: 'Review the module against what was agreed, and enter the date of the review.',
  needs: [
    'module.name',
    'module.start',
    { anyOf: ['module.lastReviewed', 'link.lastReviewed'] },
    { anyOf: ['objective.agreedOn', 'priority.agreedOn', 'briefing.date'] },
    { anyOf: ['module.kpi', 'module.keyResult', 'module.objective', 'module.priority', 'link.kpi', 'link.keyResult', 'link.objective'] },
  ],
  uses: reads(READS.module, READS.serves, READS.climb, [
    'module.lastReviewed',
    'link.lastReviewed',
    'objective.agreedOn',
    'priority.agreedOn',
    'briefing.date',
    'briefing.priority',
    'briefing.executive',
  ]),
  masks: [],
  options: {},
  messages: {
    default: '*{module}* started on {start}, before *{goal}* was agreed on {agreed}, and has not been reviewed since.',
  },
  unknowns: {
    'start-missing': 'the module has no start date',
    'agreement-undated': 'nothing says when what it serves was agreed',
  },
  examples: {
    flagged: `
      ### Objectives
      | Objective ID | Objective | Agreed on |
      | O-1 | Raise conversion to 25 % | 2025-12-10 |

      ### Modules
      | Module | Objective | Start | Last reviewed |
      | Winning the last step | O-1 | 2025-09-01 ⚑ | 2025-10-01 |
    `,
    clean: `
      ### Objectives
      | Objective ID | Objective | Agreed on |
      | O-1 | Raise conversion to 25 % | 2025-12-10 |

      ### Modules
      | Module | Objective | Start | Last reviewed |
      | Winning the last step | O-1 | 2025-12-10 | |
      | Pipeline accountability | O-1 | 2025-09-01 | 2025-12-10 |
    `,
    undecided: `
      ### Objectives
      | Objective ID | Objective | Agreed on |
      | O-1 | Raise conversion to 25 % | |

      ### Modules
      | Module | Objective | Start | Last reviewed |
      | Winning the last step | O-1 | 2025-09-01 | |
    `,
  },
  subjects: ({ model }) => judgedModules(model).filter((module) => serves(model, module).length > 0),
  check: (module, { model }) => {
    const { start, lastReviewed } = module.fields;
    const began = start?.value ?? null;
    if (start === undefined || began === null) return cannotTell('start-missing');
    const services = serves(model, module);
    const reviewed = Math.max(lastReviewed?.value ?? 0, ...services.map(({ link }) => link?.fields.lastReviewed?.value ?? 0));
    const agreements = services.map(({ goal }) => ({ goal, on: agreedSince(model, goal) }));
    if (began > model.asOf || agreements.some(({ on }) => on !== null && (on <= began || on <= reviewed))) return PASSED;
    const known = agreements.flatMap(({ goal, on }) => (on === null ? [] : [{ goal, on }]));
    const first = known.sort((one, other) => one.on - other.on || one.goal.key.localeCompare(other.goal.key))[0];
    if (first === undefined || known.length < agreements.length) return cannotTell('agreement-undated');
    return [{ message: 'default', at: start.at, data: { module: module.name, goal: first.goal.name, start: { day: began }, agreed: { day: first.on } } }];
  },
});
