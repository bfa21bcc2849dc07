/** Applies a plan to a package: checks every edit against what stands there now, makes those that hold, and says which were refused. */
import { isOurSheet, readLedger, type Applied, type ColumnEdit, type WritePlan } from '../../workbook';
import { plainStyles } from './blank-xlsx';
import { CellStyles } from './cell-styles';
import { checkColumn, type RightEdges } from './check-column';
import { CONTENT } from './namespaces';
import { PackageEdit } from './package-edit';
import type { WorkbookReading } from './read-workbook';
import { assertWellFormed } from './well-formed';
import { WorkbookEdit } from './workbook-edit';
import type { WorkbookPackage } from './workbook-package';
import { replacesFormulas, writeColumns } from './write-columns';
import { checkSheets, losesFormulas, writeSheets } from './write-sheets';
import type { Pieces } from './zip-archive';

export interface AppliedPlan {
  readonly applied: Applied;
  /** The parts that changed; empty when nothing was written. */
  readonly changes: ReadonlyMap<string, Pieces | null>;
}

/** @throws HostError where a part turns out to be damaged; then nothing is written at all. */
export async function applyPlan(source: WorkbookPackage, { snapshot, details }: WorkbookReading, plan: WritePlan): Promise<AppliedPlan> {
  const ledger = readLedger(snapshot);
  const edges: RightEdges = new Map();
  const checks = inOrder(plan.columns).map((edit) => checkColumn(edit, snapshot, details, edges));
  const columns = checks.flatMap(({ column }) => column ?? []);
  const sheets = checkSheets(plan.sheets, source, (name) => isOurSheet(ledger, name));
  const refused = [...checks.flatMap((check) => check.refused), ...sheets.refused];
  if (columns.length + sheets.accepted.length === 0) return { applied: { cellsWritten: 0, sheetsWritten: [], refused }, changes: new Map() };

  const edit = new PackageEdit(source);
  const styles = new CellStyles(await edit.tree(await stylesPath(edit)));
  const list = new WorkbookEdit(edit);
  await writeColumns(edit, columns, styles);
  await writeSheets(edit, sheets.accepted, styles, list);
  if (columns.some(replacesFormulas) || losesFormulas(sheets.accepted, snapshot)) await edit.dropCalcChain();
  if (snapshot.sheets.some(({ patterns }) => patterns.some(({ formulas }) => formulas.length > 0))) list.calculateOnLoad();
  styles.finish();
  await list.finish();
  const changes = edit.changes();
  for (const [path, pieces] of changes) if (pieces !== null) await assertWellFormed(path, pieces, async () => (source.archive.has(path) ? source.archive.read(path) : undefined));
  const written = sheets.accepted.filter(({ action }) => action === 'write');
  const cellsWritten = columns.reduce((sum, { accepted, header }) => sum + accepted.length + (header ? 1 : 0), 0) + written.reduce((sum, { cells }) => sum + cells.reduce((row, line) => row + line.filter((cell) => cell !== null).length, 0), 0);
  return { applied: { cellsWritten, sheetsWritten: sheets.accepted.map(({ name }) => name), refused }, changes };
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
