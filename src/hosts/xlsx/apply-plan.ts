/** Applies a plan to a package: checks every edit against what stands there now, makes those that hold, and says which were refused. */
import {
  acceptedEdit,
  beforeWrite,
  checkPlan,
  groundOf,
  isOurSheet,
  ledgerAfter,
  ledgerSheet,
  readLedger,
  sheetNamed,
  type Applied,
  type CheckedColumn,
  type CheckedPlan,
  type Ledger,
  type SheetEdit,
  type WorkbookSnapshot,
  type WritePlan,
} from '../../workbook';
import { plainStyles } from './blank-xlsx';
import { CellStyles } from './cell-styles';
import { CONTENT } from './namespaces';
import { fileFaults } from './own-faults';
import { PackageEdit } from './package-edit';
import type { WorkbookReading } from './read-workbook';
import { assertWellFormed } from './well-formed';
import { WorkbookEdit } from './workbook-edit';
import type { WorkbookPackage } from './workbook-package';
import { replacesFormulas, writeColumns, type FileColumn } from './write-columns';
import { losesFormulas, writeSheets } from './write-sheets';
import { isTrue } from './xml-part';
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
  const { columns: checked, sheets, refused } = check(source, reading, plan, ledger);
  const columns = checked.flatMap((column) => inFile(column, reading));
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

function check(source: WorkbookPackage, { snapshot, details }: WorkbookReading, plan: WritePlan, ledger: Ledger | null): CheckedPlan {
  const ground = groundOf(snapshot, {
    locked: isTrue(source.workbook.child('workbookProtection')?.attributes.get('lockStructure')),
    visibleSheets: source.sheets.flatMap(({ name, visibility }) => (visibility === 'visible' ? [name] : [])),
    isOurs: (name) => isOurSheet(ledger, name),
  });
  return checkPlan(
    plan,
    ground,
    fileFaults((name) => details.get(sheetNamed(snapshot, name)?.name ?? '')),
  );
}

function inFile(column: CheckedColumn, { snapshot, details }: WorkbookReading): FileColumn[] {
  const sheet = sheetNamed(snapshot, column.edit.sheet);
  const detail = sheet && details.get(sheet.name);
  return sheet && detail ? [{ ...column, sheet, detail }] : [];
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
