/** Was an ended module measured when its date came? */
import { READS, reads } from '../model/reads';
import type { Model } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

export const unmeasuredModule = defineRule({
  id: 'unmeasured-module',
  title: 'Ended, due and not measured',
  why: 'A programme that nobody measures after it ends has cost its money for a promise. When the date of measurement passes in silence, the next plan repeats it unproven.',
  fix: 'Enter a reading of the linked KPI from after the module, or say why there is none.',
  needs: ['module.name', 'module.measureBy', { anyOf: ['reading.value', 'kpi.asOf', 'kpi.current'] }],
  uses: reads(READS.module, READS.serves, READS.readings, ['kpi.asOf', 'kpi.current', 'kpi.target', 'reading.target']),
  masks: [],
  options: {},
  messages: { default: '*{module}* ended on {end} and was to be measured by {due}; *{kpi}* has no reading from after it.' },
  examples: {
    flagged: `
      ### KPIs
      | KPI ID | KPI |
      | KPI-07 | Conversion rate |

      ### Readings
      | KPI | Quarter | Value |
      | KPI-07 | Q2 2025 | 18 |

      ### Modules
      | Module | KPI | End | Measure by |
      | Coaching essentials | KPI-07 | 2025-09-30 | 2025-12-31 ⚑ |
    `,
    clean: `
      ### KPIs
      | KPI ID | KPI |
      | KPI-07 | Conversion rate |

      ### Readings
      | KPI | Quarter | Value |
      | KPI-07 | Q4 2025 | 21 |

      ### Modules
      | Module | KPI | End | Measure by |
      | Coaching essentials | KPI-07 | 2025-09-30 | 2025-12-31 |
      | Negotiating abroad | KPI-07 | 2026-02-27 | 2026-09-30 |
    `,
    undecided: `
      ### KPIs
      | KPI ID | KPI | As of |
      | KPI-07 | Conversion rate | 2025-12-31 |

      ### Modules
      | Module | End | Measure by |
      | Coaching essentials | 2025-09-30 | 2025-12-31 |
    `,
  },
  subjects: ({ model }) => model.modules.filter((module) => model.life(module) === 'ended' && module.fields.mandatory?.value !== true && module.fields.measureBy?.value != null),
  check: (module, { model }) => {
    const due = module.fields.measureBy;
    if (due?.value == null || due.value >= model.asOf) return PASSED;
    const end = model.span(module).end;
    if (end === null) return cannotTell('nothing says when the module ended');
    const kpis = model.serves(module).flatMap(({ goal }) => (goal.kind === 'kpi' ? [goal] : []));
    const first = kpis[0];
    if (first === undefined) return cannotTell('no KPI is linked that could be read');
    if (kpis.some((kpi) => readAfter(model, kpi, end))) return PASSED;
    return [{ message: 'default', at: due.at, data: { module: module.name, end: { day: end }, due: { day: due.value }, kpi: first.name } }];
  },
});

function readAfter(model: Model, kpi: Model['kpis'][number], end: NonNullable<ReturnType<Model['span']>['end']>): boolean {
  if (model.allReadingsOf(kpi).some(({ span }) => span.end > end)) return true;
  return kpi.fields.current?.value != null && (kpi.fields.asOf?.value ?? 0) > end;
}

