/** The plan of a small audit as that of a large one would be, and the workbook as writing it leaves it: whole audits of 100,000 modules take too long for a test. */
import {
  inputValue,
  ledgerAfter,
  beforeWrite,
  ledgerSheet,
  markFormula,
  OWN_SHEET_NAME,
  type CellInput,
  type ColumnEdit,
  type SheetEdit,
  type WorkbookSnapshot,
  type WritePlan,
} from '../../../src/workbook';
import { makeSheet, setContent } from '../../emulator/model/sheet';
import type { Workbook } from '../../emulator/model/workbook';

/** Rows above the first module of the sheets that have a row for each, or for each finding. */
const HEAD = 5;
/** What has fewer rows is the same for any number of modules. */
const GROWS = 100;

/** A plan for `rows` modules, from one for fewer of them. */
export function enlarged(plan: WritePlan, rows: number): WritePlan {
  const times = rows / Math.max(...plan.columns.map((edit) => edit.rows.length));
  const columns = plan.columns.map((edit) => (edit.rows.length < GROWS ? edit : largerColumn(edit, rows)));
  return { ...plan, columns, sheets: plan.sheets.map((sheet) => largerSheet(sheet, times)) };
}

function largerColumn(edit: ColumnEdit, rows: number): ColumnEdit {
  const each = <T>(list: readonly T[]): T[] => Array.from({ length: rows }, (_, index) => list[index % list.length] as T);
  // Each module has another id and another name, in five digits.
  const numbered = (value: unknown, index: number): string => String(value).replace(/\d+$/, String(index + 1).padStart(5, '0'));
  return {
    ...edit,
    rows: each(edit.rows).map((_, index) => index + 1),
    values: each(edit.values),
    before: each(edit.before),
    guards: edit.guards.map((guard) => ({ ...guard, values: each(guard.values).map(numbered) })),
  };
}

function largerSheet(sheet: SheetEdit, times: number): SheetEdit {
  if (sheet.cells.length < GROWS) return sheet;
  const [head, body] = [sheet.cells.slice(0, HEAD), sheet.cells.slice(HEAD)];
  const cells = Array.from({ length: Math.round(body.length * times) }, (_, index) => body[index % body.length] as readonly CellInput[]);
  const links = Array.from({ length: Math.round(sheet.links.length * times) }, (_, index) => ({
    ...(sheet.links[index % sheet.links.length] as SheetEdit['links'][number]),
    row: HEAD + index,
  }));
  return { ...sheet, cells: [...head, ...cells], links };
}

/** Puts what a plan writes into the workbook, with the ledger that a host writes beside it. */
export function leaveWritten(workbook: Workbook, plan: WritePlan, snapshot: WorkbookSnapshot): void {
  for (const { sheet: name, column, headerRow, header, rows, values } of plan.columns) {
    const sheet = workbook.sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    setContent(sheet, headerRow, column, header);
    rows.forEach((row, index) => setContent(sheet, row, column, inputValue(values[index] ?? null)));
  }
  const ledger = ledgerSheet(ledgerAfter(plan, beforeWrite(plan.columns, plan.sheets, snapshot, null), null, 'complete'));
  for (const { name, cells } of [...plan.sheets, ledger]) {
    const sheet = makeSheet(name);
    sheet.names.push({ name: OWN_SHEET_NAME, formula: `=${markFormula(name)}`, visible: false });
    cells.forEach((line, row) => line.forEach((input, column) => input !== null && setContent(sheet, row, column, inputValue(input))));
    workbook.sheets.push(sheet);
  }
}
