/** What goals are called in labels before them, in English, French and German; as they are written, but for case. */

export const OBJECTIVE_LABELS: readonly string[] = ['o', 'obj', 'obj.', 'objective', 'goal', 'okr', 'objektiv', 'ziel', 'oberziel', 'objectif'];

export const KEY_RESULT_LABELS: readonly string[] = [
  'kr',
  'krs',
  'key result',
  'key-result',
  'keyresult',
  'key results',
  'se',
  'ke',
  'schlüsselergebnis',
  'schluesselergebnis',
  'kernergebnis',
  'ergebnis',
  'rc',
  'résultat clé',
  'resultat clé',
  'résultat-clé',
  'resultat cle',
];

/** What goes with goals in one list, and is none. */
export const NO_GOAL_LABELS: readonly string[] = [
  'initiative',
  'initiatives',
  'action',
  'action item',
  'task',
  'project',
  'milestone',
  'activity',
  'maßnahme',
  'massnahme',
  'aufgabe',
  'aktion',
  'projekt',
  'meilenstein',
  'projet',
  'tâche',
  'jalon',
  'activité',
];
