/** Does a unit mix OKR and SMART goals without saying which is which? */
import { targetsOf } from '../model/cascade';
import { judgedObjectives } from '../model/judged-goals';
import { perModel } from '../model/per-model';
import { READS, reads } from '../model/reads';
import type { Model, Objective, Unit } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

export const mixedFrameworks = defineRule({
  id: 'mixed-frameworks',
  title: 'OKR and SMART goals mixed without saying so',
  why: 'OKRs are reviewed each quarter and flex; SMART goals are fixed when set. Where the two stand side by side unmarked, people are held to the wrong rhythm.',
  fix: 'Say for each objective whether it is an OKR or a SMART goal.',
  needs: ['objective.title', 'objective.unit', 'keyResult.title', 'keyResult.objective'],
  uses: reads(READS.objective, READS.keyResult, ['objective.framework', 'objective.target', 'objective.metric', 'unit.id', 'unit.name', 'unit.aliases']),
  masks: [],
  options: { fewest: 2 },
  messages: { default: '{unit} has {okr} objectives with key results and {smart} with a target of their own, and {unsaid} do not say which framework they follow.' },
  examples: {
    flagged: `
      ### Objectives
      | Objective ID | Objective | Business unit | Target | Due |
      | O-1 | Win the north | Sales ⚑ | | 2026-12-31 |
      | O-2 | Win the south | Sales | | 2026-12-31 |
      | O-3 | Raise conversion from 18 % to 24 % | Sales | 24 | 2026-12-31 |
      | O-4 | Raise contract value to 95 thousand | Sales | 95 | 2026-12-31 |

      ### Key results
      | Key result ID | Key result | Objective ID |
      | KR-1 | Win 12 tenders | O-1 |
      | KR-2 | Win 9 tenders | O-2 |
    `,
    clean: `
      ### Objectives
      | Objective ID | Objective | Business unit | Target | Due | Framework |
      | O-1 | Win the north | Sales | | 2026-12-31 | OKR |
      | O-2 | Win the south | Sales | | 2026-12-31 | OKR |
      | O-3 | Raise conversion from 18 % to 24 % | Sales | 24 | 2026-12-31 | SMART |
      | O-4 | Raise contract value to 95 thousand | Sales | 95 | 2026-12-31 | SMART |

      ### Key results
      | Key result ID | Key result | Objective ID |
      | KR-1 | Win 12 tenders | O-1 |
      | KR-2 | Win 9 tenders | O-2 |
    `,
  },
  subjects: ({ model }) => [...goalsByUnit(model).keys()],
  check: (unit, { model, options: { fewest } }) => {
    const goals = goalsByUnit(model).get(unit) ?? [];
    const okr = goals.filter((goal) => model.keyResultsOf(goal).length > 0);
    const smart = goals.filter((goal) => model.keyResultsOf(goal).length === 0 && goal.fields.target?.value != null);
    const unsaid = goals.filter(({ fields }) => fields.framework?.value == null);
    if (okr.length + smart.length === 0) return cannotTell('its goals have neither key results nor targets');
    if (okr.length < fewest || smart.length < fewest || unsaid.length < fewest) return PASSED;
    const at = goals[0]?.fields.unit?.at ?? unit.at;
    return [{ message: 'default', at, data: { unit: unit.name, okr: okr.length, smart: smart.length, unsaid: unsaid.length } }];
  },
});

const goalsByUnit = perModel((model: Model): ReadonlyMap<Unit, readonly Objective[]> => {
  const goals = new Map<Unit, Objective[]>();
  for (const objective of judgedObjectives(model)) {
    const unit = targetsOf<Unit>(objective.fields.unit)[0];
    if (unit !== undefined) goals.set(unit, [...(goals.get(unit) ?? []), objective]);
  }
  return goals;
});
