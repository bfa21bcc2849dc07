/** `Plumbline Scorecard`: the scores with their parts, the money, and what was assumed or not evaluated. */
import { cellName, type CellInput, type CellStyle, type FormulaInput, type SheetEdit } from '../../workbook';
import { SCORECARD_LABELS, SCORECARD_SHEET } from '../state/own-sheets';
import type { Report, ReportModule } from '../report/report';
import { missingSentence } from '../report/missing-amounts';
import { MOST_AT_RISK } from '../scores/score-part';
import { rescoredSentence, rescoredValues } from '../report/rescored';
import { OwnSheet } from './own-sheet';

const NOT_EVALUATED = SCORECARD_LABELS.notEvaluated;
const PARTS = ['Strategy', 'Metric', 'Ownership', 'Business case', 'Upkeep', 'Evidence'] as const;
const POINTS = [25, 20, 20, 10, 15, 10] as const;
const MODULE_HEADERS = ['Module', ...PARTS, 'Points evaluated', 'Score', 'At worst', 'Cost', 'At risk', 'Currency', 'Findings'];
const WIDTHS = [54, 14, 14, 14, 14, 14, 14, 17, 14, 14, 14, 14, 11, 11];
const POINTS_NEEDED = 50;

export function scorecardSheet(report: Report): SheetEdit {
  const sheet = new OwnSheet(SCORECARD_SHEET);
  sheet.row([`Alignment scorecard: ${report.workbook}`], ['title']);
  sheet.row([`As of ${report.asOf}. What could not be evaluated is left out of every score and says so.`], ['note']);
  sheet.blank();
  headline(sheet, report);
  rescored(sheet, report);
  dimensions(sheet, report);
  money(sheet, report);
  missing(sheet, report);
  modules(sheet, report);
  assumptions(sheet, report);
  return sheet.finish({ widths: WIDTHS, frozenRows: 0, frozenColumns: 1, filter: null, wrapped: [] });
}

function headline(sheet: OwnSheet, report: Report): void {
  const { alignment, coverage } = report.scores;
  const top = report.priorities.filter((priority) => priority.top);
  const served = top.filter(({ modules: count }) => (count ?? 0) > 0);
  sheet.row(['Measure', 'Value', 'What it says'], ['header', 'number-header', 'note-header']);
  sheet.row([SCORECARD_LABELS.alignment, rounded(alignment), 'mean of the module scores below, weighted by cost'], [null, 'score', 'note']);
  sheet.row(
    [
      SCORECARD_LABELS.coverage,
      coverage === null ? NOT_EVALUATED : `${served.length} of ${top.length}`,
      'an unbroken chain leads from a module to the priority',
    ],
    [null, 'score', 'note'],
  );
  for (const priority of top)
    sheet.row([`   ${priority.name}`, priority.modules ?? NOT_EVALUATED, priority.modules === 1 ? 'module' : 'modules'], [null, 'count', 'note']);
  sheet.row([SCORECARD_LABELS.version, report.scoringVersion, 'raised whenever the same workbook scores differently'], [null, 'count', 'note']);
  sheet.blank();
}

/** Only on the first audit after an older version of the scores wrote the workbook. */
function rescored(sheet: OwnSheet, { rescored: anew }: Report): void {
  if (anew === null) return;
  sheet.row(['Scored anew', 'Before', 'Now'], numbers(1, 2));
  for (const [name, before, now] of rescoredValues(anew)) sheet.row([name, before, now], [null, 'score', 'score']);
  sheet.row([rescoredSentence(anew)], ['note']);
  sheet.blank();
}

function dimensions(sheet: OwnSheet, report: Report): void {
  sheet.row([SCORECARD_LABELS.dimensions, 'Score', 'Checked', 'Flagged', 'Not evaluated'], numbers(1, 4));
  for (const { name, score, checked, flagged, undecided } of report.scores.dimensions) {
    sheet.row([`${name.charAt(0).toUpperCase()}${name.slice(1)}`, rounded(score), checked, flagged, undecided], [null, 'score', 'count', 'count', 'count']);
  }
  sheet.blank();
}

function money(sheet: OwnSheet, report: Report): void {
  for (const account of report.money) {
    sheet.row([`${SCORECARD_LABELS.spend}${account.currency || 'an unstated currency'}`, 'Amount', 'What it is'], ['header', 'number-header', 'note-header']);
    const first = sheet.next;
    const lines: readonly (readonly [string, number, string])[] = [
      [SCORECARD_LABELS.atRisk, account.atRisk, 'cost × the largest risk share among a module’s open findings'],
      ['Accepted', account.acceptedRisk, 'what accepted findings would add'],
      ['Not judged', account.notJudged, 'mandatory, cancelled, or without finding and without a chain to a priority'],
      ['Clean', account.clean, 'the rest'],
    ];
    for (const [name, amount, note] of lines) sheet.row([name, amount, note], [null, 'money', 'note']);
    sheet.row(['Total', sum(1, first, sheet.next - 1, account.total), 'equals the total of the modules’ costs'], ['header', 'money', 'note']);
    sheet.blank();
  }
}

/** What the sums above lack. */
function missing(sheet: OwnSheet, report: Report): void {
  const said = missingSentence(report);
  if (said === null) return;
  sheet.row([said], ['note']);
  sheet.blank();
}

function modules(sheet: OwnSheet, report: Report): void {
  const scored = report.modules.filter(({ components }) => components.length > 0);
  if (report.modules.length === 0) return;
  const header = sheet.row(MODULE_HEADERS, [...numbers(1, 11), 'note-header', 'number-header']);
  const most = sheet.row(['Points at most', ...POINTS], ['note', ...POINTS.map((): CellStyle => 'number')]);
  for (const module of scored) moduleRow(sheet, module, most);
  const rest = report.modules.filter(({ components }) => components.length === 0);
  for (const module of rest) {
    const why = module.mandatory ? 'mandatory: not scored' : module.life === 'ended' ? 'ended: not scored' : 'cancelled, on hold or an idea: not scored';
    sheet.row(
      [
        module.name,
        ...PARTS.map(() => null),
        null,
        why,
        null,
        module.cost ?? NOT_EVALUATED,
        module.costAtRisk ?? NOT_EVALUATED,
        module.currency,
        module.flags.length,
      ],
      ['text', ...PARTS.map(() => null), null, 'note', null, 'money', 'money', 'note', 'count'],
    );
  }
  const currencies = new Set(report.modules.flatMap(({ cost, currency }) => (cost === null ? [] : [currency ?? ''])));
  if (currencies.size === 1) {
    const total = (column: number, of: (module: ReportModule) => number | null): FormulaInput =>
      sum(
        column,
        header + 2,
        sheet.next - 1,
        report.modules.reduce((all, module) => all + (of(module) ?? 0), 0),
      );
    const cost = total(10, (module) => module.cost);
    const atRisk = total(11, (module) => module.costAtRisk);
    sheet.row(['Total', ...PARTS.map(() => null), null, null, null, cost, atRisk], ['header', ...PARTS.map(() => null), null, null, null, 'money', 'money']);
  }
  sheet.blank();
}

/** Headers of which these stand over numbers. */
function numbers(from: number, to: number): CellStyle[] {
  return Array.from({ length: to + 1 }, (_, column) => (column < from ? 'header' : 'number-header'));
}

/** The total of a row is a formula over its parts, so that a reader can follow it. */
function moduleRow(sheet: OwnSheet, module: ReportModule, most: number): void {
  const row = sheet.next;
  const parts = PARTS.map((name): CellInput => module.components.find((part) => part.name === name)?.points ?? NOT_EVALUATED);
  const range = `${cellName(row, 1)}:${cellName(row, 6)}`;
  const limits = `$${cellName(most, 1).replace(/(\d+)/, '$$$1')}:$${cellName(most, 6).replace(/(\d+)/, '$$$1')}`;
  const ground: FormulaInput = { formula: `=SUMPRODUCT(--ISNUMBER(${range}),${limits})`, value: module.evaluatedPoints };
  const known = `${cellName(row, 7)}<${POINTS_NEEDED}`;
  const limited = (points: string): string => ((module.costAtRisk ?? 0) > 0 ? `MIN(${MOST_AT_RISK},${points})` : points);
  const scored = (points: string): string => `=IF(${known},"${NOT_EVALUATED}",${limited(points)})`;
  const score: FormulaInput = { formula: scored(`100*SUM(${range})/${cellName(row, 7)}`), value: module.score ?? NOT_EVALUATED };
  const worst: FormulaInput = { formula: scored(`SUM(${range})`), value: module.worstCase ?? NOT_EVALUATED };
  sheet.row(
    [module.name, ...parts, ground, score, worst, module.cost ?? NOT_EVALUATED, module.costAtRisk ?? NOT_EVALUATED, module.currency, module.flags.length],
    ['text', ...PARTS.map((): CellStyle => 'number'), 'number', 'score', 'number', 'money', 'money', 'note', 'count'],
  );
}

function assumptions(sheet: OwnSheet, report: Report): void {
  sheet.row(['Assumptions used', 'Value'], 'header');
  for (const { name, value } of report.assumptions) sheet.row([name, value], ['text', null]);
  sheet.blank();
  const skipped = report.rules.filter(({ outcome }) => outcome !== 'ran');
  if (skipped.length === 0) return;
  sheet.row(['Not evaluated', 'Why'], 'header');
  for (const { title, outcome, reason } of skipped) sheet.row([title, `${outcome === 'crashed' ? 'the rule failed: ' : ''}${reason ?? ''}`], ['text', null]);
}

function rounded(score: number | null): CellInput {
  return score === null ? NOT_EVALUATED : Math.round(score);
}

function sum(column: number, from: number, to: number, value: number): FormulaInput {
  return { formula: `=SUM(${cellName(from, column)}:${cellName(to, column)})`, value };
}
