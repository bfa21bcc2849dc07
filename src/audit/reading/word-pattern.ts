/** A pattern that finds any of a list's words in folded text; a * stands for any beginning or ending of a word. */
import { fold } from './fold';

export function wordPattern(words: readonly string[], flags = 'u'): RegExp {
  // In folded text whatever is no blank is a letter or a digit. The classes of all letters and digits of the world say the same, and take long to compile.
  return new RegExp(sourceOf(words, '[^ ]'), flags);
}

/** The same for text as it was written, to be part of another pattern. */
export function unfoldedSource(words: readonly string[]): string {
  return sourceOf(words, '[\\p{L}\\p{N}]');
}

function sourceOf(words: readonly string[], letter: string): string {
  const each = words.map((word) => `${word.startsWith('*') ? `${letter}*` : ''}${fold(word)}${word.endsWith('*') ? `${letter}*` : ''}`);
  return `(?<!${letter})(?:${each.join('|')})(?!${letter})`;
}
