/** Two audits compared: what each cause made of a score adds up to the difference, and money to what it released. */
import { compareAudits, type AuditedBook } from '../../src/audit/compare-audits';
import { audit } from '../../src/audit/audit';
import { planWrite } from '../../src/audit/plan/write-plan';
import { comparisonMarkdown, comparisonText } from '../../src/audit/report/comparison-text';
import type { Comparison } from '../../src/audit/report/comparison';
import { DEFAULT_SETTINGS } from '../../src/audit/settings/settings';
import { SCORECARD_LABELS } from '../../src/audit/state/own-sheets';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';
import { ownSheetNamed, type CellValue, type WorkbookSnapshot } from '../../src/workbook';
import { fileOf } from '../hosts/xlsx/file-of';
import { snapshotOf } from '../support/sheet';

const DAY = '2026-06-30';

const BOOK = snapshotOf({
  Priorities: [
    ['Priority ID', 'Priority', 'Rank', 'Executive'],
    ['P1', 'Win back the midsize customers', 1, 'Ana Lind'],
  ],
  KPIs: [
    ['KPI ID', 'KPI', 'Owner', 'Baseline', 'Target', 'Direction', 'Priority'],
    ['K1', 'Conversion rate', 'Bo Holm', 15, 35, 'up', 'P1'],
  ],
  Modules: [
    ['Module ID', 'Module', 'Sponsor', 'Owner', 'KPI', 'Total cost', 'Currency', 'Last reviewed'],
    ['M1', 'Pipeline reviews', 'Ana Lind', 'Bo Holm', 'K1', 40_000, 'EUR', '2026-05-01'],
    ['M2', 'Listening', null, 'Cy Dahl', 'K1', 12_000, 'EUR', '2026-05-01'],
    ['M3', 'Storytelling', 'Ana Lind', 'Cy Dahl', null, 9_000, 'EUR', '2026-05-01'],
  ],
});

/** The workbook with other values in the row of a module or finding, by its id. */
function edited(workbook: WorkbookSnapshot, sheetName: string, id: string, values: Readonly<Record<string, CellValue>>): WorkbookSnapshot {
  const sheet = ownSheetNamed(workbook, sheetName)!;
  const titles = sheet.cells.find((row) => row.some((cell) => cell !== null && String(cell) in values))!;
  const row = (cells: readonly CellValue[]): CellValue[] => titles.map((title, column) => values[String(title)] ?? cells[column] ?? null);
  return {
    ...workbook,
    sheets: workbook.sheets.map((one) => (one === sheet ? { ...one, cells: one.cells.map((cells) => (cells.includes(id) ? row(cells) : cells)) } : one)),
  };
}

async function audited(workbook: WorkbookSnapshot, asOf = DAY): Promise<WorkbookSnapshot> {
  const host = await openXlsx(await fileOf(workbook), 'Plan.xlsx');
  const read = await host.read();
  await host.apply(planWrite(audit(read, { asOf }), read));
  return host.read();
}

const book = (workbook: WorkbookSnapshot, more: Partial<AuditedBook> = {}): AuditedBook => ({ workbook, asOf: DAY, settings: DEFAULT_SETTINGS, ...more });
const score = (compared: Comparison, name: string): Comparison['scores'][number] => compared.scores.find((one) => one.name === name)!;

function expectToAddUp(compared: Comparison): void {
  let explained = 0;
  for (const { before, now, because } of compared.scores) {
    if (before === null || now === null) continue;
    expect(because.reduce((sum, { change }) => sum + change, before)).toBeCloseTo(now, 1);
    explained += because.length;
  }
  expect(explained).toBeGreaterThan(0);
  for (const { before, now, released, added, other } of compared.money)
    expect([...released, ...added].reduce((sum, { amount }) => sum + amount, before + other)).toBeCloseTo(now, 2);
}

const ALL_FOUR = edited(edited(BOOK, 'Modules', 'M2', { Sponsor: 'Ana Lind' }), 'Modules', 'M1', { KPI: 'none of them' });
const CAUSES: readonly (readonly [string, AuditedBook, readonly string[]])[] = [
  ['another day', book(BOOK, { asOf: '2027-06-30' }), ['day']],
  ['other settings', book(BOOK, { settings: { ...DEFAULT_SETTINGS, rules: { 'unsponsored-module': { off: 'decided' } } } }), ['settings']],
  ['other cells', book(edited(BOOK, 'Modules', 'M2', { Sponsor: 'Ana Lind' })), ['sheet']],
  [
    'all of them',
    book(ALL_FOUR, { asOf: '2027-06-30', settings: { ...DEFAULT_SETTINGS, riskShares: { 'unlinked-module': 0.4 } } }),
    ['day', 'settings', 'sheet'],
  ],
];

it.each(CAUSES)('%s is named as the cause, and causes add up', (_, now, differs) => {
  const compared = compareAudits(book(BOOK), now);
  expect(compared.differs).toEqual(differs);
  expectToAddUp(compared);
});

it('nothing differs between a workbook and its own audited copy on the same day', async () => {
  const compared = compareAudits(book(BOOK), book(await audited(BOOK)));
  expect(compared.differs).toEqual([]);
  expect(compared.scores.filter(({ before, now }) => before !== now)).toEqual([]);
  expect(comparisonText(compared)).toContain('Nothing differs: the same cells, settings and day.');
  expect(compared.findings).toMatchObject({ new: [], resolved: [], reopened: [] });
});

it('says which repair released how much, and what came instead', () => {
  const compared = compareAudits(book(BOOK), book(edited(edited(BOOK, 'Modules', 'M3', { KPI: 'K1' }), 'Modules', 'M1', { KPI: 'nothing' })));
  const [money] = compared.money;
  expect(money!.released).toEqual([{ module: 'Storytelling', amount: -9_000, findings: ['Module that serves nothing'], why: 'mended' }]);
  expect(compared.findings.resolved.map(({ title, about }) => [title, about])).toContainEqual(['Module that serves nothing', 'Storytelling']);
  expect(compared.better.map(({ name }) => name)).toContain('Storytelling');
  const text = comparisonText(compared);
  expect(text).toContain('−EUR\u00a09,000 Storytelling: mended: “Module that serves nothing”');
  expect(comparisonMarkdown(compared)).toContain('- −EUR\u00a09,000 Storytelling: mended: “Module that serves nothing”');
});

it('modules that go and come are told apart from repairs', () => {
  const without = (workbook: WorkbookSnapshot, id: string): WorkbookSnapshot => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((row) => (row[0] === id ? [] : row)) })),
  });
  const gone = compareAudits(book(BOOK), book(without(BOOK, 'M3')));
  expect(gone.money[0]!.released).toEqual([{ module: 'Storytelling', amount: -9_000, findings: [], why: 'gone' }]);
  const joined = compareAudits(book(without(BOOK, 'M3')), book(BOOK));
  expect(joined.money[0]!.added).toEqual([{ module: 'Storytelling', amount: 9_000, findings: ['Module that serves nothing'], why: 'joined' }]);
});

it('what people accept on the Findings sheet is a cause of its own, in whatever order the rows stand', async () => {
  const last = await audited(BOOK);
  const { id } = audit(last, { asOf: DAY }).report.findings.find(({ rule }) => rule === 'unsponsored-module')!;
  const accepting = edited(last, 'Plumbline Findings', id, { Status: 'Accepted', Comment: 'until May' });
  const compared = compareAudits(book(last), book(accepting));
  expect(compared.differs).toEqual(['decisions']);
  expect(compared.findings.accepted.map((finding) => finding.id)).toEqual([id]);
  expect(compared.money[0]!.released).toMatchObject([{ module: 'Listening', why: 'accepted' }]);
  expectToAddUp(compared);
  const sheet = ownSheetNamed(accepting, 'Plumbline Findings')!;
  const body = sheet.cells.findIndex((row) => row.includes('Finding id')) + 1;
  const turned = { ...sheet, cells: [...sheet.cells.slice(0, body), ...sheet.cells.slice(body).reverse()] };
  const sorted = { ...accepting, sheets: accepting.sheets.map((one) => (one === sheet ? turned : one)) };
  expect(compareAudits(book(accepting), book(sorted)).differs).toEqual([]);
});

it('what was resolved and comes back is reopened', async () => {
  const found = await audited(BOOK);
  const { id } = audit(found, { asOf: DAY }).report.findings.find(({ rule }) => rule === 'unsponsored-module')!;
  const mended = await audited(edited(found, 'Modules', 'M2', { Sponsor: 'Ana Lind' }));
  const compared = compareAudits(book(mended), book(BOOK));
  expect(compared.findings.reopened.map((finding) => finding.id)).toEqual([id]);
  expect(compared.findings.new).toEqual([]);
});

it('of an older version of the scores, the last Scorecard says what it was, and the difference is the version’s', async () => {
  const last = await audited(BOOK);
  const older = {
    ...last,
    sheets: last.sheets.map((sheet) =>
      sheet.name === 'Plumbline Scorecard'
        ? {
            ...sheet,
            cells: sheet.cells.map((row) =>
              row[0] === SCORECARD_LABELS.version ? [row[0], 1, ...row.slice(2)] : row[0] === SCORECARD_LABELS.alignment ? [row[0], 12, ...row.slice(2)] : row,
            ),
          }
        : sheet,
    ),
  };
  const alignment = score(compareAudits(book(older), book(older)), 'Alignment');
  expect([alignment.before, alignment.because.map(({ cause }) => cause)]).toEqual([12, ['version']]);
});
