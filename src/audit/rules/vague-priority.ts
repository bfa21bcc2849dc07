/** Does the wording of a priority say what should be different? */
import { judgedPriorities } from '../facts/judged-goals';
import { READS } from '../facts/reads';
import { goalWordsOf } from '../facts/goal-text';
import { wordingOf } from '../facts/wording';
import { cannotTell, defineRule, PASSED } from '../rule';

export const vaguePriority = defineRule({
  id: 'vague-priority',
  title: 'Priority that names no result',
  why: 'A priority that everybody can agree with steers nobody: it fits any training and so cannot choose between them.',
  fix: 'Rewrite the priority as a change of something: what should grow, fall or come about.',
  needs: ['priority.name'],
  uses: READS.priority,
  masks: [],
  options: {},
  messages: {
    vague: '*{priority}* rests on {words} and names no result.',
    bare: '*{priority}* names a theme, not a result.',
  },
  unknowns: {
    'unknown-verb': 'its wording uses no verb that we know',
  },
  examples: {
    flagged: `
      ### Priorities
      | Priority | Rank |
      | Raise revenue from new customers | 1 |
      | Be world class ⚑ | 2 |
      | Innovation ⚑ | 3 |
    `,
    clean: `
      ### Priorities
      | Priority | Rank |
      | Raise revenue from new customers | 1 |
      | Launch three instruments | 2 |
      | 92 % of new hires still with us after a year | 3 |
    `,
    undecided: `
      ### Priorities
      | Priority | Rank |
      | Negotiate across cultures | 1 |
    `,
  },
  subjects: ({ model }) => judgedPriorities(model),
  check: (priority, { model }) => {
    const wording = wordingOf(priority.fields.name, goalWordsOf(model));
    if (wording.says === 'unknown') return cannotTell('unknown-verb');
    if (wording.says === 'result') return PASSED;
    return [
      { message: wording.says === 'vague' ? 'vague' : 'bare', data: { priority: priority.name, words: { list: wording.words.map((word) => `“${word}”`) } } },
    ];
  },
});
