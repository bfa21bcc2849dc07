/** This audit beside an earlier one that the History keeps. */
import { DIMENSIONS, type Dimension } from '../severity';
import type { CellValue, WorkbookSnapshot } from '../../workbook';
import type { ShownReport } from '../report/report';
import { AUDITED_ON, MODULES_MARK } from '../state/audit-trace';
import { historyBefore } from '../state/history-before';
import { AT_RISK, MEASURES } from '../state/scorecard-before';
import { COUNTS, historyRow, VERSION } from './history-row';

/** What a line compares, apart from its words. */
export type ComparedMeasure =
  | { readonly of: 'alignment' }
  | { readonly of: 'served' }
  | { readonly of: 'dimension'; readonly dimension: Dimension }
  | { readonly of: 'at-risk'; readonly currency: string }
  | { readonly of: 'count'; readonly status: Lowercase<(typeof COUNTS)[number]> };

export interface ComparedLine {
  readonly measure: ComparedMeasure;
  /** As the History keeps them: a number, or in words why there is none; null where the audit had no such line. */
  readonly before: CellValue;
  readonly now: CellValue;
}

export interface HistoryCompared {
  /** `YYYY-MM-DD` of the earlier audit. */
  readonly on: string;
  /** The versions of the scores, where both are known and differ: then the scores cannot be compared like for like. */
  readonly versions: { readonly before: CellValue; readonly now: CellValue } | null;
  readonly lines: readonly ComparedLine[];
}

/** Days of the audits before this one of which the History keeps scores, the latest first. */
export function auditsBefore(report: ShownReport, workbook: WorkbookSnapshot): readonly string[] {
  return (historyBefore(workbook)?.audits ?? [])
    .filter(({ on, cells }) => on < report.asOf && (cells.get(MEASURES.alignment) ?? null) !== null)
    .map(({ on }) => on)
    .reverse();
}

/** The latest audit of an earlier quarter; where all are of this one, the latest. */
export function lastQuarter(days: readonly string[], asOf: string): string | null {
  const [year = '', month = '1'] = asOf.split('-');
  const first = `${year}-${String(3 * Math.floor((Number(month) - 1) / 3) + 1).padStart(2, '0')}-01`;
  return days.find((on) => on < first) ?? days[0] ?? null;
}

/** Null where the History keeps no audit of that day. */
export function comparedWith(report: ShownReport, workbook: WorkbookSnapshot, on: string): HistoryCompared | null {
  const history = historyBefore(workbook);
  const before = history?.audits.find((audit) => audit.on === on)?.cells;
  if (before === undefined) return null;
  const now = historyRow(report, workbook, history?.audits.find((audit) => audit.on === report.asOf)?.cells.get('Resolved') ?? 0);
  const titles = [...new Set([...now.keys(), ...before.keys()])];
  const [was, is] = [before.get(VERSION) ?? null, now.get(VERSION) ?? null];
  return {
    on,
    versions: was === null || was === is ? null : { before: was, now: is },
    lines: titles.flatMap((title): ComparedLine[] => {
      const measure = measureOf(title);
      return measure === null ? [] : [{ measure, before: before.get(title) ?? null, now: now.get(title) ?? null }];
    }),
  };
}

function measureOf(title: string): ComparedMeasure | null {
  if (title === AUDITED_ON || title === MODULES_MARK || title === VERSION) return null;
  if (title === MEASURES.alignment) return { of: 'alignment' };
  if (title === MEASURES.coverage) return { of: 'served' };
  const dimension = DIMENSIONS.find((name) => name === title.toLowerCase());
  if (dimension !== undefined) return { of: 'dimension', dimension };
  const count = COUNTS.find((name) => name === title);
  if (count !== undefined) return { of: 'count', status: count.toLowerCase() as Lowercase<typeof count> };
  return title.startsWith(AT_RISK) ? { of: 'at-risk', currency: title.slice(AT_RISK.length + 2) } : null;
}
