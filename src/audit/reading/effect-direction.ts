/** Which way a text expects a figure to move: "+3 points", "from 9 to 6", "cut by a third". */
import { fold } from './fold';
import { wordPattern } from './word-pattern';
import { DOWN_VERBS, UP_VERBS } from './words/goals';
import { FALL_WORDS, RISE_WORDS } from './words/effects';

const EITHER_WAY: ReadonlySet<string> = new Set(['improve', 'ameliorer', 'verbessern']);
const UP = wordPattern([...UP_VERBS.filter((verb) => !EITHER_WAY.has(verb)), ...RISE_WORDS]);
const DOWN = wordPattern([...DOWN_VERBS, ...FALL_WORDS]);
const FROM_TO = /(?:\b(?:from|von|de)\b\s*)?(-?\d+(?:[.,]\d+)?)\s*%?\s*\S{0,12}\s*(?:→|->|\b(?:to|auf|à|bis)\b)\s*(-?\d+(?:[.,]\d+)?)/i;

/** Null where the text says nothing of it, or speaks both ways. */
export function effectDirection(text: string): 'up' | 'down' | null {
  const sign = /^\s*([+−–-])\s*\d/.exec(text)?.[1];
  if (sign !== undefined) return sign === '+' ? 'up' : 'down';
  const way = FROM_TO.exec(text);
  if (way) {
    const [from, to] = [way[1], way[2]].map((digits) => Number((digits as string).replace(',', '.'))) as [number, number];
    return from === to ? null : to > from ? 'up' : 'down';
  }
  const folded = fold(text);
  const [up, down] = [UP.test(folded), DOWN.test(folded)];
  return up === down ? null : up ? 'up' : 'down';
}
