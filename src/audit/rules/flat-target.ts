/** Does a target ask for any change? */
import { measureOf } from '../facts/measure';
import { keepsLevel } from '../facts/goal-phrases';
import { judgedKeyResults, judgedKpis, objectiveOf } from '../facts/judged-goals';
import { READS, reads } from '../facts/reads';
import type { KeyResult, Kpi, Objective } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

export const flatTarget = defineRule({
  id: 'flat-target',
  title: 'Target equals the starting value',
  why: 'A target that is already reached asks for nothing: training linked to it will look successful without having changed anything.',
  fix: 'Set a target beyond the baseline, or say in the name that the level is to be kept.',
  needs: [{ anyOf: ['kpi.baseline', 'keyResult.baseline'] }, { anyOf: ['kpi.target', 'keyResult.target'] }],
  uses: reads(READS.usedKpis, READS.keyResult, READS.kpiMeasure, READS.keyResultMeasure, ['objective.kind', 'kpi.definition']),
  masks: ['target-beyond-history'],
  options: {},
  messages: {
    default: 'The target of *{goal}* is {target}, where it already began ({baseline}).',
  },
  unknowns: {
    'numbers-missing': 'it has no baseline or no target',
  },
  examples: {
    flagged: `
      ### KPIs
      | KPI ID | KPI | Priority | Baseline | Target |
      | KPI-01 | Conversion rate | Grow revenue | 18 | 25 |
      | KPI-02 | Average contract value | Grow revenue | 85 | 85 ⚑ |
    `,
    clean: `
      ### Objectives
      | Objective ID | Objective | Type |
      | O-1 | Run a safe plant | health |

      ### KPIs
      | KPI ID | KPI | Objective | Direction | Baseline | Target |
      | KPI-01 | Uptime of the plant | O-1 | up | 99 | 99 |

      ### Key results
      | Key result ID | Key result | Baseline | Target |
      | KR-1 | Keep delivery within 9 days | 9 | 9 |
      | KR-2 | Raise conversion | 18 | 18.5 |
    `,
    undecided: `
      ### KPIs
      | KPI ID | KPI | Priority | Baseline | Target |
      | KPI-01 | Conversion rate | Grow revenue | | 25 |
    `,
  },
  subjects: ({ model }): (Kpi | KeyResult)[] => [...judgedKpis(model), ...judgedKeyResults(model)],
  check: (goal, { model }) => {
    const { baseline, target, direction } = measureOf(model, goal);
    if (baseline === null || target === null) return cannotTell('numbers-missing');
    if (Math.abs(target - baseline) > 1e-9 * Math.max(Math.abs(target), Math.abs(baseline))) return PASSED;
    // None at all is the best there can be, and is to be kept.
    const best = target === 0 && direction !== 'up';
    if (best || direction === 'range' || isToBeKept(goal)) return PASSED;
    return [{ message: 'default', at: goal.fields.target?.at ?? goal.at, data: { goal: goal.name, target, baseline } }];
  },
});

function isToBeKept(goal: Kpi | KeyResult): boolean {
  const objectives: readonly Objective[] =
    goal.kind === 'kpi'
      ? (goal.fields.objective?.value ?? []).flatMap(({ targets }) => targets.filter((one) => one.kind === 'objective'))
      : [objectiveOf(goal)].filter((one) => one !== null);
  const texts = [goal.name, goal.kind === 'kpi' ? (goal.fields.definition?.value ?? '') : '', ...objectives.map(({ name }) => name)];
  return texts.some(keepsLevel) || objectives.some(({ fields }) => /\b(health|gesundheit|sant[eé])/i.test(fields.kind?.value ?? ''));
}
