/** What must be queued to write one of our own sheets, or to take it out. */
import { areaName, columnLetters, isSameName, LEDGER_SHEET, pickListSource, type Area, type SheetEdit } from '../../../workbook';
import { excelInput } from './cell-input';
import { chartSteps } from './chart-steps';
import { linkSteps } from './link-steps';
import { looksSteps } from './looks-steps';
import type { Mark } from './marks';
import type { Now } from './now';
import { rangeOf, type SheetNow } from './sheet-now';
import { blockBytes, CALL_BYTES, rowBlocks, type Step } from './step';
import { pointsOf } from './styles';

const step = (queue: Step['queue'], calls = 5): Step => ({ bytes: CALL_BYTES * calls, queue });

function inputLines({ cells }: SheetEdit): (string | number | boolean)[][] {
  const width = cells.reduce((most, line) => Math.max(most, line.length), 0);
  return cells.map((line) => Array.from({ length: width }, (_, column) => excelInput(line[column] ?? null)));
}

/** Excel clears no more cells at a time (application-specific API error handling, `OperationCellsExceedLimit`); we stay below. */
const MOST_CLEARED = 30_000_000;

/**
 * An empty sheet: new, or emptied with its filter, so that no hidden row is left in the way. Only where values stand it is cleared: a stray look in a
 * far corner makes the used range larger than Excel clears at a time.
 */
function emptiedSteps({ name }: SheetEdit, there: SheetNow | undefined): Step[] {
  if (!there) return [step((context) => void context.workbook.worksheets.add(name))];
  const { used } = there;
  const rows = used ? Math.max(1, Math.floor(MOST_CLEARED / (used.right - used.left + 1))) : 0;
  const stripes: Area[] = [];
  for (let top = used?.top ?? 0; used && top <= used.bottom; top += rows) stripes.push({ ...used, top, bottom: Math.min(used.bottom, top + rows - 1) });
  return [
    step((context) => context.workbook.worksheets.getItem(name).autoFilter.remove()),
    ...stripes.map((area) =>
      step((context) => {
        const range = rangeOf(context.workbook.worksheets.getItem(name), area);
        range.rowHidden = false;
        range.clear();
        // Of what may be entered, the reference does not say whether it is cleared with the cells.
        range.dataValidation.clear();
      }, 12),
    ),
  ];
}

export function cellSteps(edit: SheetEdit, budget: number): Step[] {
  const lines = inputLines(edit);
  const width = lines[0]?.length ?? 0;
  if (width === 0) return [];
  return rowBlocks(lines, budget).map((block) => ({
    bytes: blockBytes(block),
    queue: (context) => {
      context.workbook.worksheets.getItem(edit.name).getRangeByIndexes(block.from, 0, block.lines.length, width).untrack().values = block.lines as (
        string | number | boolean
      )[][];
    },
  }));
}

/** The only way to hide a sheet. On desktop Excel it empties the undo list, so it is done once in the life of the sheet. */
function hiddenSteps({ name, hidden }: SheetEdit, there: SheetNow | undefined): Step[] {
  if (!hidden || there?.visible === false) return [];
  return [
    step((context) => {
      context.workbook.worksheets.getItem(name).visibility = 'Hidden';
    }),
  ];
}

function layoutSteps({ name, hidden, widths, filter, wrapped, cells, pickLists }: SheetEdit, there: SheetNow | undefined): Step[] {
  // Nobody sees how a hidden sheet looks.
  if (hidden) return [];
  // A column that is given a width is shown: where people have hidden some, all stay as wide as they are.
  const given = there?.columnsHidden === true ? [] : widths;
  const steps: Step[] = given.map((width, column) =>
    step((context) => {
      context.workbook.worksheets.getItem(name).getRangeByIndexes(0, column, 1, 1).untrack().format.columnWidth = pointsOf(width);
    }),
  );
  if (wrapped.length > 0 && cells.length > 0) {
    const addresses = wrapped.map((column) => areaName({ top: 0, bottom: cells.length - 1, left: column, right: column })).join(',');
    steps.push(
      step((context) => {
        context.workbook.worksheets.getItem(name).getRanges(addresses).untrack().format.wrapText = true;
      }),
    );
  }
  for (const list of pickLists) {
    const source = pickListSource(list);
    if (source === null) continue;
    const rule = { list: { inCellDropDown: true, source: 'text' in source ? source.text : `=${source.formula}` } };
    steps.push(
      step((context) => {
        context.workbook.worksheets.getItem(name).getRange(areaName(list.area)).untrack().dataValidation.rule = rule;
      }),
    );
  }
  if (filter) steps.push(step((context) => context.workbook.worksheets.getItem(name).autoFilter.apply(areaName(filter))));
  return steps;
}

/** Panes of hidden sheets are reported not to thaw (office-js issue 1463), those of some files not to freeze (2196, 2014). */
function paneSteps({ name, hidden, frozenRows, frozenColumns }: SheetEdit, exists: boolean): Step[] {
  if (hidden || !(exists || frozenRows > 0 || frozenColumns > 0)) return [];
  return [
    step((context) => {
      const { freezePanes } = context.workbook.worksheets.getItem(name);
      if (frozenRows === 0 && frozenColumns === 0) freezePanes.unfreeze();
      else if (frozenColumns === 0) freezePanes.freezeRows(frozenRows);
      else if (frozenRows === 0) freezePanes.freezeColumns(frozenColumns);
      else freezePanes.freezeAt(areaName({ top: 0, left: 0, bottom: frozenRows - 1, right: frozenColumns - 1 }));
    }),
  ];
}

/** How it prints, for people who have set up nothing themselves. */
function printSteps({ name, print }: SheetEdit, exists: boolean, paper: Now['paper']): Step[] {
  if (print === undefined) return [];
  const breaks = breakSteps(name, print.breaks);
  if (exists) return breaks;
  const { landscape, fit, titles, columns } = print;
  return [
    step((context) => {
      const { pageLayout } = context.workbook.worksheets.getItem(name);
      if (paper !== null) pageLayout.paperSize = paper;
      pageLayout.orientation = landscape ? 'Landscape' : 'Portrait';
      pageLayout.zoom = zoomOf(fit);
      if (columns !== undefined) pageLayout.setPrintArea(`A:${columnLetters(columns - 1)}`);
      if (titles !== null) pageLayout.setPrintTitleRows(`$${titles.top + 1}:$${titles.bottom + 1}`);
    }, 10),
    ...breaks,
  ];
}

function zoomOf(fit: NonNullable<SheetEdit['print']>['fit']): Excel.PageLayoutZoomOptions {
  if (typeof fit === 'number') return { scale: fit };
  return fit === 'page' ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
}

/** They move with what is written, so that those of before go first. */
function breakSteps(name: string, breaks: readonly number[] | undefined): Step[] {
  if (breaks === undefined) return [];
  return [
    step(
      (context) => {
        const { horizontalPageBreaks } = context.workbook.worksheets.getItem(name);
        horizontalPageBreaks.removePageBreaks();
        for (const row of breaks) horizontalPageBreaks.add(`A${row + 1}`);
      },
      6 + 4 * breaks.length,
    ),
  ];
}

export interface SheetSteps {
  /** The sheet itself, where it is not there: before all values, for formulas of others may speak of it. */
  readonly made: readonly Step[];
  readonly values: readonly Step[];
  /** How it looks, and where its links lead: they come after all values, and their failure costs nothing else. */
  readonly looks: readonly Step[];
  /** What is frozen, and how it prints: the very last, for Excel refuses it in some files. */
  readonly panes: readonly Step[];
  /** The hidden name that it lacks, by which it is known when somebody renames it. */
  readonly marks: readonly Mark[];
}

/** The ledger is cut into several pieces for each request, so that little room is lost between them. */
const PIECES = 16;

/** `called` is its name in the workbook, `there` the sheet as it stands; undefined where it does not. */
export function sheetSteps(planned: SheetEdit, called: string, there: SheetNow | undefined, budget: number, paper: Now['paper'] = null): SheetSteps {
  const edit = { ...planned, name: called };
  const exists = there !== undefined;
  if (edit.action === 'delete')
    return { made: [], values: exists ? [step((context) => context.workbook.worksheets.getItem(called).delete())] : [], looks: [], panes: [], marks: [] };
  const written = isSameName(planned.name, LEDGER_SHEET)
    ? [...(there ? [] : emptiedSteps(edit, undefined)), ...cellSteps(asWideAs(edit, there), budget / PIECES).reverse(), ...shortenedSteps(edit, there)]
    : [...(there ? emptiedSteps(edit, there) : []), ...cellSteps(edit, budget)];
  return {
    made: isSameName(planned.name, LEDGER_SHEET) || there ? [] : emptiedSteps(edit, undefined),
    values: [...written, ...hiddenSteps(edit, there)],
    looks: [...linkSteps(edit, budget), ...looksSteps(called, edit.styles, false), ...layoutSteps(edit, there), ...chartSteps(edit, there)],
    panes: [...paneSteps(edit, exists), ...printSteps(edit, exists, paper)],
    marks: there?.marked ? [] : [{ sheet: called, ours: planned.name }],
  };
}

/** With empty cells over all columns that the sheet has, where it has more: ledgers of former formats have one less. */
function asWideAs(edit: SheetEdit, there: SheetNow | undefined): SheetEdit {
  const [head = [], ...below] = edit.cells;
  return { ...edit, cells: [[...head, ...Array<null>(Math.max(0, (there?.used?.right ?? -1) + 1 - head.length)).fill(null)], ...below] };
}

/** The ledger is written over and never emptied: cut off in between, a write must leave one or the other. What is below the new one goes last. */
function shortenedSteps({ name, cells }: SheetEdit, there: SheetNow | undefined): Step[] {
  const bottom = there?.used?.bottom ?? -1;
  if (bottom < cells.length) return [];
  return [
    step((context) => {
      const { right } = there?.used ?? { right: 0 };
      context.workbook.worksheets
        .getItem(name)
        .getRangeByIndexes(cells.length, 0, bottom - cells.length + 1, right + 1)
        .untrack()
        .clear();
    }),
  ];
}
