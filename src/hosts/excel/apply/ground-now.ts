/** The ground that a plan stands on in Excel, and the faults that only Excel has: rows that are hidden. */
import {
  calledByUs,
  isStillOurs,
  ownSheetNamed,
  sheetNamed,
  why,
  type ColumnEdit,
  type Ground,
  type HostFaults,
  type Ledger,
  type TableGround,
  type Why,
  type WorkbookSnapshot,
} from '../../../workbook';
import { markInSnapshot } from './ledger-mark';
import type { Now } from './now';
import type { SheetNow } from './sheet-now';

/** `resuming` is true while a write of ours is being made again after it failed half way. */
export function groundOfNow(now: Now, snapshot: WorkbookSnapshot, ledger: Ledger | null, resuming: boolean): Ground {
  return {
    readOnly: now.readOnly,
    locked: now.locked,
    visibleSheets: now.visibleSheets.map((name) => calledByUs(snapshot, name)),
    writtenSince: !resuming && now.ledgerMark !== markInSnapshot(snapshot),
    resuming,
    asRead: snapshot,
    isOurs: (sheet) => isStillOurs(snapshot, ledger, sheet) && (ownSheetNamed(snapshot, sheet) !== undefined || sheetNamed(snapshot, sheet) === undefined),
    table: (name) => now.tables.get(name),
    sheet: (name) => {
      const sheet = now.sheets.get(name);
      const cells = now.cells.get(name);
      const tables = now.tablesIn.get(name);
      return (
        sheet && {
          ...sheet,
          knows: (row, column) => cells?.knows(row, column) ?? false,
          value: (row, column) => cells?.value(row, column) ?? null,
          isFormula: (row, column) => cells?.isFormula(row, column) ?? false,
          tablesIn: ({ right }) => tables?.get(right) ?? [],
        }
      );
    },
  };
}

/** Excel puts a block of values into the wrong rows while some of them are hidden. */
export function faultsOfNow(now: Now): HostFaults {
  return {
    column: (edit: ColumnEdit, table: TableGround | null): Why | undefined => {
      const { filtered, hiddenRows } = now.sheets.get(edit.sheet) as SheetNow;
      const bottom = edit.rows.at(-1) ?? edit.headerRow;
      const over = filtered && filtered.top <= bottom && filtered.bottom >= edit.headerRow;
      if (over || (table && now.tables.get(table.name)?.filtered)) return why('rows-filtered', { of: edit.table ?? edit.sheet });
      return hiddenRows ? undefined : why('rows-hidden', { sheet: edit.sheet });
    },
  };
}
