/** "Alignment score" and "Alignment flags" beside the rows they judge. */
import {
  isFormulaAt,
  ourColumns,
  parseArea,
  sheetNamed,
  valueAt,
  type CellInput,
  type ColumnEdit,
  type Ledger,
  type OwnedColumn,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../workbook';
import type { MappedTable, Mapping } from '../mapping/types';
import { freeColumns, freeHeader } from './free-columns';
import type { Report, ReportModule } from '../report/report';

const COLUMNS = [
  { purpose: 'alignment-score', header: 'Alignment score', style: 'score', width: 16, value: scoreValue },
  { purpose: 'alignment-flags', header: 'Alignment flags', style: 'text', width: 44, value: flagsValue },
] as const;

export function moduleColumns(report: Report, mapping: Mapping, workbook: WorkbookSnapshot, ledger: Ledger | null): ColumnEdit[] {
  const ours = ourColumns(workbook, ledger);
  const bySheet = new Map<string, Map<number, ReportModule>>();
  for (const module of report.modules) {
    const rows = bySheet.get(module.at.sheet) ?? new Map<number, ReportModule>();
    rows.set(parseArea(module.at.cell)?.top ?? -1, module);
    bySheet.set(module.at.sheet, rows);
  }
  const claimed: OwnedColumn[] = [];
  const titles = new Map(report.rules.map(({ id, title }) => [id, title]));
  return mapping.tables.flatMap((table) => {
    const sheet = sheetNamed(workbook, table.sheet);
    const modules = bySheet.get(table.sheet);
    if (table.kind !== 'module' || sheet === undefined || modules === undefined) return [];
    const judged = table.rows.filter((row) => modules.has(row));
    if (judged.length === 0) return [];
    const mine = COLUMNS.map(({ purpose }) =>
      ours.find((column) => column.purpose === purpose && !claimed.includes(column) && isBeside(column, table, judged)),
    );
    claimed.push(...mine.flatMap((column) => column ?? []));
    return tableColumns({ table, sheet, modules, judged, titles }, mine);
  });
}

interface Beside {
  readonly table: MappedTable;
  readonly sheet: SheetSnapshot;
  readonly modules: ReadonlyMap<number, ReportModule>;
  readonly judged: readonly number[];
  readonly titles: RuleTitles;
}

/** What each rule is called, by its id. */
type RuleTitles = ReadonlyMap<string, string>;

/** Whether one of our columns stands beside this very table: on a sheet with several, each has its own. */
function isBeside(column: OwnedColumn, table: MappedTable, judged: readonly number[]): boolean {
  if (column.sheet !== table.sheet || column.table !== table.table || column.headerRow !== table.headerRow) return false;
  if (table.table !== null || column.guards.length === 0) return true;
  const rows = new Set(judged);
  return table.columns.some(({ column: known }) => column.guards.some((guard) => guard.column === known)) && column.rows.some((row) => rows.has(row));
}

function tableColumns(beside: Beside, mine: readonly (OwnedColumn | undefined)[]): ColumnEdit[] {
  const { table, sheet, judged } = beside;
  const missing = mine.filter((column) => column === undefined).length;
  const free = missing === 0 ? [] : freeColumns(table, sheet, missing);
  const identities = table.columns.filter(({ field }) => field === 'module.id' || field === 'module.name').map(({ column }) => column);
  return COLUMNS.flatMap((kind, index): ColumnEdit[] => {
    const known = mine[index];
    const column = known?.column ?? free[mine.slice(0, index).filter((each) => each === undefined).length];
    if (column === undefined) return [];
    // Rows that are no module any more lose what we said of them; a formula in our column is somebody's own.
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
        values: rows.map((row) => valueOf(kind.value, beside, row)),
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

function valueOf(value: (module: ReportModule, titles: RuleTitles) => CellInput, { modules, titles }: Beside, row: number): CellInput {
  const module = modules.get(row);
  return module === undefined ? null : value(module, titles);
}

function scoreValue(module: ReportModule): CellInput {
  if (module.mandatory) return 'not scored: mandatory';
  if (module.life === 'ended' || module.life === 'left-out') return `not scored: ${module.life === 'ended' ? 'ended' : 'cancelled, on hold or an idea'}`;
  return module.score === null ? 'not evaluated' : Math.round(module.score);
}

function flagsValue({ flags }: ReportModule, titles: RuleTitles): CellInput {
  return flags.length === 0 ? 'none' : flags.map((id) => titles.get(id) ?? id).join('; ');
}
