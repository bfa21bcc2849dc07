/** Are numbers numbers? */
import { oddColumns, oddCount, oddData } from '../facts/odd-columns';
import { fieldsOfTypes } from '../facts/reads';
import { defineRule } from '../rule';

export const numberStoredAsText = defineRule({
  id: 'number-stored-as-text',
  title: 'Number stored as text',
  why: 'Excel leaves such cells out of its sums without a word. We read them as the numbers they show; your own totals do not.',
  fix: 'Convert the cells to numbers (Data, Text to Columns, Finish).',
  needs: [],
  uses: fieldsOfTypes(['number', 'money', 'share']),
  masks: [],
  options: {},
  messages: { default: 'A number is held as text in {where} of {column}: {cells}.' },
  examples: {
    flagged: `
      ### Modules
      | Module | Cost |
      | Coaching essentials | 12000 |
      | Negotiating abroad | 9,000 ⚑ |
      | Design thinking | 7,500 |
    `,
    clean: `
      ### Modules
      | Module | Cost |
      | Coaching essentials | 12000 |
      | Negotiating abroad | n/a |
    `,
  },
  subjects: ({ model }) => oddColumns(model, 'number-as-text'),
  alsoPassed: ({ model }) => Math.max(0, model.typedCells.numbers - oddCount(model, 'number-as-text')),
  check: (column) => [{ message: 'default', data: oddData(column) }],
});
