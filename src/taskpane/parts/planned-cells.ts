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
  /** How many cells change. */
  readonly count: number;
  /** The first of them: what many thousand would say is put into words when somebody looks at it. */
  readonly cells: (most: number) => PlannedCell[];
}

/** Takes in a cell that changes, and what its row is called; true ends the list. */
type Take = (row: number, column: number, was: CellValue, is: CellInput, name: () => string) => boolean;

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
        ...listed((take) => columnChanges(column, sheetNamed(workbook, edit.sheet), take)),
      };
    }),
    ...sheets.map((edit): PlannedPart => {
      const now = ownSheetNamed(workbook, edit.name);
      return {
        key: edit.name,
        title: edit.name,
        sheet: '',
        what: edit.action === 'delete' ? 'sheet-out' : now === undefined ? 'new-sheet' : 'own-sheet',
        ...listed((take) => sheetChanges(edit, now, take)),
      };
    }),
  ];
}

export function changedCount(parts: readonly PlannedPart[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}

function listed(changes: (take: Take) => void): Pick<PlannedPart, 'count' | 'cells'> {
  let count = 0;
  changes(() => {
    count += 1;
    return false;
  });
  return {
    count,
    cells: (most) => {
      const cells: PlannedCell[] = [];
      changes((row, column, was, is, name) => {
        cells.push({ cell: cellName(row, column), row: name(), before: shown(was), after: shown(is) });
        return cells.length >= most;
      });
      return cells;
    },
  };
}

const nameless = (): string => '';

function columnChanges(checked: CheckedColumn, sheet: SheetSnapshot | undefined, take: Take): void {
  const { headerRow, column, header, headerBefore, rows, values, before, guards } = acceptedEdit(checked);
  const isHeadChanged = (checked.header || header === null) && header !== headerBefore;
  if (isHeadChanged && take(headerRow, column, headerBefore, header, nameless)) return;
  for (let index = 0; index < rows.length; index++) {
    const [row, was, is] = [rows[index] as number, before[index] ?? null, values[index] ?? null];
    if (!isAlike(is, was, sheet, row, column) && take(row, column, was, is, () => rowName(guards, index))) return;
  }
}

/** The longest of the words by which the row is known: a name says more than an id. */
function rowName(guards: ColumnEdit['guards'], index: number): string {
  const words = guards.map(({ values }) => values[index] ?? null).filter((value): value is string => typeof value === 'string');
  return words.sort((one, other) => other.length - one.length)[0] ?? '';
}

function sheetChanges({ action, cells }: SheetEdit, now: SheetSnapshot | undefined, take: Take): void {
  const planned = action === 'delete' ? [] : cells;
  for (let row = 0; row < planned.length; row++) {
    const line = planned[row] ?? [];
    // A new sheet is listed as a whole: its rows speak for themselves.
    const name = now === undefined ? nameless : (): string => nameIn(line);
    for (let column = 0; column < line.length; column++) {
      const [was, is] = [now === undefined ? null : valueAt(now, row, column), line[column] ?? null];
      if (!isAlike(is, was, now, row, column) && take(row, column, was, is, name)) return;
    }
  }
  if (now === undefined) return;
  // What stands where nothing will.
  for (const [index, row] of now.rows.entries())
    for (const [column, was] of (now.cells[index] ?? []).entries())
      if (was !== null && was !== '' && column >= (planned[row]?.length ?? 0) && !isAlike(null, was, now, row, column))
        if (take(row, column, was, null, nameless)) return;
}

/** Of our own rows, the first words that are longer than a mark. */
function nameIn(line: readonly CellInput[]): string {
  return line.find((input): input is string => typeof input === 'string' && input.length > 8) ?? '';
}

/** A formula says what it says: one that stands there with the same value is taken to be ours. */
function isAlike(is: CellInput, was: CellValue, sheet: SheetSnapshot | undefined, row: number, column: number): boolean {
  if (typeof is === 'object' && is !== null) return sheet !== undefined && isFormulaAt(sheet, row, column) && blank(is.value) === blank(was);
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
