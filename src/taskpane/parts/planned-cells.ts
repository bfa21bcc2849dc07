/** What a plan changes, cell by cell, as a person reads it: where, in which row, what stands there and what would. */
import {
  acceptedEdit,
  cellName,
  isFormulaAt,
  ownSheetNamed,
  sheetNamed,
  valueAt,
  type CellInput,
  type CellValue,
  type CheckedColumn,
  type CheckedPlan,
  type ColumnEdit,
  type SheetEdit,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../workbook';

export interface PlannedCell {
  /** `P12` */
  readonly cell: string;
  /** What the row is called; empty where nothing tells. */
  readonly row: string;
  readonly before: string;
  readonly after: string;
}

/** A column or sheet with the cells that change in it. */
export interface PlannedPart {
  readonly key: string;
  readonly title: string;
  readonly sheet: string;
  readonly what: 'new-column' | 'own-edit' | 'own-column' | 'own-column-out' | 'new-sheet' | 'own-sheet' | 'sheet-out';
  readonly cells: readonly PlannedCell[];
}

/** Every part of what will be written; one without cells stays as it is. */
export function plannedParts({ columns, sheets }: CheckedPlan, workbook: WorkbookSnapshot): PlannedPart[] {
  return [
    ...columns.map((column): PlannedPart => {
      const { edit } = column;
      return {
        key: `${edit.sheet} ${edit.column}`,
        title: shown(edit.header ?? edit.headerBefore),
        sheet: edit.sheet,
        what: edit.header === null ? 'own-column-out' : edit.header === edit.headerBefore && !edit.ours ? 'own-edit' : edit.ours ? 'own-column' : 'new-column',
        cells: columnCells(column, sheetNamed(workbook, edit.sheet)),
      };
    }),
    ...sheets.map((edit): PlannedPart => {
      const now = ownSheetNamed(workbook, edit.name);
      return {
        key: edit.name,
        title: edit.name,
        sheet: '',
        what: edit.action === 'delete' ? 'sheet-out' : now === undefined ? 'new-sheet' : 'own-sheet',
        cells: sheetCells(edit, now),
      };
    }),
  ];
}

export function changedCount(parts: readonly PlannedPart[]): number {
  return parts.reduce((sum, { cells }) => sum + cells.length, 0);
}

function columnCells(column: CheckedColumn, sheet: SheetSnapshot | undefined): PlannedCell[] {
  const { headerRow, column: at, header, headerBefore, rows, values, before, guards } = acceptedEdit(column);
  const head = { cell: cellName(headerRow, at), row: '', before: shown(headerBefore), after: shown(header) };
  const isHeadChanged = (column.header || header === null) && header !== headerBefore;
  return [
    ...(isHeadChanged ? [head] : []),
    ...rows.flatMap((row, index): PlannedCell[] => {
      const [was, is] = [before[index] ?? null, values[index] ?? null];
      return isAlike(is, was, sheet, row, at) ? [] : [{ cell: cellName(row, at), row: rowName(guards, index), before: shown(was), after: shown(is) }];
    }),
  ];
}

/** The longest of the words by which the row is known: a name says more than an id. */
function rowName(guards: ColumnEdit['guards'], index: number): string {
  const words = guards.map(({ values }) => values[index] ?? null).filter((value): value is string => typeof value === 'string');
  return words.sort((one, other) => other.length - one.length)[0] ?? '';
}

function sheetCells({ action, cells }: SheetEdit, now: SheetSnapshot | undefined): PlannedCell[] {
  const changed: PlannedCell[] = [];
  const put = (row: number, column: number, was: CellValue, is: CellInput, name: string): void => {
    if (!isAlike(is, was, now, row, column)) changed.push({ cell: cellName(row, column), row: name, before: shown(was), after: shown(is) });
  };
  const planned = action === 'delete' ? [] : cells;
  planned.forEach((line, row) => {
    // A new sheet is listed as a whole: its rows speak for themselves.
    const name = now === undefined ? '' : nameIn(line);
    line.forEach((input, column) => put(row, column, now === undefined ? null : valueAt(now, row, column), input, name));
  });
  // What stands where nothing will.
  now?.rows.forEach((row, index) =>
    (now.cells[index] ?? []).forEach((value, column) => {
      if (value !== null && value !== '' && column >= (planned[row]?.length ?? 0)) put(row, column, value, null, '');
    }),
  );
  return changed;
}

/** Of our own rows, the first words that are longer than a mark. */
function nameIn(line: readonly CellInput[]): string {
  return line.find((input): input is string => typeof input === 'string' && input.length > 8) ?? '';
}

/** A formula says what it says: one that stands there with the same value is taken to be ours. */
function isAlike(is: CellInput, was: CellValue, sheet: SheetSnapshot | undefined, row: number, column: number): boolean {
  const isFormula = sheet !== undefined && isFormulaAt(sheet, row, column);
  if (typeof is === 'object' && is !== null) return isFormula && blank(is.value) === blank(was);
  return blank(is) === blank(was);
}

function blank(value: CellValue): CellValue {
  return value === '' ? null : value;
}

function shown(input: CellInput | CellValue): string {
  if (input === null) return '';
  if (typeof input === 'object') return `${shown(input.value)}  ${input.formula}`;
  if (typeof input === 'boolean') return input ? 'TRUE' : 'FALSE';
  return typeof input === 'number' ? String(Math.round(input * 1e6) / 1e6) : input;
}
