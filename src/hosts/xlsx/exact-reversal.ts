/** Takes writes back byte by byte, by the images that the ledger keeps, as long as every part is still as we wrote it. */
import {
  isOurSheet,
  isStillOurs,
  LEDGER_SHEET,
  ledgerImage,
  ledgerSheetIn,
  ownSheetNamed,
  readLedger,
  sheetNamed,
  type SheetSnapshot,
  type WorkbookSnapshot,
  type WritePlan,
} from '../../workbook';
import { changesBack, imageFrom } from './file-image';
import { readWorkbook } from './read-workbook';
import { entryOf, WorkbookPackage } from './workbook-package';

/** Writes with foreign saves in between are taken back one by one, but no more than these. */
const MOST_WRITES = 100;

/**
 * The file before the last write, or before all of them for a removal; undefined where another program has saved it since, where no image was
 * kept, or where what came out would not hold what people have in the workbook now.
 */
export async function exactlyReversed(source: WorkbookPackage, now: WorkbookSnapshot, plan: WritePlan): Promise<Uint8Array | undefined> {
  const { purpose } = plan;
  // Fixes are people's own, and stay when everything of ours goes.
  if (purpose === 'remove' && (readLedger(now)?.fixes ?? []).length > 0) return undefined;
  let [file, snapshot] = [source, now];
  for (let writes = 0; writes < MOST_WRITES; writes++) {
    const before = await wayBack(file, snapshot, purpose);
    if (before === undefined) return undefined;
    file = await WorkbookPackage.open(before, source.name);
    ({ snapshot } = await readWorkbook(file));
    if (!holdsWhatOthersHave(snapshot, now, plan)) return undefined;
    if (purpose === 'revert' || entryOf(file, snapshot, LEDGER_SHEET) === undefined) return before;
  }
  return undefined;
}

/** A removal goes the whole way at once where the ledger knows it, else write by write. */
async function wayBack(file: WorkbookPackage, snapshot: WorkbookSnapshot, purpose: WritePlan['purpose']): Promise<Uint8Array | undefined> {
  const ledger = readLedger(snapshot);
  const path = entryOf(file, snapshot, LEDGER_SHEET)?.path;
  if (ledger === null || path === undefined) return undefined;
  const image = imageFrom(ledgerImage(snapshot));
  const whole = purpose === 'remove' ? await changesBack(file, image, 'first', path) : undefined;
  const changes = whole ?? (await changesBack(file, image, 'last', path));
  return changes && file.archive.rewrite(changes);
}

/**
 * Whether every cell holds the same in both, but for those that the plan names: an image that somebody forged must not take anything along that nobody
 * is told of.
 */
function holdsWhatOthersHave(before: WorkbookSnapshot, now: WorkbookSnapshot, plan: WritePlan): boolean {
  const ledger = readLedger(now);
  const own = new Set(plan.sheets.flatMap(({ name }) => (isStillOurs(now, ledger, name) ? [(ledgerOr(now, name) ?? { name }).name] : [])));
  const isGone = ({ name }: SheetSnapshot): boolean => sheetNamed(now, name) === undefined && isOurSheet(ledger, name);
  const others = now.sheets.filter(({ name }) => !own.has(name));
  const left = before.sheets.filter((sheet) => !own.has(sheet.name) && !isGone(sheet));
  return others.length === left.length && others.every((sheet, index) => left[index]?.name === sheet.name && sameCells(left[index], sheet, plan));
}

function ledgerOr(now: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return name === LEDGER_SHEET ? ledgerSheetIn(now) : ownSheetNamed(now, name);
}

function sameCells(before: SheetSnapshot, now: SheetSnapshot, { columns }: WritePlan): boolean {
  const told = new Map<number, Set<number>>();
  for (const { sheet, column, headerRow, rows } of columns)
    if (sheet === now.name) told.set(column, new Set([...(told.get(column) ?? []), headerRow, ...rows]));
  const all = new Set([...before.rows, ...now.rows]);
  const [was, is] = [linesOf(before), linesOf(now)];
  for (const row of all) {
    const [old, held] = [was.get(row) ?? [], is.get(row) ?? []];
    for (let column = 0; column < Math.max(old.length, held.length); column++)
      if ((old[column] ?? null) !== (held[column] ?? null) && told.get(column)?.has(row) !== true) return false;
  }
  return true;
}

function linesOf({ rows, cells }: SheetSnapshot): ReadonlyMap<number, SheetSnapshot['cells'][number]> {
  return new Map(rows.map((row, index) => [row, cells[index] ?? []]));
}
