/** Do too many modules hang on one KPI? */
import { perModel } from '../model/per-model';
import { READS, reads } from '../model/reads';
import type { Module } from '../model/types';
import { defineRule, PASSED } from '../rule';

export const catchAllKpi = defineRule({
  id: 'catch-all-kpi',
  title: 'KPI that too many modules claim',
  why: 'When half of the programme is linked to one number, the link says nothing about any of its modules: it was chosen because something had to be.',
  fix: 'Link each module to the number that only it is meant to move.',
  needs: ['kpi.name', { anyOf: ['module.kpi', 'link.kpi'] }],
  uses: reads(['kpi.id'], READS.module, READS.serves),
  masks: [],
  options: { share: 0.4, fewest: 6 },
  messages: { default: '{count} of {all} modules ({share}) are linked to *{kpi}*.' },
  examples: {
    flagged: `
      ### KPIs
      | KPI ID | KPI |
      | K-1 | Employee retention ⚑ |
      | K-2 | Conversion rate |

      ### Modules
      | Module | KPI served |
      | Coaching | K-1 |
      | Feedback | K-1 |
      | Delegating | K-1 |
      | Negotiating | K-2 |
      | Presenting | |
      | Selling | |
    `,
    clean: `
      ### KPIs
      | KPI ID | KPI |
      | K-1 | Employee retention |
      | K-2 | Conversion rate |

      ### Modules
      | Module | KPI served |
      | Coaching | K-1 |
      | Feedback | K-1 |
      | Delegating | K-2 |
      | Negotiating | K-2 |
      | Presenting | |
      | Selling | |
    `,
  },
  subjects: ({ model, options: { fewest } }) => (model.judgedModules.length < fewest ? [] : model.kpis.filter((kpi) => model.servedBy(kpi).length > 0)),
  check: (kpi, { model, options: { share } }) => {
    const judged = judgedSet(model);
    const count = new Set(model.servedBy(kpi).map(({ module }) => module).filter((module) => judged.has(module))).size;
    const part = count / judged.size;
    return part <= share ? PASSED : [{ message: 'default', data: { kpi: kpi.name, count, all: judged.size, share: { percent: part } } }];
  },
});

const judgedSet = perModel((model): ReadonlySet<Module> => new Set(model.judgedModules));
