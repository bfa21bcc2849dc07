/** Says what a metric counts, and the word that decided it; activity, perception and learning never count as impact. */
import type { Settings } from '../settings';
import { fold } from './fold';
import type { Classified, MetricClass } from './types';
import { METRIC_CLASS_WORDS } from './words/metric-classes';

const CLASSES: readonly MetricClass[] = ['activity', 'perception', 'learning', 'behaviour', 'result', 'money'];

const PATTERNS = METRIC_CLASS_WORDS.map(([name, words]) => [name, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map((word) => fold(word.replace('*', '')).concat(word.endsWith('*') ? '[\\p{L}\\p{N}]*' : '')).join('|')})(?![\\p{L}\\p{N}])`, 'u')] as const);

export interface MetricText {
  readonly name: string;
  readonly unit: string;
  readonly definition: string;
  /** The workbook's own column for it. */
  readonly stated: string;
}

/** A stated class wins, then the settings, then the words of the name, the unit and the definition, in this order. */
export function metricClass({ name, unit, definition, stated }: MetricText, settings: Settings): Classified {
  const chosen = settings.metricClasses[name] ?? stated;
  const named = CLASSES.find((one) => one === fold(chosen) || (one === 'behaviour' && fold(chosen) === 'behavior'));
  if (named !== undefined) return { class: named, word: chosen };
  for (const text of [name, unit, definition]) {
    const folded = fold(text);
    for (const [found, pattern] of PATTERNS) {
      const word = pattern.exec(folded)?.[0];
      if (word !== undefined) return { class: found, word };
    }
  }
  return { class: null, word: null };
}
