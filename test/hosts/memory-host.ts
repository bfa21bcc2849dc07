/** The plain in-memory workbook as a host: the reference for what applying a plan means. */
import {
  beforeWrite,
  HostError,
  isRemembered,
  isOurSheet,
  LEDGER_SHEET,
  LEDGER_STATE_CELL,
  ledgerAfter,
  ledgerSheet,
  readLedger,
  refusal,
  why,
  withLedgerLeft,
  type Applied,
  type CellInput,
  type ColumnEdit,
  type Host,
  type Ledger,
  type Refusal,
  type SheetEdit,
  type WorkbookSnapshot,
  type WritePlan,
} from '../../src/workbook';
import { checkMemoryColumn, type AcceptedColumn, type RightEdges } from './memory-checks';
import { setCell, type MemorySheet, type MemoryWorkbook } from './memory-workbook';

type Step = () => void;

export class MemoryHost implements Host {
  /** Steps that are still made before the connection is lost; null for no end. */
  stepsLeft: number | null = null;

  constructor(readonly workbook: MemoryWorkbook) {}

  read(): Promise<WorkbookSnapshot> {
    return Promise.resolve(this.workbook.snapshot());
  }

  show(): Promise<void> {
    return Promise.resolve();
  }

  async apply(plan: WritePlan): Promise<Applied> {
    const now = this.workbook.snapshot();
    const ledger = readLedger(now);
    const { columns, sheets, refused } = withLedgerLeft(this.check(plan, now, ledger), plan, now, ledger);
    if (columns.length + sheets.length === 0) return { cellsWritten: 0, sheetsWritten: [], refused };
    const made = columns.map(({ edit }) => edit);
    const steps: Step[] = [];
    if (isRemembered(plan.purpose)) {
      const written = ledgerSheet(ledgerAfter({ ...plan, columns: made, sheets }, beforeWrite(made, sheets, now, ledger), ledger, 'writing'));
      steps.push(() => this.writeSheet(written));
    }
    for (const column of columns) steps.push(...this.columnSteps(column));
    for (const sheet of sheets) steps.push(() => this.writeSheet(sheet));
    if (isRemembered(plan.purpose))
      steps.push(() => setCell(this.workbook.sheet(LEDGER_SHEET) as MemorySheet, LEDGER_STATE_CELL.row, LEDGER_STATE_CELL.column, 'complete'));
    this.run(steps);
    return { cellsWritten: cellCount(columns, sheets), sheetsWritten: sheets.map(({ name }) => name), refused };
  }

  private run(steps: readonly Step[]): void {
    for (const step of steps) {
      if (this.stepsLeft === 0) throw new HostError('cut-off', 'The connection to the workbook was lost: open it again.', 'later');
      if (this.stepsLeft !== null) this.stepsLeft -= 1;
      step();
    }
  }

  private check(plan: WritePlan, now: WorkbookSnapshot, ledger: Ledger | null): { columns: AcceptedColumn[]; sheets: SheetEdit[]; refused: Refusal[] } {
    if (this.workbook.readOnly) {
      const refuse = (sheet: string, row: number, column: number): Refusal => refusal({ sheet, row, column }, why('workbook-read-only'));
      return {
        columns: [],
        sheets: [],
        refused: [
          ...plan.columns.map(({ sheet, headerRow, column }) => refuse(sheet, headerRow, column)),
          ...plan.sheets.map(({ name }) => refuse(name, 0, 0)),
        ],
      };
    }
    const edges: RightEdges = new Map();
    const checks = inOrder(plan.columns).map((edit) => checkMemoryColumn(edit, now, edges));
    const sheets = plan.sheets
      .filter(({ action, name }) => action === 'write' || this.workbook.sheet(name) !== undefined)
      .map((edit) => ({ edit, refused: this.sheetRefusal(edit, ledger) }));
    const made = sheets.flatMap(({ edit, refused }) => (refused === undefined ? [edit] : []));
    const kept = this.lastToGo(made);
    const last = kept === undefined ? [] : [refusal({ sheet: kept.name, row: 0, column: 0 }, why('last-sheet', { sheet: kept.name }))];
    return {
      columns: checks.flatMap(({ accepted }) => accepted ?? []),
      sheets: ledgerLast(made.filter((edit) => edit !== kept)),
      refused: [...checks.flatMap(({ refused }) => refused), ...sheets.flatMap(({ refused }) => refused ?? []), ...last, ...(plan.left ?? [])],
    };
  }

  private sheetRefusal({ name }: SheetEdit, ledger: Ledger | null): Refusal | undefined {
    const there = this.workbook.sheet(name);
    const at = { sheet: name, row: 0, column: 0 };
    if (there !== undefined && !isOurSheet(ledger, name)) return refusal(at, why('foreign-sheet', { sheet: name }));
    if (there?.protected === true) return refusal(at, why('sheet-protected', { sheet: name }));
    return undefined;
  }

  /** A workbook keeps a visible sheet: when all would go, the first of them stays. */
  private lastToGo(edits: readonly SheetEdit[]): SheetEdit | undefined {
    const going = edits.filter(({ action }) => action === 'delete');
    const stays = this.workbook.sheets.filter(({ name }) => going.every((edit) => edit.name.toLowerCase() !== name.toLowerCase()));
    const seen = stays.some(({ visibility }) => visibility === 'visible') || edits.some(({ action, hidden }) => action === 'write' && !hidden);
    return seen ? undefined : going[0];
  }

  private columnSteps({ edit, change, header }: AcceptedColumn): Step[] {
    const sheet = this.workbook.sheet(edit.sheet) as MemorySheet;
    const resized = (by: 1 | -1): void => {
      sheet.tables = sheet.tables.map((table) =>
        table.name.toLowerCase() === edit.table?.toLowerCase() ? { ...table, area: { ...table.area, right: table.area.right + by } } : table,
      );
    };
    const cells = edit.rows.map(
      (row, index): Step =>
        () =>
          setCell(sheet, row, edit.column, edit.header === null ? (edit.values[index] ?? null) : input(edit, index)),
    );
    const named: Step[] = header ? [() => setCell(sheet, edit.headerRow, edit.column, edit.header)] : [];
    // What is taken out loses its header last: until then it is known as ours.
    if (edit.header === null) return [...cells, ...named, ...(change === 'shrink' ? [() => resized(-1)] : [])];
    return [...named, ...(change === 'grow' ? [() => resized(1)] : []), ...cells];
  }

  private writeSheet(edit: SheetEdit): void {
    const { name, action, hidden, cells, ...looks } = edit;
    const there = this.workbook.sheet(name);
    if (action === 'delete') {
      if (there !== undefined) this.workbook.sheets.splice(this.workbook.sheets.indexOf(there), 1);
      return;
    }
    const sheet = there ?? { name, visibility: 'visible', protected: false, rows: [], tables: [], merged: [], hiddenRows: [], filtered: null, drawn: null };
    if (there === undefined) this.workbook.sheets.push(sheet);
    Object.assign(sheet, {
      visibility: hidden ? 'hidden' : 'visible',
      rows: [],
      tables: [],
      merged: [],
      hiddenRows: [],
      filtered: null,
      drawn: looks,
    } satisfies Partial<MemorySheet>);
    cells.forEach((line, row) => line.forEach((value, column) => value !== null && setCell(sheet, row, column, value)));
  }
}

function input(edit: ColumnEdit, index: number): CellInput {
  return edit.values[index] ?? null;
}

/** Columns leave a table from its right end, then others join it there. */
function inOrder(columns: readonly ColumnEdit[]): ColumnEdit[] {
  const leaving = columns.filter(({ header }) => header === null).sort((one, other) => other.column - one.column);
  return [...leaving, ...columns.filter(({ header }) => header !== null).sort((one, other) => one.column - other.column)];
}

/** As long as the ledger stands, what was not done yet can still be done or taken back. */
function ledgerLast(sheets: readonly SheetEdit[]): SheetEdit[] {
  return [...sheets.filter(({ name }) => name !== LEDGER_SHEET), ...sheets.filter(({ name }) => name === LEDGER_SHEET)];
}

function cellCount(columns: readonly AcceptedColumn[], sheets: readonly SheetEdit[]): number {
  const inColumns = columns.reduce((sum, { edit, header }) => sum + edit.rows.length + (header ? 1 : 0), 0);
  const own = sheets.filter(({ action }) => action === 'write').flatMap(({ cells }) => cells);
  return inColumns + own.reduce((sum, line) => sum + line.filter((cell) => cell !== null).length, 0);
}
