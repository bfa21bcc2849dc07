/** Words that carry no meaning of their own, in English, French and German. */
const ENGLISH =
  'the a an of in on to for and or our we us all with by at from their its it as be is are was will shall should must can into that this these which who more most every each not no than through across';
const FRENCH = 'la le les l de des du d et en un une pour dans sur au aux a nos notre par avec plus tous toutes';
const GERMAN = 'der die das und im zu zum zur den dem des ein eine einen einer fur mit auf von vom bei unser unsere unseren alle allen als';

export const SMALL_WORDS: ReadonlySet<string> = new Set(`${ENGLISH} ${FRENCH} ${GERMAN}`.split(' '));

/** Small words that only English has of the three. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  'the of on to for and or our we with by at from their its is are will shall into that this which than'.split(' '),
);
/** Small words that French and German have and English has not: both write decimals behind a comma. */
export const DECIMAL_COMMA_WORDS: ReadonlySet<string> = new Set(
  (
    'la le les de des du et un une pour dans sur au aux nos notre par avec tous toutes ' +
    'der das und im zu zum zur den dem ein eine einen einer fur mit auf von vom bei unser unsere unseren alle allen als um bis uber unter mindestens'
  ).split(' '),
);
