/** What a plan changes, cell by cell, as a person reads it: where, in which row, what stands there and what would. */
import {
  acceptedEdit,
  cellName,
  formatAt,
  isDrawnAnew,
  isFormulaAt,
  ownSheetNamed,
  sheetNamed,
  valueAt,
  type CellInput,
  type CellStyle,
  type CellValue,
  type CheckedColumn,
  type CheckedPlan,
  type ColumnEdit,
  type SheetEdit,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../workbook';
import type { Words } from '../words';
import { seenInFormat, seenInStyle, shownCell, type Seen } from './shown-cell';

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

/** A cell that changes. What only its line of the list needs is worked out when that is made. */
interface Change {
  readonly row: number;
  readonly column: number;
  readonly was: CellValue;
  readonly is: CellInput;
  /** What its row is called. */
  readonly name: () => string;
  /** How its numbers show, before and after. */
  readonly seen: () => readonly [Seen, Seen];
}

/** Takes in a cell that changes; true ends the list. */
type Take = (change: Change) => boolean;

/** Every part of what will be written; one without cells stays as it is. */
export function plannedParts({ columns, sheets }: CheckedPlan, workbook: WorkbookSnapshot, words: Words): PlannedPart[] {
  const shown = (value: CellInput, seen: Seen = 'plain'): string => shownCell(value, seen, words, workbook.date1904);
  const listed = (changes: (take: Take) => void): Pick<PlannedPart, 'count' | 'cells'> => listOf(changes, shown);
  return [
    ...columns.map((column): PlannedPart => {
      const { edit } = column;
      return {
        key: `${edit.sheet} ${edit.column}`,
        title: shown(edit.header ?? edit.headerBefore),
        sheet: edit.sheet,
        what: edit.header === null ? 'own-column-out' : edit.header === edit.headerBefore && !edit.ours ? 'own-edit' : edit.ours ? 'own-column' : 'new-column',
        ...listed((take) => columnChanges(column, workbook, take)),
      };
    }),
    ...sheets.map((edit): PlannedPart => {
      const now = ownSheetNamed(workbook, edit.name);
      return {
        key: edit.name,
        title: edit.name,
        sheet: '',
        what: edit.action === 'delete' ? 'sheet-out' : now === undefined ? 'new-sheet' : 'own-sheet',
        ...listed((take) => sheetChanges(edit, now, workbook, take)),
      };
    }),
  ];
}

export function changedCount(parts: readonly PlannedPart[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}

function listOf(changes: (take: Take) => void, shown: (value: CellInput, seen: Seen) => string): Pick<PlannedPart, 'count' | 'cells'> {
  let count = 0;
  changes(() => {
    count += 1;
    return false;
  });
  return {
    count,
    cells: (most) => {
      const cells: PlannedCell[] = [];
      changes(({ row, column, was, is, name, seen }) => {
        const [then, next] = seen();
        cells.push({ cell: cellName(row, column), row: name(), before: shown(was, then), after: shown(is, next) });
        return cells.length >= most;
      });
      return cells;
    },
  };
}

const nameless = (): string => '';
const plain = (): readonly [Seen, Seen] => ['plain', 'plain'];

function columnChanges(checked: CheckedColumn, workbook: WorkbookSnapshot, take: Take): void {
  const { sheet: sheetName, headerRow, column, header, headerBefore, rows, values, before, guards, style, ours } = acceptedEdit(checked);
  const sheet = sheetNamed(workbook, sheetName);
  const isHeadChanged = (checked.header || header === null) && header !== headerBefore;
  if (isHeadChanged && take({ row: headerRow, column, was: headerBefore, is: header, name: nameless, seen: plain })) return;
  for (let index = 0; index < rows.length; index++) {
    const [row, was, is] = [rows[index] as number, before[index] ?? null, values[index] ?? null];
    if (isAlike(is, was, sheet, row, column)) continue;
    const seen = (): readonly [Seen, Seen] => {
      const then = sheet === undefined ? 'plain' : seenInFormat(formatAt(workbook, sheet, row, column));
      // A person's own cell keeps the format that it has.
      return [then, ours || then === 'plain' ? seenInStyle(style) : then];
    };
    if (take({ row, column, was, is, name: () => rowName(guards, index), seen })) return;
  }
}

/** The longest of the words by which the row is known: a name says more than an id. */
function rowName(guards: ColumnEdit['guards'], index: number): string {
  const words = guards.map(({ values }) => values[index] ?? null).filter((value): value is string => typeof value === 'string');
  return words.sort((one, other) => other.length - one.length)[0] ?? '';
}

function sheetChanges(edit: SheetEdit, now: SheetSnapshot | undefined, workbook: WorkbookSnapshot, take: Take): void {
  const planned = edit.action === 'delete' ? [] : edit.cells;
  for (let row = 0; row < planned.length; row++) {
    const line = planned[row] ?? [];
    // A new sheet is listed as a whole: its rows speak for themselves.
    const name = now === undefined ? nameless : (): string => nameIn(line);
    for (let column = 0; column < line.length; column++) {
      const [was, is] = [now === undefined ? null : valueAt(now, row, column), line[column] ?? null];
      if (isAlikeInOurs(is, was, now, row, column)) continue;
      // Sheets of ours are read without their formats: what stands there was drawn as what will.
      const seen = (): readonly [Seen, Seen] => {
        const look = seenInStyle(styleAt(edit, row, column));
        return [look, look];
      };
      if (take({ row, column, was, is, name, seen })) return;
    }
  }
  if (now === undefined) return;
  // What stands where nothing will.
  for (const [index, row] of now.rows.entries())
    for (const [column, was] of (now.cells[index] ?? []).entries())
      if (was !== null && was !== '' && column >= (planned[row]?.length ?? 0) && !isAlikeInOurs(null, was, now, row, column)) {
        const seen = (): readonly [Seen, Seen] => [seenInFormat(formatAt(workbook, now, row, column)), 'plain'];
        if (take({ row, column, was, is: null, name: nameless, seen })) return;
      }
}

/** The look of a cell of ours; of two that cover it the later one. */
function styleAt({ styles }: SheetEdit, row: number, column: number): CellStyle {
  const over = styles.filter(({ area: { top, bottom, left, right } }) => row >= top && row <= bottom && column >= left && column <= right);
  return over.at(-1)?.style ?? 'text';
}

/** Of our own rows, the first words that are longer than a mark. */
function nameIn(line: readonly CellInput[]): string {
  return line.find((input): input is string => typeof input === 'string' && input.length > 8) ?? '';
}

/** A formula says what it says: one that stands there with the same value is taken to be ours. */
function isAlike(is: CellInput, was: CellValue, sheet: SheetSnapshot | undefined, row: number, column: number): boolean {
  if (typeof is === 'object' && is !== null) return sheet !== undefined && isFormulaAt(sheet, row, column) && isResult(is.value, was);
  return blank(is) === blank(was);
}

/** In a sheet of ours; which cells hold formulas is not known of those that are drawn anew, nor of cells that show nothing. */
function isAlikeInOurs(is: CellInput, was: CellValue, sheet: SheetSnapshot | undefined, row: number, column: number): boolean {
  const isShownAlone = sheet !== undefined && (isDrawnAnew(sheet) || blank(was) === null);
  return isShownAlone && typeof is === 'object' && is !== null ? isResult(is.value, was) : isAlike(is, was, sheet, row, column);
}

/** Another program adds up in another order. */
const ROUNDING = 1e-9;

function isResult(value: CellValue, was: CellValue): boolean {
  if (typeof value !== 'number' || typeof was !== 'number') return blank(value) === blank(was);
  return Math.abs(value - was) <= ROUNDING * Math.max(1, Math.abs(value));
}

function blank(value: CellValue): CellValue {
  return value === '' ? null : value;
}
