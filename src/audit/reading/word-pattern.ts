/** A pattern that finds any of a list's words in folded text; a * stands for any beginning or ending of a word. */
import { fold } from './fold';

const ANY = '[\\p{L}\\p{N}]*';

export function wordPattern(words: readonly string[], flags = 'u'): RegExp {
  const each = words.map((word) => `${word.startsWith('*') ? ANY : ''}${fold(word)}${word.endsWith('*') ? ANY : ''}`);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${each.join('|')})(?![\\p{L}\\p{N}])`, flags);
}
