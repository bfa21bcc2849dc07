/** A plan as it comes from its worker: each column and the rows of each sheet in pieces, so that taking one of them in is short work for the screen. */
import type { ColumnEdit, SheetEdit, WritePlan } from '../workbook';

type Long = 'cells' | 'links';

export type PlanPiece =
  | { readonly column: ColumnEdit }
  /** Rows and links of the sheet at this place of the plan, which follow on those that came before. */
  | ({ readonly sheet: number } & Pick<SheetEdit, Long>);

/** All but what comes in pieces. */
export type PlanHead = Omit<WritePlan, 'columns' | 'sheets'> & { readonly sheets: readonly Omit<SheetEdit, Long>[] };

/** A task of the screen takes in so many rows. */
const PIECE = 1000;

export function planHead({ columns: _, sheets, ...plan }: WritePlan): PlanHead {
  return { ...plan, sheets: sheets.map(({ cells: _cells, links: _links, ...sheet }) => sheet) };
}

export function* planPieces({ columns, sheets }: WritePlan): Generator<PlanPiece> {
  for (const column of columns) yield { column };
  for (const [sheet, { cells, links }] of sheets.entries())
    for (let from = 0; from < Math.max(cells.length, links.length); from += PIECE)
      yield { sheet, cells: cells.slice(from, from + PIECE), links: links.slice(from, from + PIECE) };
}

export function assembledPlan({ sheets, ...plan }: PlanHead, pieces: readonly PlanPiece[]): WritePlan {
  return {
    ...plan,
    columns: pieces.flatMap((piece) => ('column' in piece ? [piece.column] : [])),
    sheets: sheets.map((sheet, place) => {
      const own = pieces.filter((piece) => 'sheet' in piece && piece.sheet === place) as Extract<PlanPiece, { sheet: number }>[];
      return { ...sheet, cells: own.flatMap(({ cells }) => cells), links: own.flatMap(({ links }) => links) };
    }),
  };
}
