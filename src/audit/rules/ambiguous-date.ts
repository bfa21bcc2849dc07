/** Can every date be read in one way only? */
import { oddColumns, oddCount, oddData, placesData } from '../facts/odd-columns';
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
  messages: {
    default: 'A date may mean two days in {where} of {column}: {cells}.',
    converted: 'A date is perhaps not the one that was typed (day and month turned round, or a year alone) in {where} of {column}: {cells}.',
  },
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
  check: (column) => {
    const written = column.cells.filter(({ raw }) => typeof raw === 'string');
    const converted = column.cells.filter(({ raw }) => typeof raw !== 'string');
    return [
      ...written.slice(0, 1).map(({ at }) => ({ message: 'default' as const, at, data: oddData({ ...column, cells: written }) })),
      ...converted.slice(0, 1).map(({ at }) => ({ message: 'converted' as const, about: 'converted', at, data: placesData({ ...column, cells: converted }) })),
    ];
  },
});
