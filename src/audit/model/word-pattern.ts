/** A pattern that finds any of a list's words in folded text; a trailing * stands for any ending. */
import { fold } from './fold';

export function wordPattern(words: readonly string[], flags = 'u'): RegExp {
  const each = words.map((word) => `${fold(word.replace('*', ''))}${word.endsWith('*') ? '[\\p{L}\\p{N}]*' : ''}`);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${each.join('|')})(?![\\p{L}\\p{N}])`, flags);
}
