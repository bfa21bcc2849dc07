/** Do goals still promise what was signed? */
import { frameworkOf } from '../facts/framework';
import { judgedKeyResults, judgedKpis, judgedObjectives, objectiveOf } from '../facts/judged-goals';
import { READS, reads } from '../facts/reads';
import type { KeyResult, Kpi, Objective } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';
import type { SignedGoal } from '../state/sign-off';
import { type MessageValue } from '../message-value';

const PROMISES = ['target', 'baseline', 'due'] as const;

export const movedTarget = defineRule({
  id: 'moved-target',
  title: 'Goal changed since the last sign-off',
  why: 'A target that moves after it was agreed will be reached, whatever the training did. Goals may change in mid-course, but by a decision that everyone can see.',
  fix: 'Record the decision that changed the goal, or set the goal back to what was signed.',
  needs: [
    {
      anyOf: [
        'kpi.target',
        'kpi.baseline',
        'kpi.due',
        'keyResult.target',
        'keyResult.baseline',
        'keyResult.due',
        'objective.target',
        'objective.baseline',
        'objective.due',
      ],
    },
  ],
  uses: reads(READS.keyResult, READS.usedKpis, [
    'objective.framework',
    'objective.target',
    'objective.baseline',
    'keyResult.target',
    'keyResult.baseline',
    'kpi.target',
    'kpi.baseline',
    'kpi.unit',
    'objective.unit',
  ]),
  masks: [],
  options: {},
  messages: {
    smart: '{change} of *{goal}* was {was} when it was signed on {on} and is now {now}, though a SMART goal is fixed when it is set.',
    okr: '{change} of *{goal}* was {was} when it was signed on {on} and is now {now}.',
  },
  unknowns: {
    'not-there': 'it was not there at the last sign-off',
  },
  examples: {
    flagged: `
      ### Objectives
      | Objective ID | Objective | Framework | Target | Due date |
      | O-1 | Raise conversion in the north | SMART | 22 ⚑ | 2026-12-31 |
      | O-2 | Raise conversion in the south | OKR | 24 | 2026-12-31 |

      ### Plumbline History
      | Signed on | Goal key | Baseline | Target | Due | Decision since |
      | 45992 | objective:o 1 | | 30 | 46387 | |
      | 46022 | objective:o 1 | | 24 | 46387 | |
      | 46022 | objective:o 2 | | 24 | 46387 | |
    `,
    clean: `
      ### Objectives
      | Objective ID | Objective | Framework | Target | Due date |
      | O-1 | Raise conversion in the north | SMART | 22 | 2026-12-31 |
      | O-2 | Raise conversion in the south | OKR | 24 | 2026-12-31 |

      ### Plumbline History
      | Signed on | Goal key | Baseline | Target | Due | Decision since |
      | 46022 | objective:o 1 | | 24 | 46387 | lowered after the loss of a dealer, CFO |
      | 46022 | objective:o 2 | | | 46387 | |
    `,
    undecided: `
      ### Objectives
      | Objective ID | Objective | Framework | Target |
      | O-1 | Raise conversion in the north | SMART | 22 |

      ### Plumbline History
      | Signed on | Goal key | Baseline | Target | Due | Decision since |
      | 46022 | objective:o 2 | | 24 | 46387 | |
    `,
  },
  subjects: ({ model }): (Objective | KeyResult | Kpi)[] =>
    model.lastSignOff == null ? [] : [...judgedObjectives(model), ...judgedKeyResults(model), ...judgedKpis(model)],
  check: (goal, { model }) => {
    const signed = model.lastSignOff?.goals.get(goal.key);
    if (model.lastSignOff == null || signed === undefined) return cannotTell('not-there');
    if (signed.decision !== null) return PASSED;
    const message = framework(goal) === 'SMART' ? 'smart' : 'okr';
    return PROMISES.filter((promise) => hasMoved(goal, signed, promise)).map((promise) => {
      const cell = goal.fields[promise];
      const shown = (value: number | null): MessageValue => (promise === 'due' && value !== null ? { day: value } : value);
      const data = {
        goal: goal.name,
        change: { word: `the-${promise}` as const },
        was: shown(signed[promise]),
        now: shown(cell?.value ?? null),
        on: { day: model.lastSignOff?.on ?? 0 },
      };
      return { message, about: promise, ...(cell === undefined ? {} : { at: cell.at }), data };
    });
  },
});

/** What was open when it was signed may be filled in. */
function hasMoved(goal: Objective | KeyResult | Kpi, signed: SignedGoal, promise: (typeof PROMISES)[number]): boolean {
  const cell = goal.fields[promise];
  const [was, now] = [signed[promise], cell?.value ?? null];
  return was !== null && cell !== undefined && (now === null || Math.abs(now - was) > 1e-9 * Math.max(Math.abs(now), Math.abs(was)));
}

/** A key result or KPI goes with its objective; one without a framework is taken for an OKR. */
function framework(goal: Objective | KeyResult | Kpi): 'OKR' | 'SMART' | null {
  const objective = goal.kind === 'objective' ? goal : goal.kind === 'keyResult' ? objectiveOf(goal) : (goal.fields.objective?.value?.[0]?.targets[0] ?? null);
  return objective === null ? null : frameworkOf(objective);
}
