/** What a sentence’s placeholder shows: codes travel with their data, and `report/message.ts` makes text of both. */
import type { Address } from '../workbook';
import type { FieldName, Kind } from './fields';

/** A value that a message's placeholder shows. Numbers and days are formatted in `report/message.ts`. */
export type MessageValue =
  | string
  | number
  | null
  | { readonly day: number }
  | { readonly cell: Address }
  | { readonly percent: number }
  /** So many of something: `1 row`, `3 rows`. */
  | { readonly count: number; readonly of: string }
  | { readonly list: readonly string[] }
  /** One of a kind: `a module`, `an objective`. */
  | { readonly one: Kind }
  /** Any of these columns. */
  | { readonly anyOf: readonly FieldName[] }
  | { readonly money: number; readonly currency: string };
