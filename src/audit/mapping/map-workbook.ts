/** Which block of cells is which table, and what its columns mean; what is not understood is listed with its reason. */
import { ourColumns, readLedger, whoseSheet, type Area, type OwnedColumn, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';
import type { Settings } from '../settings/settings';
import { readable } from '../reading/readable';
import { ROLLOUT_PURPOSE } from '../reading/read-rollout';
import { withoutOtherCurrent } from './current-beside-periods';
import { bareKind } from './bare-list';
import { distinctIn, Evidence, type DraftTable } from './evidence';
import { withFigureRows } from './figure-rows';
import { findBlocks, type Block } from './find-blocks';
import { goalList } from './goal-list';
import { idAndName, kindOfList } from './id-and-name';
import { withDepth } from './indentation';
import { mapBlock, mapGoals, type NotMapped } from './map-block';
import { moneyOfModules } from './money-of-modules';
import { moreKinds } from './more-kinds';
import { nearMiss } from './near-misses';
import { isYearless } from './period-header';
import { saysRawRows, wantsRawRows } from './raw-rows';
import type { MappingReason } from './reasons';
import { settled } from './settle-tables';
import { periodsTold, undatedTold, withPeriods } from './sheet-periods';
import { meaningsOf } from './synonyms';
import type { BlockHeader, MappedTable, Mapping } from './types';
import { isSaid, unknownBlocks } from './unknown-blocks';
import { wideReadings } from './wide-readings';
import { withItsObjective } from './with-its-objective';

interface Draft {
  readonly block: Block;
  readonly sheet: SheetSnapshot;
  readonly mapped: MappedTable | NotMapped;
}

/** What the sheets said one by one, to be asked again of a workbook in which few of them differ. */
export type KnownSheets = Map<SheetSnapshot, KnownSheet>;

export interface KnownSheet {
  readonly ours: string;
  readonly drafts: readonly Draft[];
  readonly notUnderstood: Mapping['notUnderstood'];
}

/** @param known of the same workbook, with the same settings: sheets that it knows are not read again, others are added */
export function mapWorkbook(whole: WorkbookSnapshot, settings: Settings, known: KnownSheets = new Map()): Mapping {
  const { workbook } = readable(whole);
  const notUnderstood: Mapping['notUnderstood'][number][] = [];
  const first = withLedgers(withoutNamesAgain(listsDecided(draftsOf(whole, workbook, settings, notUnderstood, known), workbook, settings)), workbook, settings);
  const drafts = settled(first, new Evidence(tablesOf(first)));
  const evidence = new Evidence(tablesOf(drafts));
  const again = drafts.map((draft) => (servesPriorities(draft, evidence) ? withPriorities(draft, workbook, settings, evidence) : draft));
  const tables: MappedTable[] = [];
  const named = settled(again, new Evidence(tablesOf(again)));
  const decided = wantsRawRows(evidence) ? named.map((draft) => withRawRows(draft, workbook, settings)) : named;
  for (const { block, sheet, mapped } of decided) {
    const wide =
      'reason' in mapped && !UNKNOWN.has(mapped.reason.code) ? [] : wideReadings(block, sheet, evidence, settings, 'reason' in mapped ? null : mapped);
    tables.push(...wide);
    if ('reason' in mapped) {
      if (wide.length === 0) notUnderstood.push({ sheet: sheet.name, area: block.area, reason: mapped.reason, headers: headersOf(block, sheet.name) });
    } else if (wide.length === 0 || mapped.kind !== 'kpi') {
      notUnderstood.push(...withoutYear(mapped));
      tables.push(...withDepth(moreKinds(withFigureRows(withoutOtherCurrent(mapped, sheet), sheet), sheet), sheet));
    }
  }
  const sheetOf = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const hasObjectives = tables.some(({ kind }) => kind === 'objective');
  const all = withPeriods(hasObjectives ? tables : tables.flatMap((table) => withItsObjective(table, sheetOf.get(table.sheet) as SheetSnapshot)), settings);
  const told = notUnderstood.map((one) => ({
    ...one,
    reason: (UNKNOWN.has(one.reason.code) ? nearMiss(sheetOf.get(one.sheet) as SheetSnapshot, one.area) : null) ?? one.reason,
  }));
  return { tables: all, notUnderstood: [...told, ...periodsTold(all), ...undatedTold(all)] };
}

function headersOf({ columns, headerRow }: Block, sheet: string): readonly BlockHeader[] {
  return columns.filter(({ header }) => header !== '').map(({ header, row, column }) => ({ header, at: { sheet, row: row ?? headerRow, column } }));
}

/** Reasons that say no more than that a sheet is not known. */
const UNKNOWN: ReadonlySet<MappingReason['code']> = new Set<MappingReason['code']>(['no-headers', 'no-known-header', 'unclear-kind']);

/** A list that nobody understood, read as rows of deals, initiatives or projects where it can be. */
function withRawRows(draft: Draft, workbook: WorkbookSnapshot, settings: Settings): Draft {
  const { block, sheet, mapped } = draft;
  if (!('reason' in mapped) || !UNKNOWN.has(mapped.reason.code)) return draft;
  const rows = mapBlock(block, { workbook, sheet, settings, kind: 'event' });
  return !('reason' in rows) && saysRawRows(rows) ? { block, sheet, mapped: rows } : draft;
}

/** Each block by itself, before the others are asked. */
function draftsOf(
  whole: WorkbookSnapshot,
  workbook: WorkbookSnapshot,
  settings: Settings,
  notUnderstood: Mapping['notUnderstood'][number][],
  known: KnownSheets,
): Draft[] {
  const ledger = readLedger(whole);
  const ours = ourColumns(workbook, ledger);
  return workbook.sheets.flatMap((sheet): readonly Draft[] => {
    if (sheet.rows.length === 0 || whoseSheet(workbook, ledger, sheet) !== 'people') return [];
    if (sheet.visibility !== 'visible' && !settings.readHiddenSheets) {
      notUnderstood.push({ sheet: sheet.name, area: null, reason: { code: 'hidden' } });
      return [];
    }
    const here = ours.filter((column) => column.sheet === sheet.name);
    const sign = here.map(({ column, headerRow, purpose }) => `${column}|${headerRow}|${purpose}`).join();
    const before = known.get(sheet);
    const own = before?.ours === sign ? before : { ours: sign, ...draftsOfSheet(sheet, workbook, settings, here) };
    known.set(sheet, own);
    notUnderstood.push(...own.notUnderstood);
    return own.drafts;
  });
}

function draftsOfSheet(
  sheet: SheetSnapshot,
  workbook: WorkbookSnapshot,
  settings: Settings,
  ours: readonly OwnedColumn[],
): { readonly drafts: readonly Draft[]; readonly notUnderstood: Mapping['notUnderstood'] } {
  const blocks = findBlocks(workbook, sheet).map((block) => withoutOurs(block, sheet, ours));
  const mapped = (block: Block): Draft => ({ block, sheet, mapped: mapBlock(block, { workbook, sheet, settings }) });
  const drafts = blocks.filter((block) => block.rows.length > 0 || block.columns.length > 1).map(mapped);
  const goals = drafts.every((draft) => 'reason' in draft.mapped) ? goalList(sheet) : null;
  if (goals !== null) return { drafts: [{ block: goals.block, sheet, mapped: mapGoals(goals, { workbook, sheet, settings }) }], notUnderstood: [] };
  if (blocks.length > 0) return { drafts, notUnderstood: [] };
  const unknown = unknownBlocks(workbook, sheet).map((block) => withoutOurs(block, sheet, ours));
  if (unknown.some((block) => isSaid(block, { workbook, sheet, settings }))) return { drafts: unknown.map(mapped), notUnderstood: [] };
  const headers = unknown.flatMap((block) => headersOf(block, sheet.name));
  return { drafts, notUnderstood: [{ sheet: sheet.name, area: null, reason: { code: 'no-headers' }, ...(headers.length === 0 ? {} : { headers }) }] };
}

/** Lists of ids and names are what the others take them for. */
function listsDecided(drafts: readonly Draft[], workbook: WorkbookSnapshot, settings: Settings): readonly Draft[] {
  const lists = new Map(drafts.flatMap((draft) => (isOpen(draft) ? [[draft, idAndName(draft.block)] as const] : [])));
  if (![...lists.values()].some((columns) => columns !== null)) return drafts;
  const evidence = new Evidence(tablesOf(drafts.filter((draft) => (lists.get(draft) ?? null) === null)));
  return drafts.map((draft): Draft => {
    const columns = lists.get(draft) ?? null;
    if (columns === null) return draft;
    const { block, sheet } = draft;
    const kind = kindOfList(block, columns, sheet, evidence);
    return { block, sheet, mapped: kind === null ? { reason: { code: 'id-and-name' } } : mapBlock(block, { workbook, sheet, settings, kind }) };
  });
}

/** Lists of names alone that stand in a table which says more of them are none of their own: the choices of a drop-down, a copy on a dashboard. */
function withoutNamesAgain(drafts: readonly Draft[]): readonly Draft[] {
  const isBare = (draft: Draft): boolean => !('reason' in draft.mapped) && isOpen(draft) && bareKind(draft.block.columns) === draft.mapped.kind;
  if (!drafts.some(isBare)) return drafts;
  const evidence = new Evidence(tablesOf(drafts.filter((draft) => !isBare(draft))));
  return drafts.map((draft): Draft => {
    const { mapped, sheet } = draft;
    if (!isBare(draft) || 'reason' in mapped) return draft;
    const name = mapped.columns.find(({ field }) => field !== null);
    const known = evidence.names(mapped.kind);
    const isAgain = name !== undefined && known.size > 0 && [...distinctIn({ table: mapped, sheet }, name.column)].every((value) => known.has(value));
    return isAgain ? { ...draft, mapped: { reason: { code: 'names-again' } } } : draft;
  });
}

/** Modules of another sheet, with nothing but their money, are a ledger. */
function withLedgers(drafts: readonly Draft[], workbook: WorkbookSnapshot, settings: Settings): readonly Draft[] {
  const ledgers = new Set<MappedTable | NotMapped>(moneyOfModules(tablesOf(drafts)));
  return drafts.map((draft) => {
    if (!ledgers.has(draft.mapped)) return draft;
    const { block, sheet } = draft;
    const mapped = mapBlock(block, { workbook, sheet, settings, kind: 'cost' });
    return 'reason' in mapped || !mapped.columns.some(({ field }) => field === 'cost.amount') ? draft : { block, sheet, mapped };
  });
}

/** Whether nobody, and no known export, said what a block is. */
function isOpen({ mapped }: Draft): boolean {
  return 'reason' in mapped || !mapped.columns.some(({ how }) => how === 'by hand' || how === 'vendor layout');
}

function tablesOf(drafts: readonly Draft[]): readonly DraftTable[] {
  return drafts.flatMap(({ sheet, mapped }) => ('reason' in mapped ? [] : [{ table: mapped, sheet }]));
}

/** Whether a column of the block might name priorities, and was not taken to. */
function servesPriorities({ block, mapped }: Draft, evidence: Evidence): boolean {
  if (!('reason' in mapped) && mapped.kind === 'priority') return false;
  const isServed = (header: string): boolean => meaningsOf(header).some(({ field }) => field.endsWith('.priority'));
  const taken = 'reason' in mapped ? [] : mapped.columns.filter(({ field }) => field !== null).map(({ column }) => column);
  return block.columns.some(({ column, header }) => !taken.includes(column) && isServed(header)) && evidence.names('priority').size > 0;
}

function withPriorities({ block, sheet }: Draft, workbook: WorkbookSnapshot, settings: Settings, evidence: Evidence): Draft {
  return { block, sheet, mapped: mapBlock(block, { workbook, sheet, settings, priorities: evidence.names('priority') }) };
}

/** Months and quarters of a KPI table that could not be read for want of a year: what would help, said once. */
function withoutYear({ kind, sheet, headerRow, columns }: MappedTable): Mapping['notUnderstood'] {
  const places = columns.filter(({ header, field, reading }) => field === null && reading === undefined && isYearless(header)).map(({ column }) => column);
  if (kind !== 'kpi' || places.length < 2) return [];
  const area: Area = { top: headerRow, left: Math.min(...places), bottom: headerRow, right: Math.max(...places) };
  return [{ sheet, area, reason: { code: 'no-year' } }];
}

/** The block as it was before we wrote beside it. */
function withoutOurs(block: Block, sheet: SheetSnapshot, ours: readonly OwnedColumn[]): Block {
  // Who was drawn into which wave is read: without it nobody knew that lots were drawn.
  const here = ours.filter((column) => column.sheet === sheet.name && column.headerRow === block.headerRow && column.purpose !== ROLLOUT_PURPOSE);
  const mine = new Set(here.map(({ column }) => column));
  if (mine.size === 0) return block;
  const columns = block.columns.filter(({ column }) => !mine.has(column));
  const area: Area = { ...block.area, right: Math.max(...columns.map(({ column }) => column)) };
  return { ...block, columns, area };
}
