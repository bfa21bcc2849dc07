/** One edit of a repair: what would stand in a cell, and why. */
import type { Address } from '../../workbook';
import type { FieldName } from '../fields';
import type { Coded } from '../../workbook';
import type { MessageValue } from '../message-value';
import type { RepairCode } from '../report/repair-sentences';

export interface Fix {
  readonly at: Address;
  readonly field: FieldName;
  readonly to: string;
  /** What the edit does, as a code with its data. */
  readonly because: Coded<MessageValue> & { readonly code: RepairCode };
}

/** What puts right one rule's finding about a module. */
export interface RuleFixes {
  readonly rule: string;
  readonly fixes: readonly Fix[];
}
