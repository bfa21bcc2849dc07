/** The Review sheet: what people enter stays, what both signed is told apart from now, and an empty one says that nothing was reviewed. */
import { audit } from '../../../src/audit/audit';
import { DEFAULT_CHOICES } from '../../../src/audit/plan/choices';
import { planRemove } from '../../../src/audit/plan/remove-plan';
import { planWrite } from '../../../src/audit/plan/write-plan';
import { readReviews, REVIEW_HEADERS, REVIEW_SHEET } from '../../../src/audit/state/quarterly-reviews';
import { somebodysReview } from '../../../src/audit/state/review-before';
import { openXlsx, type XlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { ownSheetNamed, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/workbook';
import { parseIso } from '../../../src/audit/reading/days';
import { fileOf } from '../../hosts/xlsx/file-of';
import { expectSameParts } from '../../hosts/xlsx/packages';
import { snapshotOf } from '../../support/sheet';

const CHOICES = { ...DEFAULT_CHOICES, review: true };
const BOOK: Record<string, CellValue[][]> = {
  Priorities: [
    ['Priority ID', 'Priority', 'Rank'],
    ['P1', 'Win back the midsize customers', 1],
  ],
  KPIs: [
    ['KPI ID', 'KPI', 'Owner', 'Baseline', 'Target', 'Direction', 'Priority'],
    ['K1', '=Conversion rate', 'Bo Holm', 15, 35, 'up', 'P1'],
  ],
  Modules: [
    ['Module ID', 'Module', 'Sponsor', 'KPI', 'Total cost', 'Currency'],
    ['M1', 'Pipeline reviews', null, 'K1', 40_000, 'EUR'],
  ],
};

async function opened(): Promise<{ host: XlsxHost; original: Uint8Array }> {
  const original = await fileOf(snapshotOf(BOOK));
  return { host: await openXlsx(original, 'Plan.xlsx'), original };
}

type Change = (workbook: WorkbookSnapshot) => WorkbookSnapshot;

async function written(host: XlsxHost, asOf: string, change: Change = (workbook) => workbook, choices = CHOICES) {
  const workbook = change(await host.read());
  const audited = audit(workbook, { asOf });
  const plan = planWrite(audited, workbook, choices);
  expect((await host.apply(plan)).refused).toEqual([]);
  return audited.report;
}

const rowsOf = (sheet: SheetSnapshot | undefined): readonly (readonly CellValue[])[] => sheet?.cells ?? [];
const review = async (host: XlsxHost): Promise<readonly (readonly CellValue[])[]> => rowsOf(ownSheetNamed(await host.read(), REVIEW_SHEET));
const entries = (rows: readonly (readonly CellValue[])[]): (readonly CellValue[])[] => rows.slice(rows.findIndex((row) => row[0] === REVIEW_HEADERS[0]) + 1);

/** The workbook as it would be had somebody filled these columns of the first row of a period in. */
function entered(period: string, cells: Partial<Record<(typeof REVIEW_HEADERS)[number], CellValue>>): Change {
  return (workbook) => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      if (sheet.mark !== REVIEW_SHEET) return sheet;
      const at = sheet.cells.findIndex((row) => row[0] === period);
      return {
        ...sheet,
        cells: sheet.cells.map((row, index) =>
          index === at
            ? Array.from({ length: Math.max(row.length, 13) }, (_, column) => cells[REVIEW_HEADERS[column] ?? 'Period'] ?? row[column] ?? null)
            : row,
        ),
      };
    }),
  });
}

const SIGNED = { Date: '2026-03-31', Answer: '=yes', Decision: 'Find a sponsor', Owner: 'Kim', 'Signed by HR': 'Ana', 'Signed by business': 'Bo' };

it('asks the three questions of the quarter with a figure and findings to each, and says nothing of a review that was not held', async () => {
  const { host } = await opened();
  const before = await written(host, '2026-03-31');
  const rows = await review(host);
  expect(entries(rows).map(([period, , question]) => [period, question])).toEqual([
    ['Q1 2026', 'Are these still the right competencies for today’s priorities?'],
    ['Q1 2026', 'Do our metrics measure impact, or activity?'],
    ['Q1 2026', 'Have changes in the organisation opened gaps?'],
  ]);
  expect(rows.some((row) => row[0] === 'Alignment, 0 to 100')).toBe(true);
  expect(rows.filter((row) => /^(Critical|High|Medium|Low)$/.test(String(row[0]))).length).toBeGreaterThan(0);
  expect(readReviews(await host.read(), parseIso('2026-03-31') as number)).toEqual([]);
  const again = await written(host, '2026-03-31');
  expect(await review(host)).toEqual(rows);
  expect(again.findings).toEqual(before.findings);
});

it('keeps what people entered, is read as a review, and lists what changed since both signed', async () => {
  const { host } = await opened();
  await written(host, '2026-03-31');
  const digest = entries(await review(host))[0]?.[10];
  const sponsored: Change = (workbook) => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name === 'Modules'
        ? { ...sheet, cells: sheet.cells.map((row) => (row[0] === 'M1' ? [...row.slice(0, 2), 'Ana Lind', ...row.slice(3)] : row)) }
        : sheet,
    ),
  });
  await written(host, '2026-06-30', (workbook) => sponsored(entered('Q1 2026', SIGNED)(workbook)));
  const rows = await review(host);
  const kept = entries(rows);
  expect(kept.map(([period]) => period)).toEqual(['Q1 2026', 'Q1 2026', 'Q1 2026', 'Q2 2026', 'Q2 2026', 'Q2 2026']);
  expect(kept[0]?.slice(1, 11)).toEqual([
    '2026-03-31',
    'Are these still the right competencies for today’s priorities?',
    '=yes',
    'Find a sponsor',
    'Kim',
    null,
    null,
    'Ana',
    'Bo',
    digest,
  ]);
  expect(readReviews(await host.read(), parseIso('2026-06-30') as number)).toMatchObject([
    { hr: 'Ana', business: 'Bo', decisions: [{ text: 'Find a sponsor', owner: 'Kim' }] },
  ]);
  const since = rows.findIndex((row) => row[0] === 'Since the review of Q1 2026 was signed by Ana and Bo');
  expect(rows.slice(since + 1, since + 5).map((row) => [row[0], row[2]])).toEqual([
    ['Inputs', 'changed since'],
    ['Then', expect.stringMatching(/^alignment .*open findings: \d+$/)],
    ['Now', expect.stringMatching(/^alignment .*open findings: \d+$/)],
    ['Findings since', expect.stringMatching(/^\d+ new, [1-9]\d* gone$/)],
  ]);
  // Once it is there, an audit that was not asked for it goes on with it.
  await written(host, '2026-09-30', (workbook) => workbook, DEFAULT_CHOICES);
  expect(entries(await review(host)).map(([period]) => period)).toEqual(['Q1 2026', 'Q1 2026', 'Q1 2026', 'Q3 2026', 'Q3 2026', 'Q3 2026']);
});

it('a removal lists the answers that it takes, and leaves nothing', async () => {
  const { host, original } = await opened();
  await written(host, '2026-03-31');
  const answers = planRemove(entered('Q1 2026', SIGNED)(await host.read()))?.answers.flatMap((answer) => answer.entries);
  expect(answers).toEqual(expect.arrayContaining(['=yes', 'Find a sponsor', 'Ana', 'Bo']));
  await host.apply(planRemove(await host.read())!.plan);
  expectSameParts(host.toBytes(), original);
});

it('tells a sheet of that name that somebody else made from ours', async () => {
  const { host } = await opened();
  expect(somebodysReview(await host.read())).toBeNull();
  await written(host, '2026-06-30');
  expect(somebodysReview(await host.read())).toBeNull();
  expect(somebodysReview(snapshotOf({ ...BOOK, [REVIEW_SHEET]: [[...REVIEW_HEADERS]] }))).toBe(REVIEW_SHEET);
});
