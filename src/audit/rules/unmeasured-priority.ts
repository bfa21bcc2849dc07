/** Does anything tell whether a priority has been reached? */
import { isUnreadable } from '../reading/cell-state';
import { statesAmount } from '../facts/goal-phrases';
import { judgedPriorities } from '../facts/judged-goals';
import { prioritiesWithKpi } from '../facts/priority-kpis';
import { isPerhapsMeant } from '../facts/perhaps-meant';
import { READS, reads } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const unmeasuredPriority = defineRule({
  id: 'unmeasured-priority',
  title: 'Priority without a measure',
  why: 'Training goals can only be set against priorities that are stated in measurable terms; without a measure nobody can say later whether the training helped.',
  fix: 'Name the KPI that tells whether the priority is reached, or put a number into it.',
  needs: ['priority.name', { anyOf: ['priority.metric', 'priority.target', 'kpi.priority'] }],
  uses: reads(READS.priority, ['priority.metric', 'priority.target', 'kpi.id', 'kpi.name', 'kpi.priority']),
  masks: [],
  options: {},
  messages: { default: '*{priority}* names no KPI, no target and no number.' },
  unknowns: {
    'name-not-found': 'a KPI or an objective names a priority that was not found, and may mean this one',
    'measure-unreadable': 'its measure is stated in a way that could not be read',
  },
  examples: {
    flagged: `
      ### Priorities
      | Priority | Rank | Metric | Target |
      | Grow revenue in the north | 1 | KPI-01 | 12 % |
      | Be closer to our customers ⚑ | 2 | | tbd |

      ### KPIs
      | KPI ID | KPI |
      | KPI-01 | Revenue in the north |
    `,
    clean: `
      ### Priorities
      | Priority ID | Priority | Rank | Metric |
      | P1 | Grow revenue in the north | 1 | KPI-01 |
      | P2 | Cut customer complaints by a third | 2 | |
      | P3 | Be closer to our customers | 3 | |

      ### KPIs
      | KPI ID | KPI | Priority |
      | KPI-01 | Revenue in the north | |
      | KPI-02 | Customer effort score | P3 |
    `,
    undecided: `
      ### Priorities
      | Priority | Metric | Target |
      | Be closer to our customers | | best in class |
    `,
  },
  subjects: ({ model }) => judgedPriorities(model),
  check: (priority, { model }) => {
    const { metric, target } = priority.fields;
    const measured = (metric?.value ?? []).length > 0 || (target?.value ?? null) !== null;
    if (measured || statesAmount(priority.name) || prioritiesWithKpi(model).has(priority)) return PASSED;
    if (isUnreadable(metric) || isUnreadable(target)) return cannotTell('measure-unreadable');
    if (isPerhapsMeant(model, priority, ['kpi.priority', 'objective.priority'])) return cannotTell('name-not-found');
    return [{ message: 'default', data: { priority: priority.name } }];
  },
});
