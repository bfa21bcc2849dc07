/** The Matrix counts as the report does, and the Money sheet adds up: both say so by formulas with the values that the report has. */
import { audit } from '../../../src/audit/audit';
import { choicesNamed, DEFAULT_CHOICES } from '../../../src/audit/plan/choices';
import { matrixSheet } from '../../../src/audit/plan/matrix-sheet';
import { moneySheet } from '../../../src/audit/plan/money-sheet';
import { planWrite } from '../../../src/audit/plan/write-plan';
import type { CellInput, SheetEdit } from '../../../src/workbook';
import { snapshotOf } from '../../support/sheet';
import { SAMPLE_AS_OF, sampleSheets, sampleSnapshot } from '../../workbooks/sample/sample-workbook';

const sample = sampleSnapshot(sampleSheets());
const audited = audit(sample, { asOf: SAMPLE_AS_OF });
const { report } = audited;
const valueOf = (input: CellInput | undefined): unknown => (typeof input === 'object' && input !== null ? input.value : input);
const rowOf = (edit: SheetEdit | null, label: string): unknown[] => (edit?.cells.find(([first]) => first === label) ?? []).map(valueOf);

it('behind each top priority stand as many modules as the report counts, and a priority without any is marked', () => {
  const matrix = matrixSheet(report);
  const names = rowOf(matrix, 'Module');
  const counts = rowOf(matrix, 'Modules behind it');
  const gaps = rowOf(matrix, 'Gap');
  const top = report.priorities.filter((priority) => priority.top);
  expect(top.length).toBeGreaterThan(3);
  for (const { name, modules } of top) {
    const column = names.indexOf(name);
    expect([name, counts[column], gaps[column]]).toEqual([name, modules, modules === 0 ? 'no training' : '']);
  }
  expect(rowOf(matrix, 'Freight and the whole order').at(-1)).toBe('reaches none');
});

it('the steps of the money, and the priorities, add up to each account', () => {
  const cells = moneySheet(report, null, () => [], null)?.cells.map((line) => line.map(valueOf)) ?? [];
  for (const { currency, total } of report.money) {
    for (const title of [`Where the money goes, in ${currency}`, `By priority, in ${currency}`]) {
      const start = cells.findIndex(([first]) => first === title) + 1;
      const end = cells.findIndex((line, row) => row > start && line.length === 0);
      const rows = cells.slice(start, end).filter(([first, amount]) => first !== 'Total' && typeof amount === 'number');
      expect(rows.reduce((sum, [, amount]) => sum + Math.round(100 * Number(amount)), 0) / 100).toBe(total);
      expect(cells.slice(start, end).find(([first]) => first === 'Total')?.[1]).toBe(total);
    }
  }
});

it('both are written when they are asked for, and not where they have nothing to say', () => {
  const named = (sheets: readonly SheetEdit[]): string[] => sheets.map(({ name }) => name);
  expect(named(planWrite(audited, sample).sheets)).toEqual(['Plumbline Scorecard', 'Plumbline Modules', 'Plumbline Findings']);
  const asked = choicesNamed(['matrix', 'money']) ?? DEFAULT_CHOICES;
  expect(named(planWrite(audited, sample, asked).sheets)).toEqual(expect.arrayContaining(['Plumbline Matrix', 'Plumbline Money']));
  const bare = snapshotOf({ Modules: [['Module'], ['Coaching essentials'], ['Negotiating abroad']] });
  const names = named(planWrite(audit(bare, { asOf: SAMPLE_AS_OF }), bare, asked).sheets);
  expect(names).not.toContain('Plumbline Matrix');
  expect(names).not.toContain('Plumbline Money');
});
