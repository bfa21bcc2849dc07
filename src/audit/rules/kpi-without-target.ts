/** Is it known what a KPI or key result should come to? */
import { hasTarget } from '../facts/goal-numbers';
import { hasUnreadableTarget } from '../facts/unreadable-target';
import { isBlank, wordsOf } from '../reading/cell-state';
import { judgedKeyResults, judgedKpis } from '../facts/judged-goals';
import { READS, reads } from '../facts/reads';
import type { KeyResult, Kpi } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

export const kpiWithoutTarget = defineRule({
  id: 'kpi-without-target',
  title: 'No target to reach',
  why: 'Without a target every value is as good as any other, and the training that should move the KPI can neither succeed nor fail.',
  fix: 'Enter the value to be reached as a number.',
  needs: [{ anyOf: ['kpi.target', 'kpi.minimum', 'kpi.maximum', 'keyResult.target'] }],
  uses: reads(READS.usedKpis, READS.keyResult, READS.kpiMeasure, READS.keyResultMeasure, ['reading.target']),
  masks: ['kpi-without-direction', 'target-beyond-history'],
  options: {},
  messages: {
    blank: '*{goal}* has no target.',
    words: 'The target of *{goal}* is *{words}*, which is no value to be reached.',
  },
  unknowns: {
    'unknown-level': 'its target is a change, and the level it is a change from is not stated',
    'target-unreadable': 'its target could not be read as one number',
  },
  examples: {
    flagged: `
      ### KPIs
      | KPI ID | KPI | Priority | Target |
      | KPI-01 | Conversion rate | Grow revenue | 25 |
      | KPI-02 | Average contract value | Grow revenue | TBD ⚑ |
      | KPI-03 | Client trust | Grow revenue | best in class ⚑ |

      ### Key results
      | Key result ID | Key result | Target |
      | KR-1 | Raise the renewal rate | ⚑ |
    `,
    clean: `
      ### KPIs
      | KPI ID | KPI | Priority | Target | Minimum | Maximum |
      | KPI-01 | Conversion rate | Grow revenue | 25 | | |
      | KPI-02 | Vacancy rate | Grow revenue | | 0 | 0.02 |
      | KPI-03 | Contract value | Grow revenue | 95 | | |
      | KPI-04 | Tea drunk | | | | |

      ### Key results
      | Key result ID | Key result | KPI | Target |
      | KR-1 | Raise contract value | KPI-03 | |
      | KR-2 | Win 12 contracts abroad | | |
    `,
    undecided: `
      ### KPIs
      | KPI ID | KPI | Priority | Target |
      | KPI-01 | Share of women | Grow revenue | 25.1 for staff, 39.1 for leaders |
    `,
  },
  subjects: ({ model }): (Kpi | KeyResult)[] => [
    ...((['kpi.target', 'kpi.minimum', 'kpi.maximum', 'reading.target'] as const).some((field) => model.has(field)) ? judgedKpis(model) : []),
    ...(model.has('keyResult.target') ? judgedKeyResults(model) : []),
  ],
  check: (goal, { model }) => {
    const { target } = goal.fields;
    if (hasTarget(model, goal)) return PASSED;
    if (target?.change !== undefined) return cannotTell('unknown-level');
    if (hasUnreadableTarget(goal)) return cannotTell('target-unreadable');
    const at = target === undefined ? {} : { at: target.at };
    if (target === undefined || isBlank(target)) return [{ message: 'blank', ...at, data: { goal: goal.name } }];
    return [{ message: 'words', ...at, data: { goal: goal.name, words: wordsOf(target) } }];
  },
});
