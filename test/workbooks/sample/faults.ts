/** The faults planted in the sample: each changes one cell of the clean company and names the finding it must give. */
import { cellName } from '../../../src/workbook';
import { date, headerRowOf, type SampleCell, type SampleSheet } from './drawn-sheet';

export interface Fault {
  readonly rule: string;
  readonly sheet: string;
  /** The row, by its id (its first column). */
  readonly row: string;
  readonly column: string;
  readonly value: SampleCell;
  /** Where the finding stands when it is another cell: row id and column. */
  readonly flagged?: readonly [row: string, column: string];
}

export const FAULTS: readonly Fault[] = [];

/** Puts the faults into the sheets. */
export function plantFaults(sheets: readonly SampleSheet[]): void {
  for (const fault of FAULTS) rowOf(sheets, fault.sheet, fault.row)[fault.column] = fault.value;
}

/** `Sheet!B4` of the finding that a fault must give. */
export function faultCell(sheets: readonly SampleSheet[], fault: Fault): string {
  const sheet = sheetOf(sheets, fault.sheet);
  const [row, column] = fault.flagged ?? [fault.row, fault.column];
  const index = sheet.rows.indexOf(rowOf(sheets, fault.sheet, row));
  return `${sheet.name}!${cellName(headerRowOf(sheet) + 1 + index, sheet.headers.indexOf(column))}`;
}

function sheetOf(sheets: readonly SampleSheet[], name: string): SampleSheet {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`The sample has no sheet ${name}`);
  return sheet;
}

function rowOf(sheets: readonly SampleSheet[], name: string, id: string): SampleSheet['rows'][number] {
  const sheet = sheetOf(sheets, name);
  const row = sheet.rows.find((one) => one[sheet.headers[0] as string] === id);
  if (row === undefined) throw new Error(`${name} has no row ${id}`);
  return row;
}

export const FAULT_DATE = date;
