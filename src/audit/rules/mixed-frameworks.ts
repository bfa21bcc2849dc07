/** Does a unit say which of its goals are OKRs and which are SMART goals? */
import type { Address } from '../../workbook';
import { frameworkOf } from '../facts/framework';
import { fold } from '../reading/fold';
import { shapeOf } from '../facts/goal-shape';
import { judgedObjectives } from '../facts/judged-goals';
import { READS, reads } from '../facts/reads';
import type { Objective } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';
import { type Subject } from '../model/subject';

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
  options: { fewest: 2 },
  messages: {
    default:
      'Of the goals of {unit} that state no framework, {okrs} have key results (such as *{okr}*) and {smarts} a number and a date of their own (such as *{smart}*).',
  },
  unknowns: {
    'neither-framework': 'its goals have neither key results nor a number and a date of their own',
  },
  examples: {
    flagged: `
      ### Objectives
      | Objective ID | Objective | Business unit | Due date |
      | O-1 | Enter new markets | Sales North | |
      | O-2 | Win back lost clients | Sales North | |
      | O-3 | Cut complaints by a third ⚑ | Sales North | 2026-12-31 |
      | O-4 | Raise conversion to 25 % | Sales North | 2026-12-31 |

      ### Key results
      | Key result ID | Key result | Objective ID |
      | KR-1 | Win 12 contracts abroad | O-1 |
      | KR-2 | Win back 9 clients | O-2 |
    `,
    clean: `
      ### Objectives
      | Objective ID | Objective | Business unit | Framework | Due date |
      | O-1 | Enter new markets | Sales North | OKR | |
      | O-2 | Win back lost clients | Sales North | OKR | |
      | O-3 | Cut complaints by a third | Sales North | SMART | 2026-12-31 |
      | O-4 | Raise conversion to 25 % | Sales North | SMART | 2026-12-31 |
      | O-5 | Raise output by 5 % | Manufacturing | | 2026-12-31 |

      ### Key results
      | Key result ID | Key result | Objective ID |
      | KR-1 | Win 12 contracts abroad | O-1 |
      | KR-2 | Win back 9 clients | O-2 |
    `,
    undecided: `
      ### Objectives
      | Objective ID | Objective | Business unit |
      | O-1 | Negotiate across cultures | Sales North |

      ### Key results
      | Key result ID | Key result | Objective ID |
      | KR-1 | Win 12 contracts abroad | O-9 |
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
    return [...units].map(([key, { name, at, objectives }]) => ({
      kind: 'unit',
      key,
      id: null,
      name,
      at,
      objectives: [...objectives].sort((one, other) => (one.key < other.key ? -1 : 1)),
    }));
  },
  check: ({ name, objectives }, { model, options: { fewest } }) => {
    const silent = objectives.filter((objective) => frameworkOf(objective) === null).map((objective) => ({ objective, shape: shapeOf(model, objective) }));
    const okrs = silent.filter(({ shape }) => shape === 'OKR');
    const smarts = silent.filter(({ shape }) => shape === 'SMART');
    const [okr, smart] = [okrs[0]?.objective, smarts[0]?.objective];
    if (okr !== undefined && smart !== undefined && okrs.length >= fewest && smarts.length >= fewest) {
      return [{ message: 'default', at: smart.at, data: { unit: name, okrs: okrs.length, okr: okr.name, smarts: smarts.length, smart: smart.name } }];
    }
    return silent.length > 0 && silent.every(({ shape }) => shape === null) ? cannotTell('neither-framework') : PASSED;
  },
});
