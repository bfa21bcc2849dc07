/** Does a claimed benefit say how the programme's own part was told from everything else? */
import { READS, reads } from '../model/reads';
import { defineRule, PASSED } from '../rule';

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
    benefit: '*{module}* claims a benefit and names no method that tells its part from the rest.',
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
  },
  subjects: ({ model }) => model.modules.filter((module) => model.life(module) !== 'left-out' && (module.fields.benefit?.value ?? 0) > 0),
  check: ({ name, fields }) => (fields.isolation?.value != null ? PASSED : [{ message: 'benefit', ...(fields.isolation === undefined ? {} : { at: fields.isolation.at }), data: { module: name } }]),
});
