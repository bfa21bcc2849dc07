/** Does a target lie on the good side of the baseline? */
import { measureOf } from '../facts/measure';
import { imperativeDirection } from '../facts/goal-text';
import { judgedKeyResults, judgedKpis } from '../facts/judged-goals';
import { isChangeUnit } from '../facts/percent';
import { READS, reads } from '../facts/reads';
import type { KeyResult, Kpi, Model } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

export const targetAgainstDirection = defineRule({
  id: 'target-against-direction',
  title: 'Target lies on the wrong side of the baseline',
  why: 'Where the numbers say “fall” and the words say “rise”, reaching the target is a failure that will be reported as a success.',
  fix: 'Correct the direction, the baseline or the target, whichever is wrong.',
  needs: [{ anyOf: ['kpi.baseline', 'keyResult.baseline'] }, { anyOf: ['kpi.target', 'keyResult.target'] }],
  uses: reads(READS.usedKpis, READS.keyResult, READS.kpiMeasure, READS.keyResultMeasure, ['kpi.measureUnit', 'keyResult.measureUnit']),
  masks: ['status-contradicts-numbers', 'target-beyond-history'],
  options: {},
  messages: { default: '*{goal}* should {should}, but goes from {baseline} to {target}.' },
  unknowns: {
    'numbers-missing': 'it has no baseline or no target',
    'direction-unclear': 'nothing states which way it should move, or its numbers are changes themselves',
  },
  examples: {
    flagged: `
      ### KPIs
      | KPI ID | KPI | Priority | Direction | Baseline | Target |
      | KPI-01 | Conversion rate | Grow revenue | up | 25 | 18 ⚑ |

      ### Key results
      | Key result ID | Key result | Baseline | Target |
      | KR-1 | Reduce complaints per 1,000 deliveries | 6 | 9 ⚑ |
    `,
    clean: `
      ### KPIs
      | KPI ID | KPI | Priority | Direction | Baseline | Target |
      | KPI-01 | Conversion rate | Grow revenue | up | 18 | 25 |
      | KPI-02 | Vacancy rate | Grow revenue | down | 4 | 2 |

      ### Key results
      | Key result ID | Key result | Baseline | Target |
      | KR-1 | Reduce complaints per 1,000 deliveries | 9 | 6 |
    `,
    undecided: `
      ### Key results
      | Key result ID | Key result | Baseline | Target | Unit |
      | KR-1 | Reduction in complaints | 6 | 9 | complaints |
      | KR-2 | Reduce travel cost | 2 | 10 | % change |
    `,
  },
  subjects: ({ model }): (Kpi | KeyResult)[] => [...judgedKpis(model), ...judgedKeyResults(model)],
  check: (goal, { model }) => {
    const { baseline, target } = measureOf(model, goal);
    if (baseline === null || target === null) return cannotTell('numbers-missing');
    const should = goodDirection(model, goal, baseline);
    if (should === null || isChangeUnit(goal)) return cannotTell('direction-unclear');
    if (should === 'up' ? target >= baseline : target <= baseline) return PASSED;
    return [
      {
        message: 'default',
        at: goal.fields.target?.at ?? goal.at,
        data: { goal: goal.name, should: { word: should === 'up' ? 'rise' : 'fall' }, baseline, target },
      },
    ];
  },
});

/** To improve may mean to raise or to lower. */
const EITHER_WAY = /^(improve|verbesser|am[eé]lior)/i;

/** The stated direction, else that of an imperative verb. Nothing is reduced from zero: there the numbers count the reduction. */
function goodDirection(model: Model, goal: Kpi | KeyResult, baseline: number): 'up' | 'down' | null {
  const { direction, directionFrom } = measureOf(model, goal);
  if (directionFrom === 'stated') return direction === 'range' ? null : direction;
  const asked = EITHER_WAY.test(goal.name.trim()) ? null : imperativeDirection(goal.name);
  return asked === 'down' && baseline === 0 ? null : asked;
}
