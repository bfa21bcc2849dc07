/** The History sheet: a row for each day, replaced on the same one; what was signed off moves there; what others wrote beside it stays. */
import { audit } from '../../../src/audit/audit';
import { planRemove } from '../../../src/audit/plan/remove-plan';
import { planRevert } from '../../../src/audit/plan/revert-plan';
import { DEFAULT_CHOICES } from '../../../src/audit/plan/choices';
import { planWrite } from '../../../src/audit/plan/write-plan';
import type { Report } from '../../../src/audit/report/report';
import { REVIEW_HEADERS } from '../../../src/audit/state/quarterly-reviews';
import type { EnteredCell } from '../../../src/audit/state/review-entered';
import { readSignOff, SIGNED_HEADERS } from '../../../src/audit/state/sign-off';
import { openXlsx, type XlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { ownSheetNamed, type CellValue, type WorkbookSnapshot } from '../../../src/workbook';
import { fileOf } from '../../hosts/xlsx/file-of';
import { expectSameParts } from '../../hosts/xlsx/packages';
import { snapshotOf } from '../../support/sheet';

const HISTORY = 'Plumbline History';
const CHOICES = { ...DEFAULT_CHOICES, history: true };

const sheets = (sponsor: string | null, signed: string | null = null): Record<string, CellValue[][]> => ({
  Priorities: [
    ['Priority ID', 'Priority', 'Rank'],
    ['P1', 'Win back the midsize customers', 1],
  ],
  KPIs: [
    ['KPI ID', 'KPI', 'Owner', 'Baseline', 'Target', 'Direction', 'Priority'],
    ['K1', 'Conversion rate', 'Bo Holm', 15, 35, 'up', 'P1'],
  ],
  Modules: [
    ['Module ID', 'Module', 'Sponsor', 'KPI', 'Total cost', 'Currency'],
    ['M1', '=Pipeline reviews', sponsor, 'K1', 40_000, 'EUR'],
  ],
  ...(signed === null ? {} : { 'Plumbline Review': [[...REVIEW_HEADERS], ['Q2', signed, 'Which?', null, null, null, null, null, 'Ana', 'Bo']] }),
});

async function opened(book: Record<string, CellValue[][]>): Promise<{ host: XlsxHost; original: Uint8Array }> {
  const original = await fileOf(snapshotOf(book));
  return { host: await openXlsx(original, 'Plan.xlsx'), original };
}

async function written(host: XlsxHost, asOf: string, change: (workbook: WorkbookSnapshot) => WorkbookSnapshot = (workbook) => workbook): Promise<Report> {
  const workbook = change(await host.read());
  const audited = audit(workbook, { asOf });
  expect((await host.apply(planWrite(audited, workbook, CHOICES))).refused).toEqual([]);
  return audited.report;
}

const cellsOf = async (host: XlsxHost, name = HISTORY): Promise<readonly (readonly CellValue[])[]> => ownSheetNamed(await host.read(), name)?.cells ?? [];
const days = async (host: XlsxHost): Promise<CellValue[]> => (await cellsOf(host)).map((row) => row[0] ?? null).filter((cell) => /^\d{4}-/.test(String(cell)));
const value = async (host: XlsxHost, on: string, title: string): Promise<CellValue> => {
  const cells = await cellsOf(host);
  const titles = cells.find((row) => row.includes('Modules mark'))!;
  return cells.find((row) => row[0] === on)?.[titles.indexOf(title)] ?? null;
};
/** The workbook as it would be had somebody named a sponsor. */
const mended = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) =>
    sheet.name === 'Modules'
      ? { ...sheet, cells: sheet.cells.map((row) => (row[0] === 'M1' ? [...row.slice(0, 2), 'Ana Lind', ...row.slice(3)] : row)) }
      : sheet,
  ),
});

it('an audit of the same day changes nothing, and finds the same with the same statuses', async () => {
  const { host } = await opened(sheets(null));
  const first = await written(host, '2026-06-30');
  const once = (await host.read()).sheets.filter(({ mark }) => mark !== 'Plumbline Ledger').map(({ name, cells }) => [name, cells]);
  const second = await written(host, '2026-06-30');
  expect((await host.read()).sheets.filter(({ mark }) => mark !== 'Plumbline Ledger').map(({ name, cells }) => [name, cells])).toEqual(once);
  expect(second.findings).toEqual(first.findings);
  expect(second.scores).toEqual(first.scores);
  expect([await days(host), await value(host, '2026-06-30', 'New')]).toEqual([['2026-06-30'], first.findings.length]);
});

it('each day has its row, the earliest first, with scores, money and what became of the findings', async () => {
  const { host } = await opened(sheets(null));
  await written(host, '2026-06-30');
  const { scores } = await written(host, '2026-03-31', mended);
  expect(await days(host)).toEqual(['2026-03-31', '2026-06-30']);
  expect(await value(host, '2026-03-31', 'Resolved')).toBeGreaterThan(0);
  expect(await value(host, '2026-03-31', 'Priorities served')).toBe('1 of 1');
  expect(await value(host, '2026-03-31', 'Alignment')).toBe(scores.alignment);
  expect([await value(host, '2026-06-30', 'At risk, EUR'), await value(host, '2026-03-31', 'At risk, EUR')]).toEqual([20_000, 0]);
});

it('what was resolved moves there at the first audit after a review was signed, as text, and is reopened when it comes back', async () => {
  const { host } = await opened(sheets(null, '2026-07-15'));
  const { findings } = await written(host, '2026-03-31');
  const { id } = findings.find(({ rule }) => rule === 'unsponsored-module')!;
  const found = async (name: string): Promise<readonly CellValue[] | undefined> => (await cellsOf(host, name)).find((row) => row.includes(id));
  await written(host, '2026-06-30', mended);
  expect([(await found('Plumbline Findings'))?.includes('Resolved'), await found(HISTORY)]).toEqual([true, undefined]);
  await written(host, '2026-09-30', mended);
  expect(await found('Plumbline Findings')).toBeUndefined();
  expect((await found(HISTORY))?.filter((cell) => cell !== null).slice(1, 3)).toEqual(['Module without a business sponsor', '=Pipeline reviews']);
  expect(ownSheetNamed(await host.read(), HISTORY)!.patterns.flatMap(({ formulas }) => formulas)).toEqual([]);
  await written(host, '2026-10-31', mended);
  expect(await found(HISTORY)).toBeDefined();
  const back = await written(host, '2026-12-31');
  expect(back.findings.find((finding) => finding.id === id)?.status).toBe('reopened');
  expect(await found(HISTORY)).toBeUndefined();
});

it('what others keep beside the rows stays, and is read', async () => {
  const { host } = await opened(sheets(null));
  await written(host, '2026-03-31');
  const signed = (workbook: WorkbookSnapshot): WorkbookSnapshot => {
    const sheet = ownSheetNamed(workbook, HISTORY)!;
    const added: readonly (readonly CellValue[])[] = [[...SIGNED_HEADERS], [46_112, 'kpi:K1', 15, 35, null, null]];
    const cells = sheet.cells.map((row, index) => [...row, ...(added[(sheet.rows[index] as number) - 3] ?? [])]);
    return { ...workbook, sheets: workbook.sheets.map((one) => (one === sheet ? { ...sheet, cells } : one)) };
  };
  await written(host, '2026-06-30', signed);
  await written(host, '2026-09-30');
  expect(readSignOff(await host.read(), 46_200)?.goals.get('kpi:K1')).toMatchObject({ baseline: 15, target: 35 });
  expect(await days(host)).toEqual(['2026-03-31', '2026-06-30', '2026-09-30']);
});

it('goes out again without a trace', async () => {
  const { host, original } = await opened(sheets(null));
  await written(host, '2026-03-31');
  await host.apply(planRevert(await host.read())!);
  expectSameParts(host.toBytes(), original);
  await written(host, '2026-03-31');
  await written(host, '2026-06-30');
  await host.apply(planRemove(await host.read())!.plan);
  expectSameParts(host.toBytes(), original);
});

describe('goals as they were signed', () => {
  const due = Date.UTC(2026, 11, 31) / 86_400_000 + 25_569;
  /** The sample of these tests with a goal's target, and a review signed on a day. */
  const goals = (target: number, signed: string | null): Record<string, CellValue[][]> => ({
    ...sheets('Ana Lind', signed),
    KPIs: [
      ['KPI ID', 'KPI', 'Owner', 'Baseline', 'Target', 'Direction', 'Priority', 'Due date'],
      ['K1', 'Conversion rate', 'Bo Holm', 15, target, 'up', 'P1', due],
    ],
  });
  const asIn =
    (book: Record<string, CellValue[][]>) =>
    (workbook: WorkbookSnapshot): WorkbookSnapshot => {
      const changed = snapshotOf(book).sheets;
      return {
        ...workbook,
        sheets: workbook.sheets.map((sheet) => {
          const now = changed.find(({ name }) => name === sheet.name);
          return now === undefined ? sheet : { ...sheet, cells: now.cells, rows: now.rows, patternOf: now.patternOf, patterns: now.patterns };
        }),
      };
    };
  const moved = ({ findings }: Report): string[] => findings.filter(({ rule }) => rule === 'moved-target').map(({ message }) => message);
  const block = async (host: XlsxHost): Promise<CellValue[][]> => {
    const cells = await cellsOf(host);
    const header = cells.findIndex((row) => SIGNED_HEADERS.every((title) => row.includes(title)));
    return header < 0
      ? []
      : cells
          .slice(
            header + 1,
            cells.findIndex((row, at) => at > header && !/^\d{4}-/.test(String(row[0]))),
          )
          .map((row) => [...row]);
  };

  it.each([
    ['signed after the write of its numbers', '2026-04-10', 35, 30, 1],
    ['signed, and the goal stands', '2026-04-10', 35, 35, 0],
    ['signed before that write: nobody knows what stood then', '2026-03-01', 35, 30, 0],
    ['never signed', null, 35, 30, 0],
  ] as const)('%s', async (_, signed, then, now, findings) => {
    const { host } = await opened(goals(then, signed));
    await written(host, '2026-03-31');
    const report = await written(host, '2026-06-30', asIn(goals(now, signed)));
    expect(moved(report)).toHaveLength(findings);
    if (findings === 1) expect(moved(report)[0]).toContain('was 35 when it was signed on 10 Apr 2026 and is now 30');
    // At the audits after it, too: what was signed stays, whatever stands.
    const later = await written(host, '2026-09-30', asIn(goals(now, signed)));
    expect(moved(later)).toHaveLength(findings);
    expect((await block(host)).map((row) => row.filter((cell) => cell !== null))).toEqual(
      signed === '2026-04-10' ? [['2026-04-10', 'Conversion rate', 15, then, '2026-12-31', 'kpi:k1']] : [],
    );
    expect(await days(host)).toHaveLength(3 + (signed === '2026-04-10' ? 1 : 0));
  });

  it('a name has the columns before the numbers to itself, and one that needs more ends in “…”', async () => {
    const long = 'Raise the 12-month retention of new hires on the line from 84 % to 92 % by December 2026';
    const { host } = await opened(goals(35, '2026-04-10'));
    const named = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({
      ...workbook,
      sheets: workbook.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((row) => row.map((cell) => (cell === 'Conversion rate' ? long : cell))),
      })),
    });
    await written(host, '2026-03-31', named);
    const row = (await cellsOf(host)).find((cells) => cells.includes('kpi:k1')) ?? [];
    expect(row[1]).toBe(`${long.slice(0, 71)}…`);
    expect(row.slice(2, 7).filter((cell) => cell !== null)).toEqual([]);
    expect(row[7]).toBe(15);
  });

  it('a reason beside it makes the change a decided one, and stays at every audit', async () => {
    const { host } = await opened(goals(35, '2026-04-10'));
    await written(host, '2026-03-31');
    await written(host, '2026-06-30', asIn(goals(30, '2026-04-10')));
    const decided = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({
      ...asIn(goals(30, '2026-04-10'))(workbook),
      sheets: asIn(goals(30, '2026-04-10'))(workbook).sheets.map((sheet) => {
        const header = sheet.cells.findIndex((row) => SIGNED_HEADERS.every((title) => row.includes(title)));
        const column = sheet.cells[header]?.indexOf('Decision since') ?? -1;
        return header < 0
          ? sheet
          : {
              ...sheet,
              cells: sheet.cells.map((row, at) => (at === header + 1 ? row.map((cell, place) => (place === column ? 'a dealer was lost' : cell)) : row)),
            };
      }),
    });
    for (const day of ['2026-09-30', '2026-12-30']) expect(moved(await written(host, day, decided))).toEqual([]);
    expect((await block(host))[0]).toContain('a dealer was lost');
  });

  it('a second sign-off is kept beside the first, and is the one that is compared with', async () => {
    const { host } = await opened(goals(35, '2026-04-10'));
    await written(host, '2026-03-31');
    await written(host, '2026-06-30', asIn(goals(30, '2026-04-10')));
    const report = await written(host, '2026-09-30', asIn(goals(30, '2026-07-05')));
    expect(moved(report)).toEqual([]);
    expect((await block(host)).map((row) => [row[0], row[8]])).toEqual([
      ['2026-04-10', 35],
      ['2026-07-05', 30],
    ]);
  });

  it('who signs elsewhere than on the sheet signs what this audit reads', async () => {
    const { host } = await opened(goals(35, null));
    const workbook = await host.read();
    const typed = (field: 'Date' | 'Signed by HR' | 'Signed by business', to: string): EnteredCell => ({
      period: 'Q1 2026',
      question: 'Which?',
      field,
      from: '',
      to,
    });
    const entered = [typed('Date', '2026-03-30'), typed('Signed by HR', 'Ana'), typed('Signed by business', 'Bo')];
    const plan = planWrite(audit(workbook, { asOf: '2026-03-31' }), workbook, { ...CHOICES, review: true }, entered);
    expect((await host.apply(plan)).refused).toEqual([]);
    expect((await block(host)).map((row) => [row[0], row[8]])).toEqual([['2026-03-30', 35]]);
    expect(moved(await written(host, '2026-06-30', asIn(goals(30, null))))).toHaveLength(1);
  });
});
