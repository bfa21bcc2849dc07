/** Numbers that are written in words: "at least one", "mindestens drei", "all employees", "top 10". */
import { fold } from './fold';
import { AT_LEAST_WORDS, AT_MOST_WORDS } from './words/amounts';
import { ARTICLES, NO_WHOLE, NUMBER_WORDS, PLACE_WORDS, WHOLE } from './words/number-words';

const LONGEST = 60;
const LIMITS = [...AT_LEAST_WORDS, ...AT_MOST_WORDS].filter((words) => /\p{L}/u.test(words)).map(fold);
const LIMIT = new RegExp(`^(${[...new Set(LIMITS)].sort((one, other) => other.length - one.length).join('|')}) `);
/** What may follow a number in words: nothing, what it is counted over, or what is counted behind a limit. */
const OVER = /^(?:per|pro|par|je|a|each|percent|prozent|pour|of|out|von|sur|times?|mal|fois)\b|^$/;

/** The text with its number in figures; as it is where it holds figures, or no number that stands for itself. */
export function inFigures(text: string): string {
  if (text.length > LONGEST || /\d/.test(text)) return text;
  const plain = fold(text);
  const limit = LIMIT.exec(plain)?.[1] ?? '';
  const [word = '', ...rest] = plain.slice(limit === '' ? 0 : limit.length + 1).split(' ');
  const isArticle = ARTICLES.has(word);
  const number = isArticle ? 1 : Object.hasOwn(NUMBER_WORDS, word) ? (NUMBER_WORDS[word] as number) : null;
  if (number === null || (limit === '' && (isArticle || !OVER.test(rest.join(' '))))) return text;
  const asWritten = text
    .trim()
    .split(/\s+/)
    .slice(0, limit === '' ? 0 : limit.split(' ').length);
  return [...asWritten, String(number), ...rest].join(' ');
}

/** "All", "every employee", "toutes les équipes". */
export function isWhole(text: string): boolean {
  const plain = fold(text);
  return text.length <= LONGEST && WHOLE.test(plain) && !NO_WHOLE.test(plain);
}

/** Whether the words before a number make it a place in an order: "top 10" is reached by 10 and by everything below. */
export function isPlace(before: string): boolean {
  return PLACE_WORDS.test(`${fold(before)} `.replace(/^ $/, ''));
}
