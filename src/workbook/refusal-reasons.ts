/** The reasons for which an edit may not be made, each with its English sentence: what, where, and what to do. */
import type { PlaceValue } from './place-text';
import type { CodedOf } from './sentences';

/** Why an edit was not made, as far as programs need to know. */
export type RefusalCode =
  'changed' | 'moved' | 'sheet-gone' | 'table-gone' | 'protected' | 'filtered' | 'merged' | 'not-empty' | 'formula' | 'read-only' | 'name-taken';

const AGAIN = 'audit the workbook again';

export const REFUSALS = {
  'workbook-read-only': 'The workbook is read-only: save a copy under another name and write there.',
  // Another audit was written since the workbook was read.
  'written-since': `Another audit was written into this workbook since it was read: ${AGAIN}.`,
  'no-ledger':
    'The structure of the workbook is protected, so no ledger can be added by which a write could be taken back: take the protection off (Review, Protect Workbook) and write again.',
  'structure-protected':
    'The structure of the workbook is protected, so the sheet {sheet} cannot be added: take the protection off (Review, Protect Workbook) and write again.',
  'structure-kept':
    'The structure of the workbook is protected, so the sheet {sheet} cannot be taken out: take the protection off (Review, Protect Workbook) and write again.',
  'foreign-sheet': 'The workbook has a sheet {sheet} that Plumbline did not write: rename that sheet and write again.',
  // What people moved or renamed can no longer be told from their own.
  'column-elsewhere':
    '{at} holds the header {header}, which Plumbline gives its columns, and is not where one was written, so that column stays: delete it if nobody needs it.',
  'column-unfound': 'The column {header} that was written at {at} is no longer there: where somebody gave it another header, it stays as theirs.',
  'sheet-copied': 'The sheet {sheet} is a copy that somebody made of {ours}, so it stays: delete it if nobody needs it.',
  'sheet-unmarked':
    'The sheet {sheet} begins as {ours} did and has lost the hidden name by which Plumbline knows its sheets, so it stays: delete it if nobody needs it.',
  'ledger-stays':
    'Something of Plumbline’s could not be taken out, so the hidden sheet {sheet} stays, which knows it: do what is said, then take everything out again.',
  'last-sheet': 'The sheet {sheet} is the last one of the workbook, which must keep one: add a sheet and try again.',
  'sheet-gone': `The sheet {sheet} is no longer there: ${AGAIN}.`,
  'sheet-protected': 'The sheet {sheet} is protected: take the protection off (Review, Unprotect Sheet) and write again.',
  'sheet-full': 'The sheet {sheet} has no column left for results: delete one and write again.',
  'header-gone': `{cell} on {sheet} no longer holds the header {header}: ${AGAIN}.`,
  'table-gone': `The table {table} is no longer on {sheet}: ${AGAIN}.`,
  'table-moved': `The table {table} on {sheet} no longer stands where it stood: ${AGAIN}.`,
  'table-grown': `The table {table} has got rows since it was read: ${AGAIN}.`,
  // Our column has others to its right, which would have to move with it.
  'column-inside': 'Column {column} is no longer the last one of the table {table}: delete it in Excel.',
  'header-taken': 'The table {table} has another column {header}: rename it and write again.',
  'merged-beside': 'Merged cells stand in {area} on {sheet}, where the table {table} would grow: unmerge them and write again.',
  'table-beside': 'Another table stands right beside {table} on {sheet}: leave empty columns between them and write again.',
  // Beside a plain block: the table would take our cells in.
  'table-in-way': 'The table {table} on {sheet} stands where results would go, or right beside: move it away and write again.',
  'in-use-beside': '{cell} on {sheet} is in use, where the table {table} would grow: empty it and write again.',
  'stranger-in-column': '{at} holds {now}, which Plumbline did not write, so its column stays: empty the cell and try again.',
  'cell-merged': '{at} is part of merged cells: unmerge them and write again.',
  'cell-formula': '{at} holds a formula, which is never overwritten: move it elsewhere and write again.',
  'cell-filled': `{at} holds {now} now, where a result would go: ${AGAIN}.`,
  'cell-changed': `{at} changed since it was read, from {before} to {now}: ${AGAIN}.`,
  // Excel took what was written for something else.
  'cell-altered': '{at} holds {now}, because Excel changed {wanted} when it was written: look at the cell, or revert.',
  // A cell of one of our own sheets, outside what it held.
  'own-cell-filled': `{at} was filled since it was read: ${AGAIN}.`,
  // The cell by which the row was known.
  'row-changed': `{beside} changed since it was read, so {at} was left alone: ${AGAIN}.`,
  // In Excel: a filter hides rows of a table or sheet.
  'rows-filtered': 'A filter hides rows of {of}: clear it (Data, Clear) and write again.',
  'rows-hidden': `Rows of {sheet} were hidden since it was read: ${AGAIN}.`,
  'cells-unplaced': 'The sheet {sheet} does not say where its cells stand: open the workbook in Excel, save it, and write again.',
  'table-filled': 'The table {table} is filled by a query, which would not keep another column: see the findings sheet instead.',
} as const;

export type RefusalReason = keyof typeof REFUSALS;

/** One reason with its data. */
export type Why = CodedOf<typeof REFUSALS, PlaceValue>;
export type WhyOf<Reason extends RefusalReason> = Extract<Why, { readonly code: Reason }>;
