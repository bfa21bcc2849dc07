/** Does a formula say the same as those above and below it? */
import { KINDS, fieldNames } from '../fields';
import { formulaColumns, saidOfUnlike } from '../facts/formula-columns';
import { defineRule } from '../rule';

export const inconsistentFormula = defineRule({
  id: 'inconsistent-formula',
  title: 'Formula unlike its neighbours',
  why: 'One formula that differs from the rest of its column is mostly a slip of copying, and its result looks like all the others.',
  fix: 'Copy the formula from the cell above, or say beside it why this row is worked out in another way.',
  needs: [],
  uses: KINDS.flatMap(fieldNames),
  masks: [],
  options: {},
  messages: {
    default: 'A formula is unlike those above and below it in {where} of “{column}”: {cells}. The others say {formula}.',
    long: 'A formula is unlike those above and below it in {where} of “{column}”: {cells}.',
  },
  examples: {
    flagged: `
      ### Modules
      | Module | Hours | Rate | Cost |
      | Coaching | 40 | 90 | =B2*C2 → 3600 |
      | Feedback | 16 | 90 | =B3*C3 → 1440 |
      | Negotiating | 24 | 110 | =B4*C3 → 2160 ⚑ |
      | Delegating | 8 | 90 | =B5*C5 → 720 |
      | Design thinking | 32 | 110 | =B6*C6 → 3520 |
    `,
    clean: `
      ### Modules
      | Module | Hours | Rate | Cost |
      | Coaching | 40 | 90 | =B2*C2 → 3600 |
      | Feedback | 16 | 90 | =B3*C3 → 1440 |
      | Negotiating | 24 | 110 | =B4*C4 → 2640 |
      | Delegating | 8 | 90 | =B5*C5 → 720 |
      | Design thinking | 32 | 110 | =B6*C6 → 3520 |
    `,
  },
  subjects: ({ model }) => formulaColumns(model),
  check: (column) => saidOfUnlike(column, column.unlike),
  systemic: false,
});
