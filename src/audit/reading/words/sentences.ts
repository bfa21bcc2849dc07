/** Words that tell, in a goal's sentence, which number is where it begins and which is where it should end. */

export const FROM_WORDS: readonly string[] = ['from', 'von', 'de'];
export const TO_WORDS: readonly string[] = ['to', 'auf', 'zu', 'à', 'bis'];
export const BASELINE_WORDS: readonly string[] = [
  'baseline',
  'base line',
  'base',
  'starting point',
  'starting value',
  'ausgangswert',
  'ausgangslage',
  'basiswert',
  'valeur de départ',
  'valeur de référence',
  'niveau de référence',
  'référence',
];
/** A percentage beside one of these is a change, and no level. */
export const CHANGE_WORDS: readonly string[] = [
  'reduc*',
  'decreas*',
  'increas*',
  'growth',
  'grow',
  'rise',
  'raise',
  'cut',
  'drop',
  'decline',
  'fewer',
  'less',
  'more',
  'lower',
  'higher',
  'improv*',
  'senk*',
  'reduz*',
  'steiger*',
  'erhoh*',
  'verringer*',
  'wachstum',
  'rückgang',
  'réduction',
  'réduire',
  'baisse*',
  'hausse',
  'croissance',
  'augment*',
  'diminu*',
];
/** Before a number, these make it somebody's age, and no amount. */
export const AGE_WORDS: readonly string[] = ['aged', 'age', 'ages', 'agés', 'âgés', 'âgées', 'âge', 'alter'];
