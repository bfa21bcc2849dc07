/** Does a module say which problem it answers, what should change, and when that will be measured? */
import { READS, reads } from '../model/reads';
import { defineRule, PASSED } from '../rule';

export const incompleteBusinessCase = defineRule({
  id: 'incomplete-business-case',
  title: 'Incomplete business case',
  why: 'Executives fund what they can measure: a business problem, the effect expected on a KPI and the date it will be measured. A plan without them is a calendar of courses.',
  fix: 'Add what is missing: the problem, the expected effect or the date of measurement.',
  needs: ['module.name', { anyOf: ['module.businessProblem', 'module.expectedImpact', 'module.measureBy'] }],
  uses: reads(READS.module, READS.serves, ['module.businessProblem', 'module.expectedImpact', 'module.measureBy', 'link.expectedEffect', 'link.measureBy']),
  masks: [],
  options: {},
  messages: { default: '*{module}* does not state {missing}.' },
  examples: {
    flagged: `
      ### Modules
      | Module | Business problem | Expected impact | Measure by |
      | Coaching essentials ⚑ | New leads lose a fifth of their team | | 2026-09-30 |
      | Negotiating abroad ⚑ | | | |
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
  },
  subjects: ({ model }) => model.judgedModules,
  check: (module, { model }) => {
    const links = model.links.length === 0 ? [] : model.serves(module).flatMap(({ link }) => (link === null ? [] : [link.fields]));
    const { businessProblem, expectedImpact, measureBy } = module.fields;
    const missing = [
      ...(model.has('module.businessProblem') && businessProblem?.value == null ? ['the business problem'] : []),
      ...(model.has('module.expectedImpact') && expectedImpact?.value == null && !links.some(({ expectedEffect }) => expectedEffect?.value != null) ? ['the effect it should have'] : []),
      ...(model.has('module.measureBy') && measureBy?.value == null && !links.some((link) => link.measureBy?.value != null) ? ['when that will be measured'] : []),
    ];
    return missing.length === 0 ? PASSED : [{ message: 'default', data: { module: module.name, missing: { list: missing } } }];
  },
});
