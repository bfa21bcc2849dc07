/** The law of auditing again: an audit that remembers the one before it gives, whatever was edited in between, what an audit gives that remembers nothing. */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { AuditMemory } from '../../src/audit/audit-memory';
import { mapWorkbook } from '../../src/audit/mapping/map-workbook';
import { openModel } from '../../src/audit/model/build-model';
import type { KnownTables } from '../../src/audit/model/known-tables';
import { parseIso } from '../../src/audit/reading/days';
import { readable } from '../../src/audit/reading/readable';
import { ENGLISH } from '../../src/audit/report/language';
import { DEFAULT_SETTINGS, type Settings } from '../../src/audit/settings/settings';
import { audited } from '../../src/auditor';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';
import { casesFile, describeWithCases } from '../support/available';
import { snapshotOf } from '../support/sheet';
import { sampleSheets, sampleSnapshot } from '../workbooks/sample/sample-workbook';
import { AS_OF, grids } from './scores/generated-workbook';

/** What somebody does between two audits; numbers are taken modulo what is there. */
interface Edit {
  readonly what:
    | 'cell'
    | 'cell of another row'
    | 'header'
    | 'insert a row'
    | 'delete a row'
    | 'insert a column'
    | 'rename a sheet'
    | 'turn sheets'
    | 'day'
    | 'settings'
    | 'nothing';
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly to: CellValue;
}

const EDIT: fc.Arbitrary<Edit> = fc.record({
  what: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('cell' as const, 'cell of another row' as const) },
    {
      weight: 5,
      arbitrary: fc.constantFrom(
        ...(['header', 'insert a row', 'delete a row', 'insert a column', 'rename a sheet', 'turn sheets', 'day', 'settings', 'nothing'] as const),
      ),
    },
  ),
  sheet: fc.nat(50),
  row: fc.nat(500),
  column: fc.nat(30),
  to: fc.constantFrom<CellValue>(
    null,
    '',
    'tbc',
    'K2',
    'O1',
    'M1',
    'KPI-07',
    'Ana Lind',
    'Ines Weber',
    12,
    0.5,
    -3,
    46_000,
    '2026-01-01',
    '31.12.2026',
    '1.234,5',
    '12 %',
    'cancelled',
    'Cost (EUR)',
    'Status',
    'Owner',
    '#REF!',
    true,
  ),
});

interface State {
  readonly workbook: WorkbookSnapshot;
  readonly asOf: string;
  readonly base: Settings | undefined;
}

const DAYS = ['2026-03-31', '2026-06-30', '2027-01-15'];
const BASES: readonly (Settings | undefined)[] = [
  undefined,
  { ...DEFAULT_SETTINGS, readHiddenSheets: !DEFAULT_SETTINGS.readHiddenSheets },
  { ...DEFAULT_SETTINGS, acceptedLeaveScore: !DEFAULT_SETTINGS.acceptedLeaveScore },
];

const at = <T>(list: readonly T[], place: number): T => list[place % list.length] as T;

/** The sheet with its rows moved by so many from a row on. */
function moved(sheet: SheetSnapshot, from: number, by: number): SheetSnapshot {
  const kept = sheet.rows.flatMap((row, place) => (by < 0 && row === from ? [] : [place]));
  return {
    ...sheet,
    rows: kept.map((place) => (sheet.rows[place] as number) + ((sheet.rows[place] as number) >= from ? by : 0)),
    cells: kept.map((place) => sheet.cells[place] ?? []),
    patternOf: kept.map((place) => sheet.patternOf[place] ?? 0),
  };
}

function after({ workbook, asOf, base }: State, { what, sheet: which, row, column, to }: Edit): State {
  const { sheets } = workbook;
  const place = which % sheets.length;
  const sheet = sheets[place] as SheetSnapshot;
  const on = (changed: SheetSnapshot): State => ({ workbook: { ...workbook, sheets: sheets.with(place, changed) }, asOf, base });
  const put = (line: number, value: CellValue): State => {
    const cells = [...(sheet.cells[line] ?? [])];
    while (cells.length <= column % 12) cells.push(null);
    return on({ ...sheet, cells: sheet.cells.with(line, cells.with(column % Math.max(1, cells.length), value)) });
  };
  if (what === 'day') return { workbook, asOf: at(DAYS, row), base };
  if (what === 'settings') return { workbook, asOf, base: at(BASES, row) };
  if (what === 'nothing' || sheet.rows.length === 0) return { workbook, asOf, base };
  if (what === 'turn sheets') return { workbook: { ...workbook, sheets: sheets.toReversed() }, asOf, base };
  if (what === 'rename a sheet') return on({ ...sheet, name: `${sheet.name} ${row}` });
  if (what === 'insert a column') return on({ ...sheet, cells: sheet.cells.map((line) => line.toSpliced(column % 12, 0, to)) });
  if (what === 'insert a row') return on(moved(sheet, at(sheet.rows, row), 1));
  if (what === 'delete a row') return sheet.rows.length < 2 ? on(sheet) : on(moved(sheet, at(sheet.rows, row), -1));
  if (what === 'header') return put(0, to);
  // One that another row of its column has is more often read than any that was thought of.
  const line = row % sheet.cells.length;
  return put(line, what === 'cell' ? to : (at(sheet.cells, row + 1 + which)[column % Math.max(1, sheet.cells[line]?.length ?? 1)] ?? null));
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function holdsFor(workbook: WorkbookSnapshot, edits: readonly Edit[]): void {
  const memory = new AuditMemory();
  let state: State = { workbook, asOf: AS_OF, base: undefined };
  audited(state.workbook, state.asOf, undefined, ENGLISH, state.base, memory);
  for (const edit of edits) {
    state = after(state, edit);
    const again = audited(state.workbook, state.asOf, undefined, ENGLISH, state.base, memory);
    expect(plain(again)).toEqual(plain(audited(state.workbook, state.asOf, undefined, ENGLISH, state.base)));
  }
}

const edits = (most: number): fc.Arbitrary<readonly Edit[]> => fc.array(EDIT, { minLength: 1, maxLength: most });

/** What stands in columns, is one of several rows, is lent, is odd, or is read by the column as a whole. */
const LISTS = {
  Programmes: [
    ['Module ID', 'Module', 'Programme', 'Objective', 'Owner', 'Cost (EUR)', 'Start'],
    ['M0', 'Leading well', '', 'O1', 'Ana Lind', 0, '01/02/2026'],
    ['M1', 'Talks that count', 'Leading well', '', 'Ana Lind', '1.000,50', '13/02/2026'],
    ['M1', 'Talks that count', 'Leading well', 'O1', 'Ana Lind', 1000, 'soon'],
    ['M2', 'Fair shifts', 'A programme without a row', 'O1', 'Bo Holm', 'see finance', '04/05/2026'],
  ],
  Objectives: [
    ['Objective ID', 'Objective', 'Parent objective'],
    ['O1', 'Win 20 contracts by December 2026', null],
    ['O2', 'Reduce returns from 9 % to 6 % by December 2026', 'O1'],
  ],
  KPIs: [
    ['KPI ID', 'KPI', 'Target', 'Jan 2026', 'Feb 2026', 'Mar 2026'],
    ['K1', 'Contracts won', 20, 3, 4, 5],
    ['K2', 'Returns', '6 %', '9 %', '8,5 %', null],
  ],
  Completions: [
    ['Module ID', 'Employee', 'Completed', 'Status'],
    ['M1', 'Ana Lind', '2026-01-31', 'Completed'],
    ['M1', 'Bo Holm', '31.13.2026', 'Completed'],
    ['M2', 'Ana Lind; Bo Holm', '2026-02-28', 'n/a'],
    ['M9', 'Zoe Unlisted', null, 'Failed'],
    [null, 'Bo Holm', '2026-03-01', 'Completed'],
  ],
  Costs: [
    ['Module', 'Category', 'Amount (EUR)', 'Type'],
    ['M1', 'Trainers', 400, 'budget'],
    ['M1', 'Trainers', 410, 'actual'],
    ['M2', 'Rooms', '1,5 T€', 'actual'],
    ['dito', 'Rooms', 90, 'actual'],
  ],
  People: [
    ['Name', 'Function', 'Grade', 'Left on'],
    ['Ana Lind', 'Sales', 'Manager', null],
    ['Bo Holm', 'Sales', 'VP', '2026-02-28'],
  ],
};

it('holds for generated workbooks', () => {
  fc.assert(
    fc.property(grids, edits(5), (sheets, some) => holdsFor(snapshotOf(sheets), some)),
    { numRuns: 10 },
  );
});

it('holds for lists of programmes, completions and costs', () => {
  fc.assert(
    fc.property(edits(6), (some) => holdsFor(snapshotOf(LISTS), some)),
    { numRuns: 12 },
  );
});

it('holds for the sample, which has everything', () => {
  fc.assert(
    fc.property(edits(3), (some) => holdsFor(sampleSnapshot(sampleSheets()), some)),
    { numRuns: 2 },
  );
});

it('reads again only what changed, and what becomes of a record is not kept', () => {
  const { workbook } = readable(snapshotOf(LISTS));
  const known: KnownTables = new Map();
  const model = (of: WorkbookSnapshot) => openModel(of, mapWorkbook(of, DEFAULT_SETTINGS), DEFAULT_SETTINGS, parseIso(AS_OF) as number, known).model;
  const [first, same] = [model(workbook), model(workbook)];
  expect(same.modules[1]?.fields.cost).toBe(first.modules[1]?.fields.cost);
  expect(same.modules[1]).not.toBe(first.modules[1]);
  expect(same.completions[0]?.fields.module?.value?.[0]?.targets).toEqual([same.modules[1]]);
  // What columns hold is shared until something is put into one of them.
  const fields = same.completions[0]?.fields as { status?: unknown };
  fields.status = { value: 'cancelled', at: first.completions[0]?.at, raw: 'cancelled' };
  expect([same, first, model(workbook)].map(({ completions }) => completions[0]?.fields.status?.raw)).toEqual(['cancelled', 'Completed', 'Completed']);
  const [other, edited] = [workbook.sheets[5] as SheetSnapshot, { ...(workbook.sheets[0] as SheetSnapshot) }];
  const changed = { ...workbook, sheets: workbook.sheets.with(0, edited) };
  expect(model(changed).modules[1]?.fields.cost).not.toBe(first.modules[1]?.fields.cost);
  expect([known.has(other), known.has(edited), known.has(workbook.sheets[0] as SheetSnapshot)]).toEqual([true, true, false]);
});

describeWithCases('auditing again', () => {
  it('holds for workbooks that were drawn by hand', async () => {
    const files = readdirSync(casesFile('workbooks')).filter((name) => name.endsWith('.xlsx'));
    const name = fc.constantFrom(...files);
    await fc.assert(
      fc.asyncProperty(name, edits(3), async (file, some) => {
        const host = await openXlsx(new Uint8Array(readFileSync(casesFile('workbooks', file))), file);
        holdsFor(await host.read(), some);
      }),
      { numRuns: 20 },
    );
  });
});
