/** Says which kind of table a block is, and what its columns mean. */
import { columnLetters, rowIndex, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';
import { FIELDS, isMoney, KINDS, type FieldDefinition, type FieldName, type Kind } from '../fields';
import { durationUnit } from '../reading/hours-unit';
import { readDenomination, type Denomination } from '../reading/read-denomination';
import type { ColumnChoice, Settings } from '../settings/settings';
import { assignColumns, type Assigned, type Assignment } from './assign-columns';
import type { Block, BlockColumn } from './find-blocks';
import { withStatusOfWork } from './approvals';
import { saysWhoTookWhat } from './attendance';
import { bareKind } from './bare-list';
import { bodyRows } from './body-rows';
import { fold } from '../reading/fold';
import { foldHeader } from './fold-header';
import { goalBoard } from './goal-board';
import type { GoalList } from './goal-list';
import { isCostCentres } from './cost-centres';
import { kindHint } from './kind-hint';
import { moneyColumns } from './money-columns';
import { hasOwnTotal } from './own-total';
import { isYearless, periodOf, saysExpected, yearIn, type ReadingColumn } from './period-header';
import { NO_READINGS, readingColumns } from './reading-columns';
import { peopleOfMatrix } from './matrix';
import { withNamePairs } from './name-pairs';
import { notedUnit, type NotedUnit } from './noted-units';
import { notUsed, type MappingReason } from './reasons';
import { refutedKinds } from './refuted-kinds';
import { withoutCountedTotal } from './shown-money';
import type { MappedColumn, MappedTable } from './types';
import { kindsOfRowId, saidByRowId } from './row-id';
import { withResultsInTime } from './results-in-time';
import { columnProfile, type ColumnProfile } from './value-evidence';
import { vendorLayout } from './vendor-layouts';
import { languagesOf, meaningsOf } from './synonyms';

export interface BlockContext {
  readonly workbook: WorkbookSnapshot;
  readonly sheet: SheetSnapshot;
  readonly settings: Settings;
  /** Folded names and ids in the workbook's tables of priorities, once these are known. */
  readonly priorities?: ReadonlySet<string>;
  /** What the rows are, where the other tables tell. */
  readonly kind?: Kind;
}

export interface NotMapped {
  readonly reason: MappingReason;
}

/** Words that name a kind in a sheet's, table's or block's title count as much as two headers. */
const HINT = 1.6;
/** Below this the headers do not say enough to call a block a table. */
const LEAST_SCORE = 0.7;

/** Of a column of figures. */
const MOST_WORDS = 0.5;

/** A letter or two and a number, as the ids of short lists are. */
const CODE = /^(\p{L}{1,3}) ?\d{1,4}$/u;

export function mapBlock(block: Block, context: BlockContext): MappedTable | NotMapped {
  const codes = new Set([...(context.priorities ?? [])].flatMap((name) => CODE.exec(name)?.[1] ?? []));
  // A code like those of the table of priorities is meant as one, also where the table lost it.
  const isPriority = (text: string): boolean => context.priorities?.has(fold(text)) === true || codes.has(CODE.exec(fold(text))?.[1] ?? '');
  const profiles = new Map<number, ColumnProfile>();
  const profileOf = (column: number): ColumnProfile => {
    const known = profiles.get(column) ?? columnProfile(context.workbook, context.sheet, block.rows, column, isPriority);
    profiles.set(column, known);
    return known;
  };
  const chosen = byHand(block, context);
  const headers = block.columns.map(({ header }) => header);
  const layout = chosen.kind === null ? vendorLayout(headers) : null;
  if (layout !== null && layout.layout.kind === null) return { reason: { code: layout.layout.unused, data: { system: layout.layout.name } } };
  const languages = languagesOf(headers);
  const board = layout === null && chosen.kind === null ? goalBoard(block.columns, block.rows, context.sheet) : null;
  const kind = layout?.layout.kind ?? chosen.kind ?? context.kind ?? (board === null ? null : 'objective');
  const open = block.columns.filter(({ column }) => !chosen.columns.has(column)).map((column) => board?.get(column.column) ?? column);
  const readings = readingColumns(open, block, context, profileOf);
  const year = [block.title, block.table ?? '', context.sheet.name].map(yearIn).find((one) => one !== null) ?? null;
  const byId = kindsOfRowId(open, profileOf);
  const money = moneyColumns(block, open, profileOf, context);
  const columnsOf = (one: Kind): readonly BlockColumn[] =>
    money.lookedUp(
      one,
      open.filter(({ column }) => !money.isApart(one, column) && !(one === 'kpi' && readings.has(column))),
    );
  const assignments = saidByRowId(
    (kind === null ? KINDS : [kind]).map((one) => {
      const isRowId = one === context.kind || (byId.has(one) && (one === 'person' || !byId.has('person')));
      const found = withNamePairs(assignColumns(one, columnsOf(one), profileOf, languages, isRowId, year), open);
      const own = withStatusOfWork(money.withThem(found), open, profileOf);
      return withoutCountedTotal(own, block, context.sheet, context.workbook);
    }),
    byId,
    open,
  );
  const best = bestAssignment(assignments, block, context, profileOf, kind !== null, readings.size > 1);
  if (best === null) return { reason: unknownReason(block) };
  const assigned = money.settled(best);
  if (layout !== null) applyLayout(layout, block.columns, assigned);
  for (const [column, choice] of chosen.columns) {
    const isPartToo = (other: number): boolean => money.isPart(column) && money.isPart(other) && chosen.columns.get(other)?.field === choice.field;
    const adds = [...chosen.columns.keys()].some((other) => other !== column && isPartToo(other));
    for (const [other, { field }] of assigned)
      if (field !== null && field === choice.field && !isPartToo(other))
        assigned.set(other, notUsed({ code: 'chosen-instead', data: { header: choice.header } }));
    assigned.set(column, {
      field: choice.field,
      confidence: 1,
      how: 'by hand',
      reason: choice.field === null ? { code: 'left-alone' } : null,
      ...(adds ? { adds } : {}),
    });
  }
  const table = mappedTable(best.kind, block, context, assigned, best.kind === 'kpi' ? readings : NO_READINGS);
  return withResultsInTime(table, block, (column) => profileOf(column).words < MOST_WORDS, context.settings);
}

/** A list of goals without headers, as what its own words say it is. */
export function mapGoals({ block, fields }: GoalList, context: BlockContext): MappedTable {
  const assigned = new Map([...fields].map(([column, field]): [number, Assigned] => [column, { field, confidence: 0.75, how: 'values', reason: null }]));
  return mappedTable('objective', block, context, assigned, NO_READINGS);
}

function applyLayout(layout: NonNullable<ReturnType<typeof vendorLayout>>, columns: readonly BlockColumn[], assigned: Map<number, Assigned>): void {
  const taken = new Set<FieldName>();
  const unused = notUsed({ code: 'not-used-in-export', data: { system: layout.layout.name } });
  for (const { column, header } of columns) {
    const field = layout.fieldOf(header);
    if (field === undefined) continue;
    const again = field !== null && taken.has(field);
    if (field !== null) taken.add(field);
    assigned.set(column, field === null || again ? unused : { field, confidence: 0.98, how: 'vendor layout', reason: null });
  }
  for (const [column, one] of assigned) {
    if (one.how !== 'vendor layout' && one.field !== null && taken.has(one.field)) assigned.set(column, unused);
  }
}

/** Corrections by hand for this block's columns, found by sheet and header, or by header alone when the sheet was renamed. */
export function byHand(block: Block, { workbook, sheet, settings }: BlockContext): { columns: ReadonlyMap<number, ColumnChoice>; kind: Kind | null } {
  const columns = new Map<number, ColumnChoice>();
  if (settings.columns.length === 0) return { columns, kind: null };
  const sheetNames = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const counts = new Map<Kind, number>();
  for (const choice of settings.columns) {
    const here = choice.sheet.toLowerCase() === sheet.name.toLowerCase();
    if (!here && sheetNames.has(choice.sheet.toLowerCase())) continue;
    const column = block.columns.find(({ header }) => foldHeader(header) === foldHeader(choice.header));
    if (column === undefined || columns.has(column.column)) continue;
    columns.set(column.column, choice);
    if (choice.kind !== null && choice.field !== null) counts.set(choice.kind, (counts.get(choice.kind) ?? 0) + 1);
  }
  const commonest = [...counts].sort((one, other) => other[1] - one[1])[0];
  return { columns, kind: commonest?.[0] ?? null };
}

function bestAssignment(
  assignments: readonly Assignment[],
  block: Block,
  { sheet }: BlockContext,
  profileOf: (column: number) => ColumnProfile,
  sure: boolean,
  hasReadings: boolean,
): Assignment | null {
  const hints = [sheet.name, block.table ?? '', block.title];
  const taken = assignments.find((one) => saysWhoTookWhat(one, block.columns, profileOf));
  if (taken !== undefined && !sure) return taken;
  const bare = bareKind(block.columns);
  const refuted = refutedKinds(assignments, profileOf, block.columns);
  const scored = assignments
    .filter((one) => sure || (one.complete && !refuted.has(one.kind)))
    .map((assignment) => ({
      assignment,
      total: assignment.score + (kindHint(assignment.kind, hints) || assignment.kind === bare ? HINT : 0) + shape(assignment, profileOf),
      mapped: [...assignment.columns.values()].filter(({ field }) => field !== null).length,
    }))
    .sort((one, other) => other.total - one.total || other.mapped - one.mapped);
  const [best] = scored;
  if (best === undefined) return null;
  // One known header among several says too little, whatever the sheet is called.
  // Beside periods, a header that speaks of KPIs says enough.
  const isTimed = hasReadings && best.assignment.kind === 'kpi' && kindHint('kpi', [...hints, ...block.columns.map(({ header }) => header)]);
  const isMatrix = best.assignment.kind === 'person' && peopleOfMatrix(block.columns, bodyOf(block, sheet), hints) !== null;
  if (!sure && isCostCentres(best.assignment, block.columns) && !kindHint('module', hints)) return null;
  if (isMatrix) return best.assignment;
  const says = bare !== null || best.mapped > 1 || block.columns.length < 3 || best.assignment.score >= LEAST_SCORE;
  return sure || isTimed || (says && best.total >= LEAST_SCORE) ? best.assignment : null;
}

function bodyOf({ rows }: Block, sheet: SheetSnapshot): readonly (readonly CellValue[])[] {
  return rows.slice(0, 100).map((row) => sheet.cells[rowIndex(sheet, row)] ?? []);
}

/** Things have names of their own; rows that refer to things repeat them. */
function shape({ kind, columns }: Assignment, profileOf: (column: number) => ColumnProfile): number {
  const definitions: Readonly<Record<string, FieldDefinition>> = FIELDS[kind];
  const entry = [...columns].find(([, { field }]) => field !== null && definitions[field.slice(kind.length + 1)]?.required === true);
  if (entry === undefined) return 0;
  const { filled, distinct } = profileOf(entry[0]);
  if (filled < 6) return 0;
  const refers = ['link', 'reading', 'completion', 'cost', 'event', 'briefing', 'decision'].includes(kind);
  if (refers) return distinct < 0.6 ? 0.6 : -0.2;
  const byPeriod = kind === 'kpi' && [...columns.values()].some(({ field }) => field === 'kpi.period');
  return distinct < 0.35 && !byPeriod ? -1.6 : 0;
}

function unknownReason({ columns }: Block): MappingReason {
  const headers = columns.filter(({ header }) => header !== '').map(({ header }) => `“${header}”`);
  const known = columns.filter(({ header }) => meaningsOf(header).length > 0).length;
  const listed = headers.slice(0, 5).join(', ');
  return known === 0
    ? { code: 'no-known-header', data: { headers: listed } }
    : { code: 'unclear-kind', data: { headers: `${listed}${headers.length > 5 ? ', …' : ''}` } };
}

function mappedTable(
  kind: Kind,
  block: Block,
  context: BlockContext,
  assigned: ReadonlyMap<number, Assigned>,
  readings: ReadonlyMap<number, ReadingColumn>,
): MappedTable {
  const columns = block.columns.map(({ column, header, group, row }): MappedColumn => {
    const shared = {
      header: header === '' ? `(column ${columnLetters(column)})` : header,
      at: { sheet: context.sheet.name, row: row ?? block.headerRow, column },
      column,
    };
    const reading = readings.get(column);
    if (reading !== undefined && (assigned.get(column)?.field ?? null) === null)
      return { ...shared, field: null, confidence: 1, how: 'period', reason: null, reading };
    const one: Assigned = assigned.get(column) ?? notUsed(unknownHeader({ column, header, group }, kind));
    const amounts = isMoney(one.field) ? denominationIn([header, group, block.title]) : null;
    const reason = one.reason ?? saidOf(one.field, header);
    return { ...shared, ...one, reason, ...(amounts === null ? {} : { amounts }) };
  });
  const rows = bodyRows(kind, block, columns, context.sheet);
  const noted = columns.some(({ field }) => isMoney(field)) ? notedUnit(block, rows, context.sheet) : null;
  return {
    kind,
    sheet: context.sheet.name,
    table: block.table,
    ...(block.table === null && block.title !== '' ? { title: block.title } : {}),
    area: block.area,
    headerRow: block.headerRow,
    rows,
    columns: noted === null ? columns : columns.map((one) => (isMoney(one.field) ? asNoted(one, noted) : one)),
    ...(hasOwnTotal(kind, block, rows, columns, context.sheet) ? { ownTotal: true } : {}),
  };
}

/** What stands nearer wins; where it says nothing of thousands and the note does, a person has to know. */
function asNoted(column: MappedColumn, { said, ...amounts }: NotedUnit): MappedColumn {
  if (column.amounts === undefined) return { ...column, amounts };
  return column.amounts.factor === amounts.factor ? column : { ...column, saidElsewhere: said };
}

/** What is said of a column that is read otherwise than its header alone would have it. */
function saidOf(field: FieldName | null, header: string): MappingReason | null {
  if (field === 'module.costPerPerson') return { code: 'cost-per-person' };
  return field === 'module.hours' && durationUnit(header) === 'days' ? { code: 'days-as-hours' } : null;
}

/** The nearest text that says in what amounts are written. */
function denominationIn(texts: readonly string[]): Denomination | null {
  return texts.map(readDenomination).find((unit) => unit !== null) ?? null;
}

function unknownHeader({ header, group }: BlockColumn, kind: Kind): MappingReason {
  if (header === '') return { code: 'no-header' };
  if (kind === 'kpi' && periodOf(group) !== null && saysExpected(header)) return { code: 'forecast' };
  if (kind === 'kpi' && isYearless(header)) return { code: 'which-year', data: { header } };
  return { code: 'unknown-header', data: { header, kind: { one: kind } } };
}
