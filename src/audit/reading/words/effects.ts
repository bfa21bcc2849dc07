/** Words that say which way a figure is expected to move, beside the verbs of goals; a trailing * stands for any ending. */
export const RISE_WORDS: readonly string[] = [
  'rise',
  'rises',
  'higher',
  'more',
  'up by',
  'increas*',
  'rais*',
  'grow*',
  'gain*',
  'hausse',
  'augment*',
  'plus de',
  'steig*',
  'hoher*',
  'mehr',
  'zunahme',
  'anstieg',
];
export const FALL_WORDS: readonly string[] = [
  'fall',
  'falls',
  'drop',
  'drops',
  'lower',
  'fewer',
  'less',
  'down by',
  'reduc*',
  'decreas*',
  'declin*',
  'shorter',
  'baisse',
  'diminu*',
  'moins',
  'sink*',
  'senk*',
  'weniger',
  'ruckgang',
  'abnahme',
  'kurzer',
];

/** Points of a percentage or of a scale. */
export const POINT_WORDS: readonly string[] = [
  'pp',
  'pps',
  'ppt',
  'ppts',
  'pt',
  'pts',
  'p p',
  'point*',
  'percentage point*',
  'punkt*',
  'prozentpunkt*',
  '%punkt*',
];

/** Whole texts that multiply a baseline; folded. */
export const FOLD_WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:double|doubled|doubling|doubler|doublement|verdoppel\w*|doppelt|das doppelte|le double|twice|zweimal so viel)$/, 2],
  [/^(?:triple|tripled|tripling|tripler|triplement|verdreifach\w*|dreifach|das dreifache|le triple)$/, 3],
  [/^(?:quadruple|quadrupled|quadrupler|vervierfach\w*|vierfach)$/, 4],
  [/^(?:half|halve|halved|halving|diviser par deux|reduire de moitie|moitie|halbier\w*|die halfte|halb)$/, 0.5],
];
