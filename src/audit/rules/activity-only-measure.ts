/** Does any metric a module is linked to measure more than activity? */
import { READS, reads } from '../model/reads';
import type { KeyResult, Kpi } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

const IMPACT: ReadonlySet<string> = new Set(['behaviour', 'result', 'money']);

export const activityOnlyMeasure = defineRule({
  id: 'activity-only-measure',
  title: 'Measured by activity only',
  why: 'Attendance, satisfaction and test scores say that training took place, not that anything changed. Metrics that count activity make any programme look like a success.',
  fix: 'Link a metric that somebody in the business already cares about: behaviour on the job, a result, or money.',
  needs: ['module.name', { anyOf: ['module.kpi', 'module.keyResult', 'link.kpi', 'link.keyResult'] }],
  uses: reads(READS.module, READS.serves, ['kpi.measureUnit', 'kpi.definition', 'kpi.class', 'keyResult.measureUnit', 'keyResult.metric']),
  masks: [],
  options: {},
  messages: {
    one: '*{module}* is measured only by *{metric}*, which measures {class} (“{word}”).',
    several: '*{module}* is measured only by {metrics}: none measures behaviour, results or money (*{metric}* measures {class}, by the word “{word}”).',
  },
  examples: {
    flagged: `
      ### KPIs
      | KPI ID | KPI |
      | KPI-1 | Training hours per manager |
      | KPI-2 | Conversion rate |

      ### Modules
      | Module ID | Module | KPI served |
      | M-1 | Coaching essentials | KPI-1 ⚑ |
      | M-2 | Negotiating abroad | KPI-2 |
    `,
    clean: `
      ### KPIs
      | KPI ID | KPI |
      | KPI-1 | Training hours per manager |
      | KPI-2 | Conversion rate |

      ### Modules
      | Module ID | Module | KPI served |
      | M-1 | Coaching essentials | KPI-1; KPI-2 |
    `,
    undecided: `
      ### KPIs
      | KPI ID | KPI |
      | KPI-3 | Index of the north |

      ### Modules
      | Module ID | Module | KPI served |
      | M-1 | Coaching essentials | KPI-3 |
    `,
  },
  subjects: ({ model }) => model.judgedModules.filter((module) => model.serves(module).some(({ goal }) => goal.kind === 'kpi' || goal.kind === 'keyResult')),
  check: (module, { model }) => {
    const metrics = model.serves(module).flatMap(({ goal, at }): { goal: Kpi | KeyResult; at: typeof at }[] => (goal.kind === 'kpi' || goal.kind === 'keyResult' ? [{ goal, at }] : []));
    const classed = metrics.map(({ goal, at }) => ({ goal, at, ...model.classOf(goal) }));
    if (classed.some((metric) => IMPACT.has(metric.class ?? ''))) return PASSED;
    const first = classed[0];
    if (first === undefined || classed.some((metric) => metric.class === null)) return cannotTell('the words of a linked metric do not say what it measures');
    const data = { module: module.name, metric: first.goal.name, class: first.class, word: first.word, metrics: { list: classed.map(({ goal }) => `“${goal.name}”`) } };
    return [{ message: classed.length === 1 ? 'one' : 'several', at: first.at, data }];
  },
});
