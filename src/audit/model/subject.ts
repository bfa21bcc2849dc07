/** What a rule judges: a record, or several, or a fact about the whole workbook. */
import type { Address } from '../../workbook';
import type { Kind } from '../fields';

/** What is judged: a record, or several, or a fact about the whole workbook. */
export interface Subject {
  readonly kind: Kind | 'workbook' | 'column' | 'name';
  /** Stable identity, never an address. */
  readonly key: string;
  readonly id: string | null;
  readonly name: string;
  readonly at: Address;
}
