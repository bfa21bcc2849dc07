/** Is it known where a KPI or key result began? */
import { hasStart } from '../facts/goal-numbers';
import { isUnreadable } from '../reading/cell-state';
import { judgedKeyResults, judgedKpis } from '../facts/judged-goals';
import { READS, reads } from '../facts/reads';
import type { KeyResult, Kpi } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

export const kpiWithoutBaseline = defineRule({
  id: 'kpi-without-baseline',
  title: 'No starting value',
  why: 'A change can only be shown from somewhere. Without a baseline or an earlier reading, a good figure after the training may be the figure before it.',
  fix: 'Enter the value from before the training, or an earlier reading.',
  needs: [{ anyOf: ['kpi.baseline', 'keyResult.baseline'] }],
  uses: reads(READS.usedKpis, READS.keyResult, READS.kpiMeasure, READS.keyResultMeasure),
  masks: [],
  options: {},
  messages: { default: '*{goal}* has no baseline and no earlier reading.' },
  unknowns: {
    'baseline-unreadable': 'its baseline could not be read as a number',
  },
  examples: {
    flagged: `
      ### KPIs
      | KPI ID | KPI | Priority | Baseline | Target | Current |
      | KPI-01 | Conversion rate | Grow revenue | 18 | 25 | 21 |
      | KPI-02 | Average contract value | Grow revenue | ⚑ | 95 | 89 |
    `,
    clean: `
      ### KPIs
      | KPI ID | KPI | Priority | Baseline | Target |
      | KPI-01 | Conversion rate | Grow revenue | 18 | 25 |
      | KPI-02 | Average contract value | Grow revenue | | 95 |

      ### Readings
      | KPI | Period | Value |
      | KPI-02 | Q3 2025 | 85 |
      | KPI-02 | Q4 2025 | 89 |
    `,
    undecided: `
      ### KPIs
      | KPI ID | KPI | Priority | Baseline | Target |
      | KPI-01 | Conversion rate | Grow revenue | see the sales report | 25 |
    `,
  },
  subjects: ({ model }): (Kpi | KeyResult)[] => [
    ...(model.has('kpi.baseline') ? judgedKpis(model) : []),
    ...(model.has('keyResult.baseline') ? judgedKeyResults(model) : []),
  ],
  check: (goal, { model }) => {
    const { baseline } = goal.fields;
    if (hasStart(model, goal)) return PASSED;
    if (isUnreadable(baseline)) return cannotTell('baseline-unreadable');
    return [{ message: 'default', ...(baseline === undefined ? {} : { at: baseline.at }), data: { goal: goal.name } }];
  },
});
