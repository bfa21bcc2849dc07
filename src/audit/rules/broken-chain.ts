/** Does the climb from what a module serves reach a priority? */
import { READS, reads } from '../model/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

const STEPS = { objective: 'names no objective', parent: 'names no goal above it', priority: 'names no priority', 'found-reference': 'refers to something that is not there' } as const;

export const brokenChain = defineRule({
  id: 'broken-chain',
  title: 'Chain that stops before a priority',
  why: 'Alignment is a link that can be followed from what leaders are trained to do to what the business wants. A chain that stops half way is a hope that somebody else has the other half.',
  fix: 'Fill in the first missing step that the finding names.',
  needs: ['module.name', 'priority.name', { anyOf: ['module.kpi', 'module.keyResult', 'module.objective', 'link.kpi', 'link.keyResult', 'link.objective'] }],
  uses: reads(READS.module, READS.serves, READS.climb),
  masks: ['siloed-module'],
  options: {},
  messages: { default: '*{module}* serves *{goal}*, but the way up stops at *{stop}*, which {lacks} ({cell}).' },
  examples: {
    flagged: `
      ### Priorities
      | Priority ID | Priority |
      | P1 | Raise revenue from new customers |

      ### Objectives
      | Objective ID | Objective | Parent objective |
      | O-1 | Win more tenders | |

      ### KPIs
      | KPI ID | KPI | Objective ID |
      | KPI-07 | Conversion rate | O-1 |

      ### Modules
      | Module ID | Module | KPI served |
      | M-1 | Winning the last step | KPI-07 ⚑ |
    `,
    clean: `
      ### Priorities
      | Priority ID | Priority |
      | P1 | Raise revenue from new customers |

      ### Objectives
      | Objective ID | Objective | Parent objective |
      | O-1 | Win more tenders | P1 |

      ### KPIs
      | KPI ID | KPI | Objective ID |
      | KPI-07 | Conversion rate | O-1 |
      | KPI-08 | Contract value | |

      ### Modules
      | Module ID | Module | KPI served |
      | M-1 | Winning the last step | KPI-07; KPI-08 |
    `,
    undecided: `
      ### Priorities
      | Priority ID | Priority |
      | P1 | Raise revenue from new customers |

      ### Modules
      | Module ID | Module | Objective |
      | M-1 | Winning the last step | O-1 |
    `,
  },
  subjects: ({ model }) => model.judgedModules.filter((module) => model.namesGoal(module)),
  check: (module, { model }) => {
    const services = model.serves(module).filter(({ goal }) => goal.stated);
    const climbs = services.map((service) => ({ service, climb: model.climb(service.goal) }));
    if (climbs.some(({ climb }) => climb.priorities.length > 0)) return PASSED;
    const first = climbs[0];
    if (first === undefined || first.climb.missing === null) return cannotTell('what it serves is not in this workbook');
    const { goal, lacks, at } = first.climb.missing;
    return [{ message: 'default', at: first.service.at, data: { module: module.name, goal: first.service.goal.name, stop: goal.name, lacks: STEPS[lacks], cell: { cell: at } } }];
  },
});
