/** Is it known what a module costs at all? */
import { READS, reads } from '../model/reads';
import { defineRule, PASSED } from '../rule';

export const uncostedModule = defineRule({
  id: 'uncosted-module',
  title: 'Module without a cost',
  why: 'A module whose cost nobody states cannot be weighed against what it brings, and hides in every sum of spend.',
  fix: 'Enter what the module costs, the time of those who take part included.',
  needs: ['module.name', { anyOf: ['module.cost', 'module.costDevelopment', 'module.costDelivery', 'module.costOverhead', 'module.costParticipantTime', 'module.costBackfill', 'cost.amount'] }],
  uses: reads(READS.module, ['module.cost', 'module.costDevelopment', 'module.costDelivery', 'module.costOverhead', 'module.costParticipantTime', 'module.costBackfill', 'module.currency', 'cost.module', 'cost.amount', 'cost.type', 'cost.currency']),
  masks: ['incomplete-cost'],
  options: {},
  messages: { default: 'Nothing says what *{module}* costs.' },
  examples: {
    flagged: `
      ### Modules
      | Module | Total cost |
      | Coaching essentials | 26000 |
      | Negotiating abroad | ⚑ |
    `,
    clean: `
      ### Modules
      | Module ID | Module | Total cost |
      | M-1 | Coaching essentials | 26000 |
      | M-2 | Negotiating abroad | |

      ### Costs
      | Module | Category | Amount |
      | M-2 | delivery | 9000 |
    `,
  },
  subjects: ({ model }) => model.judgedModules,
  check: (module, { model }) => (model.costOf(module) !== null ? PASSED : [{ message: 'default', at: module.fields.cost?.at ?? module.at, data: { module: module.name } }]),
});
