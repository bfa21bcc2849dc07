/** Labels that people put before goals kept in one column: `O1:`, `KR 1.1 –`, `Ziel 2:`, `SE 2.1`. */
import { KEY_RESULT_LABELS, NO_GOAL_LABELS, OBJECTIVE_LABELS } from './words/goal-labels';

export interface GoalLabel {
  /** `none`: an initiative or a task among the goals. */
  readonly kind: 'objective' | 'keyResult' | 'none';
  /** `1.1`; empty where the label has none. */
  readonly number: string;
  /** The goal without its label; empty where the text is a label alone. */
  readonly goal: string;
}

const any = (words: readonly string[]): string => [...words].sort((one, other) => other.length - one.length).join('|');
const OBJECTIVE = any(OBJECTIVE_LABELS);
const KEY_RESULT = any(KEY_RESULT_LABELS);
const NO_GOAL = any(NO_GOAL_LABELS);
/** A number, or at least a colon or dash, tells a label from the first word of a sentence. */
const LABEL = new RegExp(
  String.raw`^[\s•▪►*–—-]*(?:(?<objective>${OBJECTIVE})|(?<keyResult>${KEY_RESULT})|${NO_GOAL})\s*(?:#|nr\.?|no\.?|n°)?\s*(?:(?<number>\d{1,3}(?:[.-]\d{1,3}){0,3})(?!\s*%|\d)[\s:.)–—-]*|\s*[:–—]\s*)(?<goal>.*)$`,
  'isu',
);
const LONGEST = 20;
const PERHAPS = /^[\s•▪►*–—-]*\p{L}/u;

/** Null for a text that begins otherwise. */
export function readGoalLabel(text: string): GoalLabel | null {
  if (!PERHAPS.test(text) || !/[\d:–—]/.test(text.trimStart().slice(0, LONGEST + 8))) return null;
  const groups = LABEL.exec(text.normalize('NFC'))?.groups;
  if (groups === undefined) return null;
  return {
    kind: groups['objective'] !== undefined ? 'objective' : groups['keyResult'] !== undefined ? 'keyResult' : 'none',
    number: (groups['number'] ?? '').replaceAll('-', '.'),
    goal: (groups['goal'] ?? '').trim(),
  };
}
