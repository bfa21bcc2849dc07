/** Do too many modules hang on one KPI? */
import { serves } from '../facts/services';
import { judgedModules } from '../facts/judged-modules';
import { fold } from '../reading/fold';
import { perModel } from '../facts/per-model';
import { READS, reads } from '../facts/reads';
import type { Kpi, Model } from '../model/types';
import { defineRule, PASSED } from '../rule';

export const catchAllKpi = defineRule({
  id: 'catch-all-kpi',
  title: 'KPI that too many modules claim',
  why: 'When half of the programme is linked to one number, the link says nothing about any of its modules: it was chosen because something had to be.',
  fix: 'Link each module to the number that only it is meant to move.',
  needs: ['module.name', { anyOf: ['module.kpi', 'link.kpi'] }],
  uses: reads(['kpi.id', 'kpi.name'], READS.module, READS.serves),
  masks: [],
  options: { share: 0.4, fewest: 6 },
  messages: { default: '{count} of {all} <module|modules> ({share}) are linked to *{kpi}*.' },
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
  subjects: ({ model, options: { fewest } }) => (claims(model).all < fewest ? [] : [...claims(model).modules.keys()]),
  check: (kpi, { model, options: { share } }) => {
    const { modules, all } = claims(model);
    const count = modules.get(kpi)?.size ?? 0;
    return count <= share * all ? PASSED : [{ message: 'default', data: { kpi: kpi.name, count, all, share: { percent: count / all } } }];
  },
});

/** Modules by KPI, and how many there are; several runs of one module are one. */
const claims = perModel((model: Model): { readonly modules: ReadonlyMap<Kpi, ReadonlySet<string>>; readonly all: number } => {
  const modules = new Map<Kpi, Set<string>>();
  const all = new Set<string>();
  for (const module of judgedModules(model)) {
    const name = fold(module.name);
    all.add(name);
    for (const { goal } of serves(model, module)) if (goal.kind === 'kpi') modules.set(goal, (modules.get(goal) ?? new Set()).add(name));
  }
  return { modules, all: all.size };
});
