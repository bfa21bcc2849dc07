/** Is an effect measured before it can show? */
import { lifeOf } from '../facts/life';
import { targetsOf } from '../model/targets';
import { pricedModules } from '../facts/priced-modules';
import { READS, reads } from '../facts/reads';
import type { Link, Module } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

export const earlyMeasurement = defineRule({
  id: 'early-measurement',
  title: 'Measured before an effect can show',
  why: 'Behaviour changes in weeks and results in months. A KPI read before a module has ended, or the day after, measures what was there before.',
  fix: 'Move the date of measurement to after the module, by the time its effect needs.',
  needs: ['module.name', 'module.end', { anyOf: ['module.measureBy', 'link.measureBy'] }],
  uses: reads(READS.module, READS.serves, ['module.measureBy', 'link.measureBy']),
  masks: [],
  options: { days: 90 },
  messages: {
    before: '*{module}* runs until {end} but is measured on {date}, before it is over; its effect shows after {window} at the earliest.',
    soon: '*{module}* ends on {end} and is measured on {date}, {days} <day|days> later; its effect needs about {window} to show.',
  },
  unknowns: {
    'end-missing': 'nothing says when the module ends',
  },
  examples: {
    flagged: `
      ### Modules
      | Module ID | Module | End | Measure by |
      | M-1 | Coaching essentials | 2026-09-30 | 2026-06-30 ⚑ |
      | M-2 | Negotiating abroad | 2026-09-30 | |

      ### Links
      | Module ID | KPI ID | Measure by |
      | M-2 | KPI-08 | 2026-10-31 ⚑ |
    `,
    clean: `
      ### Modules
      | Module | End | Measure by |
      | Coaching essentials | 2026-09-30 | 2026-12-31 |
    `,
    undecided: `
      ### Modules
      | Module | End | Measure by |
      | Coaching essentials | | 2026-12-31 |
    `,
  },
  subjects: ({ model }): readonly (Module | Link)[] => {
    const modules = new Set(pricedModules(model));
    return [
      ...[...modules].filter(({ fields }) => fields.measureBy?.value != null),
      ...model.links.filter((link) => {
        const [module] = targetsOf<Module>(link.fields.module);
        const date = link.fields.measureBy?.value ?? null;
        // A link that repeats its module's date repeats its mistake.
        return date !== null && module !== undefined && modules.has(module) && date !== module.fields.measureBy?.value && lifeOf(model, link) !== 'left-out';
      }),
    ];
  },
  check: (subject, { options: { days } }) => {
    const module = subject.kind === 'module' ? subject : targetsOf<Module>(subject.fields.module)[0];
    const date = subject.fields.measureBy;
    const end = module?.fields.end?.value ?? null;
    if (module === undefined || date?.value == null || end === null) return cannotTell('end-missing');
    if (date.value >= end + days) return PASSED;
    const data = { module: module.name, end: { day: end }, date: { day: date.value } };
    return [
      date.value < end
        ? { message: 'before', at: date.at, data: { ...data, window: { day: end + days } } }
        : { message: 'soon', at: date.at, data: { ...data, days: date.value - end, window: { count: days, of: 'day' } } },
    ];
  },
});
