/** Pages of units, cases and effects of the sample company: what each holds, that totals add up, and that pages begin where they should. */
import { audit } from '../../../src/audit/audit';
import { choicesNamed } from '../../../src/audit/plan/choices';
import { planWrite } from '../../../src/audit/plan/write-plan';
import { CASE_SHEET, IMPACT_SHEET, MONEY_SHEET, UNITS_SHEET } from '../../../src/audit/state/own-sheets';
import { inputValue, type CellInput, type SheetEdit } from '../../../src/workbook';
import { snapshotOf } from '../../support/sheet';
import { SAMPLE_AS_OF, sampleSheets, sampleSnapshot } from '../../workbooks/sample/sample-workbook';

const workbook = sampleSnapshot(sampleSheets());
const audited = audit(workbook, { asOf: SAMPLE_AS_OF });
const { report } = audited;
const { sheets } = planWrite(audited, workbook, choicesNamed(['units', 'case', 'impact', 'money']) ?? undefined);
const sheetOf = (name: string): SheetEdit => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`${name} is not written`);
  return found;
};
const valuesOf = ({ cells }: SheetEdit): unknown[][] => cells.map((row) => row.map((cell: CellInput) => inputValue(cell)));

it('has a page for each unit, which begins with its name', () => {
  const sheet = sheetOf(UNITS_SHEET);
  const rows = valuesOf(sheet);
  const starts = rows.flatMap(([first], row) => (/^Unit: /.test(String(first)) ? [row] : []));
  expect(starts.length).toBeGreaterThan(5);
  expect(sheet.print?.breaks).toEqual(starts.slice(1));
  // A page holds 55 rows of nine points.
  [...starts, rows.length].slice(1).forEach((end, place) => expect(end - (starts[place] as number)).toBeLessThanOrEqual(55));
});

it('adds up what each unit spends, by formulas over its modules', () => {
  const rows = sheetOf(UNITS_SHEET).cells;
  const start = rows.findIndex(([first]) => first === 'Unit: Finance');
  const page = rows.slice(start, start + 20);
  const total = page.find(([first]) => first === 'Spend, in EUR');
  const modules = page.filter((row) => row[4] === 'EUR' && row !== total);
  expect(modules.length).toBeGreaterThan(1);
  const sum = (column: number): number => modules.reduce((all, row) => all + Number(row[column]), 0);
  expect(total?.slice(2, 4)).toEqual([
    { formula: expect.stringMatching(/^=SUMPRODUCT/), value: sum(2) },
    { formula: expect.stringMatching(/^=SUMPRODUCT/), value: sum(3) },
  ]);
});

it('names every open finding of a unit on its page, or says how many more there are', () => {
  const rows = valuesOf(sheetOf(UNITS_SHEET));
  const start = rows.findIndex(([first]) => first === 'Unit: Finance');
  const own = report.findings.filter(({ unit, accepted }) => accepted === null && unit?.split(', ').includes('Finance') === true);
  expect(rows.slice(start).find(([first]) => /^Findings, /.test(String(first)))?.[0]).toBe(`Findings, ${own.length} open`);
});

it('adds up on the Money sheet what each unit spends to the account', () => {
  const { cells } = sheetOf(MONEY_SHEET);
  const start = cells.findIndex(([first]) => first === 'By unit, in EUR');
  const end = cells.findIndex(([first], row) => row > start && first === 'Total');
  const units = cells.slice(start + 1, end);
  expect(units.length).toBeGreaterThan(5);
  const total = units.reduce((all, row) => all + Math.round(100 * Number(row[1])), 0) / 100;
  expect(total).toBe(report.money.find(({ currency }) => currency === 'EUR')?.total);
  expect(inputValue(cells[end]?.[1] as CellInput)).toBe(total);
});

it('presents a case a page, those of the costliest modules that have begun or are to begin', () => {
  const sheet = sheetOf(CASE_SHEET);
  const titles = valuesOf(sheet).flatMap(([first]) => (/^Business case: /.test(String(first)) ? [String(first).slice('Business case: '.length)] : []));
  const costs = titles.map((title) => report.modules.find(({ name }) => name === title)?.cost ?? 0);
  expect(titles).toHaveLength(5);
  expect(costs).toEqual([...costs].sort((one, other) => other - one));
  const starts = [0, ...(sheet.print?.breaks ?? []), sheet.cells.length];
  starts.slice(1).forEach((end, place) => expect(end - (starts[place] as number)).toBeLessThanOrEqual(55));
});

it('draws each interval on its side of zero', () => {
  const rows = valuesOf(sheetOf(IMPACT_SHEET)).filter((row) => /^(clearly|too close)/.test(String(row[6])));
  const estimated = report.impact.filter(({ effect }) => effect !== null);
  expect(rows).toHaveLength(estimated.length);
  for (const [, , , left, right, , verdict] of rows) {
    expect([String(left).length, String(right).length]).toEqual([12, 12]);
    const sides = [/[▓█]/.test(String(left)), /[▓█]/.test(String(right))];
    if (verdict === 'clearly better' || verdict === 'clearly worse') expect(sides.filter(Boolean)).toHaveLength(1);
    expect(sides.some(Boolean)).toBe(true);
  }
});

it('writes none of them where they have nothing to say', () => {
  const bare = snapshotOf({
    Priorities: [
      ['Priority ID', 'Priority', 'Rank'],
      ['P1', 'Grow', 1],
    ],
  });
  const plan = planWrite(audit(bare, { asOf: SAMPLE_AS_OF }), bare, choicesNamed(['all']) ?? undefined);
  expect(plan.sheets.map(({ name }) => name).filter((name) => [UNITS_SHEET, CASE_SHEET, IMPACT_SHEET].includes(name))).toEqual([]);
});
