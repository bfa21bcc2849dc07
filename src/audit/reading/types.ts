/** What a cell was read as: its value, where it stands, and what was odd about it. */
import type { Address, CellValue } from '../../workbook';
import type { Change } from './change-target';

export type Level = 'company' | 'unit' | 'team' | 'individual';

export type Direction = 'up' | 'down' | 'range';

/** Status words of every language and system, normalised. */
export type Status =
  | 'idea'
  | 'planned'
  | 'active'
  | 'on-hold'
  | 'completed'
  | 'closed'
  | 'cancelled'
  | 'on-track'
  | 'at-risk'
  | 'off-track'
  | 'met'
  | 'not-met'
  | 'assigned'
  | 'enrolled'
  | 'passed'
  | 'failed'
  | 'withdrawn'
  | 'expired'
  | 'overdue';

export type MetricClass = 'activity' | 'perception' | 'learning' | 'behaviour' | 'result' | 'money';

/** A limit that a target states in words or signs: "≥ 95", "at most 5". */
export type Bound = 'at-least' | 'at-most';

/** What was odd about a cell that should hold a number, a date and so on. */
export type CellOddity = 'error' | 'no-result' | 'too-long' | 'unreadable' | 'number-as-text' | 'ambiguous-date' | 'blank-word';

/** One cell of a record: what it means, where it stands and what stood there. */
export interface FieldCell<T> {
  /** Null for a blank cell, and for one that could not be read (`oddity` says why). */
  readonly value: T | null;
  readonly at: Address;
  readonly raw: CellValue;
  readonly oddity?: CellOddity | undefined;
  /** The unit a number carried in its text or number format: `%`, `EUR`, `:1`. A `%` value is a fraction: `12%` is 0.12. */
  readonly unit?: string;
  /** Of an amount of money that is a price: what each who takes part costs. The value is null then. */
  readonly each?: number;
  /** Of an amount that stands there and does not count: it is of another year, or a price for one and nothing says how many. */
  readonly uncounted?: 'other-year' | 'how-many';
  /** Of an amount that several cells of its row make together: those that say anything. */
  readonly parts?: readonly FieldCell<unknown>[];
  /** The limit that a number's text stated. */
  readonly bound?: Bound;
  /** What a target states where it is no level: a change from its baseline. */
  readonly change?: Change;
}
