/** One block can carry several kinds of record: objectives with their key results, modules that describe their KPI. */
import { valueAt, type SheetSnapshot } from '../../workbook';
import type { FieldName } from '../fields';
import { fold } from '../reading/fold';
import { earlierActuals } from './earlier-actuals';
import { byStage } from './cost-stages';
import { withItsCosts } from './costs-of-attendances';
import { foldHeader } from './fold-header';
import { goalBands } from './goal-bands';
import { goalOutline } from './goal-outline';
import { isKeyResultWord, isKpiWord, isNoGoalWord, isObjectiveWord, isPriorityWord } from './goal-words';
import { notUsed } from './reasons';
import { rowsAs } from './rows-as';
import { meaningsOf } from './synonyms';
import type { MappedColumn, MappedTable } from './types';

/** The tables of a block: the one that was found, and those that stand in the same rows. */
export function moreKinds(table: MappedTable, sheet: SheetSnapshot): MappedTable[] {
  return (
    splitByType(table, sheet) ??
    byStage(table) ??
    goalOutline(table, sheet) ??
    goalBands(table, sheet) ??
    withItsKpi(table) ??
    withItsCosts(table, sheet) ?? [table]
  );
}

type GoalKind = 'objective' | 'keyResult' | 'priority' | 'kpi';

/** What a word in a column of types makes of its row; null for what goes with goals and is none, undefined for any other word. */
function kindSaid(word: string): GoalKind | null | undefined {
  if (isKeyResultWord(word)) return 'keyResult';
  if (isObjectiveWord(word)) return 'objective';
  if (isPriorityWord(word)) return 'priority';
  if (isKpiWord(word)) return 'kpi';
  return isNoGoalWord(word) ? null : undefined;
}

const OTHERS: readonly GoalKind[] = ['keyResult', 'priority', 'kpi'];

/** A list in which a type column says which rows are objectives and which are key results, KPIs or the priorities above them. */
function splitByType(table: MappedTable, sheet: SheetSnapshot): MappedTable[] | null {
  if (table.kind !== 'objective' && table.kind !== 'keyResult') return null;
  const typeOf = (row: number, column: number): string => foldHeader(String(valueAt(sheet, row, column) ?? ''));
  const typed = table.columns.find(({ column }) => {
    const kinds = table.rows.slice(0, 200).map((row) => kindSaid(typeOf(row, column)));
    const fitting = kinds.filter((kind) => kind !== undefined).length;
    return kinds.length >= 2 && fitting >= kinds.length * 0.8 && kinds.includes('objective') && OTHERS.some((kind) => kinds.includes(kind));
  });
  if (typed === undefined) return null;
  const rowsOf = (kind: GoalKind | null): readonly number[] =>
    table.rows.filter((row) => {
      const said = kindSaid(typeOf(row, typed.column));
      return said === kind || (said === undefined && kind === 'objective');
    });
  const kinds = (['objective', ...OTHERS] as const).map((kind) => ({ kind, rows: rowsOf(kind) }));
  const none = rowsOf(null);
  const words = [...new Set(none.map((row) => String(valueAt(sheet, row, typed.column)).trim()))];
  return kinds
    .filter(({ kind, rows }) => kind === 'objective' || rows.length > 0)
    .map(({ kind, rows }) => rowsAs(kind, table, rows, typed, kind === 'kpi' ? aboveKpis(table, sheet, rows, rowsOf) : 'objective'))
    .map((one) => (one.kind === 'objective' && none.length > 0 ? { ...one, passedOver: { rows: none, column: typed.column, words } } : one));
}

/** What stands above the KPIs of a list: objectives, priorities, or nothing that one column could say. */
function aboveKpis(
  table: MappedTable,
  sheet: SheetSnapshot,
  kpis: readonly number[],
  rowsOf: (kind: GoalKind) => readonly number[],
): 'objective' | 'priority' | null {
  const columnsOf = (...names: readonly string[]): readonly number[] =>
    table.columns.flatMap(({ field, column }) => (names.includes(field?.split('.')[1] ?? '') ? [column] : []));
  const textsIn = (rows: readonly number[], columns: readonly number[]): readonly string[] =>
    rows.flatMap((row) => columns.map((column) => fold(String(valueAt(sheet, row, column) ?? '')))).filter((text) => text !== '');
  const named = textsIn(kpis, columnsOf('parent', 'objective'));
  const among = (kind: GoalKind): boolean => {
    const known = new Set(textsIn(rowsOf(kind), columnsOf('title', 'id')));
    return named.some((text) => known.has(text));
  };
  const [underPriorities, underObjectives] = [among('priority'), among('objective')];
  return underPriorities && underObjectives ? null : underPriorities ? 'priority' : 'objective';
}

const KPI_PARTS: readonly string[] = ['baseline', 'target', 'current', 'measureUnit', 'direction', 'frequency', 'asOf'];

/** A programme sheet that names a KPI and its numbers in each module's row is a table of those KPIs too. */
function withItsKpi(table: MappedTable): MappedTable[] | null {
  if (table.kind !== 'module') return null;
  const name = table.columns.find(({ field }) => field === 'module.kpi');
  if (name === undefined) return null;
  const parts = new Map<number, FieldName>();
  let toldByOne = false;
  const claims = table.columns.flatMap((column) =>
    column.field !== null || column.reason?.code === 'actual-of-what'
      ? []
      : [{ column: { ...column, group: '' }, meanings: meaningsOf(column.header).filter(({ field }) => field.startsWith('kpi.')), grouped: false }],
  );
  for (const { column: place, meanings } of earlierActuals('kpi', claims, null)) {
    const { column } = place;
    const meaning = meanings.find((one) => one.field.startsWith('kpi.') && KPI_PARTS.includes(one.field.slice(4)) && ![...parts.values()].includes(one.field));
    if (meaning === undefined) continue;
    parts.set(column, meaning.field);
    toldByOne ||= meaning.exact && (meaning.field === 'kpi.target' || meaning.field === 'kpi.baseline');
  }
  // "Target" alone is the KPI's; "Plan" or "Frequency" alone may be anybody's.
  if (parts.size < 2 && !toldByOne) return null;
  const columns = table.columns.map((column): MappedColumn => {
    if (column === name) return { ...column, field: 'kpi.name' };
    const field = parts.get(column.column);
    return field === undefined ? { ...column, ...notUsed({ code: 'of-the-module' }) } : { ...column, field, confidence: 0.85, how: 'synonym', reason: null };
  });
  return [table, { ...table, kind: 'kpi', columns }];
}
