/** Cells that have a look of their own keep it: what was found of them before we write, and how a look that we gave is taken back. */
import type { Area, CheckedColumn, ColumnEdit } from '../../../workbook';
import { LAST_COLUMN, LAST_ROW } from '../../../workbook';
import { CALL_BYTES, type Step } from './step';
import { pointsOf } from './styles';

/** What our looks change of a cell. */
export interface Plain {
  readonly numberFormat: string | null;
  readonly filled: boolean;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: string | null;
  readonly color: string | null;
  readonly wrap: boolean | null;
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly indent: number | null;
  /** In points, of the column. */
  readonly width: number | null;
}

const LOADED =
  'format/wrapText,format/horizontalAlignment,format/verticalAlignment,format/indentLevel,format/columnWidth,' +
  'format/fill/pattern,format/font/bold,format/font/italic,format/font/underline,format/font/color';

/** The last cell of a sheet looks as every cell that nobody has touched. */
const UNTOUCHED: Area = { top: LAST_ROW, bottom: LAST_ROW, left: LAST_COLUMN, right: LAST_COLUMN };

export interface QueuedLooks {
  readonly sheet: string;
  readonly column: number;
  readonly untouched: Excel.Range;
  readonly header: Excel.Range;
  /** Asked for where the column is new and has rows. */
  readonly body: Excel.Range | null;
}

export interface Looks {
  readonly untouched: Plain;
  readonly header: Plain;
  readonly body: Plain | null;
}

function queued(sheet: Excel.Worksheet, { top, left, bottom, right }: Area, loaded: string): Excel.Range {
  const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();
  range.load(loaded);
  return range;
}

/** Whether the looks of all its cells matter: of a column that is ours they are known. */
export function isNew({ header, ours, rows }: ColumnEdit): boolean {
  return header !== null && !ours && rows.length > 0;
}

/** Of the body all but its number formats, of which there is one for each cell: they come with its values. */
export function queueLooks(worksheets: Excel.WorksheetCollection, edit: ColumnEdit): QueuedLooks {
  const { sheet: name, column, headerRow, rows } = edit;
  const sheet = worksheets.getItemOrNullObject(name);
  const [top = headerRow, bottom = headerRow] = [rows[0], rows.at(-1)];
  return {
    sheet: name,
    column,
    untouched: queued(sheet, UNTOUCHED, `${LOADED},numberFormat`),
    header: queued(sheet, { top: headerRow, bottom: headerRow, left: column, right: column }, `${LOADED},numberFormat`),
    body: isNew(edit) ? queued(sheet, { top, bottom, left: column, right: column }, LOADED) : null,
  };
}

function plainOf({ format }: Excel.Range, numberFormat: string | null): Plain {
  const { font } = format;
  return {
    numberFormat,
    filled: String(format.fill.pattern) !== 'None',
    bold: font.bold,
    italic: font.italic,
    underline: font.underline,
    color: font.color,
    wrap: format.wrapText,
    horizontal: format.horizontalAlignment,
    vertical: format.verticalAlignment,
    indent: format.indentLevel,
    width: format.columnWidth,
  };
}

const formatOf = ({ numberFormat }: Excel.Range): string => String((numberFormat as unknown[][])[0]?.[0]);

/** Undefined for a sheet that is not there. The number format of the body is not known yet. */
export function takeLooks({ untouched, header, body }: QueuedLooks): Looks | undefined {
  if (header.isNullObject) return undefined;
  return { untouched: plainOf(untouched, formatOf(untouched)), header: plainOf(header, formatOf(header)), body: body && plainOf(body, null) };
}

function isUntouched(one: Plain, { width: _, ...untouched }: Plain): boolean {
  return (Object.keys(untouched) as (keyof typeof untouched)[]).every((name) => one[name] !== null && one[name] === untouched[name]);
}

/** A new column, with the rows whose cells keep their look, and without a width where it has one of its own. */
export function withOwnLooks(edit: ColumnEdit, { untouched, header, body }: Looks): ColumnEdit {
  const ownHeader = isUntouched(header, untouched) ? [] : [edit.headerRow];
  const ownRows = body && isUntouched(body, untouched) ? [] : edit.rows;
  return { ...edit, ownLooks: [...ownHeader, ...ownRows], width: header.width === untouched.width ? edit.width : 0 };
}

/** Rows that follow on each other, of one column. */
export function areasOf(rows: readonly number[], column: number): Area[] {
  const areas: Area[] = [];
  for (const row of rows) {
    const last = areas.at(-1);
    if (last && last.bottom === row - 1) areas[areas.length - 1] = { ...last, bottom: row };
    else areas.push({ top: row, bottom: row, left: column, right: column });
  }
  return areas;
}

/** A column that is taken out loses the looks and the width that we gave it, and no others; borders are nobody's business. */
export function plainSteps({ edit, accepted, header }: CheckedColumn, { untouched, header: now }: Looks): Step[] {
  const own = new Set(edit.ownLooks ?? []);
  const rows = [...(header ? [edit.headerRow] : []), ...accepted.map((index) => edit.rows[index] as number)].filter((row) => !own.has(row));
  const steps = areasOf(rows, edit.column).map((area): Step => ({
    bytes: CALL_BYTES * 14,
    queue: (context) => {
      const sheet = context.workbook.worksheets.getItem(edit.sheet);
      makePlain(sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, 1).untrack(), untouched);
    },
  }));
  if (!header || edit.width === 0 || now.width !== pointsOf(edit.width)) return steps;
  const widthStep: Step = {
    bytes: CALL_BYTES * 5,
    queue: (context) => {
      context.workbook.worksheets.getItem(edit.sheet).getRangeByIndexes(edit.headerRow, edit.column, 1, 1).untrack().format.useStandardWidth = true;
    },
  };
  return [...steps, widthStep];
}

function makePlain(range: Excel.Range, plain: Plain): void {
  const { format } = range;
  const { font } = format;
  // One format for all cells: the API takes a single value for a whole range, though its types do not say so.
  range.numberFormat = (plain.numberFormat ?? 'General') as unknown as string[][];
  if (!plain.filled) format.fill.clear();
  font.bold = plain.bold ?? false;
  font.italic = plain.italic ?? false;
  font.underline = (plain.underline ?? 'None') as 'None';
  if (plain.color !== null) font.color = plain.color;
  format.wrapText = plain.wrap ?? false;
  format.horizontalAlignment = (plain.horizontal ?? 'General') as 'General';
  format.verticalAlignment = (plain.vertical ?? 'Bottom') as 'Bottom';
  format.indentLevel = plain.indent ?? 0;
}
