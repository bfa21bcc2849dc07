/** Snapshots drawn in tests: `snapshotOf({ Modules: [['Module', 'Sponsor'], ['Coaching', 'Ines']] })`. */
import { FormulaRoom, FormulaRuns } from '../../src/workbook';
import type { Area, CellValue, RowPattern, SheetSnapshot, TableSnapshot, Visibility, WorkbookSnapshot } from '../../src/workbook';

/** A value with the number format it is shown in, or one that a formula gave. */
export interface Formatted {
  readonly value: CellValue;
  readonly format?: string;
  /** True, or its text as seen from the cell. */
  readonly formula?: boolean | string;
}
export type Drawn = CellValue | Formatted | undefined;

export interface SheetOptions {
  readonly visibility?: Visibility;
  readonly protected?: boolean;
  readonly tables?: readonly TableSnapshot[];
  readonly merged?: readonly Area[] | null;
  readonly hiddenRows?: readonly number[];
  readonly filtered?: Area | null;
}

export interface WorkbookOptions {
  readonly name?: string;
  readonly date1904?: boolean;
  readonly readOnly?: boolean;
  readonly sheets?: Readonly<Record<string, SheetOptions>>;
}

const isFormatted = (cell: Drawn): cell is Formatted => typeof cell === 'object' && cell !== null;

/** A frozen workbook snapshot of the sheets drawn, A1 first. Empty texts are empty cells. */
export function snapshotOf(sheets: Readonly<Record<string, readonly (readonly Drawn[])[]>>, options: WorkbookOptions = {}): WorkbookSnapshot {
  const formats = ['General'];
  const formatIndex = (format: string): number => {
    if (!formats.includes(format)) formats.push(format);
    return formats.indexOf(format);
  };
  const drawn = Object.entries(sheets).map(([name, grid]) => sheetOf(name, grid, options.sheets?.[name] ?? {}, formatIndex));
  return deepFreeze({
    name: options.name ?? 'Test.xlsx',
    sheets: drawn,
    formats,
    date1904: options.date1904 ?? false,
    readOnly: options.readOnly ?? false,
    warnings: [],
  });
}

function sheetOf(name: string, grid: readonly (readonly Drawn[])[], options: SheetOptions, formatIndex: (format: string) => number): SheetSnapshot {
  const rows: number[] = [];
  const cells: CellValue[][] = [];
  const patternOf: number[] = [];
  const patterns: RowPattern[] = [];
  const known = new Map<string, number>();
  const runs = new FormulaRuns(new FormulaRoom());
  grid.forEach((line, row) => {
    line.forEach((cell, column) => isFormatted(cell) && typeof cell.formula === 'string' && runs.add(row, column, cell.formula));
    const values = line.map((cell): CellValue => {
      const value = isFormatted(cell) ? cell.value : (cell ?? null);
      return value === '' ? null : value;
    });
    while (values.length > 0 && values.at(-1) === null) values.pop();
    if (values.length === 0) return;
    const pattern: RowPattern = {
      formats: line.slice(0, values.length).map((cell) => (isFormatted(cell) && cell.format !== undefined ? formatIndex(cell.format) : 0)),
      formulas: line.flatMap((cell, column) => (isFormatted(cell) && cell.formula !== undefined && cell.formula !== false ? [column] : [])),
    };
    const key = JSON.stringify(pattern);
    if (!known.has(key)) known.set(key, patterns.push(pattern) - 1);
    rows.push(row);
    cells.push(values);
    patternOf.push(known.get(key) as number);
  });
  const formulaRuns = runs.finish();
  return {
    name,
    ...(formulaRuns.length === 0 ? {} : { formulaRuns }),
    visibility: options.visibility ?? 'visible',
    protected: options.protected ?? false,
    rows,
    cells,
    patternOf,
    patterns,
    tables: options.tables ?? [],
    merged: options.merged === undefined ? [] : options.merged,
    hiddenRows: options.hiddenRows ?? [],
    filtered: options.filtered ?? null,
  };
}

/** Freezes a value and all it holds. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
