/** What must be queued to write our columns into people's sheets. */
import type { Area, CheckedColumn } from '../../../workbook';
import type { Excelling } from '../ask';
import { excelInput } from './cell-input';
import { looksSteps } from './looks-steps';
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
      queue: (context) => {
        const range = context.workbook.worksheets
          .getItem(edit.sheet)
          .getRangeByIndexes(first + block.from, edit.column, block.lines.length, 1)
          .untrack();
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

/** Excel moves what stands beside a table when a column is added; making the table wider does not. */
function growStep(excel: Excelling, { edit, table }: CheckedColumn): Step {
  return {
    bytes: CALL_BYTES * 4,
    queue: (context) => {
      const held = context.workbook.tables.getItem(edit.table as string);
      if (excel.capabilities.resizesTables && table) {
        const { area } = table;
        held.resize(
          context.workbook.worksheets
            .getItem(edit.sheet)
            .getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, edit.column - area.left + 1)
            .untrack(),
        );
      } else held.columns.add(undefined, undefined, edit.header ?? undefined);
    },
  };
}

function shrinkStep({ edit, table }: CheckedColumn): Step {
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

function styledAreas({ edit, accepted, table, header }: CheckedColumn): { area: Area; style: typeof edit.style }[] {
  const areas: Area[] = [];
  for (const index of accepted) {
    const row = edit.rows[index] as number;
    const last = areas.at(-1);
    if (last && last.bottom === row - 1) areas[areas.length - 1] = { ...last, bottom: row };
    else areas.push({ top: row, bottom: row, left: edit.column, right: edit.column });
  }
  const styled = areas.map((area) => ({ area, style: edit.style }));
  // The header of a table's column is drawn by the table.
  return header && !table
    ? [{ area: { top: edit.headerRow, bottom: edit.headerRow, left: edit.column, right: edit.column }, style: 'header' }, ...styled]
    : styled;
}

/** Values first, looks apart: they come after all values. `hidden` are the rows hidden by hand. */
export function columnSteps(
  excel: Excelling,
  column: CheckedColumn,
  hidden: ReadonlySet<number>,
  budget: number,
): { readonly values: readonly Step[]; readonly looks: readonly Step[] } {
  const { edit, change, header, table } = column;
  if (change === 'shrink') return { values: [shrinkStep(column)], looks: [] };
  const named = header ? [headerStep(column)] : [];
  const values = valueSteps(column, hidden, budget);
  if (edit.header === null) return { values: [...named, ...values], looks: clearedLooks(column) };
  const grown = change === 'grow' ? [growStep(excel, column)] : [];
  const looks = [...looksSteps(edit.sheet, styledAreas(column), true), ...(edit.ours ? [] : [widthStep(column)])];
  // A header that stands beside the table already becomes the name of its new column.
  return { values: table && !excel.capabilities.resizesTables ? [...grown, ...named, ...values] : [...named, ...grown, ...values], looks };
}

/** A column that is taken out beside a block loses the looks we gave it. */
function clearedLooks(column: CheckedColumn): Step[] {
  const { edit, accepted, header } = column;
  const rows = [...(header ? [edit.headerRow] : []), ...accepted.map((index) => edit.rows[index] as number)];
  const [first] = rows;
  if (first === undefined) return [];
  return [
    {
      bytes: CALL_BYTES * 4,
      queue: (context) =>
        context.workbook.worksheets
          .getItem(edit.sheet)
          .getRangeByIndexes(first, edit.column, (rows.at(-1) ?? first) - first + 1, 1)
          .untrack()
          .clear('Formats'),
    },
  ];
}
