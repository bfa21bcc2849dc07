/** Tells cells that say "nothing here" from cells that say something. */
import { BLANK_BEGINNINGS, BLANK_WORDS, NOBODY_WORDS } from './words/blanks';

const BLANKS: ReadonlySet<string> = new Set(BLANK_WORDS);
const NOBODY: ReadonlySet<string> = new Set(NOBODY_WORDS);

/** Spaces of every width made plain, and the ends trimmed. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]/g, ' ').trim();
}

/** Whether a text says that there is nothing here; a text of spaces does. */
export function isBlankWord(text: string): boolean {
  const plain = plainSpaces(text).toLowerCase();
  return plain === '' || BLANKS.has(plain) || BLANK_BEGINNINGS.some((beginning) => plain.startsWith(beginning));
}

/** Whether a text, where a name is expected, names nothing in particular: "all", "various", "n/a". */
export function namesNothing(text: string): boolean {
  return isBlankWord(text) || NOBODY.has(plainSpaces(text).toLowerCase());
}
