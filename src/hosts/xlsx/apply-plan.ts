/** Applies a plan to a package: checks every edit against what stands there now, makes those that hold, and says which were refused. */
import {
  beforeWrite,
  isOurSheet,
  LEDGER_SHEET,
  ledgerAfter,
  ledgerSheet,
  readLedger,
  type Applied,
  type ColumnEdit,
  type Ledger,
  type Refusal,
  type SheetEdit,
  type WorkbookSnapshot,
  type WritePlan,
} from '../../workbook';
import { plainStyles } from './blank-xlsx';
import { CellStyles } from './cell-styles';
import { acceptedEdit, checkColumn, type CheckedColumn, type RightEdges } from './check-column';
import { CONTENT } from './namespaces';
import { PackageEdit } from './package-edit';
import type { WorkbookReading } from './read-workbook';
import { assertWellFormed } from './well-formed';
import { WorkbookEdit } from './workbook-edit';
import { entryOf, type WorkbookPackage } from './workbook-package';
import { replacesFormulas, writeColumns } from './write-columns';
import { checkSheets, isLocked } from './check-sheets';
import { losesFormulas, writeSheets } from './write-sheets';
import type { Pieces } from './zip-archive';

export interface AppliedPlan {
  readonly applied: Applied;
  /** The parts that changed; empty when nothing was written. */
  readonly changes: ReadonlyMap<string, Pieces | null>;
}

/** @throws HostError where a part turns out to be damaged; then nothing is written at all. */
export async function applyPlan(source: WorkbookPackage, reading: WorkbookReading, plan: WritePlan): Promise<AppliedPlan> {
  const { snapshot } = reading;
  const ledger = readLedger(snapshot);
  const { columns, sheets, refused } = check(source, reading, plan, ledger);
  if (columns.length + sheets.length === 0) return { applied: { cellsWritten: 0, sheetsWritten: [], refused }, changes: new Map() };

  // The new bytes replace the old ones at once, so the ledger never has to say that a write is still under way.
  const kept = plan.purpose === 'write' ? [ledgerFor(plan, columns, sheets, snapshot, ledger)] : [];
  const edit = new PackageEdit(source);
  const styles = new CellStyles(await edit.tree(await stylesPath(edit)));
  const list = new WorkbookEdit(edit);
  await writeColumns(edit, columns, styles);
  await writeSheets(edit, [...sheets, ...kept], styles, list);
  if (columns.some(replacesFormulas) || losesFormulas(sheets, snapshot)) await edit.dropCalcChain();
  if (snapshot.sheets.some(({ patterns }) => patterns.some(({ formulas }) => formulas.length > 0))) list.calculateOnLoad();
  styles.finish();
  await list.finish();
  const changes = edit.changes();
  for (const [path, pieces] of changes)
    if (pieces !== null) await assertWellFormed(path, pieces, async () => (source.archive.has(path) ? source.archive.read(path) : undefined));
  return { applied: { cellsWritten: cellCount(columns, sheets), sheetsWritten: sheets.map(({ name }) => name), refused }, changes };
}

interface Checked {
  readonly columns: readonly CheckedColumn[];
  readonly sheets: readonly SheetEdit[];
  readonly refused: readonly Refusal[];
}

function check(source: WorkbookPackage, { snapshot, details }: WorkbookReading, plan: WritePlan, ledger: Ledger | null): Checked {
  const edges: RightEdges = new Map();
  const sheets = checkSheets(plan.sheets, source, snapshot, (name) => isOurSheet(ledger, name));
  if (plan.purpose === 'write' && isLocked(source) && !entryOf(source, LEDGER_SHEET)) {
    const message =
      'The structure of the workbook is protected, so no ledger can be added by which a write could be taken back: take the protection off (Review, Protect Workbook) and write again.';
    const columns = plan.columns.map(({ sheet, headerRow, column }): Refusal => ({ code: 'protected', at: { sheet, row: headerRow, column }, message }));
    return { columns: [], sheets: [], refused: [...columns, ...sheets.refused] };
  }
  const checks = inOrder(plan.columns).map((edit) => checkColumn(edit, snapshot, details, edges));
  return {
    columns: checks.flatMap(({ column }) => column ?? []),
    sheets: sheets.accepted,
    refused: [...checks.flatMap((each) => each.refused), ...sheets.refused],
  };
}

function ledgerFor(
  plan: WritePlan,
  columns: readonly CheckedColumn[],
  sheets: readonly SheetEdit[],
  snapshot: WorkbookSnapshot,
  previous: Ledger | null,
): SheetEdit {
  const made = columns.map(acceptedEdit);
  return ledgerSheet(ledgerAfter({ ...plan, columns: made, sheets }, beforeWrite(made, sheets, snapshot, previous), previous, 'complete'));
}

function cellCount(columns: readonly CheckedColumn[], sheets: readonly SheetEdit[]): number {
  const inColumns = columns.reduce((sum, { accepted, header }) => sum + accepted.length + (header ? 1 : 0), 0);
  const written = sheets.filter(({ action }) => action === 'write');
  return inColumns + written.reduce((sum, { cells }) => sum + cells.reduce((row, line) => row + line.filter((cell) => cell !== null).length, 0), 0);
}

/** Columns leave a table from its right end, then others join it there. */
function inOrder(columns: readonly ColumnEdit[]): ColumnEdit[] {
  const leaving = columns.filter(({ header }) => header === null).sort((one, other) => other.column - one.column);
  return [...leaving, ...columns.filter(({ header }) => header !== null).sort((one, other) => one.column - other.column)];
}

/** The style sheet of the workbook; a plain one is added to a workbook without. */
async function stylesPath(edit: PackageEdit): Promise<string> {
  const known = edit.source.pathOf('styles');
  if (known !== undefined && edit.has(known)) return known;
  const path = edit.freePath('xl/styles', '.xml');
  edit.putTree(path, plainStyles(edit.dialect.main));
  await edit.declare(path, CONTENT.styles);
  await edit.relate(edit.source.path, 'styles', path);
  return path;
}
