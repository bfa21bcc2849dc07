/** What a column of types calls objectives, key results, and what goes with them and is neither. */

const OBJECTIVE_WORD = /^(?:objectives?|goals?|o|ziele?|objectifs?)$/;
const NO_GOAL_WORD =
  /^(?:initiatives?|tasks?|subtasks?|actions?|actionitems?|projects?|activit(?:y|ies)|milestones?|todos?|bugs?|stor(?:y|ies)|ma(?:ss|ß)nahmen?|aufgaben?|projekte?|initiativen?|meilensteine?|projets?|taches?|activites?|jalons?)$/;
const KEY_RESULT_WORD = /^(?:keyresults?|krs?|schlusselergebnisse?|resultatscles?|resultatcle)$/;

/** Of a folded word. */
export const isObjectiveWord = (word: string): boolean => OBJECTIVE_WORD.test(word);
export const isKeyResultWord = (word: string): boolean => KEY_RESULT_WORD.test(word);
export const isNoGoalWord = (word: string): boolean => NO_GOAL_WORD.test(word);
