/** Five answers to whether there is a ledger, each with its sentence; one that was forged claims nothing of anybody's and costs little. */
import {
  findLedger,
  LEDGER_SHEET,
  ledgerAfter,
  ledgerSentence,
  ledgerSheet,
  markFormula,
  markOfFormula,
  ourColumns,
  ownSheetNamed,
  readLedger,
  type CellValue,
  type LedgerFound,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/workbook';
import type { Json } from '../../src/workbook/ledger-json';
import { notRead } from '../../src/workbook/ledger-sheets';
import { ledgerOf, type LedgerTexts } from '../../src/workbook/ledger-text';
import { modulesPlan, modulesWorkbook } from '../hosts/contract-workbooks';
import { snapshotOf } from '../support/sheet';

const FINDINGS = 'Plumbline Findings';
const workbook = modulesWorkbook('table');
const plan = modulesPlan(workbook, 1);
const cells = ledgerSheet(ledgerAfter(plan, { columns: [], sheets: [{ name: FINDINGS, edit: null }] }, null, 'complete')).cells as CellValue[][];

type Sheets = Parameters<typeof snapshotOf>[0];

function withSheets(sheets: Sheets, marks: Readonly<Record<string, string>> = {}): WorkbookSnapshot {
  const snapshot = snapshotOf(sheets);
  return { ...snapshot, sheets: snapshot.sheets.map((sheet): SheetSnapshot => (marks[sheet.name] ? { ...sheet, mark: marks[sheet.name]! } : sheet)) };
}

const changed = (row: number, column: number, value: CellValue): CellValue[][] =>
  cells.map((line, index) => (index === row ? Object.assign([...line], { [column]: value }) : line));
const findings = { [FINDINGS]: [['Severity']] };

it.each<[string, WorkbookSnapshot, LedgerFound['state']]>([
  ['no ledger', withSheets({ Modules: [['Module']] }), 'none'],
  ['a ledger', withSheets({ ...findings, [LEDGER_SHEET]: cells }), 'readable'],
  ['a ledger of the first format', withSheets({ ...findings, [LEDGER_SHEET]: changed(1, 1, 1) }), 'readable'],
  ['one renamed, with its mark', withSheets({ ...findings, Archive: cells }, { Archive: LEDGER_SHEET }), 'readable'],
  ['one renamed, whose mark was lost', withSheets({ ...findings, Archive: cells }), 'readable'],
  ['one of a newer format', withSheets({ ...findings, [LEDGER_SHEET]: changed(1, 1, 99) }), 'newer'],
  ['one with an unknown state', withSheets({ ...findings, [LEDGER_SHEET]: changed(2, 1, 'done') }), 'not-readable'],
  ['one without its version', withSheets({ ...findings, [LEDGER_SHEET]: changed(1, 1, null) }), 'not-readable'],
  ['one cut in the middle', withSheets({ ...findings, [LEDGER_SHEET]: changed(3, 0, String(cells[3]?.[0]).slice(0, 100)) }), 'not-readable'],
  [
    'one without its first line, but with its mark',
    withSheets({ ...findings, [LEDGER_SHEET]: changed(0, 0, 'x') }, { [LEDGER_SHEET]: LEDGER_SHEET }),
    'not-readable',
  ],
  ['somebody’s own sheet of that name', withSheets({ [LEDGER_SHEET]: [['Account', 'Debit', 'Credit']] }), 'not-ours'],
  ['one from another workbook', withSheets({ Modules: [['Module']], [LEDGER_SHEET]: cells }), 'moved'],
])('%s', (_name, found, state) => {
  expect(findLedger(found).state).toBe(state);
  expect(readLedger(found) === null).toBe(state !== 'readable' && state !== 'moved');
});

it('each answer but one has a sentence of its own', () => {
  const states = ['none', 'not-readable', 'not-ours', 'newer', 'moved'] as const;
  const sentences = states.map((state) => ledgerSentence({ state, sheet: 'Archive' }, 'Plan.xlsx'));
  expect(new Set(sentences).size).toBe(states.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^[^\n]*Plan\.xlsx[^\n]*\.$/);
});

describe('our sheets', () => {
  it('are found by their mark before their name', () => {
    const renamed = withSheets({ Renamed: [['ours']], [FINDINGS]: [['theirs']] }, { Renamed: FINDINGS });
    expect(ownSheetNamed(renamed, FINDINGS)?.name).toBe('Renamed');
    const copied = withSheets({ [`${FINDINGS} (2)`]: [['copy']], [FINDINGS]: [['ours']] }, { [`${FINDINGS} (2)`]: FINDINGS, [FINDINGS]: FINDINGS });
    expect(ownSheetNamed(copied, FINDINGS)?.name).toBe(FINDINGS);
    expect(ownSheetNamed(withSheets({ 'plumbline FINDINGS': [['old']] }), FINDINGS)?.name).toBe('plumbline FINDINGS');
    expect(ownSheetNamed(withSheets({ [FINDINGS]: [['x']] }, { [FINDINGS]: 'Plumbline Scorecard' }), FINDINGS)).toBeUndefined();
  });

  it.each(['Plumbline Findings', 'Plumbline "quoted"'])('%s comes back from the formula of its mark', (name) => {
    expect(markOfFormula(markFormula(name))).toBe(name);
    expect(markOfFormula(`=${markFormula(name)}`)).toBe(name);
  });

  it.each(['Sheet1!$A$1', '"Salaries"', '"Plumbline', ''])('%j is no mark', (formula) => expect(markOfFormula(formula)).toBeUndefined());
});

describe('a forged ledger', () => {
  const text = (column: number): string =>
    cells
      .slice(3)
      .map((line) => String(line[column] ?? '').slice(1))
      .join('');
  const forged = (change: (body: Record<string, unknown>) => void): LedgerTexts => {
    const body = JSON.parse(text(0)) as Record<string, unknown>;
    change(body);
    // What the rest speaks of stands behind the lists of the body, so that it must be made anew.
    return [JSON.stringify(body), JSON.stringify({ drawn: (body['sheets'] as Json[]).map(notRead), before: { columns: [], sheets: [] }, lists: [] })];
  };

  it('cannot claim a column that is not called as ours are', () => {
    const ledger = readLedger(withSheets({ ...findings, [LEDGER_SHEET]: cells }))!;
    const budget = ledger.columns.map((column) => ({
      ...column,
      sheet: 'Plan',
      table: null,
      header: 'Budget',
      column: 1,
      headerRow: 0,
      rows: [1],
      guards: [],
    }));
    const plain = snapshotOf({
      Plan: [
        ['Module', 'Budget'],
        ['Coaching', 100],
      ],
    });
    expect(ourColumns(plain, { ...ledger, columns: budget })).toEqual([]);
    const named = budget.map((column) => ({ ...column, header: 'Alignment score' }));
    const ours = snapshotOf({
      Plan: [
        ['Module', 'Alignment score'],
        ['Coaching', 100],
      ],
    });
    expect(ourColumns(ours, { ...ledger, columns: named })).toHaveLength(1);
  });

  it('cannot make us hold rows without end', () => {
    const many = 20_000;
    const text = forged((body) => {
      const lists = [...(body['lists'] as unknown[]), ...Array.from({ length: many }, (_, index) => [index % 5, 1_048_000])];
      body['lists'] = lists;
      const [column] = body['columns'] as Record<string, unknown>[];
      body['columns'] = Array.from({ length: many }, (_, index) => ({ ...column, guards: [], rows: lists.length - 1 - index }));
    });
    expect(ledgerOf(text)).toBeNull();
    const same = forged((body) => {
      const [column] = body['columns'] as Record<string, unknown>[];
      body['lists'] = [...(body['lists'] as unknown[]), [0, 30_000]];
      body['columns'] = Array.from({ length: many }, () => ({ ...column, guards: [], rows: (body['lists'] as unknown[]).length - 1 }));
    });
    expect(ledgerOf(same)).toBeNull();
  });

  it('cannot be longer than what it could speak of', () => {
    const long = [...cells.slice(0, 3), ...Array.from({ length: 100 }, () => [`j${'x'.repeat(30_000)}`])];
    expect(findLedger(withSheets({ ...findings, [LEDGER_SHEET]: long })).state).toBe('not-readable');
  });

  it('cannot keep us searching for its columns', () => {
    const rows = 3_000;
    const forgedTo = (columns: number): LedgerFound['state'] => {
      const filler = Array.from({ length: rows }, (_, row) => ['x', row % 3 === 0 && row < 3 * columns ? 'Alignment score' : 'y']);
      const [body, rest] = forged((whole) => {
        const [column] = whole['columns'] as Record<string, unknown>[];
        const lists = whole['lists'] as unknown[];
        const guards = [{ column: 0, header: 'x', values: lists.length + 1 }];
        const claimed = { ...column, sheet: 'Filler', table: null, column: 1, header: 'Alignment score', rows: lists.length, guards };
        whole['columns'] = Array.from({ length: columns }, (_, index) => ({ ...claimed, headerRow: 3 * index }));
        whole['lists'] = [...lists, [5, 2], ['a', 'b']];
      });
      const page = [...cells.slice(0, 3), [`j${body}`, null, `d${rest}`]];
      return findLedger(withSheets({ ...findings, Filler: filler, [LEDGER_SHEET]: page })).state;
    };
    expect(forgedTo(1)).toBe('readable');
    expect(forgedTo(200)).toBe('not-readable');
  });

  it('with looks without end is no ledger', () => {
    const text = forged((body) => {
      const [sheet] = body['sheets'] as Record<string, unknown>[];
      const styles = Array.from({ length: 500 }, () => ({ area: { top: 0, left: 0, bottom: 1_048_575, right: 16_383 }, style: 'text' }));
      body['sheets'] = [{ ...sheet, styles }];
    });
    expect(ledgerOf(text)).toBeNull();
  });
});
