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

/** With what it is compared with, where that is where it began, and by when. */
const AGAINST = '(?:of|vs|versus|over|compared to|compared with|against|gegenuber|zum|zur|par rapport a|par rapport au)';
const BEGAN =
  '(?:baseline|start|starting value|last year|previous year|prior year|today|current value|ausgangswert|vorjahr|heute|startwert|valeur de depart|annee precedente|depart)';
const BY_WHEN =
  '(?:by|until|till|in|within|bis|bis ende|d ici|d ici a|d ici fin|avant) (?:the )?(?:(?:end|ende|fin)(?: of| de)? )?(?:[qth][1-4] )?(?:[a-z]{3,9} )?(?:(?:19|20)\\d\\d|(?:the )?year|jahresende|l annee)';
const multiple = (words: string): RegExp => new RegExp(`^(?:${words})(?: (?:${AGAINST} )?(?:the |dem |der |la |le |l )?${BEGAN})?(?: ${BY_WHEN})?$`);

/** Whole texts that multiply a baseline; folded. */
export const FOLD_WORDS: readonly (readonly [RegExp, number])[] = [
  [
    multiple(
      'double|doubled|doubling|to double|doubler|doublement|verdoppel\\w*|doppelt|das doppelte|le double|twice|two times|zweimal so viel|doppelt so viel|deux fois plus',
    ),
    2,
  ],
  [multiple('triple|tripled|tripling|to triple|tripler|triplement|verdreifach\\w*|dreifach|das dreifache|le triple|three times|trois fois plus'), 3],
  [multiple('quadruple|quadrupled|quadrupler|vervierfach\\w*|vierfach'), 4],
  [
    multiple(
      'half|halve|halved|halving|to halve|cut in half|cut by half|reduce by half|diviser par deux|divise par deux|reduire de moitie|moitie|la moitie|halbier\\w*|die halfte|halb|um die halfte senken|auf die halfte',
    ),
    0.5,
  ],
];
