/** Does a claimed benefit count more than its first year? */
import { spanOf } from '../facts/life';
import { pricedModules } from '../facts/priced-modules';
import { READS, reads } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const lateBenefit = defineRule({
  id: 'late-benefit',
  title: 'Benefit counted beyond its first year',
  why: 'Behaviour fades and markets move. Benefits of training are counted for one year; later ones are hopes, and adding them up makes any programme pay.',
  fix: 'Shorten the time over which the benefit is counted to one year.',
  needs: ['module.name', 'module.benefit', 'module.benefitTo'],
  uses: reads(READS.module, ['module.benefitFrom']),
  masks: [],
  options: { days: 366 },
  messages: { default: 'The benefit of *{module}* is counted from {from} to {to}, beyond its first year.' },
  unknowns: {
    'period-missing': 'nothing says from when to when the benefit is counted',
  },
  examples: {
    flagged: `
      ### Modules
      | Module | Claimed benefit | Benefit from | Benefit to |
      | Coaching essentials | 120000 | 2026-07-01 | 2028-06-30 ⚑ |
    `,
    clean: `
      ### Modules
      | Module | Claimed benefit | Benefit from | Benefit to |
      | Coaching essentials | 120000 | 2026-07-01 | 2027-06-30 |
    `,
    undecided: `
      ### Modules
      | Module | Claimed benefit | Benefit from | Benefit to |
      | Coaching essentials | 120000 | | 2027-06-30 |
    `,
  },
  subjects: ({ model }) => pricedModules(model).filter(({ fields }) => (fields.benefit?.value ?? 0) > 0),
  check: (module, { options: { days } }) => {
    const to = module.fields.benefitTo;
    const from = module.fields.benefitFrom?.value ?? spanOf(module).end;
    if (to?.value == null || from === null) return cannotTell('period-missing');
    return to.value - from < days ? PASSED : [{ message: 'default', at: to.at, data: { module: module.name, from: { day: from }, to: { day: to.value } } }];
  },
});
