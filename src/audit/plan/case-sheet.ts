/** `Plumbline Case`: the business case of a module on one page, to be presented; those that are to come first, the costliest first. */
import type { SheetEdit } from '../../workbook';
import { casesToShow, caseWords } from '../report/case-markdown';
import { figureName, figureValue } from '../report/money-text';
import type { Report, ReportModule } from '../report/report';
import { CASE_SHEET } from '../state/own-sheets';
import { OwnSheet, shortened } from './own-sheet';

const WIDTHS = [30, 20, 38];
/** A line over all columns; one in the last. */
const LINE = 92;
const LAST = 36;
const SCALE = 85;
const MOST_CASES = 5;
/** So that a case stays on its page. */
const MOST_LINES = 4;
const MOST_FIGURES = 10;
/** Lines beside a day or an amount; one more beside each of a few amounts. */
const NOTE_LINES = 2;
const FEW_FIGURES = 6;
const MOST_MISSING = 8;

/** Null where no module says what it is for. */
export function caseSheet(report: Report): SheetEdit | null {
  const told = casesToShow(report)
    .filter(({ businessCase }) => businessCase.problem !== null || businessCase.expected.length > 0)
    .slice(0, MOST_CASES);
  if (told.length === 0) return null;
  const sheet = new OwnSheet(CASE_SHEET);
  const breaks: number[] = [];
  for (const module of told) {
    if (sheet.next > 0) breaks.push(sheet.next);
    page(sheet, report, module);
  }
  return sheet.finishPage(WIDTHS, { landscape: false, fit: SCALE, titles: null, columns: WIDTHS.length, breaks });
}

function part(sheet: OwnSheet, title: string): void {
  sheet.blank();
  sheet.row([title, null, null], ['header', 'header', 'header']);
}

function text(sheet: OwnSheet, words: string): void {
  for (const line of shortened(words, LINE, MOST_LINES)) sheet.row([line], ['text']);
}

function page(sheet: OwnSheet, report: Report, module: ReportModule): void {
  const { businessCase, money, evidenceGrade, name } = module;
  const { problem, expected, timeline, lacks } = businessCase;
  for (const line of shortened(caseWords('title', { module: name }), 54, 2)) sheet.row([line], ['title']);
  sheet.row([caseWords('as-of', { day: report.asOf, workbook: report.workbook })], ['note']);
  part(sheet, caseWords('problem'));
  text(sheet, problem?.text ?? caseWords('not-stated'));
  part(sheet, caseWords('effect'));
  if (expected.length === 0) text(sheet, caseWords('not-stated'));
  for (const one of expected.slice(0, MOST_LINES)) text(sheet, one.words);
  part(sheet, caseWords('timeline'));
  for (const { words, day, note, noteCode } of timeline) {
    const [first = null, ...further] = noteCode === 'not-stated' ? [] : shortened(note, LAST, NOTE_LINES);
    sheet.row([words, day ?? caseWords('not-stated'), first], ['text', 'indented', 'note']);
    for (const line of further) sheet.row([null, null, line], [null, null, 'note']);
  }
  part(sheet, caseWords('money'));
  if (money.figures.length === 0) text(sheet, caseWords('not-stated'));
  for (const figure of money.figures.slice(0, MOST_FIGURES)) {
    const [how = '', ...further] = shortened(figure.how, LAST, money.figures.length > FEW_FIGURES ? NOTE_LINES : NOTE_LINES + 1);
    sheet.row([figureName(figure.figure), figureValue(figure, money.currency), how], ['text', 'number', 'note']);
    for (const line of further) sheet.row([null, null, line], [null, null, 'note']);
  }
  part(sheet, caseWords('evidence'));
  text(sheet, evidenceGrade === null ? caseWords('grade-none') : caseWords('grade-now', { grade: evidenceGrade }));
  const missing = [
    ...lacks.map(({ words }) => words),
    ...money.notEvaluated.map(({ figures, reason }) => `${figures.map((one) => figureName(one)).join(', ')}: ${reason}`),
  ];
  part(sheet, caseWords('lacks'));
  if (missing.length === 0) text(sheet, caseWords('nothing-lacks'));
  for (const one of missing.slice(0, MOST_MISSING)) for (const line of shortened(one, LINE, 2)) sheet.row([line], ['text']);
}
