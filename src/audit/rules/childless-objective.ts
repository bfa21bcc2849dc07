/** Does anything below an objective show whether it is reached? */
import { kpisOf, keyResultsOf, childrenOf } from '../facts/cascade';
import { judgedObjectives } from '../facts/judged-goals';
import { READS, reads } from '../facts/reads';
import { mayHaveBelow } from '../facts/perhaps-meant';
import { cannotTell, defineRule, PASSED } from '../rule';

export const childlessObjective = defineRule({
  id: 'childless-objective',
  title: 'Objective with nothing beneath it',
  why: 'An objective without a key result, a metric or a goal below it is an aspiration without execution: nobody has been asked to do anything about it.',
  fix: 'Give the objective key results or a metric, or hang the goals that serve it on it.',
  needs: ['objective.title', { anyOf: ['keyResult.objective', 'objective.metric', 'objective.parent', 'kpi.objective'] }],
  uses: reads(READS.objective, [
    'objective.target',
    'objective.metric',
    'objective.parent',
    'keyResult.id',
    'keyResult.title',
    'keyResult.objective',
    'kpi.id',
    'kpi.name',
    'kpi.objective',
  ]),
  masks: ['unmeasurable-goal', 'framework-mismatch'],
  options: {},
  unknowns: { 'name-not-found': 'a goal, key result or KPI names an objective that was not found, and may mean this one' },
  messages: { default: '*{objective}* has no key result, no metric and no goal beneath it.' },
  examples: {
    flagged: `
      ### Objectives
      | Objective ID | Objective | Level | Parent objective | Metric |
      | O-1 | Enter new markets | Company | | |
      | O-2 | Negotiate across cultures | Unit | O-1 | |
      | O-3 | Become the partner of choice ⚑ | Unit | O-1 | |

      ### Key results
      | Key result ID | Key result | Objective ID |
      | KR-2.1 | Win 12 contracts abroad | O-2 |
    `,
    clean: `
      ### Objectives
      | Objective ID | Objective | Level | Parent objective | Metric |
      | O-1 | Enter new markets | Company | | |
      | O-2 | Negotiate across cultures | Unit | O-1 | |
      | O-3 | Become the partner of choice | Unit | O-1 | KPI-01 |

      ### Key results
      | Key result ID | Key result | Objective ID |
      | KR-2.1 | Win 12 contracts abroad | O-2 |

      ### KPIs
      | KPI ID | KPI |
      | KPI-01 | Share of repeat customers |
    `,
    undecided: `
      ### Objectives
      | Objective ID | Objective | Level | Parent objective |
      | O-1 | Enter new markets | Company | |
      | O-21 | Become the partner of choice | Unit | O-1 |

      ### Key results
      | Key result ID | Key result | Objective ID |
      | KR-2.1 | Win 12 contracts abroad | Become the partner of choise |
    `,
  },
  subjects: ({ model }) => judgedObjectives(model),
  check: (objective, { model }) => {
    const { metric, target } = objective.fields;
    const measured = (metric?.value ?? []).length > 0 || (target?.value ?? null) !== null || kpisOf(model, objective).length > 0;
    if (measured || keyResultsOf(model, objective).length > 0 || childrenOf(model, objective).length > 0) return PASSED;
    if (mayHaveBelow(model, objective)) return cannotTell('name-not-found');
    return [{ message: 'default', data: { objective: objective.name } }];
  },
});
