/** `Plumbline History`: a row for each day of an audit, and below them what was signed: findings that were resolved by then, and goals. */
import type { Area, CellInput, CellStyle, CellValue, SheetChart, SheetEdit, WorkbookSnapshot } from '../../workbook';
import type { StandingGoal } from '../facts/standing-goals';
import type { Report } from '../report/report';
import type { EnteredCell } from '../state/review-entered';
import { AUDITED_ON, MODULES_MARK } from '../state/audit-trace';
import { historyBefore, SIGNED_OFF_HEADERS } from '../state/history-before';
import { HISTORY_SHEET, SCORECARD_LABELS } from '../state/own-sheets';
import { DIMENSIONS } from '../severity';
import { MEASURES } from '../state/scorecard-before';
import { goalsKept, widthForGoals } from './goals-kept';
import { COUNTS, historyRow, VERSION } from './history-row';
import { signedOffSince } from './past-findings';
import { lineOf, OwnSheet } from './own-sheet';

const SERVED = MEASURES.coverage;
const HEADER_ROW = 3;
/** In a narrow column; the line above says what it means. */
const NOT_EVALUATED = '–';
/** Where each part of a finding that was signed off begins: texts run over the free cells behind them. */
const SIGNED_OFF_PLACES = [0, 1, 4, 7, 12, 13, 15, 16] as const;

export function historySheet(
  { report, goals }: { readonly report: Report; readonly goals: readonly StandingGoal[] },
  workbook: WorkbookSnapshot,
  entered: readonly EnteredCell[],
): SheetEdit {
  const sheet = new OwnSheet(HISTORY_SHEET);
  const before = historyBefore(workbook);
  const today = historyRow(report, workbook, before?.audits.find(({ on }) => on === report.asOf)?.cells.get('Resolved') ?? 0);
  const titles = titlesFor([...today.keys()], before?.titles ?? []);
  const beside = (row: number): readonly CellValue[] => before?.beside.get(row) ?? [];
  const put = (cells: readonly CellInput[], styles: readonly (CellStyle | null)[]): void => {
    const own = [...cells, ...titles.slice(cells.length).map(() => null)];
    sheet.row([...own, ...beside(sheet.next)], styles);
  };
  put([`History of ${report.workbook}`], ['title']);
  put(['One row for each day of an audit, as it was scored then; an audit of the same day takes the place of its row. A dash: not evaluated.'], ['note']);
  put([], []);
  put(
    titles,
    titles.map((title) => (title === AUDITED_ON || title === MODULES_MARK ? 'header' : 'number-header')),
  );
  const audits = new Map((before?.audits ?? []).map(({ on, cells }) => [on, cells] as const)).set(report.asOf, today);
  const sorted = [...audits].sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [on, cells] of sorted)
    put(
      titles.map((title) => (title === AUDITED_ON ? on : cells.get(title) === SCORECARD_LABELS.notEvaluated ? NOT_EVALUATED : (cells.get(title) ?? null))),
      titles.map(styleOf),
    );
  const chart = trend(
    sheet.next,
    titles,
    sorted.map(([, cells]) => cells.get(MEASURES.alignment) ?? null),
  );
  if (chart !== null) for (let row = 0; row < CHART_ROWS + 2; row++) put([], []);
  signedOff(put, report, workbook, before?.signedOff ?? new Map());
  goalsKept(put, goals, report.asOf, workbook, entered);
  const last = Math.max(HEADER_ROW, ...(before?.beside.keys() ?? []));
  while (sheet.next <= last) put([], []);
  const widths = titles.map((title, column) => Math.max(widthOf(title), goals.length > 0 ? widthForGoals(column) : 0));
  return sheet.finish({
    widths,
    frozenRows: HEADER_ROW + 1,
    frozenColumns: 1,
    filter: null,
    wrapped: [],
    print: { landscape: true, fit: 'width', titles: { top: HEADER_ROW, bottom: HEADER_ROW }, columns: printed(titles, widths) },
    ...(chart === null ? {} : { chart }),
  });
}

/** As wide as the longest word of its header in bold letters, and an amount where there is one. */
function widthOf(title: string): number {
  if (title === AUDITED_ON) return 11;
  const word = Math.max(...title.split(' ').map((one) => one.length)) + 1.5;
  return Math.max(word, title.startsWith('At risk') ? 12 : 6);
}

/** Pixels that Letter holds across in nine points. */
const PRINTED = 1_197;

/** So many columns from the first as are printed in legible letters; the dimensions always, the mark never. */
function printed(titles: readonly string[], widths: readonly number[]): number {
  let wide = 0;
  const fitting = widths.findIndex((width) => (wide += 7 * width + 5) > PRINTED);
  const most = titles.indexOf(VERSION);
  return Math.min(most, Math.max(fitting < 0 ? most : fitting, 3 + DIMENSIONS.length));
}

const CHART_ROWS = 14;
const CHART_COLUMNS = 8;

/**
 * Alignment from audit to audit, since it was last not evaluated: a text in between would be drawn as a zero. Null for fewer than two.
 * @param below the row behind the last audit
 */
function trend(below: number, titles: readonly string[], alignment: readonly CellValue[]): SheetChart | null {
  const since = alignment.map((value) => typeof value === 'number').lastIndexOf(false) + 1;
  const [top, bottom] = [below - alignment.length + since, below - 1];
  if (bottom - top < 1) return null;
  const column = (at: number): Area => ({ top, left: at, bottom, right: at });
  return {
    kind: 'line',
    title: SCORECARD_LABELS.alignment,
    place: { top: below + 1, left: 0, bottom: below + CHART_ROWS, right: Math.min(CHART_COLUMNS, titles.length) - 1 },
    names: column(titles.indexOf(AUDITED_ON)),
    series: [{ title: MEASURES.alignment, values: column(titles.indexOf(MEASURES.alignment)) }],
    most: 100,
  };
}

/** Columns of before that this audit has none of, such as a currency, stay before the counts. */
function titlesFor(now: readonly string[], before: readonly string[]): readonly string[] {
  const gone = before.filter((title) => title !== '' && !now.includes(title));
  const at = now.indexOf(COUNTS[0]);
  return [...now.slice(0, at), ...gone, ...now.slice(at)];
}

function styleOf(title: string): CellStyle {
  if (title === AUDITED_ON) return 'text';
  if (title === SERVED) return 'number';
  if (title === MODULES_MARK) return 'id';
  if (title.startsWith('At risk')) return 'money';
  return (COUNTS as readonly string[]).includes(title) || title === VERSION ? 'count' : 'score';
}

function signedOff(
  put: (cells: readonly CellInput[], styles: readonly (CellStyle | null)[]) => void,
  report: Report,
  workbook: WorkbookSnapshot,
  before: ReadonlyMap<string, readonly CellValue[]>,
): void {
  const listed = new Set(report.findings.map(({ id }) => id));
  const rows = new Map([...before].filter(([id]) => !listed.has(id)));
  for (const [id, { found, entries }] of signedOffSince(report, workbook))
    rows.set(id, [found[0] ?? null, found[1] ?? null, found[4] ?? null, found[7] ?? null, found[9] ?? null, entries[2] ?? null, report.asOf, id]);
  if (rows.size === 0) return;
  put([], []);
  const placed = <Value>(values: readonly Value[]): (Value | null)[] =>
    lineOf(SIGNED_OFF_PLACES.map((place, index) => [place, values[index] ?? null] as const));
  const header = placed<CellValue>(SIGNED_OFF_HEADERS);
  put(
    header,
    header.map(() => 'header'),
  );
  for (const row of rows.values())
    put(placed(row), placed(row.map((cell, column): CellStyle => (column === row.length - 1 ? 'id' : typeof cell === 'number' ? 'past-money' : 'past'))));
}
