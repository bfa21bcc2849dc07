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
import { pointsOf } from '../report/module-row';
import type { Report, ReportModule } from '../report/report';
import { MOST_AT_RISK } from '../scores/score-part';
import { inputRows } from './input-check';
import type { InputRanges } from './input-ranges';
import { linesOf, OwnSheet } from './own-sheet';

const NOT_EVALUATED = SCORECARD_LABELS.notEvaluated;
const PARTS = ['Strategy', 'Metric', 'Ownership', 'Business case', 'Upkeep', 'Evidence'] as const;
const POINTS_NEEDED = 50;
/** Text that runs over the printed columns. */
const LINE = 150;
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
  module: { header: 'Module', means: 'as its row calls it', width: 34, style: 'lines' },
  Strategy: { header: 'Strategy', means: 25, width: 9, style: 'number' },
  Metric: { header: 'Metric', means: 20, width: 7, style: 'number' },
  Ownership: { header: 'Ownership', means: 20, width: 10, style: 'number' },
  'Business case': { header: 'Business case', means: 10, width: 9, style: 'number' },
  Upkeep: { header: 'Upkeep', means: 15, width: 8, style: 'number' },
  Evidence: { header: 'Evidence', means: 10, width: 9, style: 'number' },
  points: { header: 'Points', means: 'told, of 100', width: 8, style: 'number' },
  score: { header: 'Score', means: '0 to 100, of those told', width: 8, style: 'score' },
  worst: { header: 'At worst', means: 'if all else failed', width: 7, style: 'score' },
  weight: { header: 'Weight', means: 'in the alignment', width: 9, style: 'money' },
  currency: { header: 'Currency', means: 'a row each', width: 10, style: 'centred' },
  cost: { header: 'Cost', means: 'in full', width: 9, style: 'money' },
  atRisk: { header: 'At risk', means: 'not shown to serve a priority', width: 9, style: 'money' },
  accepted: { header: 'Accepted', means: 'risk that was accepted', width: 9, style: 'money' },
  notJudged: { header: 'Not judged', means: 'mandatory, left out, unknown', width: 10, style: 'money' },
  clean: { header: 'Clean', means: 'the rest', width: 9, style: 'money' },
  findings: { header: 'Findings', means: 'kinds, open', width: 10, style: 'count' },
  grade: { header: 'Grade', means: 'A to F', width: 9, style: 'centred' },
  row: { header: 'Where', means: 'click to go there', width: 20, style: 'link' },
  chain: { header: 'Chain', means: 'what it serves, up to a priority', width: 60, style: 'text' },
} as const satisfies Readonly<Record<string, Column>>;

/** Findings, grade, place and chain stand on Findings and Matrix, too: with them, the print would be too small to read. */
const PRINTED = 17;
/** Characters that Letter holds across in nine points, beside what so many columns leave between them. */
const MOST_PRINTED = 158;
const AMOUNTS = ['weight', 'cost', 'atRisk', 'accepted', 'notJudged', 'clean'] as const;
const NARROWEST_NAME = 14;

type ColumnName = keyof typeof COLUMNS;
const NAMES = Object.keys(COLUMNS) as ColumnName[];
const at = (name: ColumnName): number => NAMES.indexOf(name);
/** Over text, and over a text that a formula gives. */
const NOT_NUMBERS: ReadonlySet<CellStyle> = new Set<CellStyle>(['lines', 'link', 'centred', 'text']);

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
    NAMES.map((name) => headerLook(name, COLUMNS[name].style === 'centred' ? 'note-header' : 'header', 'number-header')),
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
    widths: widthsFor(report),
    frozenRows: means + 1,
    frozenColumns: 1,
    filter: last < first ? null : { top: means, left: 0, bottom: last, right: NAMES.length - 1 },
    wrapped: [],
    print: { landscape: true, fit: 'width', titles: { top: header, bottom: means }, columns: PRINTED },
  });
  return {
    edit,
    inputs: verdicts && `${name}!${verdicts}`,
    rows: last < first ? null : { of: (column) => over(at(column), first, last), priorities: priorities && over(1, priorities.first, priorities.last) },
  };
}

/** Amounts have the room that the largest needs, and names what is left of a sheet of paper. */
function widthsFor({ modules }: Report): number[] {
  const most = modules.reduce((all, { weight, costs }) => costs.reduce((so, { amount }) => Math.max(so, amount), Math.max(all, weight ?? 0)), 0);
  const digits = Math.round(most).toLocaleString('en-US').length + 1;
  const widths = NAMES.map((name) => ((AMOUNTS as readonly string[]).includes(name) ? Math.max(COLUMNS[name].width, digits) : COLUMNS[name].width));
  const others = widths.slice(1, PRINTED).reduce((sum, width) => sum + width, 0);
  return widths.map((width, column) => (column === 0 ? Math.min(width, Math.max(NARROWEST_NAME, MOST_PRINTED - others)) : width));
}

/** The first row of a module has its score; each currency has a row with its money. */
function moduleRows(sheet: OwnSheet, module: ReportModule, means: number, workbook: WorkbookSnapshot): void {
  const costs = module.costs.length === 0 ? [null] : module.costs;
  costs.forEach((cost, index) => {
    const row = sheet.next;
    const cells: Partial<Record<ColumnName, CellInput>> = {
      module: module.name,
      ...(index === 0 ? { row: `${module.at.sheet}!${module.at.cell}` } : {}),
      ...(index === 0 ? scoreCells(module, row, means) : {}),
      ...(cost === null ? { cost: NOT_EVALUATED } : moneyCells(cost, row)),
    };
    const isThere = sheetNamed(workbook, module.at.sheet) !== undefined;
    sheet.row(
      NAMES.map((name) => cells[name] ?? null),
      NAMES.map((name) => (name === 'row' && !(isThere && index === 0) ? 'text' : COLUMNS[name].style)),
    );
    const place = parseArea(module.at.cell);
    if (isThere && index === 0 && place !== undefined) sheet.link(row, at('row'), { sheet: module.at.sheet, row: place.top, column: place.left });
  });
}

/** The total of a row is a formula over its parts, so that a reader can follow it. */
function scoreCells(module: ReportModule, row: number, means: number): Partial<Record<ColumnName, CellInput>> {
  const rest = { grade: module.evidenceGrade, findings: module.flags.length, chain: chainText(module) };
  const parts = pointsOf(module);
  if (parts.length === 0) {
    const why = module.mandatory ? 'mandatory' : module.life === 'ended' ? 'ended' : 'left out';
    return { score: `not scored: ${why}`, ...rest };
  }
  const cells: Partial<Record<ColumnName, CellInput>> = rest;
  for (const name of PARTS) cells[name] = NO_POINTS;
  for (const { name, points } of parts) if (points !== null) cells[name] = points;
  const range = `${cellName(row, 1)}:${cellName(row, 6)}`;
  const most = `$B$${means + 1}:$G$${means + 1}`;
  const ground = cellName(row, at('points'));
  const limited = (points: string): string => ((module.costAtRisk ?? 0) > 0 ? `MIN(${MOST_AT_RISK},${points})` : points);
  const scored = (points: string): string => `=IF(${ground}<${POINTS_NEEDED},"${NO_POINTS}",${limited(points)})`;
  cells.points = { formula: `=SUMPRODUCT(--ISNUMBER(${range}),${most})`, value: module.evaluatedPoints };
  cells.score = { formula: scored(`100*SUM(${range})/${ground}`), value: module.score ?? NO_POINTS };
  cells.worst = { formula: scored(`SUM(${range})`), value: module.worstCase ?? NO_POINTS };
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
  sheet.row(['Top priorities', 'Modules', 'People'], ['header', 'number-header', 'number-header']);
  sheet.row(['in their order', 'that reach it', 'in them'], ['note', 'number-note', 'number-note']);
  const first = sheet.next;
  for (const { name, modules, learners } of top) sheet.row([name, modules ?? 0, learners ?? NO_POINTS], ['lines', 'count', 'count']);
  return { first, last: sheet.next - 1 };
}

function assumptions(sheet: OwnSheet, { assumptions: all, rules }: Report): void {
  sheet.blank();
  sheet.row(['Assumptions used'], ['header']);
  for (const { name, value } of all) for (const line of linesOf(`${name}: ${value}`, LINE)) sheet.row([line], ['text']);
  const skipped = rules.filter(({ outcome }) => outcome !== 'ran');
  if (skipped.length === 0) return;
  sheet.blank();
  sheet.row(['Not evaluated'], ['header']);
  for (const { title, outcome, reason } of skipped)
    for (const line of linesOf(`${title}: ${outcome === 'crashed' ? 'the rule failed: ' : ''}${reason ?? ''}`, LINE)) sheet.row([line], ['text']);
}
