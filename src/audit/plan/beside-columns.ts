/** Columns of ours beside the rows of a kind: where they stand, and what is written into them. */
import {
  isFormulaAt,
  ourColumns,
  parseArea,
  sheetNamed,
  valueAt,
  type CellInput,
  type CellStyle,
  type ColumnEdit,
  type Ledger,
  type OwnedColumn,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../workbook';
import type { FieldName, Kind } from '../fields';
import type { MappedTable, Mapping } from '../mapping/types';
import { freeColumns, freeHeader } from './free-columns';

/** What is said beside the rows of a kind. */
export interface Said {
  readonly kind: Kind;
  /** Fields by which a row is known again. */
  readonly known: readonly FieldName[];
  readonly columns: readonly {
    readonly purpose: string;
    /** Begins with “Alignment”: a ledger that claims any other column is not believed. */
    readonly header: string;
    readonly style: CellStyle;
    readonly width: number;
  }[];
  /** By sheet and row, a value for each of the columns; null leaves the cell empty. */
  readonly values: ReadonlyMap<string, ReadonlyMap<number, readonly CellInput[]>>;
}

/** Values by sheet and row, from things that remember a cell of their row. */
export function byRow<T>(
  all: readonly T[],
  at: (one: T) => { readonly sheet: string; readonly cell: string },
  values: (one: T) => readonly CellInput[],
): Said['values'] {
  const bySheet = new Map<string, Map<number, readonly CellInput[]>>();
  for (const one of all) {
    const { sheet, cell } = at(one);
    const rows = bySheet.get(sheet) ?? new Map<number, readonly CellInput[]>();
    rows.set(parseArea(cell)?.top ?? -1, values(one));
    bySheet.set(sheet, rows);
  }
  return bySheet;
}

export function besideColumns(said: readonly Said[], mapping: Mapping, workbook: WorkbookSnapshot, ledger: Ledger | null): ColumnEdit[] {
  const ours = ourColumns(workbook, ledger);
  const claimed: OwnedColumn[] = [];
  const edits: ColumnEdit[] = [];
  for (const one of said) {
    for (const table of mapping.tables) {
      const sheet = sheetNamed(workbook, table.sheet);
      const values = one.values.get(table.sheet);
      if (table.kind !== one.kind || sheet === undefined || values === undefined) continue;
      const judged = table.rows.filter((row) => values.has(row));
      if (judged.length === 0) continue;
      const mine = one.columns.map(({ purpose }) =>
        ours.find((column) => column.purpose === purpose && !claimed.includes(column) && isBeside(column, table, judged)),
      );
      claimed.push(...mine.flatMap((column) => column ?? []));
      edits.push(...tableColumns({ said: one, table, sheet, values, judged }, mine, edits));
    }
  }
  return edits;
}

interface Beside {
  readonly said: Said;
  readonly table: MappedTable;
  readonly sheet: SheetSnapshot;
  readonly values: ReadonlyMap<number, readonly CellInput[]>;
  readonly judged: readonly number[];
}

/** Whether one of our columns stands beside this very table: on a sheet with several, each has its own. */
function isBeside(column: OwnedColumn, table: MappedTable, judged: readonly number[]): boolean {
  if (column.sheet !== table.sheet || column.table !== table.table || column.headerRow !== table.headerRow) return false;
  if (table.table !== null || column.guards.length === 0) return true;
  const rows = new Set(judged);
  return table.columns.some(({ column: known }) => column.guards.some((guard) => guard.column === known)) && column.rows.some((row) => rows.has(row));
}

/** @param planned what this plan puts beside other rows, perhaps of the same block */
function tableColumns(
  { said, table, sheet, values, judged }: Beside,
  mine: readonly (OwnedColumn | undefined)[],
  planned: readonly ColumnEdit[],
): ColumnEdit[] {
  const missing = mine.filter((column) => column === undefined).length;
  const taken = planned.flatMap((edit) => (edit.sheet === sheet.name && edit.headerRow === table.headerRow && !edit.ours ? [edit.column] : []));
  const free = missing === 0 ? [] : freeColumns(table, sheet, missing, taken);
  const identities = table.columns.filter(({ field }) => field !== null && said.known.includes(field)).map(({ column }) => column);
  return said.columns.flatMap((kind, index): ColumnEdit[] => {
    const known = mine[index];
    const column = known?.column ?? free[mine.slice(0, index).filter((each) => each === undefined).length];
    if (column === undefined) return [];
    // Rows that are none of these any more lose what we said of them; a formula in our column is somebody's own.
    const rows = [...new Set([...judged, ...staleRows(known, sheet)])].filter((row) => !isFormulaAt(sheet, row, column)).sort((one, other) => one - other);
    return [
      {
        sheet: sheet.name,
        table: table.table,
        column,
        headerRow: table.headerRow,
        ours: known !== undefined,
        purpose: kind.purpose,
        header: known?.header ?? freeHeader(kind.header, table, sheet),
        rows,
        values: rows.map((row) => values.get(row)?.[index] ?? null),
        before: rows.map((row) => valueAt(sheet, row, column)),
        headerBefore: valueAt(sheet, table.headerRow, column),
        guards: identities.map((at) => ({ column: at, header: valueAt(sheet, table.headerRow, at), values: rows.map((row) => valueAt(sheet, row, at)) })),
        style: kind.style,
        width: kind.width,
        ownLooks: known?.ownLooks ?? [],
      },
    ];
  });
}

function staleRows(known: OwnedColumn | undefined, sheet: SheetSnapshot): number[] {
  return (known?.rows ?? []).filter((row) => valueAt(sheet, row, known?.column ?? 0) !== null);
}
