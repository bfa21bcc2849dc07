/** Are all parts of a module's cost stated, or is it understated? */
import { costOf } from '../facts/cost';
import { pricedModules } from '../facts/priced-modules';
import { costCells } from '../facts/stated-currencies';
import { MODULE_COST_PARTS, READS, reads } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const incompleteCost = defineRule({
  id: 'incomplete-cost',
  title: 'Cost leaves something out',
  why: 'The time of those who take part is often the largest cost of training, and the first to be forgotten. A cost that leaves it out makes every return look better than it is.',
  fix: 'Fill in the blank cost categories, with 0 where there is none.',
  needs: ['module.name', { anyOf: MODULE_COST_PARTS }],
  uses: reads(READS.module, READS.cost),
  masks: [],
  options: {},
  messages: {
    blank: 'The cost of *{module}* leaves out {missing}.',
    total: 'The cost of *{module}* is one sum: whether it holds {missing} cannot be seen.',
  },
  unknowns: {
    'total-exceeds-parts': 'the total is more than the parts that are stated',
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
    undecided: `
      ### Modules
      | Module | Total cost | Development cost | Delivery cost |
      | Coaching essentials | 30000 | 6000 | 9000 |
    `,
  },
  subjects: ({ model }) => pricedModules(model).filter((module) => costCells(module).length > 0),
  check: (module, { model }) => {
    const cost = costOf(model, module);
    if (cost === null || cost.missing.length === 0) return PASSED;
    const total = module.fields.cost?.value ?? null;
    const parts = costCells(module).filter(({ at }) => at !== module.fields.cost?.at);
    // A total above the sum of its parts may hold what the blank cells leave out.
    if (total !== null && parts.length > 0 && total > parts.reduce((sum, { value }) => sum + (value ?? 0), 0) + 1) return cannotTell('total-exceeds-parts');
    return [
      {
        message: parts.length === 0 ? 'total' : 'blank',
        at: cost.at,
        data: { module: module.name, missing: { list: cost.missing.map((word) => ({ word })) } },
      },
    ];
  },
});
