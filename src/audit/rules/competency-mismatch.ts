/** Do a module's competency and its KPI serve the same priority? */
import { serves } from '../facts/services';
import { judgedModules } from '../facts/judged-modules';
import { climbFrom } from '../facts/climbs';
import { targetsOf } from '../model/targets';
import { READS, reads } from '../facts/reads';
import type { Competency, Priority } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

export const competencyMismatch = defineRule({
  id: 'competency-mismatch',
  title: 'Competency and KPI serve different priorities',
  why: 'Programmes are built backward: from the priority to the competency that serves it, to the metric, to the module. When the competency belongs to one priority and the metric to another, one of the two was added later.',
  fix: 'Link the module to a KPI of the competency’s priority, or correct the competency.',
  needs: ['module.name', 'module.competency', 'competency.priority', { anyOf: ['module.kpi', 'link.kpi', 'module.keyResult', 'link.keyResult'] }],
  uses: reads(READS.module, READS.serves, READS.climb, ['competency.id', 'competency.name']),
  masks: [],
  options: {},
  messages: {
    default: '*{module}* builds *{competency}*, which serves {its}, but is linked to *{goal}*, which serves {other}.',
  },
  unknowns: {
    'priority-unknown': 'the competency or a KPI reaches no priority that is known',
  },
  examples: {
    flagged: `
      ### Priorities
      | Priority ID | Priority |
      | P1 | Raise revenue |
      | P2 | Keep our people |

      ### Competencies
      | Competency ID | Competency | Priority |
      | C-1 | Coaching | P2 |

      ### KPIs
      | KPI ID | KPI | Priority |
      | KPI-1 | Conversion rate | P1 |
      | KPI-2 | Retention | P2 |

      ### Modules
      | Module ID | Module | Competency | KPI served |
      | M-1 | Coaching essentials | Coaching ⚑ | KPI-1 |
      | M-2 | Career talks | Coaching | KPI-2 |
    `,
    clean: `
      ### Priorities
      | Priority ID | Priority |
      | P1 | Raise revenue |
      | P2 | Keep our people |

      ### Competencies
      | Competency ID | Competency | Priority |
      | C-1 | Coaching | P2 |

      ### KPIs
      | KPI ID | KPI | Priority |
      | KPI-1 | Conversion rate | P1 |
      | KPI-2 | Retention | P2 |

      ### Modules
      | Module ID | Module | Competency | KPI served |
      | M-1 | Coaching essentials | Coaching | KPI-1, KPI-2 |
    `,
    undecided: `
      ### Priorities
      | Priority ID | Priority |
      | P2 | Keep our people |

      ### Competencies
      | Competency ID | Competency | Priority |
      | C-1 | Coaching | P2 |

      ### KPIs
      | KPI ID | KPI | Priority |
      | KPI-1 | Conversion rate | |

      ### Modules
      | Module ID | Module | Competency | KPI served |
      | M-1 | Coaching essentials | Coaching | KPI-1 |
    `,
  },
  subjects: ({ model }) => judgedModules(model).filter((module) => targetsOf<Competency>(module.fields.competency).length > 0),
  check: (module, { model }) => {
    const cell = module.fields.competency;
    const competencies = targetsOf<Competency>(cell);
    const its = competencies.flatMap(({ fields }) => targetsOf<Priority>(fields.priority));
    const climbs = serves(model, module).flatMap(({ goal }) =>
      goal.kind === 'kpi' || goal.kind === 'keyResult' ? [{ goal, priorities: climbFrom(model, goal).priorities }] : [],
    );
    if (climbs.some(({ priorities }) => priorities.some((priority) => its.includes(priority)))) return PASSED;
    const first = climbs[0];
    const unknown =
      competencies.some(({ fields }) => (fields.priority?.value ?? []).length !== targetsOf<Priority>(fields.priority).length) ||
      (cell?.value ?? []).length !== competencies.length;
    if (its.length === 0 || unknown || first === undefined || climbs.some(({ priorities }) => priorities.length === 0)) return cannotTell('priority-unknown');
    const names = (priorities: readonly Priority[]) => ({ list: [...new Set(priorities)].map(({ name }) => `“${name}”`) });
    return [
      {
        message: 'default',
        at: cell?.at ?? module.at,
        data: { module: module.name, competency: competencies[0]?.name ?? '', its: names(its), goal: first.goal.name, other: names(first.priorities) },
      },
    ];
  },
});
