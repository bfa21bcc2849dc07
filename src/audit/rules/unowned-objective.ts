/** Does somebody answer for an objective? */
import { isUnreadable } from '../reading/cell-state';
import { judgedObjectives } from '../facts/judged-goals';
import { namesNobody } from '../facts/naming';
import { READS, reads } from '../facts/reads';
import { cannotTell, defineRule, PASSED } from '../rule';

export const unownedObjective = defineRule({
  id: 'unowned-objective',
  title: 'Objective without an owner',
  why: 'An objective that belongs to everybody is nobody’s work. Shared ownership between HR and the business begins with names.',
  fix: 'Name one person who answers for the objective.',
  needs: ['objective.title', 'objective.owner'],
  uses: reads(READS.objective),
  masks: [],
  options: {},
  messages: { default: 'Nobody is named as owner of *{objective}*.' },
  unknowns: {
    'cell-unreadable': 'the cell of its owner could not be read',
  },
  examples: {
    flagged: `
      ### Objectives
      | Objective | Owner |
      | Win more tenders | Ines Weber |
      | Shorten delivery time | ⚑ |
    `,
    clean: `
      ### Objectives
      | Objective | Owner | Due |
      | Win more tenders | Ines Weber | 2026-12-31 |
      | Shorten delivery time | | 2025-12-31 |
    `,
    undecided: `
      ### Objectives
      | Objective | Owner |
      | Shorten delivery time | #REF! |
    `,
  },
  subjects: ({ model }) => judgedObjectives(model),
  check: ({ name, fields: { owner } }) => {
    if (owner === undefined || isUnreadable(owner)) return cannotTell('cell-unreadable');
    return namesNobody(owner) ? [{ message: 'default', at: owner.at, data: { objective: name } }] : PASSED;
  },
});
