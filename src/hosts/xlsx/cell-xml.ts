/** One cell as XML: values, formulas with what they evaluate to, texts inline so that nobody's shared strings change. */
import {
  cellName,
  columnLetters,
  inputValue,
  isErrorValue,
  isNoNumber,
  isPlainText,
  startsLikeFormula,
  writtenText,
  type CellInput,
  type CellValue,
} from '../../workbook';
import type { ByteSink } from './byte-sink';
import { escapeCell, escapeXml } from './xml-text';

/** Formulas a workbook file spells with a prefix, because they are newer than the file format. */
const NEWER =
  /\b(?<!_xlfn\.)(IFS|SWITCH|MAXIFS|MINIFS|CONCAT|TEXTJOIN|XLOOKUP|XMATCH|LET|FORECAST\.LINEAR|STDEV\.S|STDEV\.P|VAR\.S|PERCENTILE\.INC|RANK\.EQ|NORM\.S\.DIST|T\.DIST\.2T)\(/g;

/** `<c>` for a cell; `prefix` is what the sheet puts before its element names. An empty value with a style gives an empty styled cell. */
export function cellXml(row: number, column: number, input: CellInput, style: number, prefix = ''): string {
  return `<${prefix}c r="${cellName(row, column)}"${style === 0 ? '' : ` s="${style}"`}${contentXml(input, prefix)}`;
}

/** The same cell into a sink, piece by piece: to join them first would take as long as to write them. `isPlain` is what `isPlainText` says of the input. */
export function writeCell(sink: ByteSink, row: number, column: number, input: CellInput, isPlain: boolean, style: number, prefix = ''): void {
  if (prefix !== '') {
    sink.text(cellXml(row, column, input, style, prefix));
    return;
  }
  sink.text('<c r="');
  sink.text(columnLetters(column));
  sink.whole(row + 1);
  sink.text('"');
  if (style !== 0) sink.text(` s="${style}"`);
  if (isPlain) {
    sink.text(' t="inlineStr"><is><t>');
    sink.text(input as string);
    sink.text('</t></is></c>');
  } else sink.text(contentXml(input));
}

/** What follows the place and the style of a cell: its type, if any, and all up to its end. */
function contentXml(input: CellInput, prefix = ''): string {
  if (typeof input === 'number' && prefix === '' && Number.isFinite(input)) return `><v>${input}</v></c>`;
  const formula = typeof input === 'object' && input !== null ? input.formula : undefined;
  const value = inputValue(input);
  if (formula !== undefined) return `${resultKind(value)}><${prefix}f>${formulaXml(formula)}</${prefix}f>${resultXml(value, prefix)}</${prefix}c>`;
  if (value === null || value === '' || isNoNumber(value)) return '/>';
  if (typeof value === 'string')
    return isErrorValue(value)
      ? ` t="e"><${prefix}v>${escapeXml(value)}</${prefix}v></${prefix}c>`
      : ` t="inlineStr"><${prefix}is>${textXml(value, prefix)}</${prefix}is></${prefix}c>`;
  return `${resultKind(value)}>${resultXml(value, prefix)}</${prefix}c>`;
}

/** Whether an input is a text that a spreadsheet program takes for a formula when a person edits the cell. */
export function isFormulaLike(input: CellInput): boolean {
  return typeof input === 'string' && !isPlainText(input) && startsLikeFormula(input);
}

function textXml(text: string, prefix: string): string {
  if (isPlainText(text)) return `<${prefix}t>${text}</${prefix}t>`;
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${escapeCell(writtenText(text))}</${prefix}t>`;
}

function formulaXml(formula: string): string {
  return escapeXml((formula.startsWith('=') ? formula.slice(1) : formula).replace(NEWER, '_xlfn.$1('));
}

function resultKind(value: CellValue): string {
  if (typeof value === 'boolean') return ' t="b"';
  if (typeof value === 'string') return isErrorValue(value) ? ' t="e"' : ' t="str"';
  return '';
}

function resultXml(value: CellValue, prefix: string): string {
  if (value === null || isNoNumber(value)) return '';
  if (typeof value === 'number') return `<${prefix}v>${value}</${prefix}v>`;
  return `<${prefix}v>${typeof value === 'boolean' ? Number(value) : escapeCell(writtenText(value))}</${prefix}v>`;
}
