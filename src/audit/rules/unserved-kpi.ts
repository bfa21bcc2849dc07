/** Is there a module for each KPI of a top priority? */
import { isPerhapsMeant } from '../facts/perhaps-meant';
import { serves } from '../facts/services';
import { topPriorities, isTop } from '../facts/top-priorities';
import { lifeOf } from '../facts/life';
import { targetsOf } from '../model/targets';
import { perModel } from '../facts/per-model';
import { READS, reads } from '../facts/reads';
import type { Goal, Kpi, Model, Priority } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

export const unservedKpi = defineRule({
  id: 'unserved-kpi',
  title: 'KPI of a top priority that no module serves',
  why: 'A number that the business wants most and that no module is meant to move shows where the programme stops short of the strategy.',
  fix: 'Link a module to it, or say what else will move it.',
  needs: ['kpi.name', 'priority.name', 'module.name', { anyOf: ['module.kpi', 'link.kpi'] }, { anyOf: ['priority.metric', 'kpi.priority'] }],
  uses: reads(READS.kpi, READS.topPriorities, READS.module, READS.serves, ['priority.metric', 'kpi.priority', 'objective.metric', 'keyResult.metric']),
  masks: [],
  options: {},
  messages: { default: '*{kpi}* measures the top priority *{priority}*, and no live or planned module is linked to it.' },
  unknowns: {
    'name-not-found': 'a module may be linked to it, but the name it uses is not found',
  },
  examples: {
    flagged: `
      ### Priorities
      | Priority ID | Priority | Rank | KPI |
      | P1 | Raise revenue | 1 | K-1 |
      | P2 | Keep our people | 2 | K-2 |

      ### KPIs
      | KPI ID | KPI |
      | K-1 | Conversion rate ⚑ |
      | K-2 | Retention |

      ### Modules
      | Module | KPI served |
      | Coaching | K-2 |
    `,
    clean: `
      ### Priorities
      | Priority ID | Priority | Rank | KPI |
      | P1 | Raise revenue | 1 | K-1 |
      | P9 | Quieter offices | 9 | K-2 |

      ### KPIs
      | KPI ID | KPI |
      | K-1 | Conversion rate |
      | K-2 | Noise |

      ### Modules
      | Module | KPI served |
      | Winning the last step | K-1 |
    `,
    undecided: `
      ### Priorities
      | Priority | Rank | KPI |
      | Raise revenue | 1 | Conversion rate |

      ### KPIs
      | KPI |
      | Conversion rate |

      ### Modules
      | Module | KPI served |
      | Winning the last step | Convertion rate |
    `,
  },
  subjects: ({ model }) => [...kpisOfTop(model).keys()],
  check: (kpi, { model }) => {
    if (servedGoals(model).has(kpi)) return PASSED;
    if (isPerhapsMeant(model, kpi, ['module.kpi', 'link.kpi'])) return cannotTell('name-not-found');
    return [{ message: 'default', data: { kpi: kpi.name, priority: kpisOfTop(model).get(kpi)?.name ?? '' } }];
  },
});

/** KPIs that a top priority names, or that name it; one whose date has passed is not looked at. */
const kpisOfTop = perModel((model: Model): ReadonlyMap<Kpi, Priority> => {
  const pairs = [
    ...topPriorities(model).flatMap((priority) => targetsOf<Kpi>(priority.fields.metric).map((kpi) => [kpi, priority] as const)),
    ...model.kpis.flatMap((kpi) =>
      targetsOf<Priority>(kpi.fields.priority)
        .filter((priority) => isTop(model, priority))
        .map((priority) => [kpi, priority] as const),
    ),
  ];
  return new Map(pairs.filter(([kpi]) => kpi.stated && !['left-out', 'ended'].includes(lifeOf(model, kpi))));
});

/** What live and planned modules serve, and the metrics of those goals. Mandatory ones serve too. */
const servedGoals = perModel((model: Model): ReadonlySet<Goal> => {
  const goals = model.modules
    .filter((module) => ['live', 'planned'].includes(lifeOf(model, module)))
    .flatMap((module) => serves(model, module).map(({ goal }) => goal));
  return new Set(
    goals.flatMap((goal): Goal[] => (goal.kind === 'objective' || goal.kind === 'keyResult' ? [goal, ...targetsOf<Kpi>(goal.fields.metric)] : [goal])),
  );
});
