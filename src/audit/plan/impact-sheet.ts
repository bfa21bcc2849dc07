/** `Plumbline Impact`: what the readings say of each module and KPI, with its interval drawn on either side of zero. */
import { filled, parseArea, sheetNamed, type CellStyle, type SheetEdit, type WorkbookSnapshot } from '../../workbook';
import { effectText, groundText, notJudged, powerText } from '../report/impact-text';
import type { Report, ReportImpact } from '../report/report';
import { IMPACT_SHEET } from '../state/own-sheets';
import { OwnSheet } from './own-sheet';
import { IMPACT_WORDS } from './sheet-words';

const WIDTHS = [26, 20, 25, 16, 16, 8, 15, 24, 12];
/** LibreOffice does not wrap what is a link, so that the name has none. */
const WHERE = WIDTHS.length - 1;
/** Signs on either side of zero. */
const SIDE = 12;
const MOST_ROWS = 2_000;
const VERDICTS: readonly ReportImpact['verdict'][] = ['clearly better', 'clearly worse', 'too close to call', 'too little data', 'not evaluated'];

/** Null where no effect could be estimated. */
export function impactSheet(report: Report, workbook: WorkbookSnapshot): SheetEdit | null {
  const estimated = report.impact.filter(({ effect }) => effect !== null).sort(byVerdict);
  if (estimated.length === 0) return null;
  const sheet = new OwnSheet(IMPACT_SHEET);
  const longest = scales(estimated);
  sheet.row([filled(IMPACT_WORDS.title, { workbook: report.workbook }, String)], ['title']);
  sheet.row([filled(IMPACT_WORDS.how, { asOf: report.asOf }, String)], ['note']);
  sheet.row([IMPACT_WORDS.drawn], ['note']);
  sheet.blank();
  const { module, kpi, effect, below, above, grade, verdict, ground, where } = IMPACT_WORDS;
  const header = sheet.row(
    [module, kpi, effect, below, above, grade, verdict, ground, where],
    ['header', 'header', 'header', 'number-header', 'note-header', 'header', 'header', 'header', 'header'],
  );
  for (const one of estimated.slice(0, MOST_ROWS)) {
    const [left, right] = drawn(one, longest.get(scaleOf(one)) ?? 0);
    const place = parseArea(one.module.at.cell);
    const isThere = place !== undefined && sheetNamed(workbook, one.module.at.sheet) !== undefined;
    const row = sheet.row(
      [
        one.module.name,
        one.kpi.name,
        effectText(one),
        left,
        right,
        one.grade,
        one.verdict,
        `${groundText(one)}${powerText(one)}`,
        isThere ? one.module.at.cell : null,
      ],
      ['lines', 'lines', 'lines', 'number-bar', 'bar', 'centred', lookOf(one), 'lines', isThere ? 'link' : null],
    );
    if (isThere) sheet.link(row, WHERE, { sheet: one.module.at.sheet, row: place.top, column: place.left });
  }
  const open = notJudged(report).slice(0, 10);
  if (open.length > 0) {
    sheet.blank();
    sheet.row([IMPACT_WORDS.open], ['strong']);
    for (const line of open) sheet.row([line], ['note']);
  }
  return sheet.finish({
    widths: WIDTHS,
    frozenRows: header + 1,
    frozenColumns: 1,
    filter: null,
    wrapped: [],
    print: { landscape: true, fit: 'width', titles: { top: header, bottom: header } },
  });
}

function byVerdict(one: ReportImpact, other: ReportImpact): number {
  return VERDICTS.indexOf(one.verdict) - VERDICTS.indexOf(other.verdict) || (one.grade ?? 'Z').localeCompare(other.grade ?? 'Z', 'en');
}

function lookOf({ verdict }: ReportImpact): CellStyle {
  if (verdict === 'clearly better') return 'good';
  return verdict === 'clearly worse' ? 'high' : 'text';
}

/** Intervals of one KPI are drawn to one scale. */
const scaleOf = ({ kpi }: ReportImpact): string => `${kpi.at.sheet}!${kpi.at.cell}`;

function scales(all: readonly ReportImpact[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const one of all)
    longest.set(scaleOf(one), Math.max(longest.get(scaleOf(one)) ?? 0, Math.abs(one.low ?? one.effect ?? 0), Math.abs(one.high ?? one.effect ?? 0)));
  return longest;
}

/** What lies below zero, ending at it, and what lies above, beginning there. */
function drawn({ effect, low, high }: ReportImpact, longest: number): [left: string, right: string] {
  if (longest === 0) return ['', ''];
  const at = (value: number): number => Math.round((SIDE * value) / longest);
  const [from, to, best] = [at(low ?? effect ?? 0), at(high ?? effect ?? 0), at(effect ?? 0)];
  const cell = (place: number): string => (place === best || (best === 0 && place === 1) ? '█' : place >= from && place <= to ? '▓' : '░');
  const left = Array.from({ length: SIDE }, (_, index) => cell(index - SIDE)).join('');
  const right = Array.from({ length: SIDE }, (_, index) => cell(index + 1)).join('');
  return [left, right];
}
