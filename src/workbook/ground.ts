/** What a plan stands on: the workbook as a host found it at the moment of writing. */
import { overlaps, type Area } from './address';
import { ownSheetNamed } from './own-sheets';
import { isFormulaAt, tableNamed, usedArea, valueAt, type CellValue, type WorkbookSnapshot } from './snapshot';

/** A sheet as it stands. Of its cells a host may have read only those that the plan needs. */
export interface SheetGround {
  readonly protected: boolean;
  /** The area that holds values; asked of our own sheets only. */
  readonly used: Area | null;
  /** Merged areas where columns go; empty where the host cannot tell. */
  readonly merged: readonly Area[];
  /** Whether a cell was read at all. */
  knows(row: number, column: number): boolean;
  value(row: number, column: number): CellValue;
  isFormula(row: number, column: number): boolean;
  /** Names of the tables of which cells stand in an area. */
  tablesIn(area: Area): readonly string[];
}

export interface TableGround {
  readonly name: string;
  readonly sheet: string;
  /** Header and totals rows included. */
  readonly area: Area;
  readonly headers: readonly CellValue[];
}

export interface Ground {
  readonly readOnly: boolean;
  /** Whether sheets can neither be added nor taken out. */
  readonly locked: boolean;
  readonly visibleSheets: readonly string[];
  /** Whether somebody else's audit was written since the plan was made. */
  readonly writtenSince: boolean;
  /** Whether a write of ours is being made again after it was cut off: then what stands in its way may be our own. */
  readonly resuming: boolean;
  /** What our own sheets held when the plan was made; null where nothing can have changed since. */
  readonly asRead: WorkbookSnapshot | null;
  /** Whether a sheet of this name is ours. */
  isOurs(sheet: string): boolean;
  sheet(name: string): SheetGround | undefined;
  table(name: string): TableGround | undefined;
}

export type GroundMarks = Pick<Ground, 'locked' | 'visibleSheets' | 'isOurs'>;

/** The ground of a host that holds the whole workbook, as a file does: nothing can have changed since it was read. */
export function groundOf(workbook: WorkbookSnapshot, marks: GroundMarks): Ground {
  const known = new Map<string, SheetGround | undefined>();
  return {
    ...marks,
    readOnly: workbook.readOnly,
    writtenSince: false,
    resuming: false,
    asRead: null,
    sheet: (name) => {
      if (!known.has(name)) known.set(name, sheetGround(workbook, name));
      return known.get(name);
    },
    table: (name) => {
      const found = tableNamed(workbook, name);
      if (!found) return undefined;
      const { sheet, table } = found;
      const { area } = table;
      const headers = Array.from({ length: area.right - area.left + 1 }, (_, index) => valueAt(sheet, area.top, area.left + index));
      return { name: table.name, sheet: sheet.name, area, headers };
    },
  };
}

function sheetGround(workbook: WorkbookSnapshot, name: string): SheetGround | undefined {
  const sheet = ownSheetNamed(workbook, name);
  return (
    sheet && {
      protected: sheet.protected,
      used: usedArea(sheet) ?? null,
      merged: sheet.merged ?? [],
      knows: () => true,
      value: (row, column) => valueAt(sheet, row, column),
      isFormula: (row, column) => isFormulaAt(sheet, row, column),
      tablesIn: (area) => sheet.tables.filter((table) => overlaps(table.area, area)).map((table) => table.name),
    }
  );
}
