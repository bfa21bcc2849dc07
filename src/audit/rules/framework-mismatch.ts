/** Does an objective have the shape that its framework asks for? */
import { keyResultsOf, kpisOf } from '../facts/cascade';
import { measureOf, type Measure } from '../facts/measure';
import { statesAmount, statesDeadline } from '../facts/goal-phrases';
import { frameworkOf } from '../facts/framework';
import { judgedObjectives, wordingTextOf } from '../facts/judged-goals';
import { mayHaveBelow } from '../facts/perhaps-meant';
import { READS, reads } from '../facts/reads';
import type { Model, Objective } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

export const frameworkMismatch = defineRule({
  id: 'framework-mismatch',
  title: 'Goal without what its framework asks for',
  why: 'OKRs are judged by their key results, SMART goals by their own number and date. A goal that has the name of a framework and not its shape is judged by neither.',
  fix: 'Add the key results of an OKR, or the number and the date of a SMART goal.',
  needs: ['objective.title', 'objective.framework'],
  uses: reads(READS.keyResult, READS.usedKpis, READS.kpiMeasure, ['objective.target', 'objective.metric']),
  masks: [],
  options: {},
  messages: {
    okr: '*{objective}* is called an OKR and has no key result.',
    smart: '*{objective}* is called SMART and states no {missing}.',
  },
  unknowns: {
    'name-not-found': 'a goal, key result or KPI names an objective that was not found, and may mean this one',
    'no-key-results': 'there is no table of key results',
  },
  examples: {
    flagged: `
      ### Objectives
      | Objective ID | Objective | Framework | Due date |
      | O-1 | Enter new markets | OKR | |
      | O-2 | Negotiate across cultures ⚑ | OKR | |
      | O-3 | Reduce scrap ⚑ | SMART | 2026-12-31 |
      | O-4 | Reduce complaints by 20 % ⚑ | SMART | |

      ### Key results
      | Key result ID | Key result | Objective ID |
      | KR-1 | Win 12 contracts abroad | O-1 |
    `,
    clean: `
      ### Objectives
      | Objective ID | Objective | Framework | Target | Due date |
      | O-1 | Enter new markets | OKR | | |
      | O-3 | Reduce scrap cost | SMART | 1.5 | 2026-12-31 |
      | O-4 | Reduce complaints by 20 % by the end of 2026 | SMART goal | | |

      ### Key results
      | Key result ID | Key result | Objective ID |
      | KR-1 | Win 12 contracts abroad | O-1 |
    `,
    undecided: `
      ### Objectives
      | Objective ID | Objective | Framework |
      | O-1 | Enter new markets | OKR |
    `,
  },
  subjects: ({ model }) => judgedObjectives(model).filter((objective) => frameworkOf(objective) !== null),
  check: (objective, { model }) => {
    if (frameworkOf(objective) === 'OKR') {
      if (!model.has('keyResult.objective')) return cannotTell('no-key-results');
      if (keyResultsOf(model, objective).length > 0) return PASSED;
      return mayHaveBelow(model, objective) ? cannotTell('name-not-found') : [{ message: 'okr', data: { objective: objective.name } }];
    }
    const [numbered, dated] = [hasNumber(model, objective), hasDate(objective)];
    if (numbered && dated) return PASSED;
    return [{ message: 'smart', data: { objective: objective.name, missing: { word: numbered ? 'goal-date' : dated ? 'number' : 'number-and-date' } } }];
  },
});

function hasNumber(model: Model, objective: Objective): boolean {
  const bounded = ({ target, minimum, maximum }: Measure): boolean => (target ?? minimum ?? maximum) !== null;
  return (
    statesAmount(wordingTextOf(objective)) ||
    bounded(measureOf(model, objective)) ||
    [...kpisOf(model, objective), ...keyResultsOf(model, objective)].some((goal) => bounded(measureOf(model, goal)))
  );
}

function hasDate(objective: Objective): boolean {
  const { due, period } = objective.fields;
  return (
    [due, period].some((cell) => cell !== undefined && (cell.value !== null || (cell.oddity !== undefined && cell.oddity !== 'blank-word'))) ||
    statesDeadline(wordingTextOf(objective))
  );
}
