/** Does a module work for something that is over? */
import { THRESHOLDS } from '../facts/thresholds';
import { endOf, endsBefore, isClosed, isFiscal, runsOn, servicesBySayer } from '../facts/service-ends';
import { SERVING_COLUMNS } from '../facts/named-goals';
import { READS, reads } from '../facts/reads';
import { cannotTell, defineRule, type ProblemOf } from '../rule';

const MESSAGES = {
  closed: '*{module}* serves *{goal}*, which {cell} says is *{status}*.',
  ended: '*{module}* serves *{goal}*, which ended on {end}.',
  ends: '*{module}* runs until {until} and serves *{goal}*, which ends on {end}.',
} as const;

export const expiredTarget = defineRule({
  id: 'expired-target',
  title: 'Module that serves something that is over',
  why: 'Alignment decays in two or three quarters. A module that still works for a goal that has ended, or been given up, spends money on last year’s strategy.',
  fix: 'Link the module to a goal that is still pursued, or end it.',
  needs: [
    'module.name',
    { anyOf: SERVING_COLUMNS },
    {
      anyOf: [
        'objective.status',
        'objective.due',
        'objective.period',
        'keyResult.status',
        'keyResult.due',
        'kpi.status',
        'kpi.due',
        'priority.status',
        'priority.due',
        'priority.period',
      ],
    },
  ],
  uses: reads(READS.module, READS.serves, READS.priority, READS.keyResult, READS.kpi),
  masks: [],
  options: THRESHOLDS['expired-target'],
  messages: MESSAGES,
  unknowns: {
    'end-missing': 'nothing says when what it serves ends',
  },
  examples: {
    flagged: `
      ### KPIs
      | KPI ID | KPI | Due |
      | KPI-07 | Conversion rate | 2025-12-28 |

      ### Objectives
      | Objective ID | Objective | Status |
      | O-1 | Enter Portugal | cancelled |

      ### Modules
      | Module ID | Module | KPI | Start | End |
      | M-01 | Coaching essentials | KPI-07 ⚑ | 2026-01-12 | |
      | M-02 | Negotiating abroad | | 2026-01-12 | 2026-09-30 |

      ### Links
      | Module ID | Objective ID |
      | M-02 | O-1 ⚑ |
    `,
    clean: `
      ### KPIs
      | KPI ID | KPI | Due |
      | KPI-07 | Conversion rate | 2026-06-30 |
      | KPI-08 | Contract value | 2025-06-30 |

      ### Modules
      | Module ID | Module | KPI | Start | End |
      | M-01 | Coaching essentials | KPI-07 | 2026-01-12 | 2026-09-30 |
      | M-02 | Negotiating abroad | KPI-08 | 2025-01-12 | 2025-09-30 |
    `,
    undecided: `
      ### KPIs
      | KPI ID | KPI | Due |
      | KPI-07 | Conversion rate | |

      ### Modules
      | Module ID | Module | KPI | End |
      | M-01 | Coaching essentials | KPI-07 | 2026-09-30 |
    `,
  },
  subjects: ({ model }) => [...servicesBySayer(model).keys()],
  check: (sayer, { model }) => {
    const services = servicesBySayer(model).get(sayer) ?? [];
    const problems = services.flatMap((service): ProblemOf<typeof MESSAGES>[] => {
      const { module, goal, at } = service;
      const problem = { at, about: goal.key, serving: service };
      const status = goal.fields.status;
      if (status !== undefined && isClosed(goal))
        return [{ ...problem, message: 'closed', data: { module: module.name, goal: goal.name, cell: status.at, status: String(status.raw) } }];
      const end = endsBefore(model, service);
      if (end === null) return [];
      const data = { module: module.name, goal: goal.name, end: { day: end }, until: { day: runsOn(model, module) } };
      return [{ ...problem, message: end < model.asOf ? 'ended' : 'ends', data }];
    });
    const told = services.some(({ goal }) => goal.fields.status?.value != null || (!isFiscal(goal) && endOf(goal) !== null));
    return problems.length > 0 || told ? problems : cannotTell('end-missing');
  },
});
