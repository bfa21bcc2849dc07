/** What a sentence’s placeholder shows: codes travel with their data, and `report/message.ts` makes text of both. */
import type { Address, Coded, PlaceValue } from '../workbook';
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
  rise: 'rise',
  fall: 'fall',
  current: 'current',
  minimum: 'minimum',
  maximum: 'maximum',
  'usual reading': 'usual reading',
  development: 'development',
  delivery: 'delivery',
  overhead: 'overhead',
  'participant time': 'participant time',
  backfill: 'backfill',
  'key results': 'key results',
  'goals beneath': 'goals beneath',
  company: 'company',
  unit: 'unit',
  team: 'team',
  individual: 'individual',
  'for-the-whole-company': 'a module for the whole company',
  'most-expensive': 'among the most expensive quarter of the modules',
  'the-target': 'The target',
  'the-baseline': 'The baseline',
  'the-due': 'The due date',
  number: 'number',
  'number-and-date': 'number and no date',
  'goal-date': 'date',
  HR: 'HR',
  Finance: 'Finance',
  Operations: 'Operations',
  'the executive level': 'the executive level',
  'the-committee': 'The alignment committee',
  'the-priorities': 'The priorities',
  'the-briefings': 'The briefings',
  'the-review': 'The quarterly review',
} as const;

export type Word = keyof typeof WORDS;

/** What is counted in sentences. */
export type Counted = 'row' | 'cell' | 'module' | 'day';

/** Something of the workbook by its name, with where it stands: by its row, or by its cell, with the unit it is of. */
export interface Found {
  readonly named: string;
  readonly at: Address;
  readonly by: 'row' | 'cell';
  readonly of?: string;
}

/** A value that a message's placeholder shows. Numbers and days are formatted in `report/message.ts`. */
export type MessageValue =
  | PlaceValue
  | number
  | null
  | { readonly day: number }
  | { readonly percent: number }
  /** So many of something: `1 row`, `3 rows`. */
  | { readonly count: number; readonly of: Counted }
  | { readonly list: readonly (string | { readonly word: Word } | Found)[] }
  /** So many others of the same, behind the first: `, and 2 more`; nothing for 0. */
  | { readonly more: number }
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
