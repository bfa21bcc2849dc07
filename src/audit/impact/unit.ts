/** What an effect is seen in: a team, or a person where readings name people. */
import type { Day, Span } from '../reading/days';
import type { Person, Reference, Unit } from '../model/types';
import type { FieldCell } from '../reading/types';

/** One that a reading was taken of, and that was trained or not. */
export interface Observed {
  /** Stable identity, never an address. */
  readonly key: string;
  readonly name: string;
  readonly record: Unit | Person;
}

/** A reading of a team or person that nobody took: it is made of rows. */
export interface MadeReading {
  readonly observed: Observed;
  readonly span: Span;
  readonly value: number;
}

/** Since when one was trained; null where nothing says when. */
export type TrainedOn = Day | null;

type Cell<K extends 'unit' | 'person'> = FieldCell<readonly Reference<K>[]> | undefined;

/** The one that a cell names; null where it names none or several, or one that is not found. */
export function observedIn<K extends 'unit' | 'person'>(cell: Cell<K>): Observed | null {
  const [reference, another] = cell?.value ?? [];
  const [record, second] = reference?.targets ?? [];
  if (another !== undefined || record === undefined || second !== undefined) return null;
  return { key: record.key, name: record.name, record: record as Unit | Person };
}
