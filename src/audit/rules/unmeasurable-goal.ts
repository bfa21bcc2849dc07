/** Could anybody count whether a goal has been reached? */
import { isMeasurable, isMeasuredBelow } from '../facts/goal-measures';
import { judgedKeyResults, judgedObjectives } from '../facts/judged-goals';
import { READS, reads } from '../facts/reads';
import type { KeyResult, Objective } from '../model/types';
import { defineRule, PASSED } from '../rule';

export const unmeasurableGoal = defineRule({
  id: 'unmeasurable-goal',
  title: 'Goal with nothing to count',
  why: 'A goal without a number, a metric or a KPI is reached when somebody says so. Executives fund what they can measure.',
  fix: 'Put a number into the goal, or name the KPI that shows it is reached.',
  needs: [{ anyOf: ['objective.title', 'keyResult.title'] }],
  uses: reads(READS.keyResult, [
    'objective.metric',
    'objective.target',
    'objective.baseline',
    'objective.parent',
    'keyResult.metric',
    'keyResult.target',
    'keyResult.baseline',
    'kpi.id',
    'kpi.name',
    'kpi.objective',
  ]),
  masks: [],
  options: {},
  messages: { default: '*{goal}* has no number, no metric and no KPI.' },
  examples: {
    flagged: `
      ### Objectives
      | Objective ID | Objective |
      | O-1 | Strengthen the sales teams |
      | O-2 | Deepen our client relationships ⚑ |

      ### Key results
      | Key result ID | Key result | Objective ID |
      | KR-1 | Win 12 contracts abroad | O-1 |
      | KR-2 | Improve negotiation ⚑ | O-1 |
    `,
    clean: `
      ### Objectives
      | Objective ID | Objective | Metric | Parent objective |
      | O-1 | Strengthen the sales teams | | |
      | O-2 | Cut complaints by a third | | O-1 |
      | O-3 | Deepen our client relationships | KPI-01 | O-1 |

      ### KPIs
      | KPI ID | KPI |
      | KPI-01 | Share of repeat customers |
    `,
  },
  subjects: ({ model }): (Objective | KeyResult)[] => [...judgedObjectives(model), ...judgedKeyResults(model)],
  check: (goal, { model }) => (isMeasurable(model, goal) || isMeasuredBelow(model, goal) ? PASSED : [{ message: 'default', data: { goal: goal.name } }]),
});
