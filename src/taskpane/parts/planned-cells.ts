/** A plan cell by cell, as a person reads it: where, what stands there, what would. */
import { cellName, valueAt, type CellInput, type CellValue, type ColumnEdit, type SheetEdit, type SheetSnapshot } from '../../workbook';

export interface PlannedCell {
  /** `P12` */
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

export function columnCells({ column, headerRow, header, headerBefore, rows, values, before }: ColumnEdit): PlannedCell[] {
  const head = { cell: cellName(headerRow, column), before: shown(headerBefore), after: shown(header) };
  return [head, ...rows.map((row, index) => ({ cell: cellName(row, column), before: shown(before[index] ?? null), after: shown(values[index] ?? null) }))];
}

/** A sheet that is taken out shows what it holds now. */
export function sheetCells({ action, cells }: SheetEdit, now: SheetSnapshot | undefined): PlannedCell[] {
  if (action === 'delete')
    return (now?.rows ?? []).flatMap((row, index) =>
      (now?.cells[index] ?? []).flatMap((value, column) =>
        value === null || value === '' ? [] : [{ cell: cellName(row, column), before: shown(value), after: '' }],
      ),
    );
  return cells.flatMap((line, row) =>
    line.flatMap((input, column) =>
      input === null ? [] : [{ cell: cellName(row, column), before: now === undefined ? '' : shown(valueAt(now, row, column)), after: shown(input) }],
    ),
  );
}

function shown(input: CellInput | CellValue): string {
  if (input === null) return '';
  if (typeof input === 'object') return `${shown(input.value)}  ${input.formula}`;
  if (typeof input === 'boolean') return input ? 'TRUE' : 'FALSE';
  return typeof input === 'number' ? String(Math.round(input * 1e6) / 1e6) : input;
}
