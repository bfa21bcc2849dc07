/** The sheets whose formulas may be judged: those that people see or ask to be read, without ours, and where records stand in them. */
import { isFormulaAt, ourColumns, readLedger, valueAt, whoseSheet, type FormulaRun, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';
import type { MappedTable, Mapping } from '../mapping/types';
import type { Settings } from '../settings/settings';

export interface ReadSheet {
  readonly name: string;
  /** Formulas by column, from above; without columns that are ours. */
  readonly columns: ReadonlyMap<number, readonly FormulaRun[]>;
  /** The formula of a cell as seen from it; undefined where none is known. */
  seenAt(row: number, column: number): string | undefined;
  /** Whether a cell holds a number that no formula gave. */
  isTyped(row: number, column: number): boolean;
  /** Whether a cell holds a number, typed or not. */
  isNumber(row: number, column: number): boolean;
  /** Whether a record that was read stands in this row, and its table reaches over this column. */
  isRecord(row: number, column: number): boolean;
  /** What a column is called where this cell stands: the header of its table, else the nearest text above. */
  headerAt(row: number, column: number): string | null;
  /** What stands to the left of a cell in its row. */
  labelOf(row: number, column: number): string | null;
}

/** A header stands no further above. */
const FURTHEST_HEADER = 500;
/** Characters of a header or label that are quoted. */
const LONGEST_QUOTED = 60;

export function readSheets(workbook: WorkbookSnapshot, { tables }: Mapping, settings: Settings): readonly ReadSheet[] {
  const ledger = readLedger(workbook);
  const ours = ourColumns(workbook, ledger);
  return workbook.sheets
    .filter((sheet) => whoseSheet(workbook, ledger, sheet) === 'people')
    .filter(({ visibility }) => visibility === 'visible' || settings.readHiddenSheets)
    .map((sheet) => {
      const own = new Set(ours.flatMap(({ sheet: of, column }) => (of === sheet.name ? [column] : [])));
      return readSheet(
        sheet,
        tables.filter((table) => table.sheet === sheet.name),
        own,
      );
    });
}

function readSheet(sheet: SheetSnapshot, tables: readonly MappedTable[], ours: ReadonlySet<number>): ReadSheet {
  const columns = new Map<number, FormulaRun[]>();
  for (const run of sheet.formulaRuns ?? []) {
    const known = columns.get(run.column);
    if (known !== undefined) known.push(run);
    else if (!ours.has(run.column)) columns.set(run.column, [run]);
  }
  const rowsOf = tables.map(({ rows }) => new Set(rows));
  const tableAt = (row: number, column: number): MappedTable | undefined =>
    tables.find(({ area }, index) => column >= area.left && column <= area.right && rowsOf[index]?.has(row) === true);
  const isNumber = (row: number, column: number): boolean => typeof valueAt(sheet, row, column) === 'number';
  const textAt = (row: number, column: number): string | null => {
    const value = valueAt(sheet, row, column);
    return typeof value === 'string' && value.trim() !== '' && !isFormulaAt(sheet, row, column) ? value.trim().slice(0, LONGEST_QUOTED) : null;
  };
  return {
    name: sheet.name,
    columns,
    seenAt: (row, column) => runAt(columns.get(column) ?? [], row)?.seen,
    isNumber,
    isTyped: (row, column) => isNumber(row, column) && !isFormulaAt(sheet, row, column),
    isRecord: (row, column) => tableAt(row, column) !== undefined,
    headerAt: (row, column) => {
      const known = tableAt(row, column)?.columns.find((one) => one.column === column)?.header;
      if (known !== undefined && known !== '') return known.slice(0, LONGEST_QUOTED);
      for (let above = row - 1; above >= Math.max(0, row - FURTHEST_HEADER); above--) {
        const text = textAt(above, column);
        if (text !== null) return text;
      }
      return null;
    },
    labelOf: (row, column) => {
      for (let left = column - 1; left >= 0; left--) {
        const text = textAt(row, left);
        if (text !== null) return text;
      }
      return null;
    },
  };
}

function runAt(runs: readonly FormulaRun[], row: number): FormulaRun | undefined {
  let [low, high] = [0, runs.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as FormulaRun;
    if (row < run.top) high = middle - 1;
    else if (row > run.bottom) low = middle + 1;
    else return run;
  }
  return undefined;
}
