/** What a reference cell stands for, where that is certain. */
import type { FieldCell, Reference } from './types';

export type ReferenceCell = FieldCell<readonly Reference[]> | undefined;

/** The one record of each reference that names exactly one. */
export function targetsOf<T>(cell: ReferenceCell): readonly T[] {
  return (cell?.value ?? []).flatMap(({ targets }) => (targets.length === 1 ? [targets[0] as unknown as T] : []));
}
