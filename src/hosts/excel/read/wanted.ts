/** What is read of each sheet: all of it, or of our own no more than is asked for. */
import {
  isDrawnAnew,
  isKnownByName,
  isSameName,
  isShownOnly,
  isStillOurs,
  LEDGER_REST_COLUMN,
  LEDGER_SHEET,
  LEDGER_TITLE,
  readLedger,
  valueAt,
  type Area,
  type ReadOptions,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../workbook';
import type { SheetStructure } from './read-structure';
import type { BlockCells } from './sheet-cells';

export const isLedger = ({ name, mark = name }: Pick<SheetStructure, 'name' | 'mark'>): boolean => isSameName(mark, LEDGER_SHEET);
/** The ledger is text alone, and what we draw anew is known to the ledger: formulas and formats of theirs would but say it once more. */
const isBare = (sheet: Pick<SheetStructure, 'name' | 'mark'>): boolean => isLedger(sheet) || isDrawnAnew(sheet);
/** What is read of a sheet: an area, or nothing; whether that is less than it holds, and whether its values are all that is asked for. */
export interface Wanted {
  readonly area: Area | null;
  readonly unread: boolean;
  readonly bare: boolean;
  /** Rows that are known from the structure's answer. */
  readonly first?: BlockCells;
}

const whole = (sheet: SheetStructure): Wanted => ({ area: sheet.used, unread: false, bare: isBare(sheet) });

/** A sheet that is only shown and that its name and mark know is not read; of one that only one of them says is ours, its beginning. */
function forAudit(sheet: SheetStructure): Wanted {
  const { used } = sheet;
  if (used === null) return whole(sheet);
  if (isLedger(sheet) && used.right >= LEDGER_REST_COLUMN) return partOfLedger(sheet, used);
  if (!isShownOnly(sheet)) return whole(sheet);
  return { area: isKnownByName(sheet) ? null : { ...used, top: 0, bottom: 0 }, unread: true, bare: true };
}

/** Without the column that only taking back needs, and without the rows that are known. */
function partOfLedger({ first }: SheetStructure, used: Area): Wanted {
  const area = { ...used, left: 0, right: LEDGER_REST_COLUMN - 1 };
  if (first === undefined) return { area, unread: true, bare: true };
  const known = { ...area, top: 0, bottom: first.length - 1 };
  const rest = used.bottom < first.length ? null : { ...area, top: first.length };
  return { area: rest, unread: true, bare: true, first: { area: known, values: first, formulas: [], numberFormats: [] } };
}

export type WantedOf = (sheet: SheetStructure) => Wanted;

export function wantedOf(options: ReadOptions): WantedOf {
  const short = options.forAudit || options.ledgerOnly ? forAudit : whole;
  return options.ledgerOnly ? (sheet) => (isLedger(sheet) ? short(sheet) : { area: null, unread: false, bare: true }) : short;
}

/** Whether a sheet turned out to be none of ours, whatever its name or mark says. */
export function isOthers(snapshot: WorkbookSnapshot, sheet: SheetSnapshot): boolean {
  const { name, mark = name, rows } = sheet;
  if (isLedger(sheet)) return !isSameName(name, LEDGER_SHEET) && valueAt(sheet, 0, 0) !== LEDGER_TITLE;
  if (!isDrawnAnew(sheet) || isKnownByName(sheet) || rows.length === 0) return false;
  return !isStillOurs(snapshot, readLedger(snapshot), mark);
}
