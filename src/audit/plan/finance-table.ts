/** The spend in the columns that finance knows, a row for each unit: last year, plan, to date, % of plan, forecast, as far as the workbook tells them. */
import { cellName, type CellInput, type CellStyle } from '../../workbook';
import type { Report, ReportAccount } from '../report/report';
import type { FinanceFigures, FinanceOf } from './finance-figures';
import { currencyWords } from './modules-sheet';
import type { OwnSheet } from './own-sheet';
import type { UnitsOf } from './units-by-row';

type Figure = keyof FinanceFigures | 'forecast';
const TITLES: Readonly<Record<Figure, string>> = { lastYear: 'Last year', plan: 'Plan', toDate: 'To date', forecast: 'Forecast' };
const HOW =
  'Forecast: the larger of what was planned and of what is spent and still to spend. A row of which a module does not say what was planned or spent has no % of plan.';

/** Of a figure the sum in cents, and whether every module says it. */
type Sums = Record<Figure, { cents: number; said: number }>;
interface Row {
  readonly sums: Sums;
  modules: number;
}

/** Nothing where no module says more than what it costs. */
export function financeTable(sheet: OwnSheet, { modules }: Report, account: ReportAccount, of: FinanceOf, unitsOf: UnitsOf): void {
  const rows = new Map<string, Row>();
  for (const { at, costs } of modules) {
    const cost = costs.find(({ currency }) => currency === account.currency);
    if (cost === undefined) continue;
    const name = unitsOf(at).join(', ');
    const row = rows.get(name) ?? { sums: noSums(), modules: 0 };
    row.modules++;
    const figures = { ...of(at, account.currency), forecast: cost.amount };
    for (const figure of Object.keys(TITLES) as Figure[]) add(row.sums[figure], figures[figure]);
    rows.set(name, row);
  }
  const isSaid = (figure: Figure): boolean => [...rows.values()].some(({ sums }) => sums[figure].said > 0);
  if (!isSaid('lastYear') && !isSaid('toDate')) return;
  const figures = (['lastYear', 'plan', 'toDate', 'forecast'] as const).filter(isSaid);
  write(sheet, account, figures, rows);
}

function noSums(): Sums {
  const none = (): Sums[Figure] => ({ cents: 0, said: 0 });
  return { lastYear: none(), plan: none(), toDate: none(), forecast: none() };
}

function add(sum: Sums[Figure], amount: number | null): void {
  if (amount === null) return;
  sum.cents += Math.round(100 * amount);
  sum.said++;
}

function write(sheet: OwnSheet, { currency }: ReportAccount, figures: readonly Figure[], rows: ReadonlyMap<string, Row>): void {
  const shared = figures.includes('plan') && figures.includes('toDate');
  const columns: readonly (Figure | 'share')[] = shared ? figures.flatMap((figure) => (figure === 'toDate' ? [figure, 'share' as const] : [figure])) : figures;
  const at = (column: Figure | 'share'): number => columns.indexOf(column) + 1;
  sheet.blank();
  sheet.row(
    [`As finance reads it, in ${currencyWords(currency)}`, ...columns.map((column) => (column === 'share' ? '% of plan' : TITLES[column]))],
    ['header', ...columns.map((): CellStyle => 'number-header')],
  );
  const looks: CellStyle[] = columns.map((column) => (column === 'share' ? 'percent' : 'money'));
  const share = (row: number, [plan, toDate]: readonly [number, number]): CellInput => ({
    formula: `=IF(${cellName(row, at('plan'))}>0,${cellName(row, at('toDate'))}/${cellName(row, at('plan'))},"")`,
    value: plan > 0 ? toDate / plan : '',
  });
  const first = sheet.next;
  let isWhole = true;
  for (const [name, { sums, modules }] of [...rows].sort(([, one], [, other]) => other.sums.forecast.cents - one.sums.forecast.cents)) {
    const isTold = sums.plan.said === modules && sums.toDate.said === modules;
    isWhole &&= isTold;
    const cells = columns.map((column): CellInput => {
      if (column === 'share') return isTold ? share(sheet.next, [sums.plan.cents, sums.toDate.cents]) : null;
      return sums[column].said === 0 ? null : sums[column].cents / 100;
    });
    sheet.row([name === '' ? (rows.size === 1 ? 'All modules' : 'no unit stated') : name, ...cells], ['lines', ...looks]);
  }
  const last = sheet.next - 1;
  const sumOf = (figure: Figure): number => [...rows.values()].reduce((sum, { sums }) => sum + sums[figure].cents, 0);
  const totals = columns.map((column, index): CellInput => {
    if (column === 'share') return isWhole ? share(sheet.next, [sumOf('plan'), sumOf('toDate')]) : null;
    return { formula: `=SUM(${cellName(first, index + 1)}:${cellName(last, index + 1)})`, value: sumOf(column) / 100 };
  });
  sheet.row(['Total', ...totals], ['strong', ...looks]);
  sheet.row([HOW], ['note']);
}
