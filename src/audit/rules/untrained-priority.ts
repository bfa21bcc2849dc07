/** Does any module work towards each top priority? */
import { topPriorities } from '../facts/top-priorities';
import { lastReached, reachedOnHold, reachedPriorities } from '../facts/reached-priorities';
import { READS, reads } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const untrainedPriority = defineRule({
  id: 'untrained-priority',
  title: 'Top priority that no training serves',
  why: 'A plan is built backward from what the business wants most. A top priority without a module is either a gap in the plan or a sign that the plan was made first.',
  fix: 'Link a module to a KPI or objective of this priority, or decide and record that it needs no training.',
  needs: [
    'priority.name',
    'module.name',
    { anyOf: ['module.kpi', 'module.keyResult', 'module.objective', 'module.priority', 'link.kpi', 'link.keyResult', 'link.objective'] },
    { anyOf: ['module.priority', 'kpi.priority', 'objective.priority', 'objective.parent', 'priority.metric'] },
  ],
  uses: reads(READS.topPriorities, READS.module, READS.serves, READS.climb),
  masks: [],
  options: {},
  messages: {
    default: 'No live or planned module reaches *{priority}*.',
    ended: 'No live or planned module reaches *{priority}*; *{module}* did, and has ended.',
    held: 'No live or planned module reaches *{priority}*; *{module}* would, and is on hold.',
  },
  unknowns: {
    'name-not-found': 'a name that was not found, or fits several records, may lead to it',
  },
  examples: {
    flagged: `
      ### Priorities
      | Priority ID | Priority | Rank |
      | P1 | Grow revenue in the north | 1 |
      | P2 | Keep the people we hire ⚑ | 2 |

      ### KPIs
      | KPI ID | KPI | Priority |
      | KPI-01 | Conversion rate | P1 |
      | KPI-02 | 12-month retention | P2 |

      ### Modules
      | Module ID | Module | KPI | Status | End |
      | M-01 | Winning the last step | KPI-01 | running | |
      | M-02 | Coaching essentials | KPI-02 | completed | 2025-06-30 |
    `,
    clean: `
      ### Priorities
      | Priority ID | Priority | Rank |
      | P1 | Grow revenue in the north | 1 |
      | P2 | Keep the people we hire | 2 |
      | P9 | Tidy the archive | 9 |

      ### Objectives
      | Objective ID | Objective | Priority | Parent |
      | O-1 | Raise revenue by 12 % | P1 | |
      | O-2 | Raise conversion to 25 % | | O-1 |

      ### Modules
      | Module ID | Module | Objective | Priority |
      | M-01 | Winning the last step | O-2 | |
      | M-02 | Coaching essentials | | P2 |
    `,
    undecided: `
      ### Priorities
      | Priority ID | Priority | Rank |
      | P1 | Keep the people we hire | 1 |

      ### Modules
      | Module ID | Module | Priority |
      | M-02 | Coaching essentials | Keep people we hire |
    `,
  },
  subjects: ({ model }) => topPriorities(model).filter(({ stated }) => stated),
  check: (priority, { model }) => {
    const { reached, perhaps } = reachedPriorities(model);
    if (reached.has(priority)) return PASSED;
    if (perhaps.has(priority)) return cannotTell('name-not-found');
    const [held, ended] = [reachedOnHold(model).get(priority), lastReached(model).get(priority)];
    if (held !== undefined) return [{ message: 'held', data: { priority: priority.name, module: held.name } }];
    return [
      ended === undefined
        ? { message: 'default', data: { priority: priority.name } }
        : { message: 'ended', data: { priority: priority.name, module: ended.name } },
    ];
  },
});
