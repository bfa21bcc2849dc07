/** What the words around a status make of it: "not delivered", "90 % done" and "to be completed" are not completed. */
import { BEFORE_LONG, DENYING_WORDS, PARTLY_WORDS, WAITING_WORDS } from './words/turning';
import type { Status } from './types';

const endsWith = (words: readonly string[]): RegExp => new RegExp(`(?:^|\\s)(?:${words.join('|')})(?: (?:${BEFORE_LONG.join('|')}))*\\s*$`, 'u');
const DENIED = endsWith(DENYING_WORDS);
const PARTLY = endsWith(PARTLY_WORDS);
const WAITING = endsWith(WAITING_WORDS);
const NO_LONGER = /(?:^|\s)(?:no longer|nicht mehr|n est plus|ne sont plus)\s*$/u;
const SHARE = /(\d{1,3})\s?%/u;
const OF_ALL = /^\W*(\d{1,3})\s*(?:of|von|sur|\/)\s*(\d{1,3})/u;

/** What is left where a word is denied; a word that is not here cannot be turned round. */
const DENIALS: Readonly<Partial<Record<Status, Status>>> = {
  completed: 'active',
  closed: 'active',
  active: 'planned',
  planned: 'idea',
  met: 'not-met',
  passed: 'failed',
  'on-track': 'off-track',
};

/** The status of a text in which its word was found; null where the text turns the word into what nobody can tell. */
export function turnedStatus(folded: string, raw: string, value: Status, at: number, length: number): Status | null {
  if (raw.endsWith('?')) return null;
  const before = folded.slice(0, at);
  if (NO_LONGER.test(before)) return value === 'active' ? 'closed' : null;
  if (DENIED.test(before)) return DENIALS[value] ?? null;
  if (value !== 'completed' && value !== 'cancelled' && value !== 'closed') return value;
  if (WAITING.test(before)) return null;
  const share = SHARE.exec(raw)?.[1];
  const [, some, all] = OF_ALL.exec(folded.slice(at + length)) ?? [];
  const isPart = PARTLY.test(before) || (share !== undefined && share !== '100') || (some !== undefined && some !== all);
  return isPart ? (value === 'completed' ? 'active' : null) : value;
}
