/** Does an executive answer for each priority? */
import { isUnreadable } from '../reading/cell-state';
import { judgedPriorities } from '../facts/judged-goals';
import { READS, reads } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const unownedPriority = defineRule({
  id: 'unowned-priority',
  title: 'Priority without an executive',
  why: 'Nobody measures what nobody owns. A priority without an executive has no one to brief the people who plan training, and no one who misses the result.',
  fix: 'Enter the executive who answers for the priority.',
  needs: ['priority.name', 'priority.executive'],
  uses: reads(READS.priority),
  masks: [],
  options: {},
  messages: { default: 'No executive answers for *{priority}*.' },
  unknowns: {
    'cell-unreadable': 'the cell of its executive could not be read',
  },
  examples: {
    flagged: `
      ### Priorities
      | Priority | Rank | Executive |
      | Grow revenue in the north | 1 | Ines Weber |
      | Keep the people we hire | 2 | tbd ⚑ |
    `,
    clean: `
      ### Priorities
      | Priority | Rank | Executive |
      | Grow revenue in the north | 1 | Ines Weber |
      | Keep the people we hire | 2 | CFO |
    `,
    undecided: `
      ### Priorities
      | Priority | Rank | Executive |
      | Keep the people we hire | 1 | #N/A |
    `,
  },
  subjects: ({ model }) => judgedPriorities(model),
  check: ({ name, fields: { executive } }) => {
    if (executive === undefined || isUnreadable(executive)) return cannotTell('cell-unreadable');
    if ((executive.value ?? []).length > 0) return PASSED;
    return [{ message: 'default', at: executive.at, data: { priority: name } }];
  },
});
