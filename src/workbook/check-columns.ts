/** Whether our columns may be written beside people's rows: what the plan expects around them is compared with what stands there. */
import { cellName, LAST_COLUMN } from './address';
import { CellChecks, isSame } from './check-cells';
import { blockFault, strangerIn, tableFault } from './check-table';
import type { Ground, SheetGround, TableGround } from './ground';
import { FIX, type ColumnEdit } from './plan';
import { refusal, why, type Refusal } from './refusal';
import type { Why } from './refusal-reasons';
import { isSameName } from './snapshot';

/** What of a column edit is made. */
export interface CheckedColumn {
  readonly edit: ColumnEdit;
  readonly table: TableGround | null;
  /** Whether the table gets the column at its right end, loses its last one, or keeps its columns. */
  readonly change: 'grow' | 'shrink' | 'none';
  /** Places in `edit.rows` that are written. */
  readonly accepted: readonly number[];
  /** Whether the header cell is written too. */
  readonly header: boolean;
}

/** Faults that only one kind of host can find; each is asked after ours. */
export interface HostFaults {
  /** Of the whole column. */
  column?(edit: ColumnEdit, table: TableGround | null): Why | undefined;
  /** Of a table that would get a column. */
  grow?(edit: ColumnEdit, table: TableGround): Why | undefined;
  /** Tells for each row of a column whether a formula stands there on which other cells hang. */
  needed?(edit: ColumnEdit): (row: number) => boolean;
}

/** The edit without the rows that were refused. */
export function acceptedEdit({ edit, accepted }: CheckedColumn): ColumnEdit {
  if (accepted.length === edit.rows.length) return edit;
  const kept = <T>(list: readonly T[]): T[] => accepted.map((index) => list[index] as T);
  return {
    ...edit,
    rows: kept(edit.rows),
    values: kept(edit.values),
    before: kept(edit.before),
    guards: edit.guards.map((guard) => ({ ...guard, values: kept(guard.values) })),
  };
}

/** Checks columns one after the other: each finds its table as the ones before leave it. */
export class ColumnChecks {
  readonly columns: CheckedColumn[] = [];
  readonly refused: Refusal[] = [];
  /** How far each table reaches after the edits checked so far. */
  readonly #right = new Map<string, number>();

  constructor(
    private readonly ground: Ground,
    private readonly own: HostFaults,
  ) {}

  add(edit: ColumnEdit): void {
    const sheet = this.ground.sheet(edit.sheet);
    const named = edit.table === null ? undefined : this.ground.table(edit.table);
    const table = named && isSameName(named.sheet, edit.sheet) ? named : null;
    const right = table ? (this.#right.get(table.name) ?? table.area.right) : -1;
    const fault = this.#columnFault(edit, sheet, table, right);
    if (fault || !sheet) {
      this.#refuse(edit, edit.headerRow, fault ?? why('sheet-gone', { sheet: edit.sheet }));
      return;
    }
    const cells = new CellChecks(edit, sheet, this.own.needed?.(edit));
    const headerFault = cells.header();
    if (headerFault) {
      this.#refuse(edit, edit.headerRow, headerFault);
      return;
    }
    const accepted: number[] = [];
    edit.rows.forEach((row, index) => {
      const rowFault = cells.row(index);
      if (rowFault) this.#refuse(edit, row, rowFault);
      else accepted.push(index);
    });
    const stranger = table && edit.header === null && edit.column <= right ? strangerIn(edit, sheet, table) : undefined;
    if (stranger) this.refused.push(stranger);
    // A column that keeps a value of somebody's keeps its header, and its place in the table.
    const whole = accepted.length === edit.rows.length && !stranger;
    const header = edit.header === null ? whole : !isStanding(edit) && (accepted.length > 0 || edit.rows.length === 0);
    if (accepted.length === 0 && !header) return;
    const change = changeOf(edit, table, right, header);
    if (table && change !== 'none') this.#right.set(table.name, right + (change === 'grow' ? 1 : -1));
    this.columns.push({ edit, table, change, accepted, header });
  }

  #columnFault(edit: ColumnEdit, sheet: SheetGround | undefined, table: TableGround | null, right: number): Why | undefined {
    if (this.ground.readOnly) return why('workbook-read-only');
    if (!sheet) return why('sheet-gone', { sheet: edit.sheet });
    if (sheet.protected) return why('sheet-protected', { sheet: edit.sheet });
    if (edit.column > LAST_COLUMN) return why('sheet-full', { sheet: edit.sheet });
    if (edit.table !== null && !table) return why('table-gone', { sheet: edit.sheet, table: edit.table });
    const gone = edit.guards.find(({ column, header }) => !isSame(sheet.value(edit.headerRow, column), header));
    if (gone) return why('header-gone', { cell: cellName(edit.headerRow, gone.column), sheet: edit.sheet, header: { held: gone.header } });
    const fault = this.own.column?.(edit, table) ?? (table ? tableFault(edit, sheet, table, right, this.ground.resuming) : blockFault(edit, sheet));
    return fault ?? (table && changeOf(edit, table, right, true) === 'grow' ? this.own.grow?.(edit, table) : undefined);
  }

  #refuse(edit: ColumnEdit, row: number, reason: Why): void {
    this.refused.push(refusal({ sheet: edit.sheet, row, column: edit.column }, reason));
  }
}

/** A fix of one cell leaves the header of its column as it stands. */
function isStanding({ purpose, header, headerBefore }: ColumnEdit): boolean {
  return purpose === FIX && header === headerBefore;
}

/** A write that was cut off may have left cells beside the table that were to become its column: those are emptied, and the table keeps its own. */
function changeOf(edit: ColumnEdit, table: TableGround | null, right: number, header: boolean): CheckedColumn['change'] {
  if (!table || !header) return 'none';
  const beside = edit.column > right;
  if (edit.header === null) return beside ? 'none' : 'shrink';
  return beside ? 'grow' : 'none';
}
