/** What a cell that says who answers names: a person, a post or department, or nobody. */
import { fold } from '../reading/fold';
import type { Reference } from '../model/types';
import { wordPattern } from '../reading/word-pattern';
import { NOBODY_WORDS, VACANT_WORDS } from '../reading/words/blanks';
import { ROLE_WORDS } from '../reading/words/people';
import type { FieldCell } from '../reading/types';

type Cell = FieldCell<readonly Reference<'person'>[]> | undefined;

const NOBODY: ReadonlySet<string> = new Set([...NOBODY_WORDS, ...VACANT_WORDS].map(fold));
const ROLE = wordPattern(ROLE_WORDS);
const FULL_NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’-]+){1,4}$/u;

/** `unclear`: a single word, which may be a first name, a team or anything else. */
export type Naming = 'person' | 'role' | 'nobody' | 'unclear';

/** A record found in the roster is a person; an e-mail address, a personnel number and a full name speak of one. */
export function namingOf({ text, targets }: Reference<'person'>): Naming {
  if (targets.some(({ stated }) => stated)) return 'person';
  const folded = fold(text);
  if (NOBODY.has(folded)) return 'nobody';
  if (/\S@\S/.test(text)) return 'person';
  if (ROLE.test(folded)) return 'role';
  return FULL_NAME.test(text.trim()) || /^\p{L}{0,4}[-_ ]?\d+$/u.test(text.trim()) ? 'person' : 'unclear';
}

const isSomebody = (reference: Reference<'person'>): boolean => namingOf(reference) !== 'nobody';

/** What a cell names, without what stands for nobody. */
export function namedIn(cell: Cell): readonly Reference<'person'>[] {
  const named = cell?.value ?? [];
  // Nearly all cells name people alone: those need no list of their own.
  return named.every(isSomebody) ? named : named.filter(isSomebody);
}

/** Whether the column is there and the cell names nobody; an unreadable cell may name somebody. */
export function namesNobody(cell: Cell): boolean {
  return cell !== undefined && namedIn(cell).length === 0 && !(cell.value === null && cell.oddity !== undefined && cell.oddity !== 'blank-word');
}
