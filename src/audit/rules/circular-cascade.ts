/** Does any objective end up as its own parent? */
import { loopOf } from '../facts/cascade';
import { judgedObjectives } from '../facts/judged-goals';
import { READS, reads } from '../facts/reads';
import { defineRule, PASSED } from '../rule';

export const circularCascade = defineRule({
  id: 'circular-cascade',
  title: 'Goals that are each other’s parents',
  why: 'A loop has no top: nothing in it reaches a priority, though every objective in it seems to have a parent.',
  fix: 'Correct the parent of one objective in the loop, so that the climb ends at a priority.',
  needs: ['objective.title', 'objective.parent'],
  uses: reads(READS.objective, ['objective.level', 'priority.id', 'priority.name']),
  masks: ['skipped-level', 'period-mismatch'],
  options: {},
  messages: { default: '*{objective}* climbs back to itself: {loop}.' },
  examples: {
    flagged: `
      ### Objectives
      | Objective ID | Objective | Level | Parent objective |
      | O-1 | Enter two new markets | Company | O-3 ⚑ |
      | O-2 | Negotiate three contracts abroad | Unit | O-1 |
      | O-3 | Train six negotiators | Team | O-2 |
      | O-4 | Cut complaints by a third | Team | O-2 |
    `,
    clean: `
      ### Objectives
      | Objective ID | Objective | Level | Parent objective |
      | O-1 | Enter two new markets | Company | |
      | O-2 | Negotiate three contracts abroad | Unit | O-1 |
      | O-3 | Train six negotiators | Team | O-2 |
    `,
  },
  subjects: ({ model }) => judgedObjectives(model).filter((objective) => (loopOf(model, objective)?.[0] ?? objective) === objective),
  check: (objective, { model }) => {
    const loop = loopOf(model, objective);
    if (loop === null) return PASSED;
    const names = [...loop, objective].map(({ id, name }) => `“${id ?? name}”`);
    return [
      {
        message: 'default',
        ...(objective.fields.parent === undefined ? {} : { at: objective.fields.parent.at }),
        data: { objective: objective.name, loop: names.join(' → ') },
      },
    ];
  },
});
