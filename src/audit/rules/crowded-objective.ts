/** Does an objective have few enough key results to be steered by? */
import { keyResultsOf } from '../facts/cascade';
import { judgedKeyResults, judgedObjectives } from '../facts/judged-goals';
import { perModel } from '../facts/per-model';
import { READS } from '../facts/reads';
import { defineRule, PASSED } from '../rule';

const judged = perModel((model) => new Set(judgedKeyResults(model)));

export const crowdedObjective = defineRule({
  id: 'crowded-objective',
  title: 'Objective with too many key results',
  why: 'A long list of key results is a list of everything that might be done. Training can serve a few of them; with many, it serves whichever suits it.',
  fix: 'Keep the few key results that would show the objective is reached, and move the rest to plans.',
  needs: ['objective.title', 'keyResult.title', 'keyResult.objective'],
  uses: READS.keyResult,
  masks: [],
  options: { most: 5 },
  messages: { default: '*{objective}* has {count} key results, more than {most}.' },
  examples: {
    flagged: `
      ### Objectives
      | Objective ID | Objective |
      | O-1 | Enter two new markets ⚑ |

      ### Key results
      | Key result ID | Key result | Objective ID |
      | KR-1 | Win 12 contracts abroad | O-1 |
      | KR-2 | Open 2 branches | O-1 |
      | KR-3 | Reach 5 million abroad | O-1 |
      | KR-4 | Sign 3 dealers | O-1 |
      | KR-5 | Deliver within 9 days | O-1 |
      | KR-6 | Hold prices within 2 % | O-1 |
    `,
    clean: `
      ### Objectives
      | Objective ID | Objective |
      | O-1 | Enter two new markets |

      ### Key results
      | Key result ID | Key result | Objective ID | Status |
      | KR-1 | Win 12 contracts abroad | O-1 | |
      | KR-2 | Open 2 branches | O-1 | |
      | KR-3 | Reach 5 million abroad | O-1 | |
      | KR-4 | Sign 3 dealers | O-1 | |
      | KR-5 | Deliver within 9 days | O-1 | |
      | KR-6 | Hold prices within 2 % | O-1 | cancelled |
    `,
  },
  subjects: ({ model }) => judgedObjectives(model).filter((objective) => keyResultsOf(model, objective).length > 0),
  check: (objective, { model, options: { most } }) => {
    const count = keyResultsOf(model, objective).filter((keyResult) => judged(model).has(keyResult)).length;
    return count > most ? [{ message: 'default', data: { objective: objective.name, count, most } }] : PASSED;
  },
});
