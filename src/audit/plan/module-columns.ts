/** "Alignment score" and "Alignment flags" beside the rows they judge. */
import { ourColumns, overlaps, parseArea, sheetNamed, valueAt, type Area, type CellInput, type ColumnEdit, type Ledger, type OwnedColumn, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';
import type { MappedTable, Mapping } from '../mapping/types';
import type { Report, ReportModule } from '../report/report';
import { ruleOf } from '../rules';

const COLUMNS = [
  { purpose: 'alignment-score', header: 'Alignment score', style: 'score', width: 16, value: scoreValue },
  { purpose: 'alignment-flags', header: 'Alignment flags', style: 'text', width: 44, value: flagsValue },
] as const;
/** Farther away than this, a column would no longer be read with its row. */
const FARTHEST = 3;

export function moduleColumns(report: Report, mapping: Mapping, workbook: WorkbookSnapshot, ledger: Ledger | null): ColumnEdit[] {
  const ours = ourColumns(workbook, ledger);
  const bySheet = new Map<string, Map<number, ReportModule>>();
  for (const module of report.modules) {
    const rows = bySheet.get(module.at.sheet) ?? new Map<number, ReportModule>();
    rows.set(parseArea(module.at.cell)?.top ?? -1, module);
    bySheet.set(module.at.sheet, rows);
  }
  return mapping.tables.flatMap((table) => {
    const sheet = sheetNamed(workbook, table.sheet);
    const modules = bySheet.get(table.sheet);
    return table.kind === 'module' && sheet !== undefined && modules !== undefined ? tableColumns(table, sheet, modules, ours) : [];
  });
}

function tableColumns(table: MappedTable, sheet: SheetSnapshot, modules: ReadonlyMap<number, ReportModule>, ours: readonly OwnedColumn[]): ColumnEdit[] {
  const rows = table.rows.filter((row) => modules.has(row));
  if (rows.length === 0) return [];
  const mine = COLUMNS.map(({ purpose }) => ours.find((column) => column.sheet === sheet.name && column.purpose === purpose && column.headerRow === table.headerRow));
  const places = mine.every((column) => column !== undefined) ? mine.map((column) => (column as OwnedColumn).column) : freeColumns(table, sheet, COLUMNS.length);
  if (places === null) return [];
  const guards = table.columns
    .filter(({ field }) => field === 'module.id' || field === 'module.name')
    .map(({ column }) => ({ column, header: valueAt(sheet, table.headerRow, column), values: rows.map((row) => valueAt(sheet, row, column)) }));
  return COLUMNS.map(({ purpose, header, style, width, value }, index): ColumnEdit => {
    const column = places[index] as number;
    return {
      sheet: sheet.name,
      table: table.table,
      column,
      headerRow: table.headerRow,
      ours: mine[index] !== undefined,
      purpose,
      header: mine[index]?.header ?? freeHeader(header, table, sheet),
      rows,
      values: rows.map((row) => value(modules.get(row) as ReportModule)),
      before: rows.map((row) => valueAt(sheet, row, column)),
      headerBefore: valueAt(sheet, table.headerRow, column),
      guards,
      style,
      width,
    };
  });
}

/** The nearest run of columns to the right that is empty over the table's whole height; null when it is too far. An Excel table grows by the columns next to it. */
function freeColumns(table: MappedTable, sheet: SheetSnapshot, count: number): number[] | null {
  const own = sheet.tables.find(({ name }) => name === table.table);
  const area = own?.area ?? table.area;
  const farthest = own === undefined ? FARTHEST : 1;
  for (let away = 1; away <= farthest; away++) {
    const wanted: Area = { top: area.top, bottom: area.bottom, left: area.right + away, right: area.right + away + count - 1 };
    if (isEmpty(sheet, wanted)) return Array.from({ length: count }, (_, index) => wanted.left + index);
  }
  return null;
}

function isEmpty(sheet: SheetSnapshot, area: Area): boolean {
  if (sheet.tables.some((table) => overlaps(table.area, area)) || (sheet.merged ?? []).some((merged) => overlaps(merged, area))) return false;
  return sheet.rows.every((row, index) => row < area.top || row > area.bottom || (sheet.cells[index] ?? []).slice(area.left, area.right + 1).every((value) => value === null || value === ''));
}

/** Somebody may own that header already; then ours says whose it is. */
function freeHeader(header: string, table: MappedTable, sheet: SheetSnapshot): string {
  const taken = new Set<string>();
  for (let column = table.area.left; column <= table.area.right; column++) taken.add(String(valueAt(sheet, table.headerRow, column) ?? '').trim().toLowerCase());
  return taken.has(header.toLowerCase()) ? `${header} (Plumbline)` : header;
}

function scoreValue(module: ReportModule): CellInput {
  if (module.mandatory) return 'not scored: mandatory';
  if (module.life === 'ended' || module.life === 'left-out') return `not scored: ${module.life === 'ended' ? 'ended' : 'cancelled or an idea'}`;
  return module.score === null ? 'not evaluated' : Math.round(module.score);
}

function flagsValue(module: ReportModule): CellInput {
  return module.flags.length === 0 ? 'none' : module.flags.map((id) => ruleOf(id)?.title ?? id).join('; ');
}
