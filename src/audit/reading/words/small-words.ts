/** Words that carry no meaning of their own, in English, French and German. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'the a an of in on to for and or our we us all with by at from their its it as be is are was will shall should must can into that this these which who more most every each not no than through across ' +
    'la le les l de des du d et en un une pour dans sur au aux a nos notre par avec plus tous toutes ' +
    'der die das und im zu zum zur den dem des ein eine einen einer fur mit auf von vom bei unser unsere unseren alle allen als'
  ).split(' '),
);
