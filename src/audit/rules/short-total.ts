/** Does a total add all the rows that stand beside those it adds? */
import { KINDS, fieldNames } from '../fields';
import { columnTotals } from '../facts/short-totals';
import { unlikeData } from '../facts/formula-columns';
import { defineRule, PASSED } from '../rule';

export const shortTotal = defineRule({
  id: 'short-total',
  title: 'Total that misses rows',
  why: 'Rows that were added below the last one of a sum are not in it. The total looks right, and everything that was decided by it is too small.',
  fix: 'Extend the range of the total to the rows beside it.',
  needs: [],
  uses: KINDS.flatMap(fieldNames),
  masks: [],
  options: {},
  messages: { default: 'The total {column}, {formula}, misses numbers beside its range in {where}: {cells}.' },
  examples: {
    flagged: `
      ### Modules
      | Module | Cost |
      | Coaching | 3600 |
      | Feedback | 1440 |
      | Negotiating | 2640 |
      | Delegating | 720 |

      ### Budget
      | Position | Amount |
      | Training | =SUM(Modules!B2:B4) → 7680 ⚑ |
    `,
    clean: `
      ### Modules
      | Module | Cost |
      | Coaching | 3600 |
      | Feedback | 1440 |
      | Negotiating | 2640 |
      | Delegating | 720 |

      ### Budget
      | Position | Amount |
      | Training | =SUM(Modules!B2:B5) → 8400 |
    `,
  },
  subjects: ({ model }) => columnTotals(model),
  check: ({ name, formula, missed }) => (missed.length === 0 ? PASSED : [{ message: 'default', data: { ...unlikeData(`“${name}”`, missed), formula } }]),
  systemic: false,
});
