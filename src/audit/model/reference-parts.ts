/** Parts a cell that names one record or several. */
import type { Kind } from '../fields';
import { namesNothing } from '../reading/blank-words';

/** A line that goes on in small letters was only broken to fit its cell. */
const CERTAIN = /\s*[;|]\s*|\s*[\n\r]+(?!\s*\p{Ll}+\s)\s*/u;
const LINE = /\s*[\n\r]+\s*/;
const POSSIBLE = /\s*[,/]\s*/g;
const AND = /\s+(?:and|und|et|&|\+)\s+/gi;
const ID = /^[A-Za-z]{0,5}[-_. ]?\d+(?:\.\d+)*$/;
const FULL_NAME = /^\p{Lu}\S*(?:\s+\S+)+$/u;
/** Nothing that could part it, and no remark: most ids, and names of one word. */
const ONE_WORD = /^[\p{L}\d_-]+$/u;
/** More pieces than this are a sentence. */
const MOST_PIECES = 40;

interface Piece {
  readonly start: number;
  readonly end: number;
}

/**
 * A name that stands whole stays whole. Semicolons, bars and new lines part; commas, slashes and "and" part
 * only what then is found, or what looks like ids or people. A name with a comma inside a list stays together.
 */
export function partsOf(text: string, kinds: readonly Kind[], isFound: (part: string) => boolean): string[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  if (isFound(trimmed)) return [trimmed];
  if (ONE_WORD.test(trimmed)) return namesNothing(trimmed) ? [] : [trimmed];
  const plain = withoutRemarks(trimmed);
  if (plain !== trimmed && plain !== '') {
    const parts = splitParts(plain, kinds, isFound);
    if (parts.some(isFound)) return parts;
  }
  return splitParts(trimmed, kinds, isFound);
}

/** Remarks and numbers of a list: `KPI-1 (main), KPI-3 (secondary)`, `1) KPI-1 2) KPI-3`, `KPI-1: 60 %`. */
function withoutRemarks(text: string): string {
  return text
    .replace(/\s*(?:\([^()]{0,80}\)|\[[^[\]]{0,80}\])/g, ' ')
    .replace(/(?:^|[\s,;])(?:\(?\d{1,2}\)|\d{1,2}\.(?=\s)|[•▪►*]|[-–—](?=\s))\s*/g, '; ')
    .replace(/\s*[:=–-]?\s*\d{1,3}(?:[.,]\d+)?\s*%(?=\s*(?:[,;|\n/]|$))/g, '')
    .replace(/^[\s;,]+|[\s;,]+$/g, '');
}

function splitParts(text: string, kinds: readonly Kind[], isFound: (part: string) => boolean): string[] {
  return text.split(CERTAIN).flatMap((part) => {
    if (part === '' || namesNothing(part)) return [];
    const lines = part.split(LINE);
    const parts = lines.length > 1 && !isFound(part) && lines.some(isFound) ? lines : [lines.join(' ')];
    return parts.flatMap((one) => (isFound(one) ? [one] : piecesOf(one, kinds, isFound)));
  });
}

function piecesOf(part: string, kinds: readonly Kind[], isFound: (part: string) => boolean): string[] {
  const pieces = cut(part, POSSIBLE);
  if (pieces.length > MOST_PIECES) return [part];
  if (pieces.length < 2) return wholeOrAll(part, kinds, isFound);
  const texts = pieces.map(({ start, end }) => part.slice(start, end));
  const joined = longestFound(part, pieces, isFound).flatMap((one) => (isFound(one) ? [one] : wholeOrAll(one, kinds, isFound)));
  return looksListed(texts, kinds) || joined.some(isFound) ? joined : [part];
}

/** "Quality and safety" is one name unless both are names. */
function wholeOrAll(part: string, kinds: readonly Kind[], isFound: (part: string) => boolean): string[] {
  const joined = cut(part, AND).map(({ start, end }) => part.slice(start, end));
  if (joined.length > 1 && joined.length <= MOST_PIECES && (joined.every(isFound) || looksListed(joined, kinds))) return joined;
  const words = part.split(/\s+/);
  return words.length > 1 && words.length <= MOST_PIECES && words.every((word) => ID.test(word) && isFound(word)) ? words : [part];
}

function looksListed(texts: readonly string[], kinds: readonly Kind[]): boolean {
  return texts.every((one) => ID.test(one)) || (kinds.includes('person') && texts.every((one) => FULL_NAME.test(one)));
}

/** From the left, the longest run of pieces that is one name. */
function longestFound(part: string, pieces: readonly Piece[], isFound: (part: string) => boolean): string[] {
  const found: string[] = [];
  for (let first = 0; first < pieces.length;) {
    let last = pieces.length - 1;
    const run = (): string => part.slice((pieces[first] as Piece).start, (pieces[last] as Piece).end);
    while (last > first && !isFound(run())) last -= 1;
    found.push(run());
    first = last + 1;
  }
  return found;
}

function cut(part: string, separator: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const match of part.matchAll(separator)) {
    if (match.index > start) pieces.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < part.length) pieces.push({ start, end: part.length });
  return pieces;
}
