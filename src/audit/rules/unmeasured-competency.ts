/** Can anybody see in a number that a competency grows? */
import { namingOfGoals } from '../facts/named-goals';
import { modulesBuilding } from '../facts/cascade';
import { lifeOf } from '../facts/life';
import { serves } from '../facts/services';
import { isBlank, isUnreadable } from '../reading/cell-state';
import { READS, reads } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const unmeasuredCompetency = defineRule({
  id: 'unmeasured-competency',
  title: 'Competency without a measure',
  why: 'A competency serves a priority only through something it changes. Without a metric, neither its own nor one of its modules, it is a word in a model.',
  fix: 'Name the KPI that would show the competency at work.',
  needs: ['competency.name', 'competency.kpi'],
  uses: reads(['competency.id', 'module.competency', 'objective.metric'], READS.module, READS.serves),
  masks: [],
  options: {},
  messages: { default: '*{competency}* names no KPI, and no module that builds it is linked to one.' },
  unknowns: {
    'cell-unreadable': 'the cell of its KPI could not be read',
    'name-not-found': 'what a module that builds it serves was not found',
  },
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
    const { kpi } = competency.fields;
    if (kpi === undefined || isUnreadable(kpi)) return cannotTell('cell-unreadable');
    if (!isBlank(kpi)) return PASSED;
    const modules = modulesBuilding(model, competency).filter((module) => lifeOf(model, module) !== 'left-out');
    if (
      modules.some((module) =>
        serves(model, module).some(
          ({ goal }) => goal.kind === 'kpi' || goal.kind === 'keyResult' || (goal.kind === 'objective' && goal.fields.metric?.value != null),
        ),
      )
    )
      return PASSED;
    if (modules.some((module) => serves(model, module).length === 0 && namingOfGoals(model, module).names)) return cannotTell('name-not-found');
    return [{ message: 'default', at: kpi.at, data: { competency: competency.name } }];
  },
});
