/** Large workbooks as other programs export them, and what is written beside their rows. */
import { unzipSync, zipSync } from 'fflate';
import { blankXlsx } from '../src/hosts/xlsx/blank-xlsx';
import { columnLetters, valueAt, type ColumnEdit, type WorkbookSnapshot } from '../src/workbook';

export interface LargeTable {
  readonly rows: number;
  readonly headers: readonly string[];
  /** The value in a row, counted from zero, and a column. */
  readonly value: (row: number, column: number) => string | number;
}

/** 100,000 completions in 20 columns, a third of them text, as a learning system exports them. */
export const COMPLETIONS: LargeTable = {
  rows: 100_000,
  headers: [
    'Completion ID',
    'Employee ID',
    'Module',
    'Completed On',
    'Score',
    'Attempts',
    'Status',
    'Hours',
    'Cost',
    'Cohort',
    'Unit',
    'Week',
    'Quiz 1',
    'Location',
    'Quiz 2',
    'Quiz 3',
    'Language',
    'Minutes',
    'Visits',
    'Instructor',
  ],
  value: (row, column) => {
    const texts: Readonly<Record<number, string>> = {
      0: `C${row}`,
      1: `E${row % 40_000}`,
      2: `Module ${row % 60}`,
      6: row % 9 === 0 ? 'Withdrawn' : 'Completed',
      9: `Cohort ${row % 40}`,
      10: `Unit ${row % 24}`,
      13: `Site ${row % 12}`,
      16: row % 3 === 0 ? 'Deutsch' : 'Français',
      19: `Instructor ${row % 500}`,
    };
    return texts[column] ?? (column === 3 ? 45_000 + (row % 700) : ((row * 31 + column * 17) % 10_000) / 100);
  },
};

/** A workbook of one such sheet, texts shared as Excel shares them. */
export function largeWorkbook({ rows, headers, value }: LargeTable): Uint8Array {
  const shared = new Map<string, number>();
  const encoder = new TextEncoder();
  const cell = (content: string | number, column: number, row: number): string => {
    const at = `${columnLetters(column)}${row + 1}`;
    if (typeof content === 'number') return `<c r="${at}"><v>${content}</v></c>`;
    if (!shared.has(content)) shared.set(content, shared.size);
    return `<c r="${at}" t="s"><v>${shared.get(content)}</v></c>`;
  };
  const pieces: Uint8Array[] = [];
  for (let row = 0; row <= rows; row++) {
    const cells = headers.map((header, column) => cell(row === 0 ? header : value(row - 1, column), column, row));
    pieces.push(encoder.encode(`<row r="${row + 1}" spans="1:${headers.length}">${cells.join('')}</row>`));
  }
  const parts = unzipSync(blankXlsx('Completions', pieces));
  const edited = (path: string, before: string, added: string): Uint8Array =>
    encoder.encode(new TextDecoder().decode(parts[path]).replace(before, added + before));
  return zipSync({
    ...parts,
    '[Content_Types].xml': edited(
      '[Content_Types].xml',
      '</Types>',
      '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>',
    ),
    'xl/_rels/workbook.xml.rels': edited(
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>',
    ),
    'xl/sharedStrings.xml': encoder.encode(
      `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${[...shared.keys()].map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    ),
  });
}

/** Two columns beside the one block of a large workbook. */
export function columnsBeside(workbook: WorkbookSnapshot): ColumnEdit[] {
  return [resultColumn(workbook, 0), resultColumn(workbook, 1)];
}

function resultColumn(workbook: WorkbookSnapshot, place: 0 | 1): ColumnEdit {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('the workbook has no sheet');
  const column = (sheet.cells[0]?.length ?? 0) + place;
  const rows = sheet.rows.slice(1);
  return {
    sheet: sheet.name,
    table: null,
    column,
    headerRow: 0,
    ours: false,
    purpose: `bench-${place}`,
    header: place === 0 ? 'Alignment score' : 'Alignment flags',
    rows,
    values: rows.map((row) => (place === 0 ? row % 101 : `No business sponsor; no evidence (${row})`)),
    before: rows.map(() => null),
    headerBefore: null,
    guards: [{ column: 0, header: valueAt(sheet, 0, 0), values: rows.map((row) => valueAt(sheet, row, 0)) }],
    style: place === 0 ? 'score' : 'text',
    width: 16,
  };
}
