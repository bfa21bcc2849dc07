/** Was an ended module measured when its date came? */
import { lifeOf } from '../facts/life';
import { allReadingsOf } from '../facts/readings';
import { activeServices } from '../facts/active-services';
import { targetsOf } from '../model/targets';
import type { Day } from '../reading/days';
import { pricedModules } from '../facts/priced-modules';
import { READS, reads } from '../facts/reads';
import type { Goal, Kpi, Model, Module } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';
import type { FieldCell } from '../reading/types';

export const unmeasuredModule = defineRule({
  id: 'unmeasured-module',
  title: 'Ended, due and not measured',
  why: 'A programme that nobody measures after it ends has cost its money for a promise. When the date of measurement passes in silence, the next plan repeats it unproven.',
  fix: 'Enter a reading of the linked KPI from after the module, or say why there is none.',
  needs: ['module.name', { anyOf: ['module.measureBy', 'link.measureBy'] }, { anyOf: ['reading.value', 'kpi.current', 'kpi.asOf'] }],
  uses: reads(READS.module, READS.serves, READS.readings, [
    'module.measureBy',
    'link.measureBy',
    'link.status',
    'kpi.asOf',
    'keyResult.metric',
    'objective.metric',
  ]),
  masks: [],
  options: {},
  messages: { default: '*{module}* ended on {end} and was to be measured by {due}; {kpis} has no reading from after it. Enter one.' },
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
    pricedModules(model).filter((module) => lifeOf(model, module) === 'ended' && (dueOf(model, module)?.value ?? model.asOf) < model.asOf),
  check: (module, { model }) => {
    const due = dueOf(model, module);
    const end = module.fields.end?.value ?? null;
    if (due?.value == null || end === null) return cannotTell('nothing says when the module ended');
    const kpis = [...new Set(activeServices(model, module).flatMap(({ goal }) => metricsOf(goal)))];
    if (kpis.length === 0) return cannotTell('no KPI is linked that could be read');
    const read = kpis.map((kpi) => readAfter(model, kpi, end));
    if (read.includes(true)) return PASSED;
    if (read.includes(null)) return cannotTell('nothing says when a linked KPI was read');
    return [
      {
        message: 'default',
        at: due.at,
        data: { module: module.name, end: { day: end }, due: { day: due.value }, kpis: { list: kpis.map(({ name }) => `“${name}”`) } },
      },
    ];
  },
});

/** The module's own date of measurement, else the first of its links. */
function dueOf(model: Model, module: Module): FieldCell<Day> | null {
  if (module.fields.measureBy?.value != null) return module.fields.measureBy;
  const dates = activeServices(model, module).flatMap(({ link }) => (link?.fields.measureBy?.value == null ? [] : [link.fields.measureBy]));
  return dates.reduce<FieldCell<Day> | null>((first, date) => (first === null || (date.value ?? 0) < (first.value ?? 0) ? date : first), null);
}

function metricsOf(goal: Goal): readonly Kpi[] {
  return goal.kind === 'kpi' ? [goal] : goal.kind === 'priority' ? [] : targetsOf<Kpi>(goal.fields.metric);
}

/** Null: no reading, date or empty column says whether the KPI was read since. */
function readAfter(model: Model, kpi: Kpi, end: Day): boolean | null {
  const readings = allReadingsOf(model, kpi);
  const { current, asOf } = kpi.fields;
  if (readings.some(({ span }) => span.end > end) || (current?.value != null && (asOf?.value ?? 0) > end)) return true;
  if (readings.length > 0 || asOf?.value != null) return false;
  return current?.value == null && (model.hasTable('reading') || current !== undefined) ? false : null;
}
