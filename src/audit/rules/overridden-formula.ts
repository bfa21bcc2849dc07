/** Did somebody type a number over a formula? */
import { KINDS, fieldNames } from '../fields';
import { formulaColumns, saidOfUnlike } from '../facts/formula-columns';
import { defineRule } from '../rule';

export const overriddenFormula = defineRule({
  id: 'overridden-formula',
  title: 'Number typed over a formula',
  why: 'A number typed into a column of formulas stays as it is when everything around it changes, and nobody sees it: the sums look calculated and are not.',
  fix: 'Copy the formula from the cell above, or say beside the number why it stands there.',
  needs: [],
  uses: KINDS.flatMap(fieldNames),
  masks: [],
  options: {},
  messages: {
    default: 'A number is typed over the formula in {where} of “{column}”: {cells}. The others say {formula}.',
    long: 'A number is typed over the formula in {where} of “{column}”: {cells}.',
  },
  examples: {
    flagged: `
      ### Modules
      | Module | Hours | Rate | Cost |
      | Coaching | 40 | 90 | =B2*C2 → 3600 |
      | Feedback | 16 | 90 | =B3*C3 → 1440 |
      | Negotiating | 24 | 110 | 3000 ⚑ |
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
  check: (column) => saidOfUnlike(column, column.typed),
  systemic: false,
});
