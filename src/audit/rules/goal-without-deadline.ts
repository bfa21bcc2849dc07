/** Is it known by when a goal should be reached? */
import { keyResultsOf, kpisOf } from '../facts/cascade';
import { isBlank } from '../reading/cell-state';
import { statesDeadline, statesPeriod } from '../facts/goal-phrases';
import { judgedKeyResults, judgedObjectives, objectiveOf, wordingTextOf } from '../facts/judged-goals';
import { READS, reads } from '../facts/reads';
import type { KeyResult, Objective } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

export const goalWithoutDeadline = defineRule({
  id: 'goal-without-deadline',
  title: 'Goal without a deadline',
  why: 'A goal that may be reached at any time is never late, so the training for it is never due and its effect never measured.',
  fix: 'Enter the day or the period by which the goal should be reached.',
  needs: [{ anyOf: ['objective.title', 'keyResult.title'] }],
  uses: reads(READS.keyResult, READS.kpi, ['kpi.objective', 'objective.metric']),
  masks: [],
  options: {},
  messages: { default: '*{goal}* says nowhere by when.' },
  unknowns: {
    'due-unreadable': 'its due date could not be read',
    'objective-without-deadline': 'its objective has no deadline to take over',
    'kpis-partly-dated': 'only some of the KPIs that measure it say by when',
  },
  examples: {
    flagged: `
      ### Objectives
      | Objective ID | Objective | Due date |
      | O-1 | Raise conversion to 25 % | 2026-12-31 |
      | O-2 | Cut complaints by a third | ⚑ |
    `,
    clean: `
      ### Objectives
      | Objective ID | Objective | Period |
      | O-1 | Raise conversion to 25 % | FY26 |
      | O-2 | Cut complaints by a third by 2027 | |
      | O-3 | Win 12 contracts within six months | |

      ### Key results
      | Key result ID | Key result | Objective ID |
      | KR-1 | Raise conversion in the north to 27 % | O-1 |
    `,
    undecided: `
      ### Objectives
      | Objective ID | Objective | Due date |
      | O-1 | Raise conversion to 25 % | 03/04/2026 |
    `,
  },
  subjects: ({ model }): (Objective | KeyResult)[] => [...judgedObjectives(model), ...judgedKeyResults(model)],
  check: (goal, { model }) => {
    const own = deadline(goal);
    if (own === 'none' && statesPeriod(model.titlesOf(goal))) return PASSED;
    const objective = goal.kind === 'keyResult' ? objectiveOf(goal) : null;
    if (own === 'stated' || (objective !== null && deadline(objective) === 'stated')) return PASSED;
    if (own === 'unreadable') return cannotTell('due-unreadable');
    if (objective !== null) return cannotTell('objective-without-deadline');
    const cell = goal.fields.due ?? ('period' in goal.fields ? goal.fields.period : undefined);
    // Key results and KPIs with a date beside an objective that has no place for one say by when it is reached.
    if (cell === undefined && goal.kind === 'objective') {
      const parts = keyResultsOf(model, goal);
      if (parts.length > 0 && parts.every((part) => deadline(part) === 'stated')) return PASSED;
      const dated = kpisOf(model, goal).map(({ fields }) => (fields.due?.value ?? null) !== null);
      if (dated.includes(true)) return dated.includes(false) ? cannotTell('kpis-partly-dated') : PASSED;
    }
    return [{ message: 'default', ...(cell === undefined ? {} : { at: cell.at }), data: { goal: goal.name } }];
  },
});

function deadline(goal: Objective | KeyResult): 'stated' | 'unreadable' | 'none' {
  const cells = [goal.fields.due, 'period' in goal.fields ? goal.fields.period : undefined].filter((cell) => cell !== undefined);
  if (cells.some(({ value }) => value !== null) || statesDeadline(wordingTextOf(goal))) return 'stated';
  return cells.some((cell) => !isBlank(cell)) ? 'unreadable' : 'none';
}
