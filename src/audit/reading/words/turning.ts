/** Words before a status that make another one of it, in English, French and German; folded. */

export const DENYING_WORDS: readonly string[] = ['not', 'never', 'isn t', 'wasn t', 'hasn t', 'haven t', 'nicht', 'nie', 'pas', 'non', 'jamais'];

/** Only a part is as the word says; "partly" and "almost" are no statement at all. */
export const PARTLY_WORDS: readonly string[] = ['half', 'halb', 'zum teil', 'beinahe', 'bald', 'bientot', 'a moitie'];

/** It is yet to come, or to be decided. */
export const WAITING_WORDS: readonly string[] = [
  'to be',
  'will be',
  'will get',
  'should be',
  'must be',
  'may be',
  'due to be',
  'wird',
  'werden',
  'soll',
  'sollen',
  'sera',
  'seront',
  'doit etre',
  'a etre',
];

/** May stand between such a word and the status. */
export const BEFORE_LONG: readonly string[] = ['yet', 'been', 'be', 'fully', 'encore', 'vollstandig', 'ganz', 'completement', 'entierement', 'wurde', 'ete'];
