/** Does a claimed benefit say how the programme's own part was told from everything else? */
import { isUnreadable } from '../reading/cell-state';
import { pricedModules } from '../facts/priced-modules';
import { READS, reads } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const unisolatedClaim = defineRule({
  id: 'unisolated-claim',
  title: 'Benefit claimed without isolating it',
  why: 'Sales rise for many reasons. A benefit that is claimed whole, without saying how the programme’s part was told from the market, the season and the new price list, will not survive a finance partner’s first question.',
  fix: 'Name the method: comparison teams, a trend, or an estimate with its confidence.',
  needs: ['module.name', 'module.benefit', 'module.isolation'],
  uses: reads(READS.module),
  masks: [],
  options: {},
  messages: {
    default: '*{module}* claims a benefit of {benefit} in {cell} and names no method that tells its part from the rest.',
  },
  unknowns: {
    'cell-unreadable': 'the cell of the isolation method could not be read',
  },
  examples: {
    flagged: `
      ### Modules
      | Module | Claimed benefit | Isolation method |
      | Coaching essentials | 120000 | ⚑ |
      | Negotiating abroad | 80000 | Comparison teams |
    `,
    clean: `
      ### Modules
      | Module | Claimed benefit | Isolation method |
      | Coaching essentials | | |
      | Negotiating abroad | 80000 | Comparison teams |
    `,
    undecided: `
      ### Modules
      | Module | Claimed benefit | Isolation method |
      | Coaching essentials | 120000 | #N/A |
    `,
  },
  subjects: ({ model }) => pricedModules(model).filter(({ fields }) => (fields.benefit?.value ?? 0) > 0),
  check: ({ name, fields: { benefit, isolation } }) => {
    if (isolation === undefined || benefit === undefined || isUnreadable(isolation)) return cannotTell('cell-unreadable');
    return isolation.value !== null ? PASSED : [{ message: 'default', at: isolation.at, data: { module: name, benefit: benefit.value, cell: benefit.at } }];
  },
});
