/** Can every date be read in one way only? */
import { oddColumns, oddCount, oddData } from '../facts/odd-columns';
import { fieldsOfTypes } from '../facts/reads';
import { defineRule } from '../rule';

export const ambiguousDate = defineRule({
  id: 'ambiguous-date',
  title: 'Date that can be read in two ways',
  why: 'In 03/04/2026 some read March and some April. Whether a review is overdue or a goal has ended must not hang on the country of the reader.',
  fix: 'Enter the dates as dates, or as 2026-04-03.',
  needs: [],
  uses: fieldsOfTypes(['date', 'period']),
  masks: [],
  options: {},
  messages: { default: 'A date may mean two days in {where} of {column}: {cells}.' },
  examples: {
    flagged: `
      ### Modules
      | Module | Start | End |
      | Coaching essentials | 03/04/2026 ⚑ | 2026-09-30 |
    `,
    clean: `
      ### Modules
      | Module | Start |
      | Coaching essentials | 03/04/2026 |
      | Negotiating abroad | 23/04/2026 |
    `,
  },
  subjects: ({ model }) => oddColumns(model, 'ambiguous-date'),
  alsoPassed: ({ model }) => Math.max(0, model.typedCells.dates - oddCount(model, 'ambiguous-date')),
  check: (column) => [{ message: 'default', data: oddData(column) }],
});
