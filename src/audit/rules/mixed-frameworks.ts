/** Does a unit say which of its goals are OKRs and which are SMART goals? */
import type { Address } from '../../workbook';
import { frameworkOf } from '../model/framework';
import { fold } from '../model/fold';
import { shapeOf } from '../model/goal-shape';
import { judgedObjectives } from '../model/judged-goals';
import { READS, reads } from '../model/reads';
import type { Objective } from '../model/types';
import { cannotTell, defineRule, PASSED, type Subject } from '../rule';

interface UnitGoals extends Subject {
  readonly objectives: readonly Objective[];
}

export const mixedFrameworks = defineRule({
  id: 'mixed-frameworks',
  title: 'Unit mixes OKRs and SMART goals unsaid',
  why: 'OKRs flex in mid-cycle and are reviewed each quarter, SMART goals are fixed when they are set. Where a unit does not say which is which, people keep the rules that suit them.',
  fix: 'Fill in the framework of each goal, or settle on one.',
  needs: ['objective.title', 'objective.unit', 'keyResult.objective'],
  uses: reads(READS.keyResult, ['objective.framework', 'objective.target', 'unit.id', 'unit.name', 'unit.aliases']),
  masks: [],
  options: {},
  messages: { default: 'Among the goals of {unit}, *{okr}* has key results and *{smart}* a number and date of its own, and neither says its framework; state it for each goal.' },
  examples: {
    flagged: `
      ### Objectives
      | Objective ID | Objective | Business unit | Due date |
      | O-1 | Enter new markets | Sales North | |
      | O-2 | Cut complaints by a third ⚑ | Sales North | 2026-12-31 |

      ### Key results
      | Key result ID | Key result | Objective ID |
      | KR-1 | Win 12 contracts abroad | O-1 |
    `,
    clean: `
      ### Objectives
      | Objective ID | Objective | Business unit | Framework | Due date |
      | O-1 | Enter new markets | Sales North | OKR | |
      | O-2 | Cut complaints by a third | Sales North | SMART | 2026-12-31 |
      | O-3 | Raise output by 5 % | Manufacturing | | 2026-12-31 |

      ### Key results
      | Key result ID | Key result | Objective ID |
      | KR-1 | Win 12 contracts abroad | O-1 |
    `,
    undecided: `
      ### Objectives
      | Objective ID | Objective | Business unit | Due date |
      | O-1 | Enter new markets | Sales North | |
      | O-2 | Negotiate across cultures | Sales North | |

      ### Key results
      | Key result ID | Key result | Objective ID |
      | KR-1 | Win 12 contracts abroad | O-1 |
    `,
  },
  subjects: ({ model }): UnitGoals[] => {
    const units = new Map<string, { name: string; at: Address; objectives: Objective[] }>();
    for (const objective of judgedObjectives(model)) {
      for (const { text, targets, at } of objective.fields.unit?.value ?? []) {
        const key = targets.length === 1 ? (targets[0]?.key ?? text) : `unit:${fold(text)}`;
        const known = units.get(key) ?? { name: targets[0]?.name ?? text, at, objectives: [] };
        known.objectives.push(objective);
        units.set(key, known);
      }
    }
    return [...units].map(([key, { name, at, objectives }]) => ({ kind: 'unit', key, id: null, name, at, objectives: [...objectives].sort((one, other) => (one.key < other.key ? -1 : 1)) }));
  },
  check: ({ name, objectives }, { model }) => {
    const silent = objectives.filter((objective) => frameworkOf(objective) === null).map((objective) => ({ objective, shape: shapeOf(model, objective) }));
    const okr = silent.find(({ shape }) => shape === 'OKR')?.objective;
    const smart = silent.find(({ shape }) => shape === 'SMART')?.objective;
    if (okr !== undefined && smart !== undefined) return [{ message: 'default', at: smart.at, data: { unit: name, okr: okr.name, smart: smart.name } }];
    return okr !== undefined && silent.some(({ shape }) => shape === null) ? cannotTell('a goal without a framework has neither key results nor a number and a date') : PASSED;
  },
});
