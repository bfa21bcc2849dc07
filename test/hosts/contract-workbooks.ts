/** Workbooks, plans and pictures for the contract of hosts. */
import {
  BARE_SHEET,
  cellName,
  formatAt,
  isFormulaAt,
  LEDGER_SHEET,
  ourColumns,
  readLedger,
  sheetNamed,
  valueAt,
  type CellInput,
  type CellValue,
  type ColumnEdit,
  type OwnedColumn,
  type Refusal,
  type SheetEdit,
  type SheetSnapshot,
  type WorkbookSnapshot,
  type WritePlan,
} from '../../src/workbook';
import { snapshotOf, type Drawn } from '../support/sheet';

export const MODULES = 'Training modules';
/** Texts that a spreadsheet program would take for something else. */
export const TRICKY: readonly string[] = [
  '=1+1',
  '+44 20',
  '-5 days',
  '@SUM(A1)',
  '\tindented',
  '\rreturned',
  '00123',
  '1-2',
  'TRUE',
  '#N/A',
  "'tis",
  '_x0041_',
  '<b>&amp;</b>',
  '🙂 done',
];

const HEADERS = ['Module ID', 'Module', 'Sponsor', 'Cost', 'Start'];
const TITLES = ['Coaching', 'Negotiating across cultures', '=Delegating', 'Feedback', 'Coaching', 'Change'];

function moduleRow(index: number): Drawn[] {
  const cost: Drawn = index === 2 ? { value: 4_500, formula: true } : 1_000 * index;
  return [`M-${index}`, TITLES[(index - 1) % TITLES.length], index % 3 === 0 ? null : 'Ines Weber', cost, { value: 46_000 + index, format: 'yyyy-mm-dd' }];
}

/** Modules in an Excel table or a plain block from B3, with other people's cells around, and a few sheets that are none of our business. */
export function modulesWorkbook(kind: 'table' | 'plain'): WorkbookSnapshot {
  const rows = [1, 2, 3, 4, 5, 6].map((index) => [null, ...moduleRow(index)]);
  const grid: Drawn[][] = [
    ['Training plan of the year'],
    [],
    [null, ...HEADERS],
    ...rows,
    [],
    [null, 'Kept by', 'the academy', null, null, null, null, 'not ours'],
  ];
  const tables = kind === 'table' ? [{ name: 'Modules', area: { top: 2, left: 1, bottom: 8, right: 5 }, headerRow: true, totalsRow: false }] : [];
  return snapshotOf(
    {
      [MODULES]: grid,
      "People's notes": [
        ['Topic', 'Says'],
        ['Budget', true],
        ['Share', { value: 0.25, format: '0%' }],
        ['Odd', '#N/A'],
        ['Long', 'two\nlines'],
        ['Loud', '<b>&'],
        ['In one'],
      ],
      Archive: [['old', 1.5], [], ['older', -2]],
      Empty: [],
    },
    {
      name: 'Contract.xlsx',
      sheets: { [MODULES]: { tables }, "People's notes": { merged: [{ top: 6, left: 0, bottom: 6, right: 1 }] }, Archive: { visibility: 'hidden' } },
    },
  );
}

const COLUMNS = [
  { purpose: 'alignment-score', header: 'Alignment score', style: 'score', width: 16 },
  { purpose: 'alignment-flags', header: 'Alignment flags', style: 'text', width: 44 },
] as const;

/** What the columns say of a module: its name is part of it, so that a value in the wrong row shows. */
export function said(purpose: string, name: CellValue, round: number): CellInput {
  return purpose === 'alignment-score' ? String(name).length * 7 + round : `-of ${String(name)} in round ${round}`;
}

/** The plan that an audit of this workbook would make; `round` tells one audit's values from another's. */
export function modulesPlan(workbook: WorkbookSnapshot, round: number): WritePlan {
  const ours = ourColumns(workbook, readLedger(workbook));
  const sheet = workbook.sheets.find(({ cells }) => cells.some((row) => row.includes('Module ID')));
  const sheets = [
    ownSheet('Plumbline Scorecard', [
      ['Scorecard', round],
      ['Total', { formula: '=SUM(B1:B1)', value: round }],
    ]),
    findings(workbook, round),
  ];
  if (sheet === undefined) return { purpose: 'write', asOf: `2026-06-0${round}`, columns: [], sheets };
  return { purpose: 'write', asOf: `2026-06-0${round}`, columns: COLUMNS.map((_, index) => column(sheet, ours, index, round)), sheets };
}

function column(sheet: SheetSnapshot, ours: readonly OwnedColumn[], index: number, round: number): ColumnEdit {
  const { purpose, header, style, width } = COLUMNS[index] as (typeof COLUMNS)[number];
  const at = sheet.cells.findIndex((row) => row.includes('Module ID'));
  const headerRow = sheet.rows[at] as number;
  const id = sheet.cells[at]?.indexOf('Module ID') ?? 0;
  const known = ours.find((each) => each.purpose === purpose && each.sheet === sheet.name);
  const table = sheet.tables.find(({ area }) => area.top === headerRow);
  const to = known?.column ?? id + HEADERS.length + index;
  const rows = sheet.rows.filter((row) => row > headerRow && String(valueAt(sheet, row, id)).startsWith('M-'));
  return {
    sheet: sheet.name,
    table: table?.name ?? null,
    column: to,
    headerRow,
    ours: known !== undefined,
    purpose,
    header,
    rows,
    values: rows.map((row) => said(purpose, valueAt(sheet, row, id + 1), round)),
    before: rows.map((row) => valueAt(sheet, row, to)),
    headerBefore: valueAt(sheet, headerRow, to),
    guards: [id, id + 1].map((guard) => ({ column: guard, header: valueAt(sheet, headerRow, guard), values: rows.map((row) => valueAt(sheet, row, guard)) })),
    style,
    width,
  };
}

function findings(workbook: WorkbookSnapshot, round: number): SheetEdit {
  const [sheet = ''] = workbook.sheets.map(({ name }) => name);
  return {
    ...ownSheet('Plumbline Findings', [
      ['Severity', 'Where', 'Comment'],
      ['High', `${sheet}!C4`, null],
      ...TRICKY.map((text): CellInput[] => [`Low ${round}`, text]),
    ]),
    styles: [
      { area: { top: 0, left: 0, bottom: 0, right: 2 }, style: 'header' },
      { area: { top: 1, left: 0, bottom: 1, right: 0 }, style: 'high' },
    ],
    links: [{ row: 1, column: 1, to: { sheet, row: 3, column: 2 } }],
    widths: [12, 30, 30],
    frozenRows: 1,
    filter: { top: 0, left: 0, bottom: TRICKY.length + 1, right: 2 },
    wrapped: [1],
  };
}

function ownSheet(name: string, cells: SheetEdit['cells']): SheetEdit {
  return { ...BARE_SHEET, name, action: 'write', cells };
}

export interface PictureOptions {
  /** Whether number formats are part of it; those of our own cells are the host's affair. */
  readonly formats?: boolean;
  /** Whether merged cells are part of it. */
  readonly merged?: boolean;
  /** Sheets left out. */
  readonly without?: readonly string[];
}

/** What a workbook holds, in a form that can be compared: what a host cannot tell is left out. */
export function pictureOf(workbook: WorkbookSnapshot, { formats = true, merged = true, without = [LEDGER_SHEET] }: PictureOptions = {}): unknown {
  return workbook.sheets
    .filter(({ name }) => !without.includes(name))
    .map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      protected: sheet.protected,
      cells: cellsOf(workbook, sheet, formats),
      tables: sheet.tables,
      ...(sheet.merged === null || !merged ? {} : { merged: sheet.merged }),
      ...(sheet.hiddenRows === null ? {} : { hiddenRows: sheet.hiddenRows }),
      filtered: sheet.filtered,
    }));
}

function cellsOf(workbook: WorkbookSnapshot, sheet: SheetSnapshot, formats: boolean): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  sheet.rows.forEach((row, index) =>
    (sheet.cells[index] ?? []).forEach((value, at) => {
      if (value === null || value === '') return;
      const format = formats ? formatAt(workbook, sheet, row, at) : 'General';
      cells[cellName(row, at)] = [value, ...(isFormulaAt(sheet, row, at) ? ['formula'] : []), ...(format === 'General' ? [] : [format])];
    }),
  );
  return cells;
}

/** Refusals without their sentences, in a fixed order. */
export function codesOf(refused: readonly Refusal[]): string[] {
  return refused.map(({ code, at }) => `${code} ${at.sheet}!${cellName(at.row, at.column)}`).sort();
}

/** Refusals by their reason, in a fixed order. */
export function reasonsOf(refused: readonly Refusal[]): string[] {
  return refused.map(({ why, at }) => `${why.code} ${at.sheet}!${cellName(at.row, at.column)}`).sort();
}

/** Values of our columns that stand in another row than their module's. */
export function strayValues(workbook: WorkbookSnapshot, rounds: readonly number[]): string[] {
  const stray: string[] = [];
  for (const sheet of workbook.sheets) {
    for (const { purpose, header } of COLUMNS) {
      const at = sheet.cells.findIndex((row) => row.includes(header));
      const of = sheet.cells[at]?.indexOf(header) ?? -1;
      const name = sheet.cells[at]?.indexOf('Module') ?? -1;
      if (at < 0) continue;
      sheet.cells.slice(at + 1).forEach((row, index) => {
        const value = row[of] ?? null;
        const fits = value === null || value === 'not ours' || rounds.some((round) => said(purpose, row[name] ?? null, round) === value);
        if (!fits) stray.push(`${sheet.name}!${cellName(sheet.rows[at + 1 + index] as number, of)}: ${String(value)}`);
      });
    }
  }
  return stray;
}

export function sheetOf(workbook: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = sheetNamed(workbook, name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}
