/** Is a key result a result, or a thing to do? */
import { fold } from '../reading/fold';
import { goalWordsOf, textQuality } from '../facts/goal-text';
import { judgedKeyResults } from '../facts/judged-goals';
import { READS, reads } from '../facts/reads';
import type { KeyResult } from '../model/types';
import { cannotTell, defineRule, PASSED } from '../rule';

/** In folded text: a word boundary knows no accents, and would never find “à”. */
const FROM_TO = /\b(from|von|de)\b.*\d.*\b(to|auf|a)\b.*\d/;

export const taskAsKeyResult = defineRule({
  id: 'task-as-key-result',
  title: 'Key result that is a task',
  why: 'A task can be ticked off without anything having changed. A key result says what will be different once the work is done.',
  fix: 'State the change that the work should bring, and keep the task in the plan.',
  needs: ['keyResult.title'],
  uses: reads(READS.keyResult, ['keyResult.baseline', 'keyResult.target', 'keyResult.metric', 'kpi.id', 'kpi.name']),
  masks: ['kpi-without-target', 'kpi-without-baseline', 'unmeasurable-goal', 'flat-target'],
  options: {},
  messages: { default: '*{keyResult}* is done once something is delivered (*{word}*).' },
  unknowns: {
    'target-ambiguous': 'its target may count the deliveries or their effect',
  },
  examples: {
    flagged: `
      ### Key results
      | Key result ID | Key result |
      | KR-1 | Raise conversion from 18 to 25 % |
      | KR-2 | Launch the partner portal ⚑ |
      | KR-3 | Run 12 workshops for team leads ⚑ |
    `,
    clean: `
      ### Key results
      | Key result ID | Key result | Baseline | Target |
      | KR-1 | Launch the partner portal to cut response time to 4 hours | | |
      | KR-2 | Complete 90 % of reviews on time | | |
      | KR-3 | Run the plant below noise limits | 81 | 70 |
      | KR-4 | First launch within 14 months | 18 | 14 |
    `,
    undecided: `
      ### Key results
      | Key result ID | Key result | Target |
      | KR-1 | Run workshops for team leads | 12 |
    `,
  },
  subjects: ({ model }) => judgedKeyResults(model),
  check: (keyResult, { model }) => {
    const { changeVerb, delivery } = textQuality(keyResult.name, goalWordsOf(model));
    const words = fold(keyResult.name);
    if (delivery === null || !words.startsWith(delivery)) return PASSED;
    const changes = changeVerb !== null && changeVerb !== delivery && words.indexOf(changeVerb) > 0;
    if (changes || keyResult.name.includes('%') || FROM_TO.test(words) || measuresChange(keyResult)) return PASSED;
    if ((keyResult.fields.target?.value ?? null) !== null && (keyResult.fields.baseline?.value ?? null) === null) return cannotTell('target-ambiguous');
    return [{ message: 'default', data: { keyResult: keyResult.name, word: delivery } }];
  },
});

/** A metric, or a way from a baseline to a target; from 0 to 1, or to 100 %, only says whether it is done. */
function measuresChange({ fields: { metric, baseline, target } }: KeyResult): boolean {
  if ((metric?.value ?? []).length > 0) return true;
  const [from, to] = [baseline?.value ?? null, target?.value ?? null];
  return from !== null && to !== null && !(from === 0 && (to === 1 || to === 100));
}
