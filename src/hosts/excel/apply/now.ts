/** Reads again, in one round trip, what a plan will touch: identities, protection, filters, merged areas, and the cells themselves. */
import { LEDGER_SHEET, type Area, type WorkbookSnapshot, type WritePlan, type CellValue } from '../../../workbook';
import { ask, type Answered, type Excelling } from '../ask';
import { noValues } from '../errors';
import { areaOf, PLACE } from '../read/read-structure';
import { areasOfAddress } from '../read/read-workbook';
import { CellsNow } from './cells-now';
import { cutPieces, spanOf, wantedPieces, type Piece } from './pieces';

export interface SheetNow {
  readonly visible: boolean;
  readonly protected: boolean;
  /** Whether rows of the span that is written are hidden: none, all, or some (null). */
  readonly hidden: boolean | null;
  /** The area in which a filter outside tables hides rows at the moment. */
  readonly filtered: Area | null;
  /** Empty where the host cannot tell. */
  readonly merged: readonly Area[];
}

export interface TableNow {
  readonly sheet: string;
  readonly area: Area;
  readonly headers: readonly CellValue[];
  /** Whether its filter hides rows at the moment. */
  readonly filtered: boolean;
}

export interface Now {
  readonly readOnly: boolean;
  /** Whether sheets can neither be added nor taken out. */
  readonly locked: boolean;
  /** The sheets and tables the plan names that are still there. */
  readonly sheets: ReadonlyMap<string, SheetNow>;
  readonly tables: ReadonlyMap<string, TableNow>;
  readonly cells: CellsNow;
  /** The first lines of the ledger but for its state, by which one write is told from another; empty where there is none. */
  readonly ledgerMark: string;
}

/** The first lines of the ledger sheet: title, version, state, and the beginning of its text. */
const LEDGER_HEAD = 'A1:B4';

/** The area that column edits of a sheet concern. */
function spans(plan: WritePlan, snapshot: WorkbookSnapshot): Map<string, Area> {
  const found = new Map<string, Area>();
  for (const edit of plan.columns) {
    const { top, bottom } = spanOf(edit, snapshot);
    const known = found.get(edit.sheet) ?? { top, bottom, left: edit.column, right: edit.column };
    found.set(edit.sheet, {
      top: Math.min(top, known.top),
      bottom: Math.max(bottom, known.bottom),
      left: Math.min(edit.column, known.left),
      right: Math.max(edit.column, known.right),
    });
  }
  return found;
}

function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1).untrack();
}

/** Queues what must be known of a sheet; of the span that is written too, where there is one. */
function queueSheet(sheet: Excel.Worksheet, span: Area | undefined, readsMerged: boolean) {
  const range = span ? rangeOf(sheet, span) : null;
  const queued = {
    sheet,
    range,
    merged: readsMerged ? (range?.getMergedAreasOrNullObject().untrack() ?? null) : null,
    filter: span ? sheet.autoFilter : null,
    filtered: span ? sheet.autoFilter.getRangeOrNullObject().untrack() : null,
  };
  queued.sheet.load('visibility,protection/protected');
  queued.range?.load('rowHidden');
  queued.merged?.load('address');
  queued.filter?.load('isDataFiltered');
  queued.filtered?.load(PLACE);
  return queued;
}

function queueTable(table: Excel.Table) {
  const queued = { table, range: table.getRange().untrack(), headers: table.getRange().untrack().getRow(0).untrack(), filter: table.autoFilter };
  queued.table.load('name,worksheet/name');
  queued.range.load(PLACE);
  queued.headers.load('values');
  queued.filter.load('isDataFiltered');
  return queued;
}

function queuePieces(context: Excel.RequestContext, pieces: readonly Piece[]) {
  return pieces.map((piece) => {
    const range = rangeOf(context.workbook.worksheets.getItemOrNullObject(piece.sheet), piece.area);
    range.load(piece.formulas ? 'values,formulas' : 'values');
    return { piece, range };
  });
}

function takePieces(queued: ReturnType<typeof queuePieces>, cells: CellsNow): void {
  for (const { piece, range } of queued) {
    if (range.isNullObject) continue;
    const values = range.values as unknown[][] | null;
    if (values === null) throw noValues();
    cells.add(piece.sheet, { area: piece.area, values, formulas: piece.formulas ? (range.formulas as unknown[][]) : null });
  }
}

async function readIdentities(
  context: Excel.RequestContext,
  answered: Answered,
  plan: WritePlan,
  span: ReadonlyMap<string, Area>,
  first: readonly Piece[],
  readsMerged: boolean,
): Promise<Now> {
  const { workbook } = context;
  workbook.load('readOnly,protection/protected');
  const ledger = workbook.worksheets.getItemOrNullObject(LEDGER_SHEET).getRange(LEDGER_HEAD).untrack();
  ledger.load('values');
  const names = new Set([...plan.columns.map(({ sheet }) => sheet), ...plan.sheets.map(({ name }) => name), LEDGER_SHEET]);
  const sheets = [...names].map((name) => ({ name, ...queueSheet(workbook.worksheets.getItemOrNullObject(name), span.get(name), readsMerged) }));
  const tables = [...new Set(plan.columns.flatMap(({ table }) => table ?? []))].map((name) => ({
    name,
    ...queueTable(workbook.tables.getItemOrNullObject(name)),
  }));
  const pieces = queuePieces(context, first);
  await answered(context.sync());
  const cells = new CellsNow();
  takePieces(pieces, cells);
  return {
    readOnly: workbook.readOnly,
    locked: workbook.protection.protected,
    ledgerMark: ledger.isNullObject ? '' : JSON.stringify([ledger.values[0], ledger.values[1], ledger.values[3]]),
    sheets: new Map(
      sheets.flatMap(({ name, sheet, range, merged, filter, filtered }) => {
        if (sheet.isNullObject) return [];
        return [
          [
            name,
            {
              visible: sheet.visibility === 'Visible',
              protected: sheet.protection.protected,
              hidden: range ? (range.rowHidden ?? null) : false,
              filtered: filter?.isDataFiltered && filtered && !filtered.isNullObject ? areaOf(filtered) : null,
              merged: merged && !merged.isNullObject ? areasOfAddress(merged.address) : [],
            },
          ],
        ];
      }),
    ),
    tables: new Map(
      tables.flatMap(({ name, table, range, headers, filter }) => {
        if (table.isNullObject) return [];
        return [
          [name, { sheet: table.worksheet.name, area: areaOf(range), headers: (headers.values[0] ?? []) as CellValue[], filtered: filter.isDataFiltered }],
        ];
      }),
    ),
    cells,
  };
}

async function readPieces(context: Excel.RequestContext, answered: Answered, pieces: readonly Piece[], cells: CellsNow): Promise<void> {
  const queued = queuePieces(context, pieces);
  await answered(context.sync());
  takePieces(queued, cells);
}

/** @throws errors with remedy `smaller` as they are: then ask again with a smaller budget. */
export async function readNow(excel: Excelling, plan: WritePlan, snapshot: WorkbookSnapshot, budget: number): Promise<Now> {
  const [first = [], ...rest] = cutPieces(wantedPieces(plan, snapshot), snapshot, budget);
  const span = spans(plan, snapshot);
  const now = await ask(excel, (context, answered) => readIdentities(context, answered, plan, span, first, excel.capabilities.readsMergedAreas));
  for (const pieces of rest) await ask(excel, (context, answered) => readPieces(context, answered, pieces, now.cells));
  return now;
}
