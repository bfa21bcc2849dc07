/** Why an edit was not made: a code with data, of which a sentence is made in the reader's language. */
import type { Address } from './address';
import { placeText, type PlaceValue } from './place-text';
import { REFUSALS, type RefusalCode, type RefusalReason, type Why, type WhyOf } from './refusal-reasons';
import { filled, type PlaceholdersOf, type Sentences } from './sentences';

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
  'structure-kept': 'protected',
  'foreign-sheet': 'name-taken',
  'column-elsewhere': 'moved',
  'column-unfound': 'moved',
  'sheet-copied': 'moved',
  'sheet-unmarked': 'moved',
  'ledger-stays': 'not-empty',
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

/** A value for each placeholder of a reason's sentence; nothing where it has none. */
type DataOf<Reason extends RefusalReason> = [PlaceholdersOf<(typeof REFUSALS)[Reason]>] extends [never]
  ? []
  : [data: Readonly<Record<PlaceholdersOf<(typeof REFUSALS)[Reason]>, PlaceValue>>];

/** Why an edit is refused, with what its sentence shows. */
export function why<Reason extends RefusalReason>(code: Reason, ...[data]: DataOf<Reason>): WhyOf<Reason> {
  return { code, ...(data === undefined ? {} : { data }) } as WhyOf<Reason>;
}

/** The sentence of a reason, from the table of a language. */
export function refusalSentence({ code, data }: Why, sentences: Sentences = REFUSALS): string {
  return filled<PlaceValue>(sentences[code] ?? code, data, placeText);
}

/** The refusal of an edit at a cell. */
export function refusal(at: Address, reason: Why): Refusal {
  return { code: CODES[reason.code], at, why: reason, message: refusalSentence(reason) };
}
