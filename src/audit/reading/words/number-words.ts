/** Numbers in words, in English, French and German; lower case, without accents. */

/** Words that are numbers wherever they stand before what is counted. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...numbered('zero one two three four five six seven eight nine ten eleven twelve'),
  ...numbered('zero - deux trois quatre cinq six sept huit neuf dix onze douze'),
  ...numbered('- - zwei drei vier funf sechs sieben acht neun zehn elf zwolf'),
};

/** Articles: a number only behind a limit ("at least a", "mindestens eine"). */
export const ARTICLES: ReadonlySet<string> = new Set('a an un une ein eine einen einem einer eins'.split(' '));

/** Everybody, or everything of a kind: the whole. */
export const WHOLE =
  /^(?:all|every|everyone|everybody|each and every|100 percent|alle|jeder?|jedes|samtliche|tous|toutes|tout le monde|chaque)(?: [a-z]+){0,3}$/;
/** "All-time high" is no whole. */
export const NO_WHOLE = /\b(?:time|high|low|best|possible|round|in one|in all|zeit|bestens|sorts?)\b/;

/** Words before a number that make it a place in an order, of which the first is the best. */
export const PLACE_WORDS =
  /^(?:(?:in|within|among|inside|dans|parmi|unter|in den|unter den|dans le|dans les|parmi les|the|le|les|den|die|der) )*(?:top|besten|best|ersten|first|meilleurs?|meilleures?|premiers?|premieres?)[ -]*$/;

/** Parts of a whole, by what the whole is parted into; quarters are of something, or they are months. */
export const PART_WORDS: readonly (readonly [string, number])[] = [
  ['thirds?|drittel|tiers', 3],
  ['(?:quarters?|viertel|quarts?)(?= (?:of|der|des|de|d|aller) )', 4],
];

function numbered(words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').flatMap((word, number) => (word === '-' ? [] : [[word, number]])));
}
