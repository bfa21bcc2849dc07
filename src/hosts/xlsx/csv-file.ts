/** CSV files as workbooks: read into a snapshot, or put on the one sheet of a new workbook. */
import Papa from 'papaparse';
import type { CellValue, WorkbookSnapshot } from '../../workbook';
import { badFile } from './bad-file';
import { AS_TEXT, blankXlsx } from './blank-xlsx';
import { cellXml, isFormulaLike } from './cell-xml';
import { csvText } from './csv-text';
import { sheetNameFor } from './sheet-names';
import { utf8 } from './xml-text';

/** Excel's own limits for a sheet, and ours for what fits into memory. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_CELLS = 10_000_000;
const LINES_TO_GUESS = 100;

/**
 * A CSV file as a snapshot of one sheet named for the file.
 * @throws HostError for an empty file, one that is no text, or one larger than a sheet.
 */
export function csvSnapshot(bytes: Uint8Array, name: string): WorkbookSnapshot {
  const rows: number[] = [];
  const cells: CellValue[][] = [];
  csvRows(bytes, name).forEach((fields, row) => {
    if (fields.length === 0) return;
    rows.push(row);
    cells.push(fields);
  });
  const sheet = {
    name: sheetNameFor(name),
    visibility: 'visible' as const,
    protected: false,
    rows,
    cells,
    patternOf: rows.map(() => 0),
    patterns: [{ formats: [], formulas: [] }],
    tables: [],
    merged: [],
    hiddenRows: [],
    filtered: null,
    untyped: true as const,
  };
  return Object.freeze({
    name,
    sheets: Object.freeze([Object.freeze(sheet)]),
    formats: Object.freeze(['General']),
    date1904: false,
    readOnly: false,
    warnings: Object.freeze([]),
  });
}

/** A workbook whose one sheet holds the values of a CSV file, so that results can be written beside them. @throws HostError */
export function csvToXlsx(bytes: Uint8Array, name: string): Uint8Array {
  const rows = csvRows(bytes, name).flatMap((fields, row) =>
    fields.length === 0
      ? []
      : [
          utf8(
            `<row r="${row + 1}">${fields.map((value, column) => (value === null ? '' : cellXml(row, column, value, isFormulaLike(value) ? AS_TEXT : 0))).join('')}</row>`,
          ),
        ],
  );
  return blankXlsx(sheetNameFor(name), rows);
}

/** The fields of every line up to the last that is not empty; ragged lines stay ragged. */
function csvRows(bytes: Uint8Array, name: string): CellValue[][] {
  const text = csvText(bytes, name);
  const delimiter = delimiterOf(text);
  // A space between the delimiter and a quote makes the quote look like text: some writers put one there.
  const clean = text.includes(`${delimiter} "`) ? withoutSpacesBeforeQuotes(text, delimiter) : text;
  const rows = Papa.parse<string[]>(clean, { delimiter }).data.map((fields) => trimmed(fields.map(fieldValue)));
  const widest = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const count = rows.reduce((sum, { length }) => sum + length, 0);
  if (rows.length > MOST_ROWS || widest > MOST_COLUMNS || count > MOST_CELLS)
    throw badFile('too-large', name, `${rows.length} lines, up to ${widest} fields each`);
  return rows;
}

/** The delimiter that gives the most lines the same number of fields: commas inside numbers come and go, delimiters do not. */
function delimiterOf(text: string): string {
  let best = { delimiter: ',', share: 0, fields: 1 };
  for (const delimiter of [',', ';', '\t', '|']) {
    const lines = Papa.parse<string[]>(text, { delimiter, preview: LINES_TO_GUESS, skipEmptyLines: true }).data;
    const counts = new Map<number, number>();
    for (const { length } of lines) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    const [fields, most] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [1, 0];
    const share = most / lines.length;
    if (share > best.share || (share === best.share && fields > best.fields)) best = { delimiter, share, fields };
  }
  return best.delimiter;
}

/** Quoted fields are stepped over as they are. */
function withoutSpacesBeforeQuotes(text: string, delimiter: string): string {
  const escaped = delimiter.replace(/[|\\]/g, '\\$&');
  return text.replace(new RegExp(`"[^"]*"|(${escaped}) +(?=")`, 'g'), (whole, before: string | undefined) => before ?? whole);
}

function trimmed(fields: CellValue[]): CellValue[] {
  let length = fields.length;
  while (length > 0 && fields[length - 1] === null) length--;
  return fields.slice(0, length);
}

/** A number only where the text is how that number is written: `007`, `1.10` and `1e5` may be names. */
function fieldValue(text: string): CellValue {
  if (text === '') return null;
  return text.length <= 16 && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) && String(Number(text)) === text ? Number(text) : text;
}
