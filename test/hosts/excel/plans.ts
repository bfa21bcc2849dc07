/** Plans for the tests of the Excel host: two columns beside the modules, and two sheets of our own. */
import {
  BARE_SHEET,
  sheetNamed,
  valueAt,
  type CellInput,
  type CellValue,
  type ColumnEdit,
  type SheetEdit,
  type WorkbookSnapshot,
  type WritePlan,
} from '../../../src/workbook';

export const MODULES = 'Training modules';

function column(
  snapshot: WorkbookSnapshot,
  at: number,
  header: string,
  purpose: string,
  style: ColumnEdit['style'],
  value: (row: number) => CellInput,
  ours: boolean,
): ColumnEdit {
  const sheet = sheetNamed(snapshot, MODULES);
  if (!sheet) throw new Error('There are no modules.');
  const rows = sheet.rows.filter((row) => row > 0 && valueAt(sheet, row, 0) !== null);
  return {
    sheet: MODULES,
    table: sheet.tables[0]?.name ?? null,
    column: at,
    headerRow: 0,
    ours,
    purpose,
    header,
    rows,
    values: rows.map(value),
    before: rows.map((row) => valueAt(sheet, row, at)),
    headerBefore: valueAt(sheet, 0, at),
    guards: [0, 1].map((guard) => ({ column: guard, header: valueAt(sheet, 0, guard), values: rows.map((row) => valueAt(sheet, row, guard)) })),
    style,
    width: 16,
  };
}

function ownSheet(name: string, cells: readonly (readonly CellInput[])[], more: Partial<SheetEdit> = {}): SheetEdit {
  return { ...BARE_SHEET, name, action: 'write', cells, ...more };
}

/** Texts that Excel would take for something else. */
export const TRICKY: readonly CellValue[] = [
  '=1+1',
  '+44 20',
  '-5 days',
  '@SUM',
  '00123',
  '1-2',
  '1e5',
  'TRUE',
  '5%',
  '#N/A',
  'March 2026',
  "'tis",
  '10:30 pm',
  'part 3',
  ' =1+1',
  '\u00a0=1+1',
  '\n=1+1',
  '＝1+1',
  '＠SUM',
  'WAHR',
  'faux',
  '03.04.2026',
  '1. März 2026',
  'mars 2026',
];

export function writePlan(snapshot: WorkbookSnapshot, options: { readonly asOf?: string; readonly ours?: boolean } = {}): WritePlan {
  const { asOf = '2026-06-30', ours = false } = options;
  const scorecard = ownSheet(
    'Plumbline Scorecard',
    [
      ['Alignment scorecard'],
      [],
      ['Measure', 'Value'],
      ['Alignment', 62.5],
      ['Total', { formula: '=SUM(B4:B4)', value: 62.5 }],
      ...TRICKY.map((text): CellInput[] => [text, null, true]),
    ],
    {
      styles: [
        { area: { top: 0, left: 0, bottom: 0, right: 0 }, style: 'title' },
        { area: { top: 2, left: 0, bottom: 2, right: 1 }, style: 'header' },
        { area: { top: 3, left: 1, bottom: 4, right: 1 }, style: 'score' },
      ],
      widths: [40, 12],
      frozenColumns: 1,
    },
  );
  const findings = ownSheet(
    'Plumbline Findings',
    [['Findings'], [], ['Severity', 'Where', 'Owner'], ['High', "'Training modules'!C3", null], ['Low', 'Notes!A1', null]],
    {
      styles: [
        { area: { top: 3, left: 0, bottom: 3, right: 0 }, style: 'high' },
        { area: { top: 3, left: 1, bottom: 4, right: 1 }, style: 'link' },
      ],
      links: [
        { row: 3, column: 1, to: { sheet: MODULES, row: 2, column: 2 } },
        { row: 4, column: 1, to: { sheet: 'Notes', row: 0, column: 0 } },
      ],
      pickLists: [{ area: { top: 3, left: 2, bottom: 4, right: 2 }, choices: ['A. Okafor', 'B. Lindqvist'] }],
      widths: [11, 30, 18],
      frozenRows: 3,
      frozenColumns: 1,
      filter: { top: 2, left: 0, bottom: 4, right: 2 },
      wrapped: [1],
    },
  );
  return {
    purpose: 'write',
    asOf,
    columns: [
      column(snapshot, 8, 'Alignment score', 'alignment-score', 'score', (row) => (row % 4 === 0 ? 'not evaluated' : (row * 7) % 100), ours),
      column(snapshot, 9, 'Alignment flags', 'alignment-flags', 'text', (row) => (row % 3 === 0 ? '=unlinked; -1' : 'none'), ours),
    ],
    sheets: [scorecard, findings],
  };
}
