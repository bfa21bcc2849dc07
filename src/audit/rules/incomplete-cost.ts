/** Are all parts of a module's cost stated, or is it understated? */
import { READS, reads } from '../model/reads';
import { defineRule, PASSED } from '../rule';

const CATEGORIES = ['module.costDevelopment', 'module.costDelivery', 'module.costOverhead', 'module.costParticipantTime', 'module.costBackfill'] as const;

export const incompleteCost = defineRule({
  id: 'incomplete-cost',
  title: 'Cost leaves something out',
  why: 'The time of those who take part is often the largest cost of training, and the first to be forgotten. A cost that leaves it out makes every return look better than it is.',
  fix: 'Fill in the blank cost categories, with 0 where there is none.',
  needs: ['module.name', { anyOf: ['module.cost', ...CATEGORIES] }],
  uses: reads(READS.module, ['module.cost', 'module.currency', ...CATEGORIES, 'cost.module', 'cost.amount', 'cost.type']),
  masks: [],
  options: {},
  messages: {
    blank: 'The cost of *{module}* leaves out {missing}.',
    total: 'The cost of *{module}* is one sum: whether {missing} are in it cannot be seen.',
  },
  examples: {
    flagged: `
      ### Modules
      | Module | Development cost | Delivery cost | Overhead | Participant time | Backfill |
      | Coaching essentials | 6000 ⚑ | 9000 | 1500 | | 800 |
      | Negotiating abroad | 6000 | 9000 | 1500 | 12000 | 0 |

      ### Training programmes
      | Module | Total cost | Delivery cost |
      | Value conversations | 40000 ⚑ | |
    `,
    clean: `
      ### Modules
      | Module | Development cost | Delivery cost | Overhead | Participant time | Backfill |
      | Negotiating abroad | 6000 | 9000 | 1500 | 12000 | 0 |
    `,
  },
  subjects: ({ model }) => model.judgedModules.filter((module) => module.fields.cost?.value != null || categoriesOf(module).some((value) => value !== null)),
  check: (module, { model }) => {
    const cost = model.costOf(module);
    if (cost === null || cost.missing.length === 0) return PASSED;
    const message = categoriesOf(module).every((value) => value === null) ? 'total' : 'blank';
    return [{ message, at: cost.at, data: { module: module.name, missing: { list: cost.missing } } }];
  },
});

function categoriesOf({ fields }: { readonly fields: { readonly [name: string]: { readonly value: unknown } | undefined } }): readonly unknown[] {
  return CATEGORIES.map((field) => fields[field.slice('module.'.length)]?.value ?? null);
}
