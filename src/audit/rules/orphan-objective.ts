/** Does every objective below company level hang on one above it? */
import { levelOf, parentOf } from '../facts/cascade';
import { isUnreadable } from '../reading/cell-state';
import { judgedObjectives } from '../facts/judged-goals';
import { READS, reads } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const orphanObjective = defineRule({
  id: 'orphan-objective',
  title: 'No parent goal',
  why: 'Goals cascade from the company down to the person who trains for them. An objective that hangs on nothing above it may be worth pursuing, but not because of the strategy.',
  fix: 'Enter the objective or priority that this one helps to reach, or drop the objective.',
  needs: ['objective.title', { anyOf: ['objective.parent', 'objective.priority'] }],
  uses: reads(READS.objective, ['objective.level', 'objective.parent', 'objective.priority', 'priority.id', 'priority.name']),
  masks: [],
  options: {},
  messages: { default: '*{objective}*, a goal at {level} level, names no parent.' },
  unknowns: {
    'level-missing': 'its level is not stated, so it may be a company goal',
    'cell-unreadable': 'the cell of its parent could not be read',
  },
  examples: {
    flagged: `
      ### Objectives
      | Objective ID | Objective | Level | Parent objective |
      | O-1 | Enter two new markets | Company | |
      | O-2 | Negotiate three contracts abroad | Unit | O-1 |
      | O-3 | Refresh the sales handbook | Team | ⚑ |
    `,
    clean: `
      ### Objectives
      | Objective ID | Objective | Level | Parent objective | Priority |
      | O-1 | Enter two new markets | Company | | |
      | O-2 | Negotiate three contracts abroad | Unit | O-1 | |
      | O-3 | Raise retention to 92 % | Unit | | Keep the people we hire |
    `,
    undecided: `
      ### Objectives
      | Objective ID | Objective | Level | Parent objective |
      | O-3 | Refresh the sales handbook | | |
    `,
  },
  subjects: ({ model }) => judgedObjectives(model),
  check: (objective, { model }) => {
    const { parent, priority } = objective.fields;
    const level = levelOf(objective);
    if ((parent?.value ?? []).length > 0 || (priority?.value ?? []).length > 0 || parentOf(model, objective) !== null || level === 'company') return PASSED;
    if (level === null) return cannotTell('level-missing');
    if (isUnreadable(parent) || isUnreadable(priority)) return cannotTell('cell-unreadable');
    return [{ message: 'default', ...(parent === undefined ? {} : { at: parent.at }), data: { objective: objective.name, level: { word: level } } }];
  },
});
