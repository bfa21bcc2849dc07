/** Does a goal run within the time of the goal it serves? */
import { spanOf } from '../facts/life';
import type { Address } from '../../workbook';
import { isFiscal } from '../facts/service-ends';
import { judgedKeyResults, judgedObjectives, parentGoalOf } from '../facts/judged-goals';
import { READS, reads } from '../facts/reads';
import type { KeyResult, Objective } from '../model/types';
import { cannotTell, defineRule, type ProblemOf } from '../rule';

const MESSAGES = {
  late: '*{goal}* ends on {end}, after its parent *{parent}*, which ends on {parentEnd}.',
  early: '*{goal}* starts on {start}, before its parent *{parent}*, which starts on {parentStart}.',
} as const;

export const periodMismatch = defineRule({
  id: 'period-mismatch',
  title: 'Goal that runs outside its parent’s time',
  why: 'What is reached after the parent goal has been closed no longer helps it; what began before it was set was not set for it.',
  fix: 'Bring the dates of the goal within those of its parent, or hang it on a goal that lasts as long.',
  needs: [
    { anyOf: ['objective.due', 'objective.start', 'objective.period', 'keyResult.due', 'keyResult.start'] },
    { anyOf: ['objective.parent', 'keyResult.objective'] },
  ],
  uses: reads(READS.keyResult, READS.priority, ['objective.parent']),
  masks: [],
  options: {},
  messages: MESSAGES,
  unknowns: {
    'fiscal-year-unset': 'its period hangs on the fiscal year, which is not set',
    'dates-missing': 'its dates, or those of its parent, are not stated',
  },
  examples: {
    flagged: `
      ### Objectives
      | Objective ID | Objective | Parent objective | Start | Due date |
      | O-1 | Enter two new markets | | 2026-01-01 | 2026-12-31 |
      | O-2 | Win three contracts abroad | O-1 | 2026-01-01 | 2027-03-31 ⚑ |
      | O-3 | Train six negotiators | O-1 | 2025-12-31 ⚑ | 2026-12-31 |
    `,
    clean: `
      ### Objectives
      | Objective ID | Objective | Parent objective | Period |
      | O-1 | Enter two new markets | | 2026 |
      | O-2 | Win three contracts abroad | O-1 | Q2 2026 |

      ### Key results
      | Key result ID | Key result | Objective ID | Due date |
      | KR-1 | Win one contract in Portugal | O-2 | 2026-06-30 |
    `,
    undecided: `
      ### Objectives
      | Objective ID | Objective | Parent objective | Period |
      | O-1 | Enter two new markets | | 2026 |
      | O-2 | Win three contracts abroad | O-1 | FY26-Q4 |
    `,
  },
  subjects: ({ model }): (Objective | KeyResult)[] =>
    [...judgedObjectives(model), ...judgedKeyResults(model)].filter((goal) => parentGoalOf(model, goal) !== null),
  check: (goal, { model }) => {
    const parent = parentGoalOf(model, goal);
    if (parent === null || isFiscal(goal) || isFiscal(parent)) return cannotTell('fiscal-year-unset');
    const [own, around] = [spanOf(goal), spanOf(parent)];
    const data = { goal: goal.name, parent: parent.name };
    const problems: ProblemOf<typeof MESSAGES>[] = [];
    if (own.end !== null && around.end !== null && own.end > around.end)
      problems.push({ message: 'late', at: cellOf(goal, 'due'), about: 'end', data: { ...data, end: { day: own.end }, parentEnd: { day: around.end } } });
    if (own.start !== null && around.start !== null && own.start < around.start)
      problems.push({
        message: 'early',
        at: cellOf(goal, 'start'),
        about: 'start',
        data: { ...data, start: { day: own.start }, parentStart: { day: around.start } },
      });
    const known = (own.end !== null && around.end !== null) || (own.start !== null && around.start !== null);
    return known ? problems : cannotTell('dates-missing');
  },
});

function cellOf({ at, fields }: Objective | KeyResult, edge: 'start' | 'due'): Address {
  const cell = (fields[edge]?.value ?? null) === null && 'period' in fields ? fields.period : fields[edge];
  return cell?.at ?? at;
}
