/** The columns that finance knows: last year, plan, to date, % of plan and forecast, where the workbook tells them, and nothing guessed where it does not. */
import { audit } from '../../../src/audit/audit';
import { choicesNamed } from '../../../src/audit/plan/choices';
import { planWrite } from '../../../src/audit/plan/write-plan';
import { inputValue, type CellInput, type CellValue } from '../../../src/workbook';
import { snapshotOf, type Drawn } from '../../support/sheet';

function moneyOf(rows: readonly (readonly Drawn[])[], more: Record<string, Drawn[][]> = {}): readonly (readonly CellInput[])[] {
  const workbook = snapshotOf({ Modules: rows.map((row) => [...row]), ...more });
  const { sheets } = planWrite(audit(workbook, { asOf: '2026-06-30' }), workbook, choicesNamed(['money']) ?? undefined);
  return sheets.find(({ name }) => name === 'Plumbline Money')?.cells ?? [];
}

/** The table of a currency, from its titles to its total. */
function tableOf(cells: readonly (readonly CellInput[])[], currency: string): CellValue[][] {
  const start = cells.findIndex(([first]) => first === `As finance reads it, in ${currency}`);
  if (start < 0) return [];
  const rows = cells.slice(start, start + cells.slice(start).findIndex(([first]) => first === 'Total') + 1);
  return rows.map((row) => row.map(inputValue));
}

it('has plan, to date, % of plan and forecast of each unit, and their totals', () => {
  const cells = moneyOf([
    ['Module ID', 'Module', 'Business unit', 'Budget', 'Actual cost', 'Currency'],
    ['M-1', 'Coaching', 'Sales', 10_000, 4_000, 'EUR'],
    ['M-2', 'Feedback', 'Sales', 6_000, 8_000, 'EUR'],
    ['M-3', 'Selling', 'Service', 5_000, null, 'EUR'],
    ['M-4', 'Hosting', 'Service', 1_000, 500, 'USD'],
  ]);
  expect(tableOf(cells, 'EUR')).toEqual([
    ['As finance reads it, in EUR', 'Plan', 'To date', '% of plan', 'Forecast'],
    ['Sales', 16_000, 12_000, 0.75, 18_000],
    // Nobody says what was spent there: neither nothing nor all of it.
    ['Service', 5_000, null, null, 5_000],
    ['Total', 21_000, 12_000, null, 23_000],
  ]);
  expect(tableOf(cells, 'USD')).toEqual([
    ['As finance reads it, in USD', 'Plan', 'To date', '% of plan', 'Forecast'],
    ['Service', 1_000, 500, 0.5, 1_000],
    ['Total', 1_000, 500, 0.5, 1_000],
  ]);
  expect(cells.flat().filter((cell) => String(cell).startsWith('The chart is that of the largest account, EUR'))).toHaveLength(1);
});

it('has last year where a column is of it', () => {
  const cells = moneyOf([
    ['Module ID', 'Module', 'Cost 2025 (EUR)', 'Cost 2026 (EUR)'],
    ['M-1', 'Coaching', 9_000, 10_000],
    ['M-2', 'Feedback', 1_500, 2_000],
    ['M-3', 'Selling', null, 3_000],
  ]);
  expect(tableOf(cells, 'EUR')).toEqual([
    ['As finance reads it, in EUR', 'Last year', 'Plan', 'Forecast'],
    ['All modules', 10_500, 15_000, 15_000],
    ['Total', 10_500, 15_000, 15_000],
  ]);
});

it.each<[what: string, rows: Drawn[][], more: Record<string, Drawn[][]>]>([
  [
    'costs alone',
    [
      ['Module ID', 'Module', 'Cost', 'Currency'],
      ['M-1', 'Coaching', 10_000, 'EUR'],
    ],
    {},
  ],
  [
    'the year before last',
    [
      ['Module ID', 'Module', 'Cost 2024 (EUR)', 'Cost 2026 (EUR)'],
      ['M-1', 'Coaching', 9_000, 10_000],
    ],
    {},
  ],
])('is left out where there is nothing but %s', (_, rows, more) => {
  expect(tableOf(moneyOf(rows, more), 'EUR')).toEqual([]);
});
