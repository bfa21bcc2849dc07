/** What must be queued to write our columns into people's sheets. */
import { FIX, type Area, type CheckedColumn } from '../../../workbook';
import type { Excelling } from '../ask';
import { excelInput } from './cell-input';
import { looksSteps } from './looks-steps';
import { areasOf, plainSteps, type Looks } from './own-looks';
import { blockBytes, CALL_BYTES, rowBlocks, type Step } from './step';
import { pointsOf } from './styles';

/** Rows that can be written as one block. A block with hidden rows in it lands in the wrong cells, so these go one by one. */
function runsOf(rows: readonly number[], hidden: ReadonlySet<number>): number[][] {
  const runs: number[][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    const joins = before !== undefined && !hidden.has(row) && !hidden.has(before) && (hidden.size === 0 || row === before + 1);
    if (last && joins) last.push(row);
    else runs.push([row]);
  }
  return runs;
}

function valueSteps({ edit, accepted }: CheckedColumn, hidden: ReadonlySet<number>, budget: number): Step[] {
  const inputs = new Map(accepted.map((index) => [edit.rows[index] as number, excelInput(edit.header === null ? null : (edit.values[index] ?? null))]));
  return runsOf([...inputs.keys()], hidden).flatMap((run) => {
    const [first = 0] = run;
    const last = run.at(-1) ?? first;
    // Rows in between that are not ours to write stay as they are: null leaves a cell alone.
    const lines = Array.from({ length: last - first + 1 }, (_, down) => [inputs.get(first + down) ?? null]);
    return rowBlocks(lines, budget).map((block): Step => ({
      bytes: blockBytes(block),
      ...(edit.header === null
        ? {}
        : { cells: { sheet: edit.sheet, column: edit.column, top: first + block.from, bottom: first + block.from + block.lines.length - 1 } }),
      queue: (context) => {
        const range = context.workbook.worksheets
          .getItem(edit.sheet)
          .getRangeByIndexes(first + block.from, edit.column, block.lines.length, 1)
          .untrack();
        if (edit.unformats === true) range.numberFormat = 'General' as unknown as string[][];
        range.values = block.lines as (string | number | boolean | null)[][];
      },
    }));
  });
}

function headerStep({ edit: { sheet, headerRow, column, header } }: CheckedColumn): Step {
  return {
    bytes: CALL_BYTES * 5,
    queue: (context) => {
      context.workbook.worksheets.getItem(sheet).getRangeByIndexes(headerRow, column, 1, 1).untrack().values = [[excelInput(header)]];
    },
  };
}

/** Makes a table reach from its first column to this one: nothing beside it moves. */
function resizeStep({ edit, table }: CheckedColumn, right: number): Step {
  return {
    bytes: CALL_BYTES * 4,
    queue: (context) => {
      const area = table?.area ?? { top: edit.headerRow, bottom: edit.headerRow, left: right, right };
      const sheet = context.workbook.worksheets.getItem(edit.sheet);
      context.workbook.tables
        .getItem(edit.table as string)
        .resize(sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, right - area.left + 1).untrack());
    },
  };
}

/** Excel moves what stands beside a table when a column is added; making the table wider does not. */
function growStep(excel: Excelling, column: CheckedColumn): Step {
  const { edit } = column;
  if (excel.capabilities.resizesTables) return resizeStep(column, edit.column);
  return {
    bytes: CALL_BYTES * 4,
    queue: (context) => void context.workbook.tables.getItem(edit.table as string).columns.add(undefined, undefined, edit.header ?? undefined),
  };
}

function deleteStep({ edit, table }: CheckedColumn): Step {
  return {
    bytes: CALL_BYTES * 4,
    queue: (context) =>
      context.workbook.tables
        .getItem(edit.table as string)
        .columns.getItemAt(edit.column - (table?.area.left ?? 0))
        .delete(),
  };
}

function widthStep({ edit: { sheet, headerRow, column, width } }: CheckedColumn): Step {
  return {
    bytes: CALL_BYTES * 5,
    queue: (context) => {
      context.workbook.worksheets.getItem(sheet).getRangeByIndexes(headerRow, column, 1, 1).untrack().format.columnWidth = pointsOf(width);
    },
  };
}

/** Cells that had a look of their own keep it. */
function styledAreas({ edit, accepted, table, header }: CheckedColumn): { area: Area; style: typeof edit.style }[] {
  // A fix is what somebody might have typed: it changes no look.
  if (edit.purpose === FIX) return [];
  const own = new Set(edit.ownLooks ?? []);
  const rows = accepted.map((index) => edit.rows[index] as number).filter((row) => !own.has(row));
  const styled = areasOf(rows, edit.column).map((area) => ({ area, style: edit.style }));
  // The header of a table's column is drawn by the table.
  return header && !table && !own.has(edit.headerRow)
    ? [{ area: { top: edit.headerRow, bottom: edit.headerRow, left: edit.column, right: edit.column }, style: 'header' }, ...styled]
    : styled;
}

/** A column of ours that somebody made wider or narrower stays so; one that was written, but not drawn, is drawn now. */
function takesWidth({ ours, width }: CheckedColumn['edit'], looks: Looks | undefined): boolean {
  return width !== 0 && (!ours || (looks !== undefined && looks.header.width === looks.untouched.width));
}

/** Values first, looks apart: they come after all values. `hidden` are the rows hidden by hand, `looks` how the cells look now. */
export function columnSteps(
  excel: Excelling,
  column: CheckedColumn,
  hidden: ReadonlySet<number>,
  looks: Looks | undefined,
  budget: number,
): { readonly values: readonly Step[]; readonly looks: readonly Step[] } {
  const { edit, change, header, table } = column;
  const named = header ? [headerStep(column)] : [];
  const values = valueSteps(column, hidden, budget);
  if (edit.header === null) {
    const plain = looks ? plainSteps(column, looks) : [];
    if (change !== 'shrink') return { values: [...named, ...values], looks: plain };
    // Deleting a table's column would pull what stands to its right to the left; making the table narrower does not.
    return excel.capabilities.resizesTables
      ? { values: [resizeStep(column, edit.column - 1), ...named, ...values], looks: plain }
      : { values: [deleteStep(column)], looks: [] };
  }
  const grown = change === 'grow' ? [growStep(excel, column)] : [];
  const drawn = [...looksSteps(edit.sheet, styledAreas(column), true), ...(takesWidth(edit, looks) ? [widthStep(column)] : [])];
  // A header that stands beside the table already becomes the name of its new column.
  return { values: table && !excel.capabilities.resizesTables ? [...grown, ...named, ...values] : [...named, ...grown, ...values], looks: drawn };
}
