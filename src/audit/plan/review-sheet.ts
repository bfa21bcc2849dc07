/** `Plumbline Review`: the three questions with what the audit says to each, room for what people decide, and what changed since they last signed. */
import { capitalised, Digest, filled, parseArea, sheetNamed, type CellInput, type CellValue, type SheetEdit, type WorkbookSnapshot } from '../../workbook';
import { parseIso } from '../reading/days';
import { verdictCounts } from '../report/links';
import type { Finding, Report } from '../report/report';
import { servedText } from '../report/text';
import { SCORECARD_LABELS } from '../state/own-sheets';
import { REVIEW_HEADERS, REVIEW_SHEET } from '../state/quarterly-reviews';
import {
  isSigned,
  QUESTION_DIMENSIONS,
  QUESTION_NAMES,
  REVIEW_COLUMNS,
  REVIEW_QUESTIONS,
  type KeptReview,
  type QuestionName,
  type ReviewTrace,
} from '../state/review-before';
import { shownKeys, type ShownKey } from '../state/proof';
import { reviewBook, withEntered, type EnteredCell } from '../state/review-entered';
import { currencyWords, type ModuleRows } from './modules-sheet';
import { OwnSheet } from './own-sheet';
import { REVIEW_WORDS } from './review-words';
import { reviewTable } from './review-table';
import { alignmentInput, servedInput } from './scorecard-figures';

type Word = keyof typeof REVIEW_WORDS;

function said(word: Word, data: Readonly<Record<string, string | number>> = {}): string {
  return filled(REVIEW_WORDS[word], data, String);
}

const WIDTHS = [11, 17, 24, 28, 26, 12, 10, 10, 13, 13, 15, 30, 9];
/** What people enter is written as it is, whoever it names. */
export const REVIEW_ENTERED: ReadonlySet<number> = new Set(
  REVIEW_HEADERS.flatMap((title, column) => (title === 'Period' || title === 'Question' ? [] : [column])),
);
/** Of one question. */
const MOST_FINDINGS = 5;
/** Findings by their marks: more of them than this are only counted. */
const MOST_MARKED = 5_000;
const MARK = 6;

const ASKED = Object.values(REVIEW_QUESTIONS);

/**
 * @param digest of all that people keep in the workbook
 * @param entered what people typed elsewhere than on the sheet
 * @param keys of those who signed the file
 */
export function reviewSheet(
  report: Report,
  workbook: WorkbookSnapshot,
  digest: string,
  rows: ModuleRows | null,
  entered: readonly EnteredCell[] = [],
  keys: readonly ShownKey[] = shownKeys(workbook),
): SheetEdit {
  const sheet = new OwnSheet(REVIEW_SHEET);
  const kept = withEntered(reviewBook(workbook), entered, ASKED);
  sheet.row([said('title', { workbook: report.workbook })], ['title']);
  sheet.row([said('how', { asOf: report.asOf })], ['note']);
  sheet.row([said('signing')], ['note']);
  signed(sheet, keys);
  const stood = { inputs: digest, words: standing(report), marks: marksOf(report.findings) };
  since(sheet, report, workbook, kept, stood);
  for (const [place, word] of QUESTION_NAMES.entries()) {
    const dimensions = QUESTION_DIMENSIONS[word];
    sheet.blank();
    sheet.row([`${place + 1}. ${said(word)}`], ['strong']);
    for (const [name, value] of figuresOf(word, report, rows)) sheet.row([name, null, value], ['text', null, 'left']);
    for (const { name, score } of report.scores.dimensions)
      if (dimensions.includes(name))
        sheet.row([capitalised(name), null, score === null ? said('notEvaluated') : said('of100', { score: Math.round(score) })], ['text', null, 'text']);
    const found = openOf(report).filter(({ dimension }) => dimensions.includes(dimension));
    const shown = found.slice(0, MOST_FINDINGS);
    sheet.row([found.length === 0 ? said('none') : said('findings', { shown: shown.length, all: found.length })], ['note']);
    for (const finding of shown) findingRow(sheet, finding, workbook);
  }
  sheet.blank();
  sheet.row([said('answers')], ['strong']);
  const header = reviewTable(sheet, kept, report.asOf, ASKED, [stood.inputs, stood.words, stood.marks]);
  return sheet.finishPage(WIDTHS, { landscape: true, fit: 'width', titles: { top: header, bottom: header }, columns: REVIEW_HEADERS.length });
}

/** The public part of each key that signed the file, and where the signature is. */
function signed(sheet: OwnSheet, keys: readonly ShownKey[]): void {
  sheet.row([said(keys.length === 0 ? 'proof' : 'keys')], [keys.length === 0 ? 'note' : 'strong']);
  for (const { role, name, on, fingerprint, publicKey } of keys) {
    sheet.row([role, null, said('key', { name, on, fingerprint })], ['text', null, 'text']);
    sheet.row([null, null, `${said('publicPart')}: ${publicKey}`], [null, null, 'note']);
  }
}

const openOf = ({ findings }: Report): Finding[] => findings.filter(({ accepted }) => accepted === null);

function rounded(input: CellInput): CellInput {
  const isFormula = typeof input === 'object' && input !== null;
  const value = isFormula ? input.value : input;
  const shown = typeof value === 'number' ? Math.round(value) : value;
  return isFormula ? { formula: `=ROUND(${input.formula.slice(1)},0)`, value: shown } : shown;
}

function figuresOf(word: QuestionName, report: Report, rows: ModuleRows | null): (readonly [string, CellInput])[] {
  if (word === 'competencies')
    return [
      [SCORECARD_LABELS.alignment, rounded(alignmentInput(report, rows))],
      [SCORECARD_LABELS.coverage, servedInput(report, rows)],
      ...(report.competencyGaps.length === 0 ? [] : [[said('gaps'), report.competencyGaps.length] as const]),
    ];
  if (word === 'organisation') return report.conditions.map(({ name, state }) => [name, state] as const);
  const proven = verdictCounts(report.links).find(([verdict]) => verdict === 'proven')?.[1] ?? 0;
  const count = (verdict: string): number => report.kpis.filter((kpi) => kpi.verdict === verdict).length;
  return [
    ...(report.links.length === 0 ? [] : [['Links', said('links', { proven, all: report.links.length })] as const]),
    ...(report.kpis.length === 0
      ? []
      : [[said('kpis'), said('measured', { met: count('met'), open: count('not-met'), unknown: count('not-evaluated') })] as const]),
  ];
}

function findingRow(sheet: OwnSheet, { severity, title, subject, sheet: on, cell }: Finding, workbook: WorkbookSnapshot): void {
  const area = parseArea(cell);
  const reachable = area !== undefined && sheetNamed(workbook, on) !== undefined;
  const row = sheet.row([capitalised(severity), null, `${title}: ${subject.name}`], [severity, null, reachable ? 'link' : 'text']);
  if (reachable) sheet.link(row, 2, { sheet: on, row: area.top, column: area.left });
}

/** How things stand, in one line that is kept beside a review. */
function standing(report: Report): string {
  const { alignment } = report.scores;
  const risk = report.money.map(({ currency, atRisk }) => said('risk', { amount: `${currencyWords(currency)} ${Math.round(atRisk).toLocaleString('en-US')}` }));
  return said('stood', {
    alignment: alignment === null ? said('notEvaluated') : Math.round(alignment),
    served: servedText(report),
    risk: risk.join(''),
    findings: openOf(report).length,
  });
}

/** One mark for each finding, by which a later audit knows it again; empty for too many. */
function marksOf(findings: readonly Finding[]): string {
  return findings.length > MOST_MARKED ? '' : findings.map(markOf).sort().join('');
}

function markOf({ id }: Finding): string {
  const digest = new Digest();
  digest.add(id);
  return digest.bits(30).toString(36).padStart(MARK, '0');
}

interface Stood {
  readonly inputs: string;
  readonly words: string;
  readonly marks: string;
}

/** What changed since both signed: nothing where nobody has, or what was signed was not told. */
function since(sheet: OwnSheet, report: Report, workbook: WorkbookSnapshot, kept: readonly KeptReview[], now: Stood): void {
  const today = parseIso(report.asOf) ?? 0;
  const last = kept.filter((review) => isSigned(review) && (review.on ?? 0) <= today).sort((one, other) => (other.on ?? 0) - (one.on ?? 0))[0];
  const trace = (title: ReviewTrace): string => String(valueIn(last, title) ?? '');
  if (last === undefined || trace('Inputs') === '') return;
  sheet.blank();
  sheet.row([said('since', { period: last.period, hr: last.hr, business: last.business })], ['strong']);
  sheet.row([said('inputs'), null, said(trace('Inputs') === now.inputs ? 'same' : 'changed')], ['text', null, 'text']);
  sheet.row([said('then'), null, trace('As it stood')], ['text', null, 'text']);
  sheet.row([said('now'), null, now.words], ['text', null, 'text']);
  const marks = trace('Findings then');
  if (marks === '' && openOf(report).length > MOST_MARKED) return;
  const before = new Set(marks.match(/.{6}/g) ?? []);
  const added = report.findings.filter((finding) => !before.has(markOf(finding)));
  const gone = before.size - (report.findings.length - added.length);
  sheet.row([said('news'), null, said('counted', { added: added.length, gone: Math.max(0, gone) })], ['text', null, 'text']);
  for (const finding of added.slice(0, MOST_FINDINGS)) findingRow(sheet, finding, workbook);
}

function valueIn(review: KeptReview | undefined, title: string): CellValue {
  const found = review?.rows.map((row) => row[REVIEW_COLUMNS.indexOf(title)] ?? null).find((value) => value !== null && value !== '');
  return found ?? null;
}
