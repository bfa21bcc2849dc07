/** Was an ended module measured when its date came? */
import { lifeOf } from '../facts/life';
import { isDueAndUnmeasured, measurementOf } from '../facts/measurements';
import { pricedModules } from '../facts/priced-modules';
import { READS, reads } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const unmeasuredModule = defineRule({
  id: 'unmeasured-module',
  title: 'Ended, due and not measured',
  why: 'A programme that nobody measures after it ends has cost its money for a promise. When the date of measurement passes in silence, the next plan repeats it unproven.',
  fix: 'Enter a reading of the linked KPI from after the module, or say why there is none.',
  needs: ['module.name', { anyOf: ['module.measureBy', 'link.measureBy'] }, { anyOf: ['reading.value', 'kpi.current', 'kpi.asOf'] }],
  uses: reads(READS.module, READS.serves, READS.readings, ['module.measureBy', 'link.measureBy', 'kpi.asOf', 'keyResult.metric', 'objective.metric']),
  masks: [],
  options: {},
  messages: { default: '*{module}* ended on {end} and was to be measured by {due}; {kpis} has no reading from after it.' },
  unknowns: {
    'end-missing': 'nothing says when the module ended',
    'no-kpi': 'no KPI is linked that could be read',
    'reading-undated': 'nothing says when a linked KPI was read',
  },
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
      | KPI ID | KPI | Current value |
      | KPI-07 | Conversion rate | 21 |

      ### Modules
      | Module | KPI | End | Measure by |
      | Coaching essentials | KPI-07 | 2025-09-30 | 2025-12-31 |
    `,
  },
  subjects: ({ model }) =>
    pricedModules(model).filter((module) => lifeOf(model, module) === 'ended' && (measurementOf(model, module).due?.value ?? model.asOf) < model.asOf),
  check: (module, { model }) => {
    const { due, kpis, read } = measurementOf(model, module);
    const end = module.fields.end?.value ?? null;
    if (due?.value == null || end === null) return cannotTell('end-missing');
    if (kpis.length === 0) return cannotTell('no-kpi');
    if (isDueAndUnmeasured(model, module))
      return [
        {
          message: 'default',
          at: due.at,
          data: { module: module.name, end: { day: end }, due: { day: due.value }, kpis: { list: kpis.map(({ name }) => `“${name}”`) } },
        },
      ];
    return read === null ? cannotTell('reading-undated') : PASSED;
  },
});
