/** What a sentence’s placeholder shows: codes travel with their data, and `report/message.ts` makes text of both. */
import type { Coded, PlaceValue } from '../workbook';
import type { FieldName, Kind } from './fields';

/** Words that a sentence takes from a list of ours, by their codes. */
export const WORDS = {
  baseline: 'baseline',
  target: 'target',
  direction: 'direction',
  activity: 'activity',
  perception: 'perception',
  learning: 'learning',
  behaviour: 'behaviour',
  result: 'result',
  money: 'money',
  problem: 'the business problem',
  effect: 'the effect it should have',
  date: 'the date on which that will be measured',
  owner: 'owner',
  sponsor: 'sponsor',
  executive: 'executive',
  trainer: 'trainer',
  'no-objective': 'no objective',
  'no-goal-above': 'no goal above it',
  'no-priority': 'no priority',
  'nothing-here': 'nothing that is in this workbook',
} as const;

export type Word = keyof typeof WORDS;

/** What is counted in sentences. */
export type Counted = 'row' | 'cell' | 'module';

/** A value that a message's placeholder shows. Numbers and days are formatted in `report/message.ts`. */
export type MessageValue =
  | PlaceValue
  | number
  | null
  | { readonly day: number }
  | { readonly percent: number }
  /** So many of something: `1 row`, `3 rows`. */
  | { readonly count: number; readonly of: Counted }
  | { readonly list: readonly (string | { readonly word: Word })[] }
  | { readonly word: Word }
  /** Few words, with the same word between any two. */
  | { readonly words: readonly Word[]; readonly between: 'and' | 'or' }
  /** A sentence within a sentence, of the same list. */
  | Coded<MessageValue>
  /** One of a kind: `a module`, `an objective`. */
  | { readonly one: Kind }
  /** A kind by itself: `module`. */
  | { readonly kind: Kind }
  /** Several of a kind: `modules`. */
  | { readonly kinds: Kind }
  /** Any of these columns. */
  | { readonly anyOf: readonly FieldName[] }
  | { readonly money: number; readonly currency: string };
