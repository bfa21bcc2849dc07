/** Can anybody see in a number that a competency grows? */
import { READS, reads } from '../model/reads';
import { defineRule, PASSED } from '../rule';

export const unmeasuredCompetency = defineRule({
  id: 'unmeasured-competency',
  title: 'Competency without a measure',
  why: 'A competency serves a priority only through something it changes. Without a metric, neither its own nor one of its modules, it is a word in a model.',
  fix: 'Name the KPI that would show the competency at work.',
  needs: ['competency.name', 'competency.kpi'],
  uses: reads(['competency.id', 'module.competency'], READS.module, READS.serves),
  masks: [],
  options: {},
  messages: { default: '*{competency}* names no KPI, and neither does a module that builds it.' },
  examples: {
    flagged: `
      ### KPIs
      | KPI ID | KPI |
      | KPI-1 | Retention |

      ### Competencies
      | Competency | KPI |
      | Coaching | KPI-1 |
      | Delegating | ⚑ |
    `,
    clean: `
      ### KPIs
      | KPI ID | KPI |
      | KPI-1 | Retention |

      ### Competencies
      | Competency | KPI |
      | Coaching | KPI-1 |
      | Delegating | |

      ### Modules
      | Module | Competency | KPI served |
      | Deciding at the right level | Delegating | KPI-1 |
    `,
  },
  subjects: ({ model }) => model.competencies.filter(({ stated }) => stated),
  check: (competency, { model }) => {
    if ((competency.fields.kpi?.value ?? []).length > 0) return PASSED;
    const throughModules = model.modulesBuilding(competency).some((module) => model.serves(module).some(({ goal }) => goal.kind === 'kpi' || goal.kind === 'keyResult'));
    return throughModules ? PASSED : [{ message: 'default', at: competency.fields.kpi?.at ?? competency.at, data: { competency: competency.name } }];
  },
});
