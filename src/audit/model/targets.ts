/** What a reference cell stands for, where that is certain. */
import type { Reference } from './types';
import type { FieldCell } from '../reading/types';
import { LinkedCell } from './linked-cell';

export type ReferenceCell = FieldCell<readonly Reference[]> | undefined;

const NONE: readonly never[] = Object.freeze([]);

/** The one record of each reference that names exactly one. Asked millions of times, nearly always of a single name: that answer is shared. */
export function targetsOf<T>(cell: ReferenceCell): readonly T[] {
  if (cell instanceof LinkedCell) return cell.targets as unknown as readonly T[];
  const references = cell?.value;
  if (references === undefined || references === null || references.length === 0) return NONE;
  const [first] = references as readonly [Reference, ...Reference[]];
  if (references.length === 1) return first.targets.length === 1 ? (first.targets as unknown as readonly T[]) : NONE;
  return references.flatMap(({ targets }) => (targets.length === 1 ? [targets[0] as unknown as T] : []));
}
