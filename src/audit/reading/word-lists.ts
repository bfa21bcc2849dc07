/** The published word lists with what a workbook's settings add to them or take out. */
import type { Settings } from '../settings/settings';
import { fold } from './fold';
import type { MetricClass } from './types';

/** The lists that can be changed: those goals are judged by, and those that class a metric. */
export type WordList = 'vague' | 'change' | 'delivery' | MetricClass;

export const WORD_LIST_TITLES: Readonly<Record<WordList, string>> = {
  vague: 'Vague words',
  change: 'Words of change',
  delivery: 'Words of delivery',
  activity: 'Activity',
  perception: 'Perception',
  learning: 'Learning',
  behaviour: 'Behaviour',
  result: 'Result',
  money: 'Money',
};

export function isWordList(name: string): name is WordList {
  return Object.hasOwn(WORD_LIST_TITLES, name);
}

/** Words added to a list; a word that is none, such as a lone `*`, is passed over. */
export function addedWords(list: WordList, { words }: Settings): readonly string[] {
  return (words[list] ?? []).filter((word) => !word.startsWith('-') && fold(word) !== '');
}

/** A published list without the words that settings take out of it by a minus in front; the star of a word's endings need not be written. */
export function keptWords(published: readonly string[], list: WordList, { words }: Settings): readonly string[] {
  const out = new Set((words[list] ?? []).flatMap((word) => (word.startsWith('-') ? [fold(word)] : [])));
  return out.size === 0 ? published : published.filter((word) => !out.has(fold(word)));
}

/** A list as it holds for a workbook. */
export function wordsOf(published: readonly string[], list: WordList, settings: Settings): readonly string[] {
  return [...keptWords(published, list, settings), ...addedWords(list, settings)];
}
