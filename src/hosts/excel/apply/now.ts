/** Reads again, in one round trip, what a plan needs: identities, protection, filters, merged areas, and the cells themselves. */
import {
  LEDGER_SHEET,
  needs,
  ownSheetNamed,
  sheetNamed,
  type CellNeed,
  type Ledger,
  type Needs,
  type SheetEdit,
  type WorkbookSnapshot,
  type WritePlan,
} from '../../../workbook';
import { ask, type Answered, type Excelling } from '../ask';
import { noValues } from '../errors';
import { CellsNow } from './cells-now';
import { LEDGER_HEAD, markOf } from './ledger-mark';
import { expectNotRenamed, namesIn, type NameNow } from './own-names';
import { cutPieces } from './pieces';
import { isNew, queueLooks, takeLooks, type Looks } from './own-looks';
import { queueSheet, queueTable, rangeOf, takeSheet, takeTable, type SheetNow, type SheetQuestion, type TableNow } from './sheet-now';

/** Whatever has a name that is compared as Excel does. */
export class Named<T> {
  readonly #byName = new Map<string, T>();

  get(name: string): T | undefined {
    return this.#byName.get(name.toLowerCase());
  }

  set(name: string, held: T): void {
    this.#byName.set(name.toLowerCase(), held);
  }
}

export interface Now {
  readonly readOnly: boolean;
  /** Whether sheets can neither be added nor taken out. */
  readonly locked: boolean;
  /** Names of all sheets. */
  readonly everySheet: readonly string[];
  readonly visibleSheets: readonly string[];
  /** The sheets and tables the plan names that are still there. */
  readonly sheets: Named<SheetNow>;
  readonly tables: Named<TableNow>;
  readonly cells: Named<CellsNow>;
  /** By sheet and column of an edit, the tables that stand where it goes. */
  readonly tablesIn: Named<Map<number, readonly string[]>>;
  /** By sheet and column of an edit, how its cells look. */
  readonly looks: Named<Map<number, Looks>>;
  /** By which one write is told from another; empty where there is no ledger. */
  readonly ledgerMark: string;
  /** The paper that people's own first sheet is printed on; null where a sheet of theirs is not asked for it. */
  readonly paper: Excel.PageLayout['paperSize'] | null;
}

function questionsOf({ sheets }: Needs, snapshot: WorkbookSnapshot): SheetQuestion[] {
  return sheets.map(({ name, span }) => {
    const hidden = sheetNamed(snapshot, name)?.hiddenRows ?? [];
    return { name, span, someHidden: span !== undefined && hidden.some((row) => row >= span.top && row <= span.bottom) };
  });
}

type HasFormats = (piece: CellNeed) => boolean;

function queuePieces(context: Excel.RequestContext, pieces: readonly CellNeed[], called: NameNow, hasFormats: HasFormats) {
  return pieces.map((piece) => {
    const range = rangeOf(context.workbook.worksheets.getItemOrNullObject(called(piece.sheet)), piece.area);
    const formats = hasFormats(piece);
    range.load(`values${piece.formulas ? ',formulas' : ''}${formats ? ',numberFormat' : ''}`);
    return { piece, range, formats };
  });
}

function takePieces(queued: ReturnType<typeof queuePieces>, cells: Named<CellsNow>): void {
  for (const { piece, range, formats } of queued) {
    if (range.isNullObject) continue;
    const values = range.values as unknown[][] | null;
    if (values === null) throw noValues();
    const known = cells.get(piece.sheet) ?? new CellsNow();
    known.add({
      area: piece.area,
      values,
      formulas: piece.formulas ? (range.formulas as unknown[][]) : null,
      numberFormats: formats ? (range.numberFormat as unknown[][]) : null,
    });
    cells.set(piece.sheet, known);
  }
}

function queueTablesIn({ workbook }: Excel.RequestContext, areas: Needs['tablesIn']) {
  return areas.map(({ sheet, area }) => {
    const tables = rangeOf(workbook.worksheets.getItemOrNullObject(sheet), area).getTables(false);
    tables.load('items/name');
    return { sheet, column: area.right, tables };
  });
}

function takeTablesIn(queued: ReturnType<typeof queueTablesIn>): Now['tablesIn'] {
  const byColumn: Now['tablesIn'] = new Named();
  for (const { sheet, column, tables } of queued) {
    if (tables.isNullObject) continue;
    const known = byColumn.get(sheet) ?? new Map<number, readonly string[]>();
    known.set(
      column,
      tables.items.map(({ name }) => name),
    );
    byColumn.set(sheet, known);
  }
  return byColumn;
}

function looksTaken(queued: readonly ReturnType<typeof queueLooks>[]): Now['looks'] {
  const taken: Now['looks'] = new Named();
  for (const one of queued) {
    const looks = takeLooks(one);
    if (!looks) continue;
    const known = taken.get(one.sheet) ?? new Map<number, Looks>();
    known.set(one.column, looks);
    taken.set(one.sheet, known);
  }
  return taken;
}

/** The number format of a new column's cells, where it is one. */
function withFormats({ looks, cells }: Now, { columns }: WritePlan): Now['looks'] {
  const whole: Now['looks'] = new Named();
  for (const { sheet, column, rows } of columns) {
    const known = looks.get(sheet);
    const found = known?.get(column);
    if (!known || !found) continue;
    const body = found.body && { ...found.body, numberFormat: cells.get(sheet)?.formatOf(rows, column) ?? null };
    whole.set(sheet, new Map([...(whole.get(sheet) ?? []), [column, { ...found, body }]]));
  }
  return whole;
}

/** Those that are not there are left out. */
function found<Q extends { readonly name: string }, T>(queued: readonly Q[], take: (question: Q) => T | undefined): Named<T> {
  const taken = new Named<T>();
  for (const question of queued) {
    const now = take(question);
    if (now !== undefined) taken.set(question.name, now);
  }
  return taken;
}

async function readIdentities(
  context: Excel.RequestContext,
  answered: Answered,
  { columns: edits }: WritePlan,
  wanted: Needs,
  questions: readonly SheetQuestion[],
  first: readonly CellNeed[],
  called: NameNow,
  hasFormats: HasFormats,
  readsMerged: boolean,
  printed: string | undefined,
): Promise<Now> {
  const { workbook } = context;
  workbook.load('readOnly,protection/protected');
  const everySheet = workbook.worksheets;
  everySheet.load('items/name,items/visibility');
  const ledger = workbook.worksheets.getItemOrNullObject(called(LEDGER_SHEET)).getRange(LEDGER_HEAD).untrack();
  ledger.load('values');
  const sheets = questions.map((question) => queueSheet(workbook.worksheets.getItemOrNullObject(called(question.name)), question, readsMerged));
  const tables = wanted.tables.map((name) => queueTable(workbook.tables.getItemOrNullObject(name), name));
  const tablesIn = queueTablesIn(context, wanted.tablesIn);
  const looks = edits.map((edit) => queueLooks(workbook.worksheets, edit));
  const pieces = queuePieces(context, first, called, hasFormats);
  const page = printed === undefined ? null : workbook.worksheets.getItemOrNullObject(printed).pageLayout;
  page?.load('paperSize');
  await answered(context.sync());
  const cells = new Named<CellsNow>();
  takePieces(pieces, cells);
  return {
    readOnly: workbook.readOnly,
    locked: workbook.protection.protected,
    everySheet: everySheet.items.map(({ name }) => name),
    visibleSheets: everySheet.items.flatMap(({ name, visibility }) => (visibility === 'Visible' ? [name] : [])),
    ledgerMark: ledger.isNullObject ? '' : markOf((row, column) => ledger.values[row]?.[column]),
    sheets: found(sheets, takeSheet),
    tables: found(tables, takeTable),
    tablesIn: takeTablesIn(tablesIn),
    looks: looksTaken(looks),
    cells,
    paper: page === null || page.isNullObject ? null : page.paperSize,
  };
}

/** A sheet of people's own, where the plan adds one of ours that is printed like it. */
function printedSheet({ sheets }: WritePlan, snapshot: WorkbookSnapshot): string | undefined {
  const isNewPage = ({ name, action, hidden, print }: SheetEdit): boolean =>
    action === 'write' && !hidden && print !== undefined && ownSheetNamed(snapshot, name) === undefined;
  return sheets.some(isNewPage) ? snapshot.sheets.find(({ visibility, mark }) => visibility === 'visible' && mark === undefined)?.name : undefined;
}

async function readPieces(
  context: Excel.RequestContext,
  answered: Answered,
  pieces: readonly CellNeed[],
  called: NameNow,
  hasFormats: HasFormats,
  cells: Now['cells'],
): Promise<void> {
  const queued = queuePieces(context, pieces, called, hasFormats);
  await answered(context.sync());
  takePieces(queued, cells);
}

/** @throws errors with remedy `smaller` as they are: then ask again with a smaller budget. */
export async function readNow(
  excel: Excelling,
  plan: WritePlan,
  snapshot: WorkbookSnapshot,
  ledger: Ledger | null,
  budget: number,
  asksMerged: boolean,
): Promise<Now> {
  const wanted = needs(plan, snapshot, ledger);
  const called = namesIn(snapshot);
  const added = new Set(plan.columns.filter(isNew).map(({ sheet, column }) => `${column}|${sheet}`));
  const hasFormats: HasFormats = ({ sheet, area }) => added.has(`${area.left}|${sheet}`);
  const [first = [], ...rest] = cutPieces(wanted.cells, snapshot, budget, hasFormats);
  const questions = questionsOf(wanted, snapshot);
  const now = await ask(excel, (context, answered) =>
    readIdentities(context, answered, plan, wanted, questions, first, called, hasFormats, asksMerged, printedSheet(plan, snapshot)),
  );
  expectNotRenamed(
    now.everySheet,
    snapshot,
    wanted.sheets.map(({ name }) => called(name)),
  );
  for (const pieces of rest) await ask(excel, (context, answered) => readPieces(context, answered, pieces, called, hasFormats, now.cells));
  return { ...now, looks: withFormats(now, plan) };
}
