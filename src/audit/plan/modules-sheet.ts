/** `Plumbline Modules`: what each module's score and money are made of. Every total of the Scorecard is a formula over these rows. */
import {
  cellName,
  columnLetters,
  ownSheetNamed,
  parseArea,
  quotedSheet,
  sheetNamed,
  type CellInput,
  type CellStyle,
  type SheetEdit,
  type WorkbookSnapshot,
} from '../../workbook';
import { MODULES_SHEET, SCORECARD_LABELS } from '../state/own-sheets';
import type { Report, ReportModule } from '../report/report';
import { MOST_AT_RISK } from '../scores/score-part';
import { inputRows } from './input-check';
import type { InputRanges } from './input-ranges';
import { OwnSheet } from './own-sheet';

const NOT_EVALUATED = SCORECARD_LABELS.notEvaluated;
const PARTS = ['Strategy', 'Metric', 'Ownership', 'Business case', 'Upkeep', 'Evidence'] as const;
const POINTS_NEEDED = 50;
/** In a narrow column; the line above says what it means. */
const NO_POINTS = '–';

interface Column {
  readonly header: string;
  /** What it says, below its header. */
  readonly means: string | number;
  readonly width: number;
  readonly style: CellStyle;
}

const COLUMNS = {
  module: { header: 'Module', means: 'click to go to its row', width: 30, style: 'link' },
  Strategy: { header: 'Strategy', means: 25, width: 9, style: 'number' },
  Metric: { header: 'Metric', means: 20, width: 9, style: 'number' },
  Ownership: { header: 'Ownership', means: 20, width: 10, style: 'number' },
  'Business case': { header: 'Business case', means: 10, width: 9, style: 'number' },
  Upkeep: { header: 'Upkeep', means: 15, width: 9, style: 'number' },
  Evidence: { header: 'Evidence', means: 10, width: 9, style: 'number' },
  points: { header: 'Points evaluated', means: 'of 100', width: 10, style: 'number' },
  score: { header: 'Score', means: '0 to 100, of those evaluated', width: 14, style: 'score' },
  worst: { header: 'At worst', means: 'if all else failed', width: 11, style: 'score' },
  weight: { header: 'Weight', means: 'in the alignment', width: 11, style: 'money' },
  currency: { header: 'Currency', means: 'a row each', width: 11, style: 'centred' },
  cost: { header: 'Cost', means: 'in full', width: 12, style: 'money' },
  atRisk: { header: 'At risk', means: 'not shown to serve a priority', width: 12, style: 'money' },
  accepted: { header: 'Accepted', means: 'risk that was accepted', width: 11, style: 'money' },
  notJudged: { header: 'Not judged', means: 'mandatory, left out, unknown', width: 12, style: 'money' },
  clean: { header: 'Clean', means: 'the rest', width: 12, style: 'money' },
  grade: { header: 'Grade', means: 'A to F', width: 11, style: 'centred' },
  findings: { header: 'Findings', means: 'kinds, open', width: 10, style: 'count' },
  chain: { header: 'Chain', means: 'what it serves, up to a priority', width: 44, style: 'indented' },
} as const satisfies Readonly<Record<string, Column>>;

type ColumnName = keyof typeof COLUMNS;
const NAMES = Object.keys(COLUMNS) as ColumnName[];
const at = (name: ColumnName): number => NAMES.indexOf(name);
/** Over text, and over a text that a formula gives. */
const NOT_NUMBERS: ReadonlySet<CellStyle> = new Set<CellStyle>(['link', 'centred', 'indented']);

/** Over text, or over numbers. */
function headerLook(name: ColumnName, text: CellStyle, number: CellStyle): CellStyle {
  return NOT_NUMBERS.has(COLUMNS[name].style) ? text : number;
}

/** Where the Scorecard's formulas find what they add up; null where there are no modules. */
export interface ModuleRows {
  /** `'Plumbline Modules'!$M$6:$M$38`. */
  readonly of: (column: ColumnName) => string;
  /** The numbers of modules behind each top priority. */
  readonly priorities: string | null;
}

export interface ModulesSheet {
  readonly edit: SheetEdit;
  readonly rows: ModuleRows | null;
  /** The cells that say of each range of inputs whether it is as audited; null where there are none. */
  readonly inputs: string | null;
}

/** @param inputs the ranges that the audit read; null where nobody asks whether they changed */
export function modulesSheet(report: Report, workbook: WorkbookSnapshot, inputs: InputRanges | null): ModulesSheet {
  const sheet = new OwnSheet(MODULES_SHEET);
  sheet.row([`Modules in ${report.workbook}`], ['title']);
  sheet.row(
    [
      `As of ${report.asOf}. The totals of the Scorecard are formulas over these rows; a module with costs in several currencies has a row for each. A dash: not evaluated.`,
    ],
    ['note'],
  );
  sheet.blank();
  const header = sheet.row(
    NAMES.map((name) => COLUMNS[name].header),
    NAMES.map((name) => headerLook(name, 'header', 'number-header')),
  );
  const means = sheet.row(
    NAMES.map((name) => COLUMNS[name].means),
    NAMES.map((name) => headerLook(name, 'note', 'number-note')),
  );
  const first = sheet.next;
  for (const module of report.modules) moduleRows(sheet, module, means, workbook);
  const last = sheet.next - 1;
  const priorities = prioritiesBlock(sheet, report);
  assumptions(sheet, report);
  const verdicts = inputs && inputRows(sheet, inputs);
  const name = quotedSheet(ownSheetNamed(workbook, MODULES_SHEET)?.name ?? MODULES_SHEET);
  const over = (column: number, from: number, to: number): string => `${name}!$${columnLetters(column)}$${from + 1}:$${columnLetters(column)}$${to + 1}`;
  const edit = sheet.finish({
    widths: NAMES.map((column) => COLUMNS[column].width),
    frozenRows: means + 1,
    frozenColumns: 1,
    filter: last < first ? null : { top: means, left: 0, bottom: last, right: NAMES.length - 1 },
    wrapped: [at('chain')],
    print: { landscape: true, fit: 'width', titles: { top: header, bottom: means } },
  });
  return {
    edit,
    inputs: verdicts && `${name}!${verdicts}`,
    rows: last < first ? null : { of: (column) => over(at(column), first, last), priorities: priorities && over(1, priorities.first, priorities.last) },
  };
}

/** The first row of a module has its score; each currency has a row with its money. */
function moduleRows(sheet: OwnSheet, module: ReportModule, means: number, workbook: WorkbookSnapshot): void {
  const costs = module.costs.length === 0 ? [null] : module.costs;
  costs.forEach((cost, index) => {
    const row = sheet.next;
    const cells: Partial<Record<ColumnName, CellInput>> = {
      module: module.name,
      ...(index === 0 ? scoreCells(module, row, means) : {}),
      ...(cost === null ? { cost: NOT_EVALUATED } : moneyCells(cost, row)),
    };
    const isThere = sheetNamed(workbook, module.at.sheet) !== undefined;
    sheet.row(
      NAMES.map((name) => cells[name] ?? null),
      NAMES.map((name) => (name === 'module' && !isThere ? 'text' : COLUMNS[name].style)),
    );
    const place = parseArea(module.at.cell);
    if (isThere && place !== undefined) sheet.link(row, 0, { sheet: module.at.sheet, row: place.top, column: place.left });
  });
}

/** The total of a row is a formula over its parts, so that a reader can follow it. */
function scoreCells(module: ReportModule, row: number, means: number): Partial<Record<ColumnName, CellInput>> {
  const rest = { grade: module.evidenceGrade, findings: module.flags.length, chain: chainText(module) };
  if (module.components.length === 0) {
    const why = module.mandatory ? 'mandatory' : module.life === 'ended' ? 'ended' : 'left out';
    return { score: `not scored: ${why}`, ...rest };
  }
  const cells: Partial<Record<ColumnName, CellInput>> = rest;
  for (const name of PARTS) cells[name] = NO_POINTS;
  for (const { name, points } of module.components) if (points !== null) cells[name] = points;
  const range = `${cellName(row, 1)}:${cellName(row, 6)}`;
  const most = `$B$${means + 1}:$G$${means + 1}`;
  const ground = cellName(row, at('points'));
  const limited = (points: string): string => ((module.costAtRisk ?? 0) > 0 ? `MIN(${MOST_AT_RISK},${points})` : points);
  const scored = (points: string): string => `=IF(${ground}<${POINTS_NEEDED},"${NOT_EVALUATED}",${limited(points)})`;
  cells.points = { formula: `=SUMPRODUCT(--ISNUMBER(${range}),${most})`, value: module.evaluatedPoints };
  cells.score = { formula: scored(`100*SUM(${range})/${ground}`), value: module.score ?? NOT_EVALUATED };
  cells.worst = { formula: scored(`SUM(${range})`), value: module.worstCase ?? NOT_EVALUATED };
  cells.weight = module.weight;
  return cells;
}

function moneyCells({ currency, amount, atRisk, acceptedRisk, notJudged }: ReportModule['costs'][number], row: number): Partial<Record<ColumnName, CellInput>> {
  const [cost, ...parts] = (['cost', 'atRisk', 'accepted', 'notJudged'] as const).map((name) => cellName(row, at(name)));
  const clean = Math.round(100 * (amount - atRisk - acceptedRisk - notJudged)) / 100;
  return {
    currency: currencyWords(currency),
    cost: amount,
    atRisk,
    accepted: acceptedRisk,
    notJudged,
    clean: { formula: `=${cost}-${parts.join('-')}`, value: clean },
  };
}

/** What stands for a currency that nobody has stated. */
export function currencyWords(currency: string): string {
  return currency === '' ? 'not stated' : currency;
}

const LONGEST_CHAIN = 240;

/** `KPI-07 → O-1 → Grow`, or where the way up stops. */
function chainText({ chain, chainLacks }: ReportModule): string | null {
  const last = chain.at(-1);
  if (last === undefined) return null;
  const text = [...chain.slice(0, -1).map(({ id, name }) => id ?? name), last.name].join(' → ');
  const cut = text.length > LONGEST_CHAIN ? `${text.slice(0, LONGEST_CHAIN)}…` : text;
  return chainLacks === null ? cut : `${cut} → stops (${chainLacks.at.sheet}!${chainLacks.at.cell})`;
}

/** Below the modules, for the Scorecard counts them. */
function prioritiesBlock(sheet: OwnSheet, report: Report): { readonly first: number; readonly last: number } | null {
  const top = report.priorities.filter((priority) => priority.top);
  if (top.length === 0 || report.scores.coverage === null) return null;
  sheet.blank();
  sheet.row(['Top priorities', 'Modules', 'Learners'], ['header', 'number-header', 'number-header']);
  sheet.row(['in the order of their list', 'that reach it', 'in them'], ['note', 'number-note', 'number-note']);
  const first = sheet.next;
  for (const { name, modules, learners } of top) sheet.row([name, modules ?? 0, learners ?? NOT_EVALUATED], ['text', 'count', 'count']);
  return { first, last: sheet.next - 1 };
}

function assumptions(sheet: OwnSheet, { assumptions: all, rules }: Report): void {
  sheet.blank();
  sheet.row(['Assumptions used'], ['header']);
  for (const { name, value } of all) sheet.row([`${name}: ${value}`], ['text']);
  const skipped = rules.filter(({ outcome }) => outcome !== 'ran');
  if (skipped.length === 0) return;
  sheet.blank();
  sheet.row(['Not evaluated'], ['header']);
  for (const { title, outcome, reason } of skipped) sheet.row([`${title}: ${outcome === 'crashed' ? 'the rule failed: ' : ''}${reason ?? ''}`], ['text']);
}
