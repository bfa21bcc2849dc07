/** `Plumbline Scorecard`: what an audit says, on one printed page, however many modules there are. */
import {
  capitalised,
  cellName,
  columnLetters,
  parseArea,
  type Area,
  type CellInput,
  type CellStyle,
  type ColumnEdit,
  type SheetChart,
  type SheetEdit,
} from '../../workbook';
import { SCORECARD_LABELS, SCORECARD_SHEET } from '../state/own-sheets';
import type { Report } from '../report/report';
import { verdictCounts } from '../report/links';
import { missingSentence } from '../report/missing-amounts';
import { nextSteps } from '../report/next-steps';
import { editsText, gainText } from '../report/repairs-text';
import { rescoredSentence, rescoredValues } from '../report/rescored';
import { headlines } from '../report/headline';
import { inputsSentence } from './input-check';
import { currencyWords, type ModuleRows } from './modules-sheet';
import { cut, linesOf, OwnSheet, shortened } from './own-sheet';
import { alignmentInput, servedInput } from './scorecard-figures';

const NOT_EVALUATED = SCORECARD_LABELS.notEvaluated;
const WIDTHS = [32, 13, 13, 13, 13, 13, 21];
/** Text that runs over all columns is broken into lines that fit: programs neither wrap nor grow what they print across cells. */
const LINE = 120;
/** Of the sentences in large bold letters. */
const STRONG_LINE = 100;
/** More rows are printed smaller than people read. */
const MOST_ROWS = 55;

/** How much of each part is shown. */
interface Room {
  readonly currencies: number;
  /** Lines of a repair's edits, of what denies a condition, of a step, of the assumptions, of the amounts that are missing. */
  readonly repair: number;
  readonly condition: number;
  readonly step: number;
  readonly assumptions: number;
  readonly missing: number;
}

/** The first that stays on one page is taken. */
const ROOMS: readonly Room[] = [
  { currencies: 4, repair: 2, condition: 2, step: 2, assumptions: 6, missing: 2 },
  { currencies: 4, repair: 2, condition: 2, step: 2, assumptions: 3, missing: 2 },
  { currencies: 4, repair: 2, condition: 1, step: 2, assumptions: 2, missing: 2 },
  { currencies: 4, repair: 2, condition: 1, step: 1, assumptions: 1, missing: 1 },
  { currencies: 3, repair: 1, condition: 1, step: 1, assumptions: 1, missing: 1 },
];
const MOST_REPAIRS = 3;
const MOST_STEPS = 3;
const BAR = 14;

/**
 * @param rows where the figures stand that the headlines add up; null for none, or where they cannot be reached: then they are written as they are
 * @param inputs the cells that say whether the inputs are as audited; null for none
 */
export function scorecardSheet(report: Report, rows: ModuleRows | null, beside: readonly ColumnEdit[] = [], inputs: string | null = null): SheetEdit {
  const drawn = ROOMS.map((room) => () => drawnIn(room, report, rows, beside, inputs));
  const last = drawn.at(-1) as () => SheetEdit;
  for (const draw of drawn) {
    const sheet = draw();
    if (sheet.cells.length <= MOST_ROWS) return sheet;
  }
  return last();
}

function drawnIn(room: Room, report: Report, rows: ModuleRows | null, beside: readonly ColumnEdit[], inputs: string | null): SheetEdit {
  const sheet = new OwnSheet(SCORECARD_SHEET);
  sheet.row([`Alignment scorecard: ${report.workbook}`], ['title']);
  sheet.row([`As of ${report.asOf}. What could not be evaluated is left out of every score and says so. Plumbline ${report.version}.`], ['note']);
  if (inputs !== null) sheet.row([inputsSentence(inputs, report.asOf)], ['note']);
  sheet.blank();
  for (const sentence of headlines(report)) for (const line of linesOf(sentence, STRONG_LINE)) sheet.row([line], ['strong']);
  sheet.blank();
  measures(sheet, report, rows);
  rescored(sheet, report);
  money(sheet, report, rows, room);
  repairs(sheet, report, room);
  conditions(sheet, report, room);
  const chart = dimensions(sheet, report);
  next(sheet, report, room);
  assumptions(sheet, report, room);
  besideRows(sheet, beside);
  return sheet.finishPage(WIDTHS, { landscape: false, fit: 'page', titles: null }, chart);
}

function measures(sheet: OwnSheet, report: Report, rows: ModuleRows | null): void {
  sheet.row(['Measure', 'Value', 'Meaning', null, null, null, null], ['header', 'number-header', 'note-header', ...headers(4)]);
  sheet.row([SCORECARD_LABELS.alignment, alignmentInput(report, rows), 'mean of the module scores, weighted by cost'], [null, 'score', 'note']);
  sheet.row([SCORECARD_LABELS.coverage, servedInput(report, rows), 'an unbroken chain leads from a module to the priority'], [null, 'score', 'note']);
  const counts = verdictCounts(report.links);
  if (counts.length > 0) {
    const proven = counts.find(([verdict]) => verdict === 'proven')?.[1] ?? 0;
    const rest = counts.filter(([verdict]) => verdict !== 'proven').map(([verdict, count]) => `${count} ${verdict}`);
    sheet.row(['Links proven', `${proven} of ${report.links.length}`, rest.join(', ')], [null, 'number', 'note']);
  }
  sheet.row([SCORECARD_LABELS.version, report.scoringVersion, 'raised whenever the same workbook scores differently'], [null, 'count', 'note']);
  sheet.blank();
}

/** Only on the first audit after an older version of the scores wrote the workbook. */
function rescored(sheet: OwnSheet, { rescored: anew }: Report): void {
  if (anew === null) return;
  sheet.row(['Scored anew', 'Before', 'Now', null, null, null, null], ['header', 'number-header', 'number-header', ...headers(4)]);
  for (const [name, before, now] of rescoredValues(anew)) sheet.row([name, before, now], [null, 'score', 'score']);
  for (const line of linesOf(rescoredSentence(anew), LINE)) sheet.row([line], ['note']);
  sheet.blank();
}

/** One row a currency; a bar as long as the total. */
function money(sheet: OwnSheet, report: Report, rows: ModuleRows | null, room: Room): void {
  const missing = missingSentence(report);
  if (report.money.length > 0) {
    sheet.row(
      [SCORECARD_LABELS.spendRows, SCORECARD_LABELS.atRiskColumn, 'Accepted', 'Not judged', 'Clean', 'Total', '█ not shown'],
      ['header', ...Array.from({ length: 5 }, (): CellStyle => 'number-header'), 'note-header'],
    );
    for (const account of report.money.slice(0, room.currencies)) {
      const row = sheet.next;
      const currency = cellName(row, 0);
      const of = (column: Parameters<ModuleRows['of']>[0], value: number): CellInput =>
        rows === null ? value : { formula: `=SUMPRODUCT(--(${rows.of('currency')}=$${currency}),${rows.of(column)})`, value };
      const [part, total] = [cellName(row, 1), cellName(row, 5)];
      const filled = `MAX(0,MIN(${BAR},ROUND(${BAR}*${part}/${total},0)))`;
      const share = account.total > 0 ? Math.max(0, Math.min(BAR, Math.round((BAR * account.atRisk) / account.total))) : 0;
      sheet.row(
        [
          currencyWords(account.currency),
          of('atRisk', account.atRisk),
          of('accepted', account.acceptedRisk),
          of('notJudged', account.notJudged),
          of('clean', account.clean),
          of('cost', account.total),
          {
            formula: `=IF(${total}>0,REPT("█",${filled})&REPT("░",${BAR}-${filled}),"")`,
            value: account.total > 0 ? '█'.repeat(share) + '░'.repeat(BAR - share) : '',
          },
        ],
        ['text', 'money', 'money', 'money', 'money', 'money', 'bar'],
      );
    }
    const others = report.money.length - room.currencies;
    if (others > 0) sheet.row([`and ${others} more ${others === 1 ? 'currency' : 'currencies'}, on the sheet Plumbline Modules`], ['note']);
  }
  for (const line of missing === null ? [] : linesOf(missing, LINE).slice(0, room.missing)) sheet.row([line], ['note']);
  if (report.money.length > 0 || missing !== null) sheet.blank();
}

function repairs(sheet: OwnSheet, report: Report, room: Room): void {
  const first = report.repairs.slice(0, MOST_REPAIRS);
  if (first.length === 0) return;
  sheet.row(['What to repair first', null, null, null, null, null, 'only if it is true'], ['header', ...headers(5), 'note-header']);
  first.forEach((repair, place) => {
    const lines = shortened(`${place + 1}. ${editsText(repair)}`, LINE, room.repair);
    const area = parseArea(repair.record.at.cell);
    if (area !== undefined) sheet.link(sheet.next, 0, { sheet: repair.record.at.sheet, row: area.top, column: area.left });
    lines.forEach((line, index) => sheet.row([line], [index === 0 ? 'link' : 'text']));
    sheet.row([cut(gainText(repair), LINE)], ['note']);
  });
  sheet.blank();
}

const STATE_LOOKS: Readonly<Record<string, CellStyle>> = { 'not in place': 'high', 'in place': 'good', 'not shown': 'note' };

function conditions(sheet: OwnSheet, { conditions: all }: Report, room: Room): void {
  sheet.row(['Four conditions', 'State', 'Because', null, null, null, null], ['header', 'header', 'note-header', ...headers(4)]);
  for (const { name, state, because } of all) {
    const [first = '', ...further] = shortened(because, 82, room.condition);
    sheet.row([name, state, first], ['text', STATE_LOOKS[state] ?? 'text', 'note']);
    for (const line of further) sheet.row([null, null, line], [null, null, 'note']);
  }
  sheet.blank();
}

/** The chart stands beside its figures, over the columns that they leave free; null where no dimension was evaluated. */
function dimensions(sheet: OwnSheet, { scores }: Report): SheetChart | null {
  sheet.row([SCORECARD_LABELS.dimensions, 'Score', 'of 100', null, null, null, null], ['header', 'number-header', 'note-header', ...headers(4)]);
  const top = sheet.next;
  for (const { name, score } of scores.dimensions) sheet.row([capitalised(name), score === null ? NOT_EVALUATED : Math.round(score)], [null, 'score']);
  const bottom = sheet.next - 1;
  sheet.blank();
  if (scores.dimensions.every(({ score }) => score === null)) return null;
  const column = (at: number): Area => ({ top, left: at, bottom, right: at });
  return {
    kind: 'bars',
    title: 'Score of each dimension, of 100; without a bar: not evaluated, or zero',
    untitled: true,
    place: { top, left: 2, bottom, right: WIDTHS.length - 1 },
    names: column(0),
    series: [{ title: 'Score', values: column(1) }],
    most: 100,
  };
}

/** What was not evaluated, by the columns that would let it be. */
function next(sheet: OwnSheet, report: Report, room: Room): void {
  const steps = nextSteps(report).slice(0, MOST_STEPS);
  const open = report.rules.filter(({ outcome }) => outcome !== 'ran').length;
  sheet.row(['Not evaluated', null, null, null, null, null, null], ['header', ...headers(6)]);
  sheet.row(
    [
      open === 0
        ? 'Every question could be asked.'
        : `${open} of ${report.rules.length} questions could not be asked; the sheet Plumbline Modules lists them. What would help most:`,
    ],
    ['text'],
  );
  for (const step of steps) for (const line of shortened(step, LINE, room.step)) sheet.row([line], ['note']);
  sheet.blank();
}

function assumptions(sheet: OwnSheet, { assumptions: all }: Report, room: Room): void {
  sheet.row(['Assumptions', null, null, null, null, null, null], headers(7));
  const text = all.map(({ name, value }) => `${name}: ${value}`).join('; ');
  for (const line of shortened(text, LINE, room.assumptions)) sheet.row([line], ['note']);
}

/** In a wide table our columns are out of sight. */
function besideRows(sheet: OwnSheet, beside: readonly ColumnEdit[]): void {
  const first = new Map<string, ColumnEdit>();
  for (const edit of beside) if (edit.header !== null && !first.has(`${edit.sheet}|${edit.headerRow}`)) first.set(`${edit.sheet}|${edit.headerRow}`, edit);
  const shown = [...first.values()].slice(0, 2);
  if (shown.length === 0) return;
  sheet.blank();
  for (const { sheet: name, column, headerRow, header } of shown) {
    const row = sheet.row([`Beside the rows: “${header ?? ''}” in ${name}!${columnLetters(column)}${headerRow + 1}`], ['link']);
    sheet.link(row, 0, { sheet: name, row: headerRow, column });
  }
}

function headers(count: number): CellStyle[] {
  return Array.from({ length: count }, () => 'header');
}
