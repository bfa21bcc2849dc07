/** Do a module's competency and its KPI serve the same priority? */
import { targetsOf } from '../model/cascade';
import { READS, reads } from '../model/reads';
import type { Competency, Priority } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

export const competencyMismatch = defineRule({
  id: 'competency-mismatch',
  title: 'Competency and KPI serve different priorities',
  why: 'Programmes are built backward: from the priority to the competency that serves it, to the metric, to the module. When the competency belongs to one priority and the metric to another, one of the two was added later.',
  fix: 'Link the module to a KPI of the competency’s priority, or correct the competency.',
  needs: ['module.name', 'module.competency', 'competency.priority', { anyOf: ['module.kpi', 'link.kpi', 'module.keyResult', 'link.keyResult', 'module.objective', 'link.objective'] }],
  uses: reads(READS.module, READS.serves, READS.climb),
  masks: [],
  options: {},
  messages: { default: '*{module}* builds *{competency}*, which serves {its}, but is linked to *{goal}*, which serves {other}.' },
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
  },
  subjects: ({ model }) => model.judgedModules.filter((module) => targetsOf<Competency>(module.fields.competency).length > 0),
  check: (module, { model }) => {
    const competencies = targetsOf<Competency>(module.fields.competency);
    const its = competencies.flatMap((competency) => targetsOf<Priority>(competency.fields.priority));
    const reached = model.prioritiesOf(module);
    const cell = module.fields.competency;
    if (its.length === 0 || reached.length === 0 || cell === undefined) return cannotTell('the competency or the KPI reaches no priority');
    if (reached.some((priority) => its.includes(priority))) return PASSED;
    const service = model.serves(module).find(({ goal }) => model.climb(goal).priorities.length > 0);
    const names = (priorities: readonly Priority[]) => ({ list: priorities.map(({ name }) => `“${name}”`) });
    return [{ message: 'default', at: cell.at, data: { module: module.name, competency: competencies[0]?.name ?? '', its: names(its), goal: service?.goal.name ?? '', other: names(reached) } }];
  },
});
