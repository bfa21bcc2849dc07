/** Do cells hold values, or Excel's errors? */
import { KINDS, fieldNames } from '../fields';
import { oddColumns, oddCount, oddData } from '../facts/odd-columns';
import { defineRule } from '../rule';

export const errorValue = defineRule({
  id: 'error-value',
  title: 'Error in a cell',
  why: 'A cell that shows #N/A or #REF! is neither a value nor empty: whatever stood there is lost to every sum and every link that uses it.',
  fix: 'Repair the formula, or enter the value.',
  needs: [],
  uses: KINDS.flatMap(fieldNames),
  masks: [],
  options: {},
  messages: { default: 'An error shows in {where} of {column}: {cells}.' },
  examples: {
    flagged: `
      ### Modules
      | Module | Sponsor | Cost |
      | Coaching essentials | #N/A ⚑ | 12000 |
      | Negotiating abroad | Ines Weber | #REF! ⚑ |
    `,
    clean: `
      ### Modules
      | Module | Sponsor | Cost |
      | Coaching essentials | n/a | 12000 |
      | Negotiating abroad | Ines Weber | |
    `,
  },
  subjects: ({ model }) => oddColumns(model, 'error'),
  alsoPassed: ({ model }) => Math.max(0, model.typedCells.all - oddCount(model, 'error')),
  check: (column) => [{ message: 'default', data: oddData(column) }],
});
