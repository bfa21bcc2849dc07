/** Why an edit was not made: a code with data, of which a sentence is made in the reader's language. */
import type { Address } from './address';
import type { RefusalCode, RefusalData, RefusalReason, RefusalSentences, Why, WhyOf } from './refusal-reasons';
import { ENGLISH_REFUSALS } from './refusal-sentences';

export interface Refusal {
  readonly code: RefusalCode;
  readonly at: Address;
  readonly why: Why;
  /** One sentence in English: what, where, and what to do. */
  readonly message: string;
}

const CODES: Readonly<Record<RefusalReason, RefusalCode>> = {
  'workbook-read-only': 'read-only',
  'written-since': 'changed',
  'no-ledger': 'protected',
  'structure-protected': 'protected',
  'foreign-sheet': 'name-taken',
  'last-sheet': 'read-only',
  'sheet-gone': 'sheet-gone',
  'sheet-protected': 'protected',
  'sheet-full': 'not-empty',
  'header-gone': 'moved',
  'table-gone': 'table-gone',
  'table-moved': 'moved',
  'table-grown': 'moved',
  'column-inside': 'moved',
  'header-taken': 'name-taken',
  'merged-beside': 'merged',
  'table-beside': 'not-empty',
  'table-in-way': 'not-empty',
  'in-use-beside': 'not-empty',
  'stranger-in-column': 'not-empty',
  'cell-merged': 'merged',
  'cell-formula': 'formula',
  'cell-filled': 'not-empty',
  'cell-changed': 'changed',
  'cell-altered': 'changed',
  'own-cell-filled': 'changed',
  'row-changed': 'changed',
  'rows-filtered': 'filtered',
  'rows-hidden': 'filtered',
  'cells-unplaced': 'read-only',
  'table-filled': 'read-only',
};

export function why<R extends RefusalReason>(reason: R, data: RefusalData[R]): WhyOf<R> {
  return { reason, data };
}

/** The sentence of a reason, from the table of a language. */
export function refusalSentence<R extends RefusalReason>({ reason, data }: WhyOf<R>, sentences: RefusalSentences = ENGLISH_REFUSALS): string {
  return sentences[reason](data);
}

/** The refusal of an edit at a cell. */
export function refusal(at: Address, reason: Why): Refusal {
  return { code: CODES[reason.reason], at, why: reason, message: refusalSentence(reason) };
}
