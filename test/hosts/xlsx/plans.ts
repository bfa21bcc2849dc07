/** Plans for tests: columns beside what a sheet holds, and sheets of our own. */
import {
  BARE_SHEET,
  sheetNamed,
  usedArea,
  valueAt,
  type CellInput,
  type ColumnEdit,
  type SheetEdit,
  type WorkbookSnapshot,
  type WritePlan,
} from '../../../src/workbook';

export const FINDINGS = 'Plumbline Findings';

export function planOf(edits: { columns?: readonly ColumnEdit[]; sheets?: readonly SheetEdit[]; purpose?: WritePlan['purpose'] }): WritePlan {
  return { purpose: edits.purpose ?? 'write', asOf: '2026-06-30', columns: edits.columns ?? [], sheets: edits.sheets ?? [] };
}

/** A column to the right of a table, or of all that a sheet holds, or where `options` says; its guard is the first column. */
export function columnOf(
  workbook: WorkbookSnapshot,
  sheetName: string,
  values: readonly CellInput[],
  options: Partial<ColumnEdit> & { away?: number } = {},
): ColumnEdit {
  const sheet = sheetNamed(workbook, sheetName);
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  const table = options.table === undefined ? sheet.tables[0] : sheet.tables.find(({ name }) => name === options.table);
  const area = table?.area ?? usedArea(sheet) ?? { top: 0, left: 0, bottom: 0, right: -1 };
  const column = options.column ?? area.right + (options.away ?? 1);
  const headerRow = options.headerRow ?? area.top;
  const rows = options.rows ?? values.map((_, index) => headerRow + 1 + index);
  return {
    sheet: sheetName,
    table: table?.name ?? null,
    column,
    headerRow,
    ours: false,
    purpose: `test-${column}`,
    header: 'Alignment score',
    rows,
    values,
    before: rows.map((row) => valueAt(sheet, row, column)),
    headerBefore: valueAt(sheet, headerRow, column),
    guards: [{ column: area.left, header: valueAt(sheet, headerRow, area.left), values: rows.map((row) => valueAt(sheet, row, area.left)) }],
    style: 'score',
    width: 16,
    ...options,
  };
}

export function sheetEdit(cells: SheetEdit['cells'], options: Partial<SheetEdit> = {}): SheetEdit {
  return { ...BARE_SHEET, name: FINDINGS, action: 'write', cells, ...options };
}

export function deletion(name: string): SheetEdit {
  return sheetEdit([], { name, action: 'delete' });
}
