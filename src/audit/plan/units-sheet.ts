/** `Plumbline Units`: a printed page for each business unit, with its modules, spend, KPIs and findings, so that its head can be held to them. */
import { cellName, filled, parseArea, sheetNamed, type CellInput, type CellStyle, type SheetEdit, type WorkbookSnapshot } from '../../workbook';
import type { Mapping } from '../mapping/types';
import type { Finding, Report, ReportKpi, ReportModule } from '../report/report';
import { UNITS_SHEET } from '../state/own-sheets';
import { currencyWords } from './modules-sheet';
import { cut, OwnSheet } from './own-sheet';
import { UNIT_WORDS } from './sheet-words';
import { unitsByRow } from './units-by-row';

const WIDTHS = [34, 12, 11, 11, 10, 10];
const COLUMNS = WIDTHS.length;
/** Characters of a name that its column holds, in wide letters too. */
const NAME = 36;
/** In percent: at that size a page holds these columns, in wide letters too, and the rows below, in nine points or more. */
const SCALE = 85;
const MOST_UNITS = 200;
/** Rows of each kind on one page. */
const MOST = { modules: 14, kpis: 12, findings: 14 } as const;

interface Unit {
  readonly modules: ReportModule[];
  readonly kpis: ReportKpi[];
  readonly findings: Finding[];
}

/** Null where nothing names a unit. */
export function unitsSheet(report: Report, mapping: Mapping, workbook: WorkbookSnapshot): SheetEdit | null {
  const units = unitsOf(report, mapping, workbook);
  if (units.size === 0) return null;
  const sheet = new OwnSheet(UNITS_SHEET);
  const breaks: number[] = [];
  for (const [name, unit] of [...units].slice(0, MOST_UNITS)) {
    if (sheet.next > 0) breaks.push(sheet.next);
    page(sheet, name, unit, report, workbook);
  }
  return sheet.finishPage(WIDTHS, { landscape: false, fit: SCALE, titles: null, columns: COLUMNS, breaks });
}

/** By name, in the order of the alphabet; a row that names several belongs to each. */
function unitsOf(report: Report, mapping: Mapping, workbook: WorkbookSnapshot): ReadonlyMap<string, Unit> {
  const of = unitsByRow(mapping, workbook);
  const units = new Map<string, Unit>();
  const unit = (name: string): Unit => {
    const known = units.get(name) ?? { modules: [], kpis: [], findings: [] };
    units.set(name, known);
    return known;
  };
  for (const module of report.modules) for (const name of of(module.at)) unit(name).modules.push(module);
  for (const kpi of report.kpis) for (const name of of(kpi.at)) unit(name).kpis.push(kpi);
  for (const finding of report.findings) if (finding.accepted === null) for (const name of finding.unit?.split(', ') ?? []) unit(name).findings.push(finding);
  return new Map([...units].sort(([one], [other]) => one.localeCompare(other, 'en')));
}

function said(word: keyof typeof UNIT_WORDS, data: Readonly<Record<string, string | number>> = {}): string {
  return filled(UNIT_WORDS[word], data, String);
}

function page(sheet: OwnSheet, name: string, { modules, kpis, findings }: Unit, report: Report, workbook: WorkbookSnapshot): void {
  sheet.row([said('title', { unit: name })], ['title']);
  sheet.row([said('how', { workbook: report.workbook, asOf: report.asOf })], ['note']);
  sheet.blank();
  modulesOf(sheet, modules, workbook);
  kpisOf(sheet, kpis, workbook);
  findingsOf(sheet, findings, workbook);
}

function heads(sheet: OwnSheet, titles: readonly (string | null)[], numbers: readonly number[]): void {
  sheet.row(
    Array.from({ length: COLUMNS }, (_, column) => titles[column] ?? null),
    Array.from({ length: COLUMNS }, (_, column): CellStyle =>
      // Text behind numbers keeps its distance from them.
      numbers.includes(column) ? 'number-header' : numbers.includes(column - 1) ? 'note-header' : 'header',
    ),
  );
}

function more(sheet: OwnSheet, all: number, shown: number): void {
  if (all > shown) sheet.row([said('more', { count: all - shown })], ['note']);
  if (all === 0) sheet.row([said('none')], ['note']);
  sheet.blank();
}

function linked(sheet: OwnSheet, cells: readonly CellInput[], looks: readonly (CellStyle | null)[], at: ReportModule['at'], workbook: WorkbookSnapshot): void {
  const place = parseArea(at.cell);
  const isThere = place !== undefined && sheetNamed(workbook, at.sheet) !== undefined;
  const [name, ...others] = cells;
  // A link runs on under the cell beside it.
  const row = sheet.row([typeof name === 'string' ? cut(name, NAME) : (name ?? null), ...others], [isThere ? 'link' : 'text', ...looks]);
  if (isThere) sheet.link(row, 0, { sheet: at.sheet, row: place.top, column: place.left });
}

/** Each amount in its row; the totals of a currency are formulas over them where all are listed. */
function modulesOf(sheet: OwnSheet, modules: readonly ReportModule[], workbook: WorkbookSnapshot): void {
  heads(sheet, [said('modules'), said('score'), said('cost'), said('atRisk'), said('currency')], [1, 2, 3]);
  const first = sheet.next;
  const rows = modules.flatMap((module) => (module.costs.length === 0 ? [null] : module.costs).map((cost, index) => ({ module, cost, isFirst: index === 0 })));
  const shown = rows.slice(0, MOST.modules);
  for (const { module, cost, isFirst } of shown) {
    const score = isFirst ? (module.score === null ? said('notEvaluated') : Math.round(module.score)) : null;
    const money: CellInput[] = cost === null ? [said('notEvaluated'), null, null] : [cost.amount, cost.atRisk, currencyWords(cost.currency)];
    linked(sheet, [module.name, score, ...money], ['score', 'money', 'money', 'centred'], module.at, workbook);
  }
  const last = sheet.next - 1;
  const isWhole = shown.length === rows.length;
  for (const currency of new Set(rows.flatMap(({ cost }) => (cost === null ? [] : [cost.currency])))) {
    const own = rows.flatMap(({ cost }) => (cost?.currency === currency ? [cost] : []));
    const row = sheet.next;
    const total = (column: number, value: number): CellInput => {
      const [from, to] = [cellName(first, column), cellName(last, column)];
      const key = `$${cellName(first, 4)}:$${cellName(last, 4)}=$${cellName(row, 4)}`;
      return isWhole ? { formula: `=SUMPRODUCT(--(${key}),${from}:${to})`, value } : value;
    };
    const sum = (of: (one: (typeof own)[number]) => number): number => own.reduce((all, one) => all + Math.round(100 * of(one)), 0) / 100;
    sheet.row(
      [
        said('spend', { currency: currencyWords(currency) }),
        null,
        total(
          2,
          sum(({ amount }) => amount),
        ),
        total(
          3,
          sum(({ atRisk }) => atRisk),
        ),
        currencyWords(currency),
      ],
      ['strong', null, 'money', 'money', 'centred'],
    );
  }
  more(sheet, rows.length, shown.length);
}

function kpisOf(sheet: OwnSheet, kpis: readonly ReportKpi[], workbook: WorkbookSnapshot): void {
  heads(sheet, [said('kpis'), said('baseline'), said('target'), said('current'), said('verdict')], [1, 2, 3]);
  const shown = kpis.slice(0, MOST.kpis);
  for (const { name, baseline, target, current, verdict, at } of shown)
    linked(sheet, [name, baseline, target, current, verdict.replace('-', ' ')], ['number', 'number', 'number', 'indented'], at, workbook);
  more(sheet, kpis.length, shown.length);
}

function findingsOf(sheet: OwnSheet, findings: readonly Finding[], workbook: WorkbookSnapshot): void {
  heads(sheet, [said('findings', { count: findings.length }), null, said('about'), null, said('where')], []);
  const shown = findings.slice(0, MOST.findings);
  for (const { severity, title, subject, sheet: on, cell } of shown)
    linked(sheet, [title, severity, cut(subject.name, 22), null, `${cut(on, 12)}!${cell}`], [severity, 'text', null, 'text'], { sheet: on, cell }, workbook);
  more(sheet, findings.length, shown.length);
}
