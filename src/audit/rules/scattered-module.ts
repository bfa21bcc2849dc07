/** Does a module claim to move more KPIs than anything could? */
import { serves } from '../facts/services';
import { judgedModules } from '../facts/judged-modules';
import { READS, reads } from '../facts/reads';
import type { Kpi } from '../model/types';
import { defineRule, PASSED } from '../rule';

export const scatteredModule = defineRule({
  id: 'scattered-module',
  title: 'Module that claims too many KPIs',
  why: 'A module that serves everything is held to nothing: whichever number rises was its doing.',
  fix: 'Keep the one or two KPIs the module was built for.',
  needs: ['module.name', { anyOf: ['module.kpi', 'link.kpi'] }],
  uses: reads(READS.module, READS.serves),
  masks: [],
  options: { most: 5 },
  messages: { default: '*{module}* claims {count} KPIs: {kpis}. With more than {most} nobody can tell which of them it moved.' },
  examples: {
    flagged: `
      ### KPIs
      | KPI ID | KPI |
      | K-1 | Retention |
      | K-2 | Conversion rate |
      | K-3 | Complaints |
      | K-4 | Lead time |
      | K-5 | Scrap |
      | K-6 | Safety incidents |

      ### Modules
      | Module | KPI served |
      | Leadership for all ⚑ | K-1; K-2; K-3; K-4; K-5; K-6 |
      | Coaching essentials | K-1; K-2; K-3; K-4; K-5 |
    `,
    clean: `
      ### KPIs
      | KPI ID | KPI |
      | K-1 | Retention |

      ### Modules
      | Module | KPI served |
      | Coaching essentials | K-1 |
    `,
  },
  subjects: ({ model }) => judgedModules(model).filter((module) => serves(model, module).some(({ goal }) => goal.kind === 'kpi')),
  check: (module, { model, options: { most } }) => {
    const kpis = [...new Set(serves(model, module).flatMap(({ goal }): Kpi[] => (goal.kind === 'kpi' ? [goal] : [])))];
    return kpis.length <= most
      ? PASSED
      : [{ message: 'default', data: { module: module.name, count: kpis.length, most, kpis: { list: kpis.map(({ name }) => `“${name}”`) } } }];
  },
});
