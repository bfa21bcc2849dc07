/** Could anybody count whether a goal has been reached? */
import { isMeasurable, isMeasuredBelow } from '../facts/goal-measures';
import { namesMeasure } from '../facts/goal-phrases';
import { judgedKeyResults, judgedObjectives } from '../facts/judged-goals';
import { mayHaveBelow } from '../facts/perhaps-meant';
import { READS, reads } from '../facts/reads';
import type { KeyResult, Objective } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

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
    'keyResult.objective',
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
  unknowns: {
    'name-not-found': 'a goal, key result or KPI names an objective that was not found, and may mean this one',
    'measure-in-words': 'its measure is named in words alone, and may stand for a KPI',
  },
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
    undecided: `
      ### Objectives
      | Objective | Specific | Measurable | Time-bound |
      | Happier teams | Talk about work once a week | Engagement score | 2026-12-31 |
    `,
  },
  subjects: ({ model }): (Objective | KeyResult)[] => [...judgedObjectives(model), ...judgedKeyResults(model)],
  check: (goal, { model }) => {
    if (isMeasurable(model, goal) || isMeasuredBelow(model, goal)) return PASSED;
    const measurable = goal.kind === 'objective' ? (goal.fields.measurable?.value ?? null) : null;
    if (measurable !== null && namesMeasure(measurable)) return cannotTell('measure-in-words');
    if (goal.kind === 'objective' && mayHaveBelow(model, goal)) return cannotTell('name-not-found');
    return [{ message: 'default', data: { goal: goal.name } }];
  },
});
