/** Is a competency still trained though its priority is over? A lower rank alone strands nobody: what ranked before is not known. */
import { lifeOf } from '../facts/life';
import { targetsOf } from '../model/targets';
import { modulesBuilding } from '../facts/cascade';
import { READS, reads } from '../facts/reads';
import type { Priority } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

export const strandedCompetency = defineRule({
  id: 'stranded-competency',
  title: 'Competency trained for a priority that moved on',
  why: 'Priorities change faster than training calendars. A competency that goes on being trained for what no longer matters takes the time of leaders from what does.',
  fix: 'Connect the competency to a priority that matters now, or stop training it.',
  needs: ['competency.name', 'competency.priority', 'module.competency', { anyOf: ['priority.status', 'priority.due', 'priority.period'] }],
  uses: reads(['competency.id'], READS.priority, READS.module),
  masks: [],
  options: {},
  messages: {
    over: '*{competency}* is still trained ({modules}), but its priority *{priority}* is over.',
  },
  unknowns: {
    'priority-unknown': 'it names no priority that is known',
    'priority-not-found': 'one of its priorities was not found',
  },
  examples: {
    flagged: `
      ### Priorities
      | Priority ID | Priority | Rank | Status |
      | P1 | Raise revenue | 1 | active |
      | P9 | Enter Norway | 2 | closed |

      ### Competencies
      | Competency | Priority |
      | Commercial acumen | P1 |
      | Norwegian ways | P9 ⚑ |

      ### Modules
      | Module | Competency |
      | Winning the last step | Commercial acumen |
      | Working with Oslo | Norwegian ways |
    `,
    clean: `
      ### Priorities
      | Priority ID | Priority | Rank | Status |
      | P1 | Raise revenue | 1 | active |
      | P9 | Enter Norway | 2 | closed |

      ### Competencies
      | Competency | Priority |
      | Commercial acumen | P1 |
      | Norwegian ways | P9 |

      ### Modules
      | Module | Competency | End date |
      | Winning the last step | Commercial acumen | 2026-12-31 |
      | Working with Oslo | Norwegian ways | 2025-06-30 |
    `,
    undecided: `
      ### Priorities
      | Priority ID | Priority | Status |
      | P9 | Enter Norway | closed |

      ### Competencies
      | Competency | Priority |
      | Norwegian ways | |

      ### Modules
      | Module | Competency |
      | Working with Oslo | Norwegian ways |
    `,
  },
  subjects: ({ model }) =>
    model.competencies.filter(
      (competency) => competency.stated && modulesBuilding(model, competency).some((module) => ['live', 'planned'].includes(lifeOf(model, module))),
    ),
  check: (competency, { model }) => {
    const priorities = targetsOf<Priority>(competency.fields.priority);
    const first = priorities[0];
    if (first === undefined) return cannotTell('priority-unknown');
    if (priorities.some((priority) => ['live', 'planned'].includes(lifeOf(model, priority)))) return PASSED;
    if ((competency.fields.priority?.value ?? []).length > priorities.length) return cannotTell('priority-not-found');
    const modules = modulesBuilding(model, competency).filter((module) => ['live', 'planned'].includes(lifeOf(model, module)));
    return [
      {
        message: 'over',
        at: competency.fields.priority?.at ?? competency.at,
        data: { competency: competency.name, priority: first.name, modules: { list: modules.map(({ name }) => `“${name}”`) } },
      },
    ];
  },
});
