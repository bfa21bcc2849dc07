/** Does a module say which problem it answers, what should change, and when that will be measured? */
import { judgedModules } from '../facts/judged-modules';
import { businessCaseOf } from '../facts/business-case';
import { READS, reads } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const incompleteBusinessCase = defineRule({
  id: 'incomplete-business-case',
  title: 'Incomplete business case',
  why: 'Executives fund what they can measure: a business problem, the effect expected on a KPI and the date it will be measured. A plan without them is a calendar of courses.',
  fix: 'Add what is missing: the problem, the expected effect or the date of measurement.',
  needs: ['module.name', { anyOf: ['module.businessProblem', 'module.expectedImpact', 'module.measureBy', 'link.expectedEffect', 'link.measureBy'] }],
  uses: reads(READS.module, READS.serves, ['module.businessProblem', 'module.expectedImpact', 'module.measureBy', 'link.expectedEffect', 'link.measureBy']),
  masks: [],
  options: {},
  messages: { default: '*{module}* does not state {missing}.' },
  unknowns: {
    'date-unreadable': 'the date of measurement is given in words that name no day',
  },
  examples: {
    flagged: `
      ### Modules
      | Module | Business problem | Expected impact | Measure by |
      | Coaching essentials | New leads lose a fifth of their team | ⚑ | 2026-09-30 |
      | Negotiating abroad | ⚑ | | |
    `,
    clean: `
      ### Modules
      | Module ID | Module | Business problem | Expected impact | Measure by |
      | M-1 | Coaching essentials | New leads lose a fifth of their team | 3 points of retention | 2026-09-30 |
      | M-2 | Negotiating abroad | Contracts close below those at home | | |

      ### Links
      | Module ID | KPI ID | Expected effect | Measure by |
      | M-2 | KPI-08 | 5 % more per contract | 2026-12-31 |
    `,
    undecided: `
      ### Modules
      | Module | Business problem | Expected impact | Measure by |
      | Coaching essentials | New leads lose a fifth of their team | 3 points of retention | after the second cohort |
    `,
  },
  subjects: ({ model }) => judgedModules(model),
  check: (module, { model }) => {
    const parts = businessCaseOf(model, module);
    const missing = parts.filter(({ state, cells }) => state === 'missing' && cells.length > 0);
    if (missing.length > 0)
      return [
        {
          message: 'default',
          at: missing[0]?.cells[0]?.at ?? module.at,
          data: { module: module.name, missing: { list: missing.map(({ part }) => ({ word: part })) } },
        },
      ];
    return parts.some(({ state }) => state === 'unreadable') ? cannotTell('date-unreadable') : PASSED;
  },
});
