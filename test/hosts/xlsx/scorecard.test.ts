/** Our sheets of figures in another program: each formula comes to what the report says, and the Scorecard prints on one page. */
import { EVERYTHING } from '../../workbooks/sample/everything';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { audit } from '../../../src/audit/audit';
import { planWrite } from '../../../src/audit/plan/write-plan';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { FINDINGS_SHEET } from '../../../src/audit/state/own-sheets';
import { isErrorValue, ownSheetNamed, valueAt, type SheetEdit, type WorkbookSnapshot } from '../../../src/workbook';
import { describeWithLibreOffice } from '../../support/available';
import { libreOffice } from '../../support/libre-office';
import { snapshotOf, type Drawn } from '../../support/sheet';
import { fileOf } from './file-of';

const SAMPLE_COMPANY = join(__dirname, '../../../samples/halden-instruments.xlsx');
const AS_OF = '2026-06-30';
/** Excel's number of a paper, its printable width and height in inches. */
const PAPERS = [
  ['A4', '9', 8.27 - 0.8, 11.69 - 1],
  ['Letter', '1', 8.5 - 0.8, 11 - 1],
] as const;

const converted = libreOffice();

/** So many modules, their costs in these currencies; every third serves a KPI under a priority, every fourth has no sponsor. */
function modulesIn(count: number, currencies: readonly string[]): WorkbookSnapshot {
  const priced = currencies.length > 0;
  const rows = Array.from({ length: count }, (_, index): Drawn[] => [
    `M-${index + 1}`,
    index % 7 === 0 ? `=Module "${index}"` : `Module ${index}`,
    index % 3 === 0 ? 'KPI-1' : index % 3 === 1 ? 'KPI-2' : null,
    `Owner ${index % 9}`,
    index % 4 === 0 ? null : `Sponsor ${index % 5}`,
    index % 11 === 0 ? 'yes' : 'no',
    ...(priced ? [index % 13 === 0 ? null : 1000.05 + index, currencies[index % currencies.length] as string] : []),
  ]);
  return snapshotOf({
    Priorities: [
      ['Priority ID', 'Priority', 'Rank'],
      ['P1', 'Grow revenue by 8 %', 1],
      ['P2', '=SUM(1)', 2],
    ],
    KPIs: [
      ['KPI ID', 'KPI', 'Priority', 'Baseline', 'Target', 'Direction'],
      ['KPI-1', 'Conversion rate', 'P1', 0.1, 0.2, 'up'],
      ['KPI-2', 'Training hours', null, 1, 2, 'up'],
    ],
    ...(count === 0
      ? {}
      : { Modules: [['Module ID', 'Module', 'KPI', 'Owner', 'Business sponsor', 'Mandatory', ...(priced ? ['Cost', 'Currency'] : [])], ...rows] }),
  });
}

interface Written {
  readonly bytes: Uint8Array;
  readonly sheets: readonly SheetEdit[];
}

async function written(file: Uint8Array): Promise<Written> {
  const host = await openXlsx(file, 'x.xlsx');
  const workbook = await host.read();
  const plan = planWrite(audit(workbook, { asOf: AS_OF }), workbook, EVERYTHING);
  expect((await host.apply(plan)).refused).toEqual([]);
  return { bytes: host.toBytes(), sheets: plan.sheets.filter(({ name }) => name !== FINDINGS_SHEET) };
}

/** Compares each formula of ours with what it was said to give; says how many there were. */
async function checked({ bytes, sheets }: Written, name: string): Promise<number> {
  const saved = await (await openXlsx(converted('xlsx', name, bytes).bytes, 'x.xlsx')).read();
  let formulas = 0;
  for (const { name: of, cells } of sheets) {
    const sheet = ownSheetNamed(saved, of);
    if (sheet === undefined) throw new Error(`${of} is gone`);
    expect(sheet.cells.flat().filter(isErrorValue)).toEqual([]);
    cells.forEach((line, row) =>
      line.forEach((input, column) => {
        if (typeof input !== 'object' || input === null) return;
        formulas++;
        const now = valueAt(sheet, row, column) ?? '';
        if (typeof input.value === 'number') expect([row, column, Number(now)]).toEqual([row, column, expect.closeTo(input.value, 6)]);
        else expect([row, column, now]).toEqual([row, column, input.value]);
      }),
    );
  }
  return formulas;
}

/** The pages of one sheet, when nothing else is shown, on a paper. */
function pagesOf(bytes: Uint8Array, shown: string, paper: string, name: string): number {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts['xl/workbook.xml'] as Uint8Array);
  const place = [...before.matchAll(/<sheet [^>]*>/g)].findIndex(([tab]) => tab.includes(`name="${shown}"`));
  const list = before
    .replace(/<bookViews>.*<\/bookViews>/s, '')
    // What is printed of a sheet is printed of a hidden one, too.
    .replace(/<definedName name="_xlnm.Print_(?:Area|Titles)"[^>]*>[^<]*<\/definedName>/g, '')
    .replace('<sheets>', `<bookViews><workbookView activeTab="${place}"/></bookViews><sheets>`)
    .replace(/<sheet [^>]*>/g, (tab) =>
      tab.includes(`name="${shown}"`) ? tab : tab.replace(/ state="[^"]*"/, '').replace('<sheet ', '<sheet state="hidden" '),
    );
  const sheets = Object.entries(parts).map(([path, part]): [string, Uint8Array] =>
    path.startsWith('xl/worksheets/sheet')
      ? [path, strToU8(strFromU8(part).replace(/<pageSetup(?: paperSize="\d+")?/, `<pageSetup paperSize="${paper}"`))]
      : [path, part],
  );
  const pdf = converted('pdf', name, zipSync({ ...Object.fromEntries(sheets), 'xl/workbook.xml': strToU8(list) }));
  return (
    Buffer.from(pdf.bytes)
      .toString('latin1')
      .match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0
  );
}

/** The size in which 11-point text is printed when the sheet is fitted to one page: columns in characters of seven pixels, rows of 15 points. */
function printedSize({ widths, cells }: SheetEdit, width: number, height: number): number {
  const [wide, high] = [widths.reduce((sum, one) => sum + one * 7 + 5, 0) / 96, (cells.length * 15 + 40) / 72];
  return 11 * Math.min(1, width / wide, height / high);
}

const CASES = [
  ['no modules', 0, []],
  ['33 modules without costs', 33, []],
  ['33 modules in one currency', 33, ['EUR']],
  ['33 modules in two currencies', 33, ['EUR', 'USD']],
  ['5,000 modules in two currencies', 5_000, ['EUR', 'CHF']],
] as const;

it.each(CASES)('the Scorecard of %s is printed at 9 points or more', (_, count, currencies) => {
  const workbook = modulesIn(count, currencies);
  const [scorecard] = planWrite(audit(workbook, { asOf: AS_OF }), workbook).sheets;
  if (scorecard === undefined) throw new Error('there is no Scorecard');
  expect(scorecard.print).toEqual({ landscape: false, fit: 'page', titles: null });
  for (const [, , width, height] of PAPERS) expect(printedSize(scorecard, width, height)).toBeGreaterThanOrEqual(9);
});

it('the cents of the modules add up to the accounts, in each currency', () => {
  const { report } = audit(modulesIn(500, ['EUR', 'USD', 'CHF']), { asOf: AS_OF });
  for (const account of report.money) {
    const own = report.modules.flatMap(({ costs }) => costs.filter(({ currency }) => currency === account.currency));
    const sum = (of: (one: (typeof own)[number]) => number): number => own.reduce((all, one) => all + Math.round(100 * of(one)), 0) / 100;
    expect([sum((one) => one.amount), sum((one) => one.atRisk), sum((one) => one.acceptedRisk), sum((one) => one.notJudged)]).toEqual([
      account.total,
      account.atRisk,
      account.acceptedRisk,
      account.notJudged,
    ]);
    expect(account.total).toBeGreaterThan(0);
    expect(account.atRisk).toBeGreaterThan(0);
  }
});

describeWithLibreOffice('LibreOffice', () => {
  it('works each formula of the sample out to what the report says, and prints the Scorecard on one page of A4 and of Letter', async () => {
    const sample = await written(new Uint8Array(readFileSync(SAMPLE_COMPANY)));
    expect(await checked(sample, 'sample')).toBeGreaterThan(100);
    for (const [name, paper] of PAPERS) expect([name, pagesOf(sample.bytes, 'Plumbline Scorecard', paper, `sample-${name}`)]).toEqual([name, 1]);
  });

  it.each(CASES)('works out those of %s', async (_, count, currencies) => {
    const file = await written(await fileOf(modulesIn(count, currencies)));
    const formulas = await checked(file, `case-${count}-${currencies.length}`);
    // Without modules there is nothing to add up.
    expect(formulas).toBeGreaterThanOrEqual(2 * count);
  });
});
