/** Our columns as Excel holds them once they are written: what it took for something else is told, cell by cell. */
import { refusal, why, writtenValue, type CellInput, type CellValue, type CheckedColumn, type Refusal } from '../../../workbook';

interface Written {
  readonly column: CheckedColumn;
  readonly first: number;
  readonly range: Excel.Range;
}

export function queueReadBack(context: Excel.RequestContext, columns: readonly CheckedColumn[]): Written[] {
  return columns
    .filter(({ accepted }) => accepted.length > 0)
    .map((column) => {
      const { sheet, column: at, rows } = column.edit;
      const first = rows[column.accepted[0] ?? 0] ?? 0;
      const last = rows[column.accepted.at(-1) ?? 0] ?? 0;
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(first, at, last - first + 1, 1)
        .untrack();
      range.load('values');
      return { column, first, range };
    });
}

export function takeReadBack(written: readonly Written[]): { readonly filled: number; readonly altered: readonly Refusal[] } {
  let filled = 0;
  const altered: Refusal[] = [];
  for (const {
    column: { edit, accepted },
    first,
    range,
  } of written) {
    for (const place of accepted) {
      const row = edit.rows[place] as number;
      const planned = edit.values[place] ?? null;
      const now = (range.values[row - first]?.[0] ?? null) as CellValue;
      if (isAsPlanned(now, planned)) filled += 1;
      else {
        const at = { sheet: edit.sheet, row, column: edit.column };
        altered.push(refusal(at, why('cell-altered', { at, wanted: { held: writtenValue(planned) }, now: { held: now } })));
      }
    }
  }
  return { filled, altered };
}

/** A formula's value is Excel's own affair. */
function isAsPlanned(now: CellValue, planned: CellInput): boolean {
  return typeof planned === 'object' && planned !== null ? true : (now ?? '') === (writtenValue(planned) ?? '');
}
