/** Does somebody answer for an objective? */
import { judgedObjectives } from '../model/judged-goals';
import { READS, reads } from '../model/reads';
import { defineRule, PASSED } from '../rule';

export const unownedObjective = defineRule({
  id: 'unowned-objective',
  title: 'Objective without an owner',
  why: 'An objective that belongs to everybody is nobody’s work. Shared ownership between HR and the business begins with names.',
  fix: 'Name one person who answers for the objective.',
  needs: ['objective.title', 'objective.owner'],
  uses: reads(READS.objective),
  masks: [],
  options: {},
  messages: { default: '*{objective}* names no owner.' },
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
  },
  subjects: ({ model }) => judgedObjectives(model),
  check: ({ name, at, fields }) => ((fields.owner?.value ?? []).length > 0 ? PASSED : [{ message: 'default', at: fields.owner?.at ?? at, data: { objective: name } }]),
});
