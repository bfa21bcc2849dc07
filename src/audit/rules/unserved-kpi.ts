/** Is there a module for each KPI of a top priority? */
import { perModel } from '../model/per-model';
import { READS, reads } from '../model/reads';
import type { Kpi, Model } from '../model/types';
import { defineRule, PASSED } from '../rule';

export const unservedKpi = defineRule({
  id: 'unserved-kpi',
  title: 'KPI of a top priority that no module serves',
  why: 'A number that the business wants most and that no module is meant to move shows where the programme stops short of the strategy.',
  fix: 'Link a module to it, or say what else will move it.',
  needs: ['kpi.name', 'priority.name', 'module.name', { anyOf: ['module.kpi', 'link.kpi'] }, { anyOf: ['priority.metric', 'kpi.priority'] }],
  uses: reads(['kpi.id', 'kpi.status'], READS.topPriorities, READS.module, READS.serves, READS.climb),
  masks: [],
  options: {},
  messages: { default: '*{kpi}* measures the top priority *{priority}*, and no live or planned module is linked to it.' },
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
  },
  subjects: ({ model }) => [...kpisOfTop(model).keys()],
  check: (kpi, { model }) => {
    const served = model.servedBy(kpi).some(({ module }) => ['live', 'planned'].includes(model.life(module)));
    return served ? PASSED : [{ message: 'default', data: { kpi: kpi.name, priority: kpisOfTop(model).get(kpi) ?? '' } }];
  },
});

/** KPIs that a top priority names, or that name it, with the name of the priority. */
const kpisOfTop = perModel((model: Model): ReadonlyMap<Kpi, string> => {
  const kpis = new Map<Kpi, string>();
  for (const kpi of model.kpis) {
    const direct = model.climb(kpi).path;
    const above = direct[1];
    if (kpi.stated && model.life(kpi) !== 'left-out' && above?.kind === 'priority' && model.isTop(above)) kpis.set(kpi, above.name);
  }
  return kpis;
});
