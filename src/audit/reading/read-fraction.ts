/** Reads parts of a whole where a goal's numbers stand: `2 out of 3`, `1/3`, `9 of 12 sites`, `two thirds of managers`. */
import type { CellValue } from '../../workbook';
import { saysOnlyUnits } from './amount-units';
import { plainSpaces } from './blank-words';
import { anyOf, boundOf } from './bounds';
import { fold } from './fold';
import type { NumberRead } from './read-number';
import { AT_LEAST_WORDS, AT_MOST_WORDS, ROUNDING_WORDS } from './words/amounts';
import { ARTICLES, NUMBER_WORDS, PART_WORDS } from './words/number-words';

const LONGEST = 80;
const FRACTION = /^([^\d]*?)(\d{1,4})\s?(\/|(?:out of|of|in|von|aus|sur)(?= ))\s?(?:every |the |je |den )?(\d{1,4})(?:\s\p{L}[^\d/]*)?$/iu;
/** What is given of these may be points on a scale. */
const SCALES: ReadonlySet<number> = new Set([5, 7, 10, 100]);
/** `42/200` may be two numbers. */
const MOST_BELOW_A_STROKE = 12;
const HARMLESS = anyOf([...AT_LEAST_WORDS, ...AT_MOST_WORDS, ...ROUNDING_WORDS]);
const COUNTS = [...ARTICLES, ...Object.keys(NUMBER_WORDS)].join('|');
const PARTS = PART_WORDS.map(
  ([words, whole]) => [new RegExp(`^(?<before>.*?)(?:(?<count>${COUNTS}) )?(?:${words})(?: (?:of|der|des|de|d|aller) .*)?$`), whole] as const,
);

/** A share, with the limit it states; null for any other text. `ofAny`: where only shares belong, `7/10` is one, and no points on a scale. */
export function readFraction(value: CellValue, ofAny = false): NumberRead | null {
  if (typeof value !== 'string' || value.length > LONGEST) return null;
  return inFigures(plainSpaces(value).replace(/\s+/g, ' ').trim(), ofAny) ?? inWords(fold(value));
}

function inFigures(text: string, ofAny: boolean): NumberRead | null {
  const match = FRACTION.exec(text);
  if (match === null) return null;
  const [part, whole] = [Number(match[2]), Number(match[4])];
  if (whole < 2 || part > whole || (!ofAny && (SCALES.has(whole) || (match[3] === '/' && whole > MOST_BELOW_A_STROKE)))) return null;
  return shareOf(match[1] as string, part / whole);
}

function inWords(plain: string): NumberRead | null {
  for (const [pattern, whole] of PARTS) {
    const { before = '', count = '' } = pattern.exec(plain)?.groups ?? {};
    if (!pattern.test(plain)) continue;
    return shareOf(before, (ARTICLES.has(count) || count === '' ? 1 : (NUMBER_WORDS[count] as number)) / whole);
  }
  return null;
}

/** Null behind words that make a sentence of it. */
function shareOf(before: string, value: number): NumberRead | null {
  if (value > 1 || !saysOnlyUnits(before.replace(HARMLESS, ' '))) return null;
  const bound = boundOf(before, '');
  return { value, unit: '%', ...(bound === undefined ? {} : { bound }) };
}
