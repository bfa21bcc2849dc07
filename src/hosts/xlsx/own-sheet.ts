/** One of our own sheets as XML, written as a whole. */
import {
  areaName,
  cellName,
  isPlainText,
  pickListSource,
  quotedSheet,
  rowLines,
  stylesByRow,
  type CellStyle,
  type PickList,
  type PrintSetup,
  type SheetEdit,
} from '../../workbook';
import { ByteSink } from './byte-sink';
import { isFormulaLike, writeCell } from './cell-xml';
import type { CellStyles } from './cell-styles';
import type { Dialect } from './namespaces';
import { XML_HEAD } from './namespaces';
import { colXml } from './sheet-head';
import { escapeXml } from './xml-text';

const FIT_TO_PAGE = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
/** A break runs over all columns. */
const LAST_COLUMN = 16_383;
const MARGINS = '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>';
const AS_WIDE: PrintSetup = { landscape: true, fit: 'width', titles: null };

/** How it prints: a person's own page setup, once there is one, takes its place. */
function pageXml({ landscape, fit }: PrintSetup, paper: string | undefined): string {
  const size = paper === undefined ? '' : ` paperSize="${escapeXml(paper)}"`;
  return `${MARGINS}<pageSetup${size}${typeof fit === 'number' ? ` scale="${fit}"` : ''} orientation="${landscape ? 'landscape' : 'portrait'}"${fit === 'width' ? ' fitToHeight="0"' : ''}/>`;
}

/** What a sheet may have besides an edit: elements kept from before, and those that lead to other parts. */
export interface SheetExtras {
  /** XML of `pageMargins` … `headerFooter`, and of `drawing` and `legacyDrawing`, with the namespaces they need declared in them. */
  readonly page?: string;
  readonly drawings?: string;
  /** Columns that people have hidden. */
  readonly hiddenColumns?: ReadonlySet<number>;
  readonly validations?: readonly string[];
  readonly tableParts?: string;
  /** The paper that people's own sheets are printed on, by Excel's number for it. */
  readonly paper?: string;
}

/** The bytes of the sheet, in pieces. */
export function ownSheetXml(edit: SheetEdit, styles: Pick<CellStyles, 'idOf'>, dialect: Dialect, extras: SheetExtras = {}): Uint8Array[] {
  const sink = new ByteSink(expectedBytes(edit));
  const validations = [...edit.pickLists.flatMap((list) => pickListXml(list) ?? []), ...(extras.validations ?? [])];
  const print = edit.print ?? AS_WIDE;
  sink.text(`${XML_HEAD}<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">${typeof print.fit === 'number' ? '' : FIT_TO_PAGE}`);
  sink.text(`<dimension ref="${areaName(writtenArea(edit))}"/>${viewXml(edit)}<sheetFormatPr defaultRowHeight="15"/>`);
  if (edit.widths.length > 0)
    sink.text(`<cols>${edit.widths.map((width, column) => colXml('', column, width, extras.hiddenColumns?.has(column))).join('')}</cols>`);
  sink.text('<sheetData>');
  writeRows(sink, edit, styles);
  sink.text('</sheetData>');
  if (edit.filter) sink.text(`<autoFilter ref="${areaName(edit.filter)}"/>`);
  if (validations.length > 0) sink.text(`<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`);
  if (edit.links.length > 0) sink.text(`<hyperlinks>${edit.links.map(linkXml).join('')}</hyperlinks>`);
  sink.text(`${extras.page || pageXml(print, extras.paper)}${breaksXml(print.breaks ?? [])}${extras.drawings ?? ''}${extras.tableParts ?? ''}</worksheet>`);
  return sink.pieces();
}

function breaksXml(breaks: readonly number[]): string {
  if (breaks.length === 0) return '';
  const each = breaks.map((row) => `<brk id="${row}" max="${LAST_COLUMN}" man="1"/>`);
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${each.join('')}</rowBreaks>`;
}

/** Bytes that a cell and a link mostly take, and what stands around them: room that nothing is put into costs nothing. */
const [PER_CELL, PER_LINK, AROUND] = [96, 80, 16 * 1024];

function expectedBytes({ cells, links }: SheetEdit): number {
  return AROUND + PER_LINK * links.length + PER_CELL * cells.reduce((sum, { length }) => sum + length, 0);
}

function writtenArea({ cells }: SheetEdit): { top: number; left: number; bottom: number; right: number } {
  const widest = cells.reduce((most, row) => Math.max(most, row.length), 1);
  return { top: 0, left: 0, bottom: Math.max(0, cells.length - 1), right: widest - 1 };
}

function viewXml({ frozenRows, frozenColumns }: SheetEdit): string {
  if (frozenRows === 0 && frozenColumns === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const pane = frozenRows === 0 ? 'topRight' : frozenColumns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = `${frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : ''}${frozenRows > 0 ? ` ySplit="${frozenRows}"` : ''}`;
  return `<sheetViews><sheetView workbookViewId="0"><pane${split} topLeftCell="${cellName(frozenRows, frozenColumns)}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`;
}

function writeRows(sink: ByteSink, edit: SheetEdit, styles: Pick<CellStyles, 'idOf'>): void {
  const looks = stylesByRow(edit);
  const wrapped = new Set(edit.wrapped);
  const rows = Math.max(edit.cells.length, looks.length);
  for (let row = 0; row < rows; row++) {
    const values = edit.cells[row] ?? [];
    const look = looks[row] ?? [];
    let isOpen = false;
    for (let column = 0; column < Math.max(values.length, look.length); column++) {
      const value = values[column] ?? null;
      const style = look[column];
      if (value === null && style === undefined) continue;
      if (!isOpen) sink.text(`<row r="${row + 1}"${heightXml(values, look, wrapped, edit.widths)}>`);
      isOpen = true;
      // Most cells of our sheets are texts that nothing has to be done to.
      const isPlain = typeof value === 'string' && isPlainText(value);
      const id = styles.idOf(style ?? 'text', wrapped.has(column), !isPlain && isFormulaLike(value));
      writeCell(sink, row, column, value, isPlain, id);
    }
    if (isOpen) sink.text('</row>');
  }
}

const LINE_HEIGHT = 15;
/** Excel's own limit, in points. */
const TALLEST = 409;

/** Programs that do not measure text as they open a file show rows as high as it says; those that do correct the guess. */
function heightXml(
  values: SheetEdit['cells'][number],
  look: readonly (CellStyle | undefined)[],
  wrapped: ReadonlySet<number>,
  widths: readonly number[],
): string {
  const lines = rowLines(values, look, wrapped, widths);
  return lines === 1 ? '' : ` ht="${Math.min(lines * LINE_HEIGHT, TALLEST)}"`;
}

function linkXml({ row, column, to }: SheetEdit['links'][number]): string {
  return `<hyperlink ref="${cellName(row, column)}" location="${escapeXml(`${quotedSheet(to.sheet)}!${cellName(to.row, to.column)}`)}"/>`;
}

/** A pick-list; undefined where Excel could not hold it. */
function pickListXml(list: PickList): string | undefined {
  const source = pickListSource(list);
  if (source === null) return undefined;
  return validationXml(areaName(list.area), 'list', 'text' in source ? `"${source.text.replaceAll('"', '""')}"` : source.formula);
}

export function validationXml(at: string, type: 'list' | 'date' | 'decimal', formula: string, operator?: string): string {
  const compared = operator === undefined ? '' : ` operator="${operator}"`;
  return `<dataValidation type="${type}"${compared} allowBlank="1" showErrorMessage="1" sqref="${at}"><formula1>${escapeXml(formula)}</formula1></dataValidation>`;
}
