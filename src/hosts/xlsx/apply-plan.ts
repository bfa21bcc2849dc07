/** Applies a plan to a package: checks every edit against what stands there now, makes those that hold, and says which were refused. */
import {
  acceptedEdit,
  isRemembered,
  beforeWrite,
  checkPlan,
  groundOf,
  isStillOurs,
  LEDGER_SHEET,
  ledgerAfter,
  ledgerImage,
  ledgerSheet,
  reliableLedger,
  sheetNamed,
  withLedgerLeft,
  type Applied,
  type CheckedColumn,
  type CheckedPlan,
  type Ledger,
  type SheetEdit,
  type WorkbookSnapshot,
  type WritePlan,
} from '../../workbook';
import { strFromU8 } from 'fflate';
import { plainStyles } from './blank-xlsx';
import { leaveCalcChain } from './calc-chain';
import { requestAfter, type CalculationNote } from './calculation-request';
import { CellStyles } from './cell-styles';
import { CONTENT } from './namespaces';
import { imageFrom, imageOf, imageText, type FormerImage } from './file-image';
import { ownSheetXml } from './own-sheet';
import { fileFaults } from './own-faults';
import { PackageEdit } from './package-edit';
import type { WorkbookReading } from './read-workbook';
import { assertWellFormed } from './well-formed';
import { WorkbookEdit } from './workbook-edit';
import { entryOf, type WorkbookPackage } from './workbook-package';
import type { FileColumn } from './file-column';
import { writeColumns } from './write-columns';
import { writeSheets } from './write-sheets';
import { isTrue } from './xml-part';
import { joined, type EditedPart } from './pieces';

/** In these stands the first cell of a sheet of ours. */
const HEAD_BYTES = 4096;

export interface AppliedPlan {
  readonly applied: Applied;
  /** The parts that changed; empty when nothing was written. */
  readonly changes: ReadonlyMap<string, EditedPart | null>;
}

/** @throws HostError where a part turns out to be damaged, or the ledger cannot be relied on; then nothing is written at all. */
export async function applyPlan(source: WorkbookPackage, reading: WorkbookReading, plan: WritePlan): Promise<AppliedPlan> {
  const { snapshot } = reading;
  const ledger = reliableLedger(snapshot);
  const { columns: checked, sheets, refused } = withLedgerLeft(check(source, reading, plan, ledger), plan, snapshot, ledger);
  const columns = checked.flatMap((column) => inFile(column, reading));
  if (columns.length + sheets.length === 0) return { applied: { cellsWritten: 0, sheetsWritten: [], refused }, changes: new Map() };

  const edit = new PackageEdit(source);
  const styles = new CellStyles(await edit.tree(await stylesPath(edit)));
  const list = new WorkbookEdit(edit);
  const facts = await writeColumns(edit, columns, styles, ledger);
  const { change, note, sheets: written } = await requestAfter(source, reading, { purpose: plan.purpose, columns, sheets }, ledger);
  const made = columns.map((column) => ({ ...acceptedEdit(column), ...facts.get(column) }));
  const kept = isRemembered(plan.purpose) ? ledgerFor({ ...plan, columns: made, sheets }, snapshot, ledger, note) : null;
  const paths = await writeSheets(edit, kept ? [...written, ledgerSheet(kept)] : written, snapshot, styles, list, plan.purpose !== 'start');
  await leaveCalcChain(edit, columns, sheets, snapshot);
  if (change === 'set') list.calculateOnLoad();
  if (change === 'drop') list.leaveCalculation();
  styles.finish();
  await list.finish();
  if (kept) await keepImage(edit, kept, paths.get(LEDGER_SHEET) ?? '', styles, await formerImage(edit, snapshot, ledger));
  const changes = edit.changes();
  for (const [path, part] of changes)
    if (part !== null) await assertWellFormed(path, part, async () => (source.archive.has(path) ? source.archive.read(path) : undefined));
  return { applied: { cellsWritten: cellCount(columns, sheets), sheetsWritten: sheets.map(({ name }) => name), refused }, changes };
}

/** Writes the ledger once more, with the image of all that the write has changed. */
async function keepImage(edit: PackageEdit, ledger: Ledger, path: string, styles: CellStyles, former: FormerImage | null): Promise<void> {
  const image = await imageOf(edit.source, edit.changes(), path, former);
  if (image !== '') edit.put(path, ownSheetXml(ledgerSheet(ledger, image), styles, edit.dialect));
}

/** What the ledger knew before this write; null where there was none. */
async function formerImage({ source, dialect }: PackageEdit, snapshot: WorkbookSnapshot, ledger: Ledger | null): Promise<FormerImage | null> {
  const path = entryOf(source, snapshot, LEDGER_SHEET)?.path;
  if (ledger === null || path === undefined) return null;
  // Its cells keep the look that they have: the style sheet of that time knows no other.
  const look = Number(/<c r="A1"[^>]*? s="(\d+)"/.exec(strFromU8((await source.archive.read(path)).subarray(0, HEAD_BYTES), true))?.[1] ?? 0);
  return {
    image: imageFrom(ledgerImage(snapshot)),
    ledgerWith: (image) => joined(ownSheetXml(ledgerSheet(ledger, imageText(image)), { idOf: () => look }, dialect)),
  };
}

function check(source: WorkbookPackage, { snapshot, details }: WorkbookReading, plan: WritePlan, ledger: Ledger | null): CheckedPlan {
  const ground = groundOf(snapshot, {
    locked: isTrue(source.workbook.child('workbookProtection')?.attributes.get('lockStructure')),
    visibleSheets: source.sheets.flatMap(({ name, visibility }) => (visibility === 'visible' ? [name] : [])),
    isOurs: (name) => isStillOurs(snapshot, ledger, name),
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

/** The new bytes replace the old ones at once, so the ledger never has to say that a write is still under way. */
function ledgerFor(plan: WritePlan, snapshot: WorkbookSnapshot, previous: Ledger | null, note: CalculationNote): Ledger {
  return { ...ledgerAfter(plan, beforeWrite(plan.columns, plan.sheets, snapshot, previous), previous, 'complete'), ...note };
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
