/** Does each objective hang on the level just above its own? */
import { parentOf, levelOf } from '../facts/cascade';
import { judgedObjectives } from '../facts/judged-goals';
import { levelRank } from '../facts/level-rank';
import { READS } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const skippedLevel = defineRule({
  id: 'skipped-level',
  title: 'Goal that skips a level of the cascade',
  why: 'Each step of a cascade says in its own words what the step above means for it. Where a step is left out, the people in between neither know nor answer for the goal.',
  fix: 'Hang the objective on a goal of the level just above, or write that goal.',
  needs: ['objective.title', 'objective.level', 'objective.parent'],
  uses: READS.objective,
  masks: [],
  options: {},
  messages: { default: '*{objective}*, a goal at {level} level, hangs on *{parent}* at {above} level, past the level between them.' },
  unknowns: {
    'level-missing': 'its level, or that of its parent, is not stated',
  },
  examples: {
    flagged: `
      ### Objectives
      | Objective ID | Objective | Level | Parent objective |
      | O-1 | Enter two new markets | Company | |
      | O-2 | Win three contracts abroad | Unit | O-1 |
      | O-3 | Train six negotiators | Team | O-1 ⚑ |
    `,
    clean: `
      ### Objectives
      | Objective ID | Objective | Level | Parent objective |
      | O-1 | Enter two new markets | Company | |
      | O-2 | Win three contracts abroad | Unit | O-1 |
      | O-3 | Win two of them in Portugal | Unit | O-2 |
      | O-4 | Train six negotiators | Team | O-2 |
    `,
    undecided: `
      ### Objectives
      | Objective ID | Objective | Level | Parent objective |
      | O-1 | Enter two new markets | | |
      | O-3 | Train six negotiators | Team | O-1 |
    `,
  },
  subjects: ({ model }) => judgedObjectives(model).filter((objective) => parentOf(model, objective) !== null),
  check: (objective, { model }) => {
    const parent = parentOf(model, objective);
    const level = levelOf(objective);
    const above = parent === null ? null : levelOf(parent);
    const [rank, rankAbove] = [levelRank(level), levelRank(above)];
    if (parent === null || rank === null || rankAbove === null) return cannotTell('level-missing');
    if (rank - rankAbove <= 1) return PASSED;
    return [
      {
        message: 'default',
        at: objective.fields.parent?.at ?? objective.at,
        data: { objective: objective.name, level: level && { word: level }, parent: parent.name, above: above && { word: above } },
      },
    ];
  },
});
