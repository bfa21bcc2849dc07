/** Does a module serve anything at all? */
import { READS, reads } from '../model/reads';
import { defineRule, PASSED } from '../rule';

export const unlinkedModule = defineRule({
  id: 'unlinked-module',
  title: 'Module that serves nothing',
  why: 'Training that no goal asked for feels relevant and changes little. If nobody can say which outcome a module is for, nobody can say whether it worked or what it was worth.',
  fix: 'Link the module to the KPI, key result, objective or priority it should move, or stop it.',
  needs: ['module.name', { anyOf: ['module.kpi', 'module.keyResult', 'module.objective', 'module.priority', 'link.kpi', 'link.keyResult', 'link.objective'] }],
  uses: reads(READS.module, READS.serves),
  masks: ['broken-chain', 'activity-only-measure', 'incomplete-business-case', 'unmeasured-module', 'scattered-module', 'competency-mismatch', 'siloed-module'],
  options: {},
  messages: { default: '*{module}* names no KPI, key result, objective or priority that it serves.' },
  examples: {
    flagged: `
      ### KPIs
      | KPI ID | KPI |
      | KPI-07 | Conversion rate |

      ### Modules
      | Module ID | Module | KPI served |
      | M-1 | Coaching essentials ⚑ | |
      | M-2 | Negotiating abroad | KPI-07 |
    `,
    clean: `
      ### KPIs
      | KPI ID | KPI |
      | KPI-07 | Conversion rate |

      ### Modules
      | Module ID | Module | KPI served | Mandatory |
      | M-1 | Coaching essentials | | no |
      | M-2 | Negotiating abroad | KPI-07 | no |
      | M-3 | Fire drill | | yes |

      ### Links
      | Module ID | KPI ID |
      | M-1 | KPI-07 |
    `,
  },
  subjects: ({ model }) => model.judgedModules,
  check: (module, { model }) => (model.namesGoal(module) ? PASSED : [{ message: 'default', data: { module: module.name } }]),
});
