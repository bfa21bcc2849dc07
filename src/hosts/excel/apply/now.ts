/** Reads again, in one round trip, what a plan will touch: identities, protection, filters, merged areas, and the cells themselves. */
import { LEDGER_SHEET, sheetNamed, type Area, type WorkbookSnapshot, type WritePlan } from '../../../workbook';
import { ask, type Answered, type Excelling } from '../ask';
import { noValues } from '../errors';
import { CellsNow } from './cells-now';
import { LEDGER_HEAD, markOf } from './ledger-mark';
import { cutPieces, spanOf, wantedPieces, type Piece } from './pieces';
import { queueSheet, queueTable, rangeOf, takeSheet, takeTable, type SheetNow, type SheetQuestion, type TableNow } from './sheet-now';

export interface Now {
  readonly readOnly: boolean;
  /** Whether sheets can neither be added nor taken out. */
  readonly locked: boolean;
  /** The sheets and tables the plan names that are still there. */
  readonly sheets: ReadonlyMap<string, SheetNow>;
  readonly tables: ReadonlyMap<string, TableNow>;
  readonly cells: CellsNow;
  /** By which one write is told from another; empty where there is no ledger. */
  readonly ledgerMark: string;
}

interface Questions {
  readonly sheets: readonly SheetQuestion[];
  readonly tables: readonly string[];
  readonly readsMerged: boolean;
}

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

function questionsOf(plan: WritePlan, snapshot: WorkbookSnapshot, readsMerged: boolean): Questions {
  const found = spans(plan, snapshot);
  const names = new Set([...found.keys(), ...plan.sheets.map(({ name }) => name), LEDGER_SHEET]);
  const sheets = [...names].map((name): SheetQuestion => {
    const span = found.get(name);
    const hidden = sheetNamed(snapshot, name)?.hiddenRows ?? [];
    return { name, span, someHidden: span !== undefined && hidden.some((row) => row >= span.top && row <= span.bottom) };
  });
  return { sheets, tables: [...new Set(plan.columns.flatMap(({ table }) => table ?? []))], readsMerged };
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

/** The names with what was found of each; those that are not there are left out. */
function found<Q extends { readonly name: string }, T>(queued: readonly Q[], take: (question: Q) => T | undefined): Map<string, T> {
  const taken = new Map<string, T>();
  for (const question of queued) {
    const now = take(question);
    if (now !== undefined) taken.set(question.name, now);
  }
  return taken;
}

async function readIdentities(context: Excel.RequestContext, answered: Answered, questions: Questions, first: readonly Piece[]): Promise<Now> {
  const { workbook } = context;
  workbook.load('readOnly,protection/protected');
  const ledger = workbook.worksheets.getItemOrNullObject(LEDGER_SHEET).getRange(LEDGER_HEAD).untrack();
  ledger.load('values');
  const sheets = questions.sheets.map((question) => queueSheet(workbook.worksheets.getItemOrNullObject(question.name), question, questions.readsMerged));
  const tables = questions.tables.map((name) => queueTable(workbook.tables.getItemOrNullObject(name), name));
  const pieces = queuePieces(context, first);
  await answered(context.sync());
  const cells = new CellsNow();
  takePieces(pieces, cells);
  return {
    readOnly: workbook.readOnly,
    locked: workbook.protection.protected,
    ledgerMark: ledger.isNullObject ? '' : markOf((row, column) => ledger.values[row]?.[column]),
    sheets: found(sheets, takeSheet),
    tables: found(tables, takeTable),
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
  const questions = questionsOf(plan, snapshot, excel.capabilities.readsMergedAreas);
  const now = await ask(excel, (context, answered) => readIdentities(context, answered, questions, first));
  for (const pieces of rest) await ask(excel, (context, answered) => readPieces(context, answered, pieces, now.cells));
  return now;
}
