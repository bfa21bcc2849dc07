/** `docs/word-lists.md`: the words by which metrics are classed and goals are judged. */
import { CHANGE_VERBS, DELIVERY_VERBS, VAGUE_WORDS } from '../src/audit/reading/words/goals';
import { METRIC_CLASS_WORDS } from '../src/audit/reading/words/metric-classes';
import { GENERATED } from './rule-pages';

export function wordListsPage(): string {
  return (
    [
      GENERATED,
      '# Word lists',
      'Wording is judged by these published words, in English, French and German. Case and accents do not matter; * stands for any ending. The word that decided is always shown, and `Plumbline Settings` has a line for each list, which adds words or takes them out.',
      '## What a metric counts',
      'The first class whose word stands in the KPI’s name decides; then its unit, then its definition. Activity, perception and learning never count as impact.',
      ...METRIC_CLASS_WORDS.map(([name, words]) => `**${name}**: ${words.join(', ')}`),
      '## Wording of goals',
      `**Words of change**: ${CHANGE_VERBS.join(', ')}`,
      `**Words of delivery**: ${DELIVERY_VERBS.join(', ')}`,
      `**Vague words**: ${VAGUE_WORDS.join(', ')}`,
    ].join('\n\n') + '\n'
  );
}
