/** Links from cells of our sheets to cells anywhere: a run of them below each other in one call. */
import { addressName, type SheetEdit } from '../../../workbook';
import { excelInput } from './cell-input';
import { CALL_BYTES, rowBlocks, type Step } from './step';

type Link = SheetEdit['links'][number];

/** Links of one column in rows that follow on each other. */
function runsOf(links: SheetEdit['links']): Link[][] {
  const runs: Link[][] = [];
  for (const link of [...links].sort((one, other) => one.column - other.column || one.row - other.row)) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.column === link.column && last.row === link.row - 1) runs.at(-1)?.push(link);
    else runs.push([link]);
  }
  return runs;
}

function hyperlink({ row, column, to }: Link, { cells }: SheetEdit): Excel.RangeHyperlink {
  const text = cells[row]?.[column];
  // Only a text that Excel leaves alone may be given again with the link.
  return { documentReference: addressName(to), ...(typeof text === 'string' && excelInput(text) === text ? { textToDisplay: text } : {}) };
}

export function linkSteps(edit: SheetEdit, budget: number): Step[] {
  return runsOf(edit.links).flatMap((run) => {
    const lines = run.map((link) => [{ hyperlink: hyperlink(link, edit) }]);
    return rowBlocks(lines, budget, bytesOf).map((block): Step => {
      const { row, column } = run[block.from] as Link;
      return {
        bytes: block.bytes + CALL_BYTES * 4,
        queue: (context) =>
          context.workbook.worksheets
            .getItem(edit.name)
            .getRangeByIndexes(row, column, block.lines.length, 1)
            .untrack()
            .setCellProperties(block.lines as Excel.SettableCellProperties[][]),
      };
    });
  });
}

const bytesOf = ([cell]: readonly unknown[]): number => JSON.stringify(cell).length * 1.5;
