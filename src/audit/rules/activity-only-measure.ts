/** Does any metric a module is linked to measure more than activity? */
import { judgedModules } from '../facts/judged-modules';
import { classOf } from '../facts/metric-class';
import { serves } from '../facts/services';
import { isImpact, linkedMetrics } from '../facts/linked-metrics';
import { METRIC_COLUMNS } from '../facts/named-goals';
import { READS, reads } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const activityOnlyMeasure = defineRule({
  id: 'activity-only-measure',
  title: 'Measured by activity only',
  why: 'Attendance, satisfaction and test scores say that training took place, not that anything changed. Metrics that count activity make any programme look like a success.',
  fix: 'Link a metric that somebody in the business already cares about: behaviour on the job, a result, or money.',
  needs: ['module.name', { anyOf: METRIC_COLUMNS }],
  uses: reads(READS.module, READS.serves, READS.class, ['keyResult.metric', 'objective.metric']),
  masks: [],
  options: {},
  messages: {
    one: '*{module}* is linked only to *{metric}*, which measures {class} (by the word “{word}”).',
    several: '*{module}* is linked only to {metrics}: none measures behaviour, a result or money (*{metric}* measures {class}, by the word “{word}”).',
  },
  unknowns: {
    'metric-unclear': 'the words of a linked metric do not say what it measures',
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
  subjects: ({ model }) => judgedModules(model).filter((module) => linkedMetrics(model, module).length > 0),
  check: (module, { model }) => {
    const metrics = linkedMetrics(model, module);
    const objectives = serves(model, module).flatMap(({ goal }) => (goal.kind === 'objective' ? [classOf(model, goal)] : []));
    if ([...metrics, ...objectives].some((metric) => isImpact(metric.class))) return PASSED;
    const [first] = metrics;
    if (first === undefined || metrics.some((metric) => metric.class === null)) return cannotTell('metric-unclear');
    const data = { module: module.name, metric: first.goal.name, class: first.class, word: first.word };
    return [
      metrics.length === 1
        ? { message: 'one', at: first.at, data }
        : { message: 'several', at: first.at, data: { ...data, metrics: { list: metrics.map(({ goal }) => `“${goal.name}”`) } } },
    ];
  },
});
