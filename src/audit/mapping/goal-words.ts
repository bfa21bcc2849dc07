/** What a column of types calls objectives, key results, and what goes with them and is neither. */

const OBJECTIVE_WORD = /^(?:objectives?|goals?|o|ziele?|objectifs?)$/;
const NO_GOAL_WORD =
  /^(?:initiatives?|epics?|tasks?|subtasks?|actions?|actionitems?|projects?|activit(?:y|ies)|milestones?|todos?|bugs?|stor(?:y|ies)|ma(?:ss|ß)nahmen?|aufgaben?|projekte?|initiativen?|meilensteine?|projets?|taches?|activites?|jalons?)$/;
const KEY_RESULT_WORD = /^(?:keyresults?|krs?|schlusselergebnisse?|resultatscles?|resultatcle)$/;

const PRIORITY_WORD =
  /^(?:(?:strategic|strategische[rs]?|company)?(?:pillars?|priorit(?:y|ies)|themes?|saulen?|prioritat(?:en)?|stossrichtung(?:en)?|handlungsfeld(?:er)?)|(?:piliers?|axes?|priorites?)(?:strategiques?)?)$/;
const KPI_WORD = /^(?:kpis?|metrics?|healthmetrics?|kennzahl(?:en)?|indikator(?:en)?|indicateurs?)$/;

/** Of a folded word. */
export const isObjectiveWord = (word: string): boolean => OBJECTIVE_WORD.test(word);
export const isKeyResultWord = (word: string): boolean => KEY_RESULT_WORD.test(word);
export const isNoGoalWord = (word: string): boolean => NO_GOAL_WORD.test(word);
export const isPriorityWord = (word: string): boolean => PRIORITY_WORD.test(word);
export const isKpiWord = (word: string): boolean => KPI_WORD.test(word);
