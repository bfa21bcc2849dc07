/** Do modules that share a KPI expect it to move in opposite directions? */
import { imperativeDirection } from '../model/goal-text';
import { perModel } from '../model/per-model';
import { READS, reads } from '../model/reads';
import type { Kpi, Model, Service } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

export const contradictingModules = defineRule({
  id: 'contradicting-modules',
  title: 'Modules that pull one KPI in opposite directions',
  why: 'Units that build their programmes apart contradict each other: one trains for more of what the other trains for less of, and both are paid for.',
  fix: 'Agree with the owners which way the KPI should move, and change or stop the module that pulls the other way.',
  needs: ['module.name', 'kpi.name', { anyOf: ['module.kpi', 'link.kpi'] }, { anyOf: ['module.expectedImpact', 'link.expectedEffect'] }],
  uses: reads(READS.module, READS.serves, ['module.expectedImpact', 'link.expectedEffect', 'kpi.id']),
  masks: [],
  options: {},
  messages: { default: '*{module}* expects *{kpi}* to go {way} (“{effect}”), while {others} expects it to go {other}.' },
  examples: {
    flagged: `
      ### KPIs
      | KPI ID | KPI |
      | K-1 | Stock in the warehouse |

      ### Modules
      | Module | KPI served | Expected impact |
      | Lean planning | K-1 | Reduce stock by 10 % ⚑ |
      | Never out of stock | K-1 | Increase stock by 5 % ⚑ |
    `,
    clean: `
      ### KPIs
      | KPI ID | KPI |
      | K-1 | Stock in the warehouse |

      ### Modules
      | Module | KPI served | Expected impact |
      | Lean planning | K-1 | Reduce stock by 10 % |
      | Planning with the customer | K-1 | Lower by 3 % |
    `,
    undecided: `
      ### KPIs
      | KPI ID | KPI |
      | K-1 | Stock in the warehouse |

      ### Modules
      | Module | KPI served | Expected impact |
      | Lean planning | K-1 | Better stock |
      | Planning with the customer | K-1 | Reduction of stock |
    `,
  },
  subjects: ({ model }) => [...effects(model).keys()],
  check: (module, { model }) => {
    const stated = effects(model).get(module) ?? [];
    if (stated.every(({ way }) => way === null)) return cannotTell('the expected effect does not say up or down');
    const problems = stated.flatMap(({ service, way, text, at }) => {
      const other = way === 'up' ? 'down' : 'up';
      const against = way === null ? undefined : expecting(model).get(service.goal as Kpi)?.[other].find((one) => one !== module);
      return against === undefined ? [] : [{ message: 'default', at, about: service.goal.key, data: { module: module.name, kpi: service.goal.name, way: String(way), other, effect: text, others: `“${against.name}”` } }];
    });
    return problems.length === 0 ? PASSED : problems;
  },
});

type Way = 'up' | 'down' | null;
interface Effect {
  readonly service: Service;
  readonly way: Way;
  readonly text: string;
  readonly at: Service['at'];
}

/** By module: what it expects of each KPI, and which way that points. A sign or an imperative verb tells; nouns do not. */
const effects = perModel((model: Model): ReadonlyMap<Service['module'], readonly Effect[]> => {
  const byModule = new Map<Service['module'], Effect[]>();
  for (const module of model.judgedModules) {
    for (const service of model.serves(module)) {
      const cell = service.link?.fields.expectedEffect?.value != null ? service.link.fields.expectedEffect : module.fields.expectedImpact;
      if (service.goal.kind !== 'kpi' || cell?.value == null) continue;
      byModule.set(module, [...(byModule.get(module) ?? []), { service, way: wayOf(cell.value), text: cell.value, at: cell.at }]);
    }
  }
  return byModule;
});

function wayOf(text: string): Way {
  const sign = /^\s*([+−-])\s*\d/.exec(text)?.[1];
  return sign === undefined ? imperativeDirection(text) : sign === '+' ? 'up' : 'down';
}

const expecting = perModel((model: Model): ReadonlyMap<Kpi, { readonly up: Service['module'][]; readonly down: Service['module'][] }> => {
  const byKpi = new Map<Kpi, { up: Service['module'][]; down: Service['module'][] }>();
  for (const [module, stated] of effects(model)) {
    for (const { service, way } of stated) {
      const sides = byKpi.get(service.goal as Kpi) ?? { up: [], down: [] };
      if (way !== null) sides[way].push(module);
      byKpi.set(service.goal as Kpi, sides);
    }
  }
  return byKpi;
});
