/** Do the weights of goals that share a parent add up to the whole? */
import type { Word } from '../message-value';
import { keyResultsOf, childrenOf } from '../facts/cascade';
import { judgedKeyResults, judgedObjectives } from '../facts/judged-goals';
import { perModel } from '../facts/per-model';
import { READS, reads } from '../facts/reads';
import type { KeyResult, Objective } from '../model/types';
import { cannotTell, defineRule, type ProblemOf } from '../rule';

const judged = perModel((model): ReadonlySet<Objective | KeyResult> => new Set([...judgedObjectives(model), ...judgedKeyResults(model)]));

const MESSAGES = {
  default: 'The weights of the {count} {what} of *{objective}* add up to {sum}, not to 100\u00a0%.',
  over: 'The weights of {count} {what} of *{objective}* add up to {sum} and leave nothing for the ones without a weight.',
} as const;

export const unbalancedWeights = defineRule({
  id: 'unbalanced-weights',
  title: 'Weights that do not add up to 100\u00a0%',
  why: 'Progress is rolled up by weight. With weights that add up to more or less than the whole, a parent goal looks further along, or further behind, than it is.',
  fix: 'Set the weights so that those of one parent add up to 100\u00a0%.',
  needs: ['objective.title', { anyOf: ['keyResult.weight', 'objective.weight'] }, { anyOf: ['keyResult.objective', 'objective.parent'] }],
  uses: reads(READS.keyResult, ['keyResult.weight', 'objective.weight', 'objective.parent']),
  masks: [],
  options: { tolerance: 0.01 },
  messages: MESSAGES,
  unknowns: {
    points: 'its weights look like points, not like shares',
  },
  examples: {
    flagged: `
      ### Objectives
      | Objective ID | Objective |
      | O-1 | Enter two new markets ⚑ |

      ### Key results
      | Key result ID | Key result | Objective ID | Weight |
      | KR-1 | Win 12 contracts abroad | O-1 | 50 % |
      | KR-2 | Open 2 branches | O-1 | 30 % |
    `,
    clean: `
      ### Objectives
      | Objective ID | Objective |
      | O-1 | Enter two new markets |
      | O-2 | Cut complaints by a third |

      ### Key results
      | Key result ID | Key result | Objective ID | Weight |
      | KR-1 | Win 12 contracts abroad | O-1 | 67 % |
      | KR-2 | Open 2 branches | O-1 | 34 % |
      | KR-3 | Answer within 4 hours | O-2 | 60 % |
      | KR-4 | Fix 82 % at the first visit | O-2 | |
    `,
    undecided: `
      ### Objectives
      | Objective ID | Objective |
      | O-1 | Enter two new markets |

      ### Key results
      | Key result ID | Key result | Objective ID | Weight |
      | KR-1 | Win 12 contracts abroad | O-1 | 3 |
      | KR-2 | Open 2 branches | O-1 | 1 |
    `,
  },
  subjects: ({ model }) =>
    judgedObjectives(model).filter((objective) =>
      [...keyResultsOf(model, objective), ...childrenOf(model, objective)].some(
        (goal) => judged(model).has(goal) && typeof goal.fields.weight?.value === 'number',
      ),
    ),
  check: (objective, { model, options: { tolerance } }) => {
    const groups = [
      { what: 'key results' as const, goals: keyResultsOf(model, objective).filter((goal) => judged(model).has(goal)) },
      { what: 'goals beneath' as const, goals: childrenOf(model, objective).filter((goal) => judged(model).has(goal)) },
    ];
    const verdicts = groups.map(({ what, goals }) => problemOf(objective, what, goals, tolerance));
    return verdicts.includes('points') ? cannotTell('points') : verdicts.flatMap((verdict) => (typeof verdict === 'string' ? [] : [verdict]));
  },
});

/** Goals without a weight share what the others leave. Small whole numbers without a percent sign are points, which need no sum. */
function problemOf(
  objective: Objective,
  what: Word,
  goals: readonly (Objective | KeyResult)[],
  tolerance: number,
): ProblemOf<typeof MESSAGES> | 'fine' | 'points' {
  const cells = goals.flatMap(({ fields: { weight } }) => (typeof weight?.value === 'number' ? [weight] : []));
  const sum = cells.reduce((total, { value }) => total + (value as number), 0);
  if (cells.length === 0 || Math.abs(sum - 1) <= tolerance + 1e-9 || (cells.length < goals.length && sum < 1)) return 'fine';
  if (cells.every(({ raw, unit }) => unit !== '%' && typeof raw === 'number' && Number.isInteger(raw) && raw <= 10)) return 'points';
  return {
    message: cells.length < goals.length ? 'over' : 'default',
    about: what,
    data: { objective: objective.name, what: { word: what }, count: cells.length, sum: { percent: sum } },
  };
}
