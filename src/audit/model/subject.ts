/** What a rule judges: a record, or several, or a fact about the whole workbook. */
import type { Address } from '../../workbook';
import type { FieldName, Kind } from '../fields';
import type { Word } from '../message-value';

/** What is judged: a record, or several, or a fact about the whole workbook. */
export interface Subject {
  readonly kind: Kind | 'workbook' | 'column' | 'name';
  /** Stable identity, never an address. */
  readonly key: string;
  readonly id: string | null;
  readonly name: string;
  /** What it is called in every language, where it has no name of its own; `name` is the English one, by which it is known. */
  readonly called?: Word;
  /** The column that it is, by what it means. */
  readonly field?: FieldName;
  readonly at: Address;
}
