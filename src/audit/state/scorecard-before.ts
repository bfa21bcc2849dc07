/** What the last audit scored, as the workbook's own Scorecard tells it. */
import { ownSheetNamed, type CellValue, type WorkbookSnapshot } from '../../workbook';
import { parseIso } from '../reading/days';
import { DIMENSIONS } from '../severity';
import { historyBefore } from './history-before';
import { SCORECARD_LABELS, SCORECARD_SHEET } from './own-sheets';

export interface ScorecardBefore {
  /** Scorecards that name no version were written by the first. */
  readonly scoringVersion: number;
  /** `YYYY-MM-DD`; null where it does not say. */
  readonly asOf: string | null;
  /** By measure: what it was, to whole points, percent or amounts; null where it was not evaluated. */
  readonly measures: ReadonlyMap<string, number | null>;
}

/** Amounts of one currency each begin so. */
export const AT_RISK = 'At risk';

/** Names of the measures that two audits can be compared by; dimensions go by their own. */
export const MEASURES = {
  alignment: 'Alignment',
  coverage: 'Priorities served',
  spend: (currency: string) => (currency === '' ? AT_RISK : `${AT_RISK}, ${currency}`),
} as const;

/** Null where no audit has been written yet. */
export function scorecardBefore(workbook: WorkbookSnapshot): ScorecardBefore | null {
  const sheet = ownSheetNamed(workbook, SCORECARD_SHEET);
  if (sheet === undefined) return null;
  const measures = new Map<string, number | null>();
  let scoringVersion = 1;
  let asOf: string | null = null;
  let currency: string | null = null;
  let inDimensions = false;
  let inSpend = false;
  const keep = (name: string, value: number | null | undefined): void => {
    if (value !== undefined && !measures.has(name)) measures.set(name, value);
  };
  for (const [first = null, value = null] of sheet.cells) {
    const label = String(first ?? '').trim();
    const dimension = DIMENSIONS.find((name) => name === label.toLowerCase());
    if (label === SCORECARD_LABELS.dimensions) inDimensions = true;
    else if (inDimensions && dimension !== undefined) keep(dimension, scoreIn(value));
    else inDimensions = false;
    if (label === SCORECARD_LABELS.alignment) keep(MEASURES.alignment, scoreIn(value));
    if (label === SCORECARD_LABELS.coverage) keep(MEASURES.coverage, shareIn(value));
    if (label === SCORECARD_LABELS.version && typeof value === 'number' && Number.isInteger(value) && value > 0) scoringVersion = value;
    if (label === SCORECARD_LABELS.spendRows) inSpend = true;
    else if (inSpend && typeof value === 'number') keep(MEASURES.spend(/^[A-Z]{3}$/.test(label) ? label : ''), scoreIn(value));
    else inSpend = false;
    if (label.startsWith(SCORECARD_LABELS.spend)) currency = label.slice(SCORECARD_LABELS.spend.length);
    if (label === SCORECARD_LABELS.atRisk && currency !== null) keep(MEASURES.spend(/^[A-Z]{3}$/.test(currency) ? currency : ''), scoreIn(value));
    const day = /^As of (\d{4}-\d\d-\d\d)\./.exec(label)?.[1];
    if (day !== undefined && parseIso(day) !== null) asOf ??= day;
  }
  return measures.has(MEASURES.alignment) ? { scoringVersion, asOf, measures } : null;
}

/** What was scored last: the Scorecard, else the last row of the History, which stays where somebody has taken the Scorecard out. */
export function scoredBefore(workbook: WorkbookSnapshot): ScorecardBefore | null {
  const card = scorecardBefore(workbook);
  const last = card === null ? historyBefore(workbook)?.audits.at(-1) : undefined;
  const version = last?.cells.get(SCORECARD_LABELS.version) ?? null;
  if (last === undefined || typeof version !== 'number' || !Number.isInteger(version) || version < 1) return card;
  const alignment = scoreIn(last.cells.get(MEASURES.alignment) ?? null);
  return { scoringVersion: version, asOf: last.on, measures: new Map(alignment === undefined ? [] : [[MEASURES.alignment, alignment]]) };
}

function scoreIn(value: CellValue): number | null | undefined {
  if (value === SCORECARD_LABELS.notEvaluated) return null;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** `6 of 7` in percent. */
function shareIn(value: CellValue): number | null | undefined {
  if (value === SCORECARD_LABELS.notEvaluated) return null;
  const [, part, all] = /^(\d{1,6}) of (\d{1,6})$/.exec(String(value)) ?? [];
  return part === undefined || Number(all) === 0 ? undefined : (100 * Number(part)) / Number(all);
}
