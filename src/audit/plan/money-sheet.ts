/** `Plumbline Money`: where the spend goes, step by step and by priority, and what modules returned. */
import { cellName, type Area, type CellInput, type CellStyle, type SheetChart, type SheetEdit } from '../../workbook';
import { figureName, priorityNames, stepNames } from '../report/money-text';
import type { Report, ReportAccount, ReportModule } from '../report/report';
import { MONEY_SHEET } from '../state/own-sheets';
import type { FinanceOf } from './finance-figures';
import { financeTable } from './finance-table';
import { currencyWords, type ModuleRows } from './modules-sheet';
import { OwnSheet } from './own-sheet';
import type { UnitsOf } from './units-by-row';

const WIDTHS = [58, 14, 14, 14, 14, 12, 13, 11, 8];
/** A bar of the whole total is so many signs long. */
const BAR = 30;
/** Of the table of returns; the report as data has all. */
const MOST_RETURNS = 5_000;
const CHART_ROWS = 14;
const CHART_COLUMNS = 7;

/**
 * Null where no cost is known.
 * @param unitsOf the units that the row of a module names
 * @param finance what else is known of a module's money; null for nothing
 */
export function moneySheet(report: Report, rows: ModuleRows | null, unitsOf: UnitsOf, finance: FinanceOf | null): SheetEdit | null {
  if (report.money.length === 0) return null;
  const sheet = new OwnSheet(MONEY_SHEET);
  sheet.row([`Money in ${report.workbook}`], ['title']);
  sheet.row([`As of ${report.asOf}. Totals are formulas over Plumbline Modules; amounts of two currencies are never added.`], ['note']);
  if (report.money.length > 1)
    sheet.row(
      [`The chart is that of the largest account, ${currencyWords(report.money[0]?.currency ?? '')}; the bars of the others stand beside their steps.`],
      ['note'],
    );
  // One chart a sheet: that of the largest account, the first.
  let chart: SheetChart | null = null;
  for (const account of report.money) {
    const drawn = waterfall(sheet, report, account, rows);
    if (chart === null && drawn !== null) {
      chart = { ...drawn, place: { ...drawn.place, top: sheet.next + 1, bottom: sheet.next + CHART_ROWS } };
      for (let row = 0; row < CHART_ROWS + 1; row++) sheet.blank();
    }
    byPriority(sheet, account);
    byUnit(sheet, report, account, unitsOf);
    if (finance !== null) financeTable(sheet, report, account, finance, unitsOf);
  }
  returns(sheet, report);
  return sheet.finish({
    widths: WIDTHS,
    frozenRows: 2,
    frozenColumns: 0,
    filter: null,
    wrapped: [],
    print: { landscape: true, fit: 'width', titles: null },
    ...(chart === null ? {} : { chart }),
  });
}

/** Each unit of money stands in one step; the last line says whether they add up to the modules. Gives its chart; null where nothing was spent. */
function waterfall(sheet: OwnSheet, report: Report, account: ReportAccount, rows: ModuleRows | null): SheetChart | null {
  const currency = currencyWords(account.currency);
  sheet.blank();
  sheet.row(
    [`Where the money goes, in ${currency}`, 'Amount', 'Of the total', 'Begins at', 'Currency', null, null],
    ['header', 'number-header', 'number-header', 'number-header', 'note-header', 'header', 'header'],
  );
  const totalRow = sheet.next;
  const total: CellInput =
    rows === null ? account.total : { formula: `=SUMPRODUCT(--(${rows.of('currency')}=$${cellName(totalRow, 4)}),${rows.of('cost')})`, value: account.total };
  sheet.row(['Total', total, null, 0, currency], ['strong', 'money', null, 'money', 'indented']);
  const steps = account.waterfall.filter(({ step }) => step !== 'total');
  const names = stepNames(report, account).slice(1);
  let left = account.total;
  steps.forEach(({ amount, step }, index) => {
    const row = sheet.next;
    left = Math.round(100 * (left - amount)) / 100;
    const share = shareOf(row, totalRow, amount, account.total);
    const drawn = account.total > 0 ? Math.max(0, Math.min(BAR, Math.round((BAR * amount) / account.total))) : 0;
    const at = cellName(row, 2);
    const begins: CellInput = { formula: `=ROUND(${index === 0 ? cellName(totalRow, 1) : cellName(row - 1, 3)}-${cellName(row, 1)},2)`, value: left };
    const bar: CellInput = { formula: `=IF(ISNUMBER(${at}),REPT("█",MAX(0,MIN(${BAR},ROUND(${BAR}*${at},0)))),"")`, value: '█'.repeat(drawn) };
    sheet.row([names[index] ?? step, amount, share, begins, bar], ['lines', 'money', 'percent', 'money', 'bar']);
  });
  const lastRow = sheet.next - 1;
  const [from, to] = [cellName(totalRow + 1, 1), cellName(lastRow, 1)];
  sheet.row(
    ['The steps and the total', { formula: `=IF(ROUND(SUM(${from}:${to})-${cellName(totalRow, 1)},2)=0,"add up","differ")`, value: 'add up' }],
    ['note', 'number'],
  );
  if (account.spent !== null) sheet.row(['Already spent, and still to spend', account.spent, account.toSpend ?? 0], ['lines', 'money', 'money']);
  if (account.overspend > 0) sheet.row(['Spent beyond the budgets of modules', account.overspend], ['lines', 'money']);
  if (account.total <= 0) return null;
  const column = (index: number): Area => ({ top: totalRow, left: index, bottom: lastRow, right: index });
  return {
    kind: 'waterfall',
    title: `Where the money goes, in ${currency}`,
    place: { top: 0, left: 0, bottom: 0, right: CHART_COLUMNS - 1 },
    names: column(0),
    series: [
      { title: 'Begins at', values: column(3) },
      { title: 'Amount', values: column(1) },
    ],
    most: null,
  };
}

function byPriority(sheet: OwnSheet, account: ReportAccount): void {
  sheet.blank();
  sheet.row([`By priority, in ${currencyWords(account.currency)}`, 'Amount', 'Of the total'], ['header', 'number-header', 'number-header']);
  const first = sheet.next;
  const last = first + account.byPriority.length - 1;
  priorityNames(account).forEach((name, index) => {
    const amount = account.byPriority[index]?.amount ?? 0;
    sheet.row([name, amount, shareOf(sheet.next, last + 1, amount, account.total)], ['lines', 'money', 'percent']);
  });
  sheet.row(['Total', { formula: `=SUM(${cellName(first, 1)}:${cellName(last, 1)})`, value: account.total }], ['strong', 'money']);
}

/** Nothing where no module names a unit. What several units share stands under all their names, in whole cents that add up to the total. */
function byUnit(sheet: OwnSheet, { modules }: Report, account: ReportAccount, unitsOf: UnitsOf): void {
  const cents = new Map<string, number>();
  for (const { at, costs } of modules) {
    const name = unitsOf(at).join(', ');
    for (const { currency, amount } of costs) if (currency === account.currency) cents.set(name, (cents.get(name) ?? 0) + Math.round(100 * amount));
  }
  if ([...cents.keys()].every((name) => name === '')) return;
  sheet.blank();
  sheet.row([`By unit, in ${currencyWords(account.currency)}`, 'Amount', 'Of the total'], ['header', 'number-header', 'number-header']);
  const first = sheet.next;
  const last = first + cents.size - 1;
  for (const [name, amount] of [...cents].sort(([, one], [, other]) => other - one))
    sheet.row([name === '' ? 'no unit stated' : name, amount / 100, shareOf(sheet.next, last + 1, amount / 100, account.total)], ['lines', 'money', 'percent']);
  sheet.row(['Total', { formula: `=SUM(${cellName(first, 1)}:${cellName(last, 1)})`, value: account.total }], ['strong', 'money']);
}

function shareOf(row: number, totalRow: number, amount: number, total: number): CellInput {
  const whole = cellName(totalRow, 1);
  return { formula: `=IF(${whole}>0,${cellName(row, 1)}/${whole},"")`, value: total > 0 ? amount / total : '' };
}

/** The benefit that counts, with what follows from it. */
function returns(sheet: OwnSheet, report: Report): void {
  const known = report.modules.flatMap((module) => returnOf(module) ?? []).slice(0, MOST_RETURNS);
  if (known.length === 0) return;
  sheet.blank();
  const heads = ['fullCost', 'netBenefit', 'roi', 'benefitCostRatio', 'paybackMonths'] as const;
  const [cost, net, roi, ratio, payback] = heads.map((name) => figureName(name));
  sheet.row(
    [
      'What modules returned',
      cost as string,
      'Benefit that counts',
      net as string,
      `${roi as string}, %`,
      ratio as string,
      `${payback as string}, months`,
      'Currency',
      'Grade',
    ],
    ['header', ...Array.from({ length: 6 }, (): CellStyle => 'number-header'), 'note-header', 'note-header'],
  );
  for (const one of known) {
    const [paid, counted, gained] = [1, 2, 3].map((column) => cellName(sheet.next, column));
    sheet.row(
      [
        one.name,
        one.cost,
        one.counted,
        { formula: `=${counted}-${paid}`, value: one.counted - one.cost },
        { formula: `=100*${gained}/${paid}`, value: (100 * (one.counted - one.cost)) / one.cost },
        { formula: `=${counted}/${paid}`, value: one.counted / one.cost },
        one.payback,
        one.currency,
        one.grade,
      ],
      ['lines', 'money', 'money', 'money', 'score', 'ratio', 'ratio', 'centred', 'centred'],
    );
  }
}

interface Returned {
  readonly name: string;
  readonly cost: number;
  readonly counted: number;
  readonly payback: number | null;
  readonly currency: string;
  readonly grade: string | null;
}

function returnOf({ name, money }: ReportModule): Returned | null {
  const value = (figure: (typeof money.figures)[number]['figure']): number | null => money.figures.find((one) => one.figure === figure)?.value ?? null;
  const [cost, net] = [value('fullCost'), value('netBenefit')];
  if (cost === null || net === null || cost <= 0) return null;
  const counted = Math.round(100 * (net + cost)) / 100;
  return { name, cost, counted, payback: value('paybackMonths'), currency: currencyWords(money.currency ?? ''), grade: money.grade };
}
