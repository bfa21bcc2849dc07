/** Does a module serve anything at all? */
import { namingOfGoals, SERVING_COLUMNS } from '../facts/named-goals';
import { isPerhapsMeant } from '../facts/perhaps-meant';
import { judgedModules } from '../facts/judged-modules';
import { READS, reads } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const unlinkedModule = defineRule({
  id: 'unlinked-module',
  title: 'Module that serves nothing',
  why: 'Training that no goal asked for feels relevant and changes little. If nobody can say which outcome a module is for, nobody can say whether it worked or what it was worth.',
  fix: 'Link the module to the KPI, key result, objective or priority it should move, or stop it.',
  needs: ['module.name', { anyOf: SERVING_COLUMNS }],
  uses: reads(READS.module, READS.serves),
  masks: ['broken-chain', 'activity-only-measure', 'incomplete-business-case', 'unmeasured-module', 'scattered-module', 'competency-mismatch', 'siloed-module'],
  options: {},
  messages: {
    default: '*{module}* names no KPI and no goal that it serves.',
    cancelled: '*{module}* serves nothing any more: its link in {cell} was cancelled.',
  },
  unknowns: {
    'serving-unreadable': 'a cell that should say what it serves holds an error',
    'name-not-found': 'a link may mean this module, but its name is not found',
  },
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
    undecided: `
      ### KPIs
      | KPI ID | KPI |
      | KPI-07 | Conversion rate |

      ### Modules
      | Module ID | Module |
      | M-1 | Coaching essentials |

      ### Links
      | Module ID | KPI ID |
      | Coaching esentials | KPI-07 |
    `,
  },
  subjects: ({ model }) => judgedModules(model),
  check: (module, { model }) => {
    const { names, cancelled, unreadable } = namingOfGoals(model, module);
    if (names) return PASSED;
    if (unreadable) return cannotTell('serving-unreadable');
    if (isPerhapsMeant(model, module, ['link.module'])) return cannotTell('name-not-found');
    return [
      cancelled === null ? { message: 'default', data: { module: module.name } } : { message: 'cancelled', data: { module: module.name, cell: cancelled.at } },
    ];
  },
});
