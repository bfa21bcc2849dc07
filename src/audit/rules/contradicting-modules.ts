/** Do modules pull one KPI in opposite directions? */
import { judgedModules } from '../facts/judged-modules';
import { serves, servedBy } from '../facts/services';
import { measureOf } from '../facts/measure';
import { effectsOf, effectsOn, type ExpectedEffect } from '../facts/expected-effects';
import { READS, reads } from '../facts/reads';
import type { Model, Module } from '../model/types';
import { cannotTell, defineRule } from '../rule';

export const contradictingModules = defineRule({
  id: 'contradicting-modules',
  title: 'Modules pull one KPI in opposite directions',
  why: 'Silos build programmes that contradict each other. What one module gains the other takes away, and both are paid for.',
  fix: 'Decide which way the KPI should move, and change or end the module that pushes it the other way.',
  needs: ['module.name', 'kpi.name', { anyOf: ['link.expectedEffect', 'module.expectedImpact'] }, { anyOf: ['module.kpi', 'link.kpi'] }],
  uses: reads(READS.module, READS.serves, READS.kpiMeasure, ['link.expectedEffect', 'module.expectedImpact']),
  masks: [],
  options: {},
  messages: {
    wrongWay: '*{module}* expects *{effect}* of *{kpi}*, which should {should}, as *{other}* expects it to (*{opposite}*, {cell}).',
    default: '*{module}* expects *{effect}* of *{kpi}*, *{other}* expects *{opposite}* ({cell}).',
  },
  unknowns: {
    'direction-missing': 'which way it, or the others, expect the KPI to move is not stated',
  },
  examples: {
    flagged: `
      ### KPIs
      | KPI ID | KPI | Direction |
      | KPI-01 | Discount given | down |

      ### Modules
      | Module ID | Module | KPI | Expected impact |
      | M-01 | Value conversations | KPI-01 | −2 points |
      | M-02 | Closing fast | KPI-01 | +3 points ⚑ |
    `,
    clean: `
      ### KPIs
      | KPI ID | KPI | Direction |
      | KPI-01 | Discount given | down |
      | KPI-02 | Deals closed | up |

      ### Modules
      | Module ID | Module | KPI | Expected impact |
      | M-01 | Value conversations | KPI-01 | −2 points |
      | M-02 | Closing fast | KPI-01 | from 9 % to 7 % |
      | M-03 | Pipeline reviews | KPI-02 | +12 deals |
    `,
    undecided: `
      ### KPIs
      | KPI ID | KPI | Direction |
      | KPI-01 | Discount given | down |

      ### Modules
      | Module ID | Module | KPI | Expected impact |
      | M-01 | Value conversations | KPI-01 | −2 points |
      | M-02 | Closing fast | KPI-01 | a better feel for price |
    `,
  },
  subjects: ({ model }) =>
    judgedModules(model).filter((module) => serves(model, module).some(({ goal }) => goal.kind === 'kpi' && servedBy(model, goal).length > 1)),
  check: (module, { model }) => {
    const effects = effectsOf(model).get(module) ?? [];
    const problems = effects.flatMap((effect) => contradiction(model, module, effect));
    const told = effects.some(({ kpi }) => {
      const { up = [], down = [] } = effectsOn(model).get(kpi) ?? {};
      return up.length + down.length > 1;
    });
    return told ? problems : cannotTell('direction-missing');
  },
});

/** Where the KPI's own direction is known, only the module that goes against it is at fault. */
function contradiction(model: Model, module: Module, { kpi, direction, cell }: ExpectedEffect) {
  const good = measureOf(model, kpi).direction;
  if (good === direction) return [];
  const against = effectsOn(model)
    .get(kpi)
    ?.[direction === 'up' ? 'down' : 'up'].find((other) => other.module !== module);
  if (against === undefined) return [];
  const data = {
    module: module.name,
    effect: cell.value,
    kpi: kpi.name,
    other: against.module.name,
    cell: against.cell.at,
    opposite: against.cell.value,
    should: { word: good === 'up' ? ('rise' as const) : ('fall' as const) },
  };
  return [{ message: good === 'up' || good === 'down' ? ('wrongWay' as const) : ('default' as const), at: cell.at, about: kpi.key, data }];
}
