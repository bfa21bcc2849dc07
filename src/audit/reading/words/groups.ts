/** Words of the column that says which group of a comparison somebody belongs to, in English, French and German; compared folded. */

/** Drawn by lot. */
export const RANDOM_WORDS: readonly string[] = [
  'random*',
  'rct',
  'by lot',
  'lottery',
  'drawn',
  'aleatoire*',
  'tirage*',
  'tire au sort',
  'randomis*',
  'zufall*',
  'zufällig*',
  'ausgelost',
  'per los',
];

/** Not trained, to be compared with. */
export const COMPARISON_WORDS: readonly string[] = [
  'comparison*',
  'control*',
  'untrained',
  'not trained',
  'non trained',
  'not yet trained',
  'waiting list',
  'waitlist*',
  'no training',
  'temoin*',
  'comparaison',
  'controle',
  'non formé*',
  'pas formé*',
  'liste d’attente',
  'vergleich*',
  'kontroll*',
  'nicht geschult',
  'ungeschult*',
  'warteliste*',
];
