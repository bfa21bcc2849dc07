/** Does the wording of an objective name a result? */
import { judgedObjectives } from '../facts/judged-goals';
import { READS } from '../facts/reads';
import { goalWordsOf } from '../facts/goal-text';
import { wordingOf } from '../facts/wording';
import { cannotTell, defineRule, PASSED } from '../rule';

export const vagueGoal = defineRule({
  id: 'vague-goal',
  title: 'Goal that names no result',
  why: 'Good intentions cannot be missed. A goal that names no change gives those who plan training nothing to work towards and nothing to be judged by.',
  fix: 'Rewrite the goal as a change of something: a verb such as raise, reduce or reach, and what it is done to.',
  needs: ['objective.title'],
  uses: READS.objective,
  masks: ['unmeasurable-goal', 'goal-without-deadline', 'framework-mismatch'],
  options: {},
  messages: {
    vague: '*{goal}* rests on {words} and names no result.',
    bare: '*{goal}* names a theme, not a result.',
    blank: '*{goal}* has no wording.',
  },
  unknowns: {
    'unknown-verb': 'its wording uses no verb that we know',
  },
  examples: {
    flagged: `
      ### Objectives
      | Objective ID | Objective |
      | O-1 | Raise conversion in the north |
      | O-2 | Foster a culture of excellence ⚑ |
      | O-3 | Leadership ⚑ |
      | O-4 | tbd ⚑ |
    `,
    clean: `
      ### Objectives
      | Objective ID | Objective |
      | O-1 | Raise conversion in the north |
      | O-2 | 95 % coverage of all orders by 2027 |
      | O-3 | Launch the partner portal |
      | O-4 | Den Ausschuss senken |
      | O-5 | Réduire les délais de livraison |
    `,
    undecided: `
      ### Objectives
      | Objective ID | Objective |
      | O-1 | Negotiate across cultures |
    `,
  },
  subjects: ({ model }) => judgedObjectives(model),
  check: ({ name, fields: { title, specific, measurable } }, { model }) => {
    const { says, words } = wordingOf(title, goalWordsOf(model));
    const more = [specific, measurable].flatMap((cell) => ((cell?.value ?? null) === null ? [] : [wordingOf(cell, goalWordsOf(model)).says]));
    if (says === 'result' || more.includes('result')) return PASSED;
    if (says === 'unknown' || more.includes('unknown')) return cannotTell('unknown-verb');
    const message = (title?.value ?? null) === null ? 'blank' : says;
    return [{ message, ...(title === undefined ? {} : { at: title.at }), data: { goal: name, words: { list: words.map((word) => `“${word}”`) } } }];
  },
});
