/** Whether the figures on our own sheets are those of an audit: what differs was changed by hand, or belongs to another audit. */
import { inputValue, isSameName, ownSheetNamed, parseArea, sheetNamed, valueAt, type CellValue, type WorkbookSnapshot } from '../../workbook';
import { measuresOf } from '../report/comparison';
import type { Report } from '../report/report';
import type { OwnCells } from '../state/input-cells';
import { MODULES_SHEET, SCORECARD_SHEET } from '../state/own-sheets';
import { scorecardBefore } from '../state/scorecard-before';
import { modulesSheet } from './modules-sheet';
import { SCORE_HEADER } from './said-beside';

export interface OtherFigure {
  readonly sheet: string;
  /** Null for a headline of the Scorecard, which is known by its words. */
  readonly at: { readonly row: number; readonly column: number } | null;
  readonly what: string;
  readonly is: CellValue;
  readonly shouldBe: number | null;
}

/** Figures that differ from those of `report`, an audit of this very workbook on the day of the sheets. */
export function otherFigures(report: Report, workbook: WorkbookSnapshot, ours: readonly OwnCells[]): OtherFigure[] {
  return [...onScorecard(report, workbook), ...onModules(report, workbook), ...beside(report, workbook, ours)];
}

function onScorecard(report: Report, workbook: WorkbookSnapshot): OtherFigure[] {
  const written = scorecardBefore(workbook);
  const sheet = ownSheetNamed(workbook, SCORECARD_SHEET)?.name ?? SCORECARD_SHEET;
  if (written === null) return [];
  const now = measuresOf(report);
  return [...written.measures].flatMap(([what, is]) => {
    const shouldBe = now.get(what) ?? null;
    // Some stand there in whole points.
    const same = is === null || shouldBe === null ? is === shouldBe : isClose(is, shouldBe) || (Number.isInteger(is) && is === Math.round(shouldBe));
    return same ? [] : [{ sheet, at: null, what, is, shouldBe }];
  });
}

function onModules(report: Report, workbook: WorkbookSnapshot): OtherFigure[] {
  const there = ownSheetNamed(workbook, MODULES_SHEET);
  if (there === undefined) return [];
  return modulesSheet(report, workbook, null).edit.cells.flatMap((cells, row) =>
    cells.flatMap((input, column): OtherFigure[] => {
      const shouldBe = inputValue(input);
      const is = valueAt(there, row, column);
      if (typeof shouldBe !== 'number' || (typeof is === 'number' && isClose(is, shouldBe))) return [];
      return [{ sheet: there.name, at: { row, column }, what: String(valueAt(there, row, 0) ?? ''), is, shouldBe }];
    }),
  );
}

function beside(report: Report, workbook: WorkbookSnapshot, ours: readonly OwnCells[]): OtherFigure[] {
  const columns = ours.filter(({ sheet, headerRow, column }) => {
    const page = sheetNamed(workbook, sheet);
    return page !== undefined && String(valueAt(page, headerRow, column) ?? '').startsWith(SCORE_HEADER);
  });
  return columns.flatMap(({ sheet, column, rows }) => {
    const page = sheetNamed(workbook, sheet);
    const scores = new Map(report.modules.filter(({ at }) => isSameName(at.sheet, sheet)).map((module) => [parseArea(module.at.cell)?.top, module]));
    return rows.flatMap((row): OtherFigure[] => {
      const is = page === undefined ? null : valueAt(page, row, column);
      const module = scores.get(row);
      if (typeof is !== 'number') return [];
      const shouldBe = module?.score ?? null;
      return shouldBe !== null && (isClose(is, shouldBe) || is === Math.round(shouldBe))
        ? []
        : [{ sheet, at: { row, column }, what: module?.name ?? '', is, shouldBe }];
    });
  });
}

function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}
