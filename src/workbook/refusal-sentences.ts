/** Why an edit was not made, in English: one sentence for each reason. */
import { addressName, areaName, cellName, columnLetters, type Address } from './address';
import type { RefusalSentences } from './refusal-reasons';
import type { CellValue } from './snapshot';

const AGAIN = 'audit the workbook again';

/** A value in a sentence. */
function shown(value: CellValue): string {
  if (value === null || value === '') return 'nothing';
  const text = String(value);
  return `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`;
}

const onSheet = ({ sheet, row, column }: Address): string => `${cellName(row, column)} on ${sheet}`;

export const ENGLISH_REFUSALS: RefusalSentences = {
  'workbook-read-only': () => 'The workbook is read-only: save a copy under another name and write there.',
  'written-since': () => `Another audit was written into this workbook since it was read: ${AGAIN}.`,
  'no-ledger': () =>
    'The structure of the workbook is protected, so no ledger can be added by which a write could be taken back: take the protection off (Review, Protect Workbook) and write again.',
  'structure-protected': ({ sheet, change }) =>
    `The structure of the workbook is protected, so the sheet ${sheet} cannot be ${change}: take the protection off (Review, Protect Workbook) and write again.`,
  'foreign-sheet': ({ sheet }) => `The workbook has a sheet ${sheet} that Plumbline did not write: rename that sheet and write again.`,
  'last-sheet': ({ sheet }) => `The sheet ${sheet} is the last one of the workbook, which must keep one: add a sheet and try again.`,
  'sheet-gone': ({ sheet }) => `The sheet ${sheet} is no longer there: ${AGAIN}.`,
  'sheet-protected': ({ sheet }) => `The sheet ${sheet} is protected: take the protection off (Review, Unprotect Sheet) and write again.`,
  'sheet-full': ({ sheet }) => `The sheet ${sheet} has no column left for results: delete one and write again.`,
  'header-gone': ({ at, header }) => `${onSheet(at)} no longer holds the header ${shown(header)}: ${AGAIN}.`,
  'table-gone': ({ sheet, table }) => `The table ${table} is no longer on ${sheet}: ${AGAIN}.`,
  'table-moved': ({ sheet, table }) => `The table ${table} on ${sheet} no longer stands where it stood: ${AGAIN}.`,
  'table-grown': ({ table }) => `The table ${table} has got rows since it was read: ${AGAIN}.`,
  'column-inside': ({ table, at }) => `Column ${columnLetters(at.column)} is no longer the last one of the table ${table}: delete it in Excel.`,
  'header-taken': ({ table, header }) => `The table ${table} has another column ${shown(header)}: rename it and write again.`,
  'merged-beside': ({ sheet, table, area }) =>
    `Merged cells stand in ${areaName(area)} on ${sheet}, where the table ${table} would grow: unmerge them and write again.`,
  'table-beside': ({ sheet, table }) => `Another table stands right beside ${table} on ${sheet}: leave empty columns between them and write again.`,
  'table-in-way': ({ sheet, table }) => `The table ${table} on ${sheet} stands where results would go, or right beside: move it away and write again.`,
  'in-use-beside': ({ table, at }) => `${onSheet(at)} is in use, where the table ${table} would grow: empty it and write again.`,
  'stranger-in-column': ({ at, value }) =>
    `${addressName(at)} holds ${shown(value)}, which Plumbline did not write, so its column stays: empty the cell and try again.`,
  'cell-merged': ({ at }) => `${addressName(at)} is part of merged cells: unmerge them and write again.`,
  'cell-formula': ({ at }) => `${addressName(at)} holds a formula, which is never overwritten: move it elsewhere and write again.`,
  'cell-filled': ({ at, now }) => `${addressName(at)} holds ${shown(now)} now, where a result would go: ${AGAIN}.`,
  'cell-changed': ({ at, before, now }) => `${addressName(at)} changed since it was read, from ${shown(before)} to ${shown(now)}: ${AGAIN}.`,
  'cell-altered': ({ at, wanted, now }) =>
    `${addressName(at)} holds ${shown(now)}, because Excel changed ${shown(wanted)} when it was written: look at the cell, or revert.`,
  'own-cell-filled': ({ at }) => `${addressName(at)} was filled since it was read: ${AGAIN}.`,
  'row-changed': ({ at, beside }) => `${addressName(beside)} changed since it was read, so ${addressName(at)} was left alone: ${AGAIN}.`,
  'rows-filtered': ({ of }) => `A filter hides rows of ${of}: clear it (Data, Clear) and write again.`,
  'rows-hidden': ({ sheet }) => `Rows of ${sheet} were hidden since it was read: ${AGAIN}.`,
  'cells-unplaced': ({ sheet }) => `The sheet ${sheet} does not say where its cells stand: open the workbook in Excel, save it, and write again.`,
  'table-filled': ({ table }) => `The table ${table} is filled by a query, which would not keep another column: see the findings sheet instead.`,
};
