/** A workbook with other values in some of its cells, as if somebody had typed them. */
import { isSameName, LAST_ROW, rowIndex, type Address, type CellValue, type RowPattern, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';

export interface CellChange {
  readonly at: Address;
  readonly to: string;
}

/** Of two changes of one cell the last counts. A row right below an Excel table becomes its next one, as it does in Excel. */
export function edited(workbook: WorkbookSnapshot, changes: readonly CellChange[]): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => {
    const own = changes.filter(({ at }) => isSameName(at.sheet, sheet.name));
    return own.length === 0 ? sheet : withChanges(sheet, own);
  });
  return Object.freeze({ ...workbook, sheets });
}

function withChanges(sheet: SheetSnapshot, changes: readonly CellChange[]): SheetSnapshot {
  const grown = [...new Set(changes.map(({ at }) => at.row))].filter((row) => row <= LAST_ROW).reduce(withRow, sheet);
  const cells = [...grown.cells];
  for (const { at, to } of changes) {
    const index = rowIndex(grown, at.row);
    if (index < 0) continue;
    const row: CellValue[] = [...(cells[index] ?? [])];
    while (row.length <= at.column) row.push(null);
    row[at.column] = to;
    cells[index] = row;
  }
  return Object.freeze({ ...grown, cells });
}

const PLAIN: RowPattern = Object.freeze({ formats: Object.freeze([]), formulas: Object.freeze([]) });

/** The sheet with a row that holds something; it looks like the one above it, and has no formulas. */
function withRow(sheet: SheetSnapshot, row: number): SheetSnapshot {
  const { rows, cells, patternOf, patterns } = sheet;
  if (rowIndex(sheet, row) >= 0) return sheet;
  const place = rows.findIndex((one) => one > row);
  const at = place < 0 ? rows.length : place;
  const above = patterns[patternOf[rowIndex(sheet, row - 1)] ?? -1] ?? PLAIN;
  return {
    ...sheet,
    rows: withOne(rows, at, row),
    cells: withOne(cells, at, []),
    patternOf: withOne(patternOf, at, patterns.length),
    patterns: [...patterns, { formats: above.formats, formulas: PLAIN.formulas }],
    tables: sheet.tables.map((table) => (table.totalsRow || table.area.bottom + 1 !== row ? table : { ...table, area: { ...table.area, bottom: row } })),
  };
}

function withOne<T>(list: readonly T[], at: number, one: T): readonly T[] {
  return [...list.slice(0, at), one, ...list.slice(at)];
}
