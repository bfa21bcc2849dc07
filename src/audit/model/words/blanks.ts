/** What people type into a cell to say that nothing is there, in English, French and German; compared in lower case. */

export const BLANK_WORDS: readonly string[] = [
  'n/a', 'na', 'n.a', 'n.a.', 'n. a.', '#n/a', 'null', 'nan', 'none', 'nil', 'undefined', '(blank)', '(none)', '(empty)', 'blank', 'empty',
  '-', '--', '---', '–', '—', '.', '..', '...', '…', '?', '??', '???', '/', '//', '\\', '_', '*',
  'tbd', 'tbc', 'tba', 'tbd.', 't.b.d.', 't.b.c.', 'pending', 'unknown', 'not known', 'not applicable', 'not available', 'not_available', 'not set', 'not defined', 'not yet defined', 'no data',
  'no specific target', 'no target', 'no target set', 'no baseline',
  'k.a.', 'k. a.', 'n.v.', 'n. v.', 'entfällt', 'keine', 'keiner', 'keine angabe', 'keine angaben', 'kein ziel', 'kein zielwert', 'offen', 'noch offen', 'unbekannt', 'nicht verfügbar', 'nicht zutreffend', '(leer)', 'leer',
  'n.d.', 'n. d.', 'nd', 's.o.', 's/o', 'sans objet', 'aucun', 'aucune', 'aucune cible', 'pas de cible', 'inconnu', 'inconnue', 'non disponible', 'non applicable', '(vide)', 'vide',
];

/** Beginnings that put the answer off: "to be determined by 31 March". */
export const BLANK_BEGINNINGS: readonly string[] = ['to be determined', 'to be confirmed', 'to be defined', 'to be established', 'to be set', 'baseline to be determined', 'à déterminer', 'à être déterminé', 'à définir', 'à confirmer', 'à préciser', 'base à déterminer', 'noch festzulegen', 'noch zu bestimmen', 'wird noch festgelegt', 'zu bestimmen'];

/** Words that name nobody in particular where a name is expected. */
export const NOBODY_WORDS: readonly string[] = ['all', 'various', 'several', 'multiple', 'many', 'any', 'everyone', 'anyone', 'nobody', 'other', 'others', 'diverse', 'alle', 'verschiedene', 'mehrere', 'jeder', 'niemand', 'tous', 'toutes', 'divers', 'plusieurs', 'autre', 'autres'];
