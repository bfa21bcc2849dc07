/** Is an effect measured before it can show? */
import { READS, reads } from '../model/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const earlyMeasurement = defineRule({
  id: 'early-measurement',
  title: 'Measured before an effect can show',
  why: 'Behaviour changes in weeks and results in months. A KPI read before a module has ended, or the day after, measures what was there before.',
  fix: 'Move the date of measurement to after the module, by the time its effect needs.',
  needs: ['module.name', 'module.end', { anyOf: ['module.measureBy', 'link.measureBy'] }],
  uses: reads(READS.module, READS.serves, ['module.measureBy', 'link.measureBy', 'link.status']),
  masks: [],
  options: { days: 90 },
  messages: {
    before: '*{module}* runs until {end} but is measured on {date}, before it is over.',
    soon: '*{module}* ends on {end} and is measured on {date}, {days} days later; its effect needs about {window}.',
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
  subjects: ({ model }) => [
    ...model.judgedModules.filter(({ fields }) => fields.measureBy?.value != null),
    ...model.links.filter((link) => link.fields.measureBy?.value != null && model.life(link) !== 'left-out'),
  ],
  check: (subject, { model, options: { days } }) => {
    const module = subject.kind === 'module' ? subject : (subject.fields.module?.value?.[0]?.targets[0] ?? null);
    const date = subject.fields.measureBy;
    if (module === null || date?.value == null) return cannotTell('the module was not found');
    const end = model.span(module).end;
    if (end === null) return cannotTell('nothing says when the module ends');
    const data = { module: module.name, end: { day: end }, date: { day: date.value } };
    if (date.value < end) return [{ message: 'before', at: date.at, data }];
    if (date.value < end + days) return [{ message: 'soon', at: date.at, data: { ...data, days: date.value - end, window: `${days} days` } }];
    return PASSED;
  },
});
