/** Is it known what a module costs at all? */
import { isUnreadable } from '../reading/cell-state';
import { costRowOf, pricedModules } from '../facts/priced-modules';
import { MODULE_COST, MODULE_COST_PARTS, READS, reads } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const uncostedModule = defineRule({
  id: 'uncosted-module',
  title: 'Module without a cost',
  why: 'A module whose cost nobody states cannot be weighed against what it brings, and hides in every sum of spend.',
  fix: 'Enter what the module costs, the time of those who take part included.',
  needs: [
    'module.name',
    {
      anyOf: [...MODULE_COST, 'module.costPerPerson', ...MODULE_COST_PARTS, 'cost.amount'],
    },
  ],
  uses: reads(READS.module, READS.cost),
  masks: [],
  options: {},
  messages: { default: 'Nothing says what *{module}* costs.' },
  unknowns: {
    'participants-unknown': 'what each person costs is stated, and nothing says how many take part',
    'cell-unreadable': 'what stands in the cell of its cost is no number',
  },
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
    undecided: `
      ### Modules
      | Module | Total cost |
      | Coaching essentials | ask finance |
    `,
  },
  subjects: ({ model }) => pricedModules(model),
  check: (module, { model }) => {
    if (costRowOf(model, module) !== null) return PASSED;
    const { cost, budget, actual, committed, costDevelopment, costDelivery, costOverhead, costParticipantTime, costBackfill, costPerPerson } = module.fields;
    const cells = [cost, budget, actual, committed, costDevelopment, costDelivery, costOverhead, costParticipantTime, costBackfill];
    if (costPerPerson?.value != null || cells.some((cell) => cell?.each !== undefined)) return cannotTell('participants-unknown');
    if (cells.some(isUnreadable)) return cannotTell('cell-unreadable');
    return [{ message: 'default', at: [...cells, costPerPerson].find((cell) => cell !== undefined)?.at ?? module.at, data: { module: module.name } }];
  },
});
