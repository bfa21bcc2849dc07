/** One block can carry several kinds of record: objectives with their key results, modules that describe their KPI. */
import { valueAt, type SheetSnapshot } from '../../workbook';
import type { FieldName } from '../fields';
import { earlierActuals } from './earlier-actuals';
import { byStage } from './cost-stages';
import { withItsCosts } from './costs-of-attendances';
import { foldHeader } from './fold-header';
import { goalBands } from './goal-bands';
import { goalOutline } from './goal-outline';
import { isKeyResultWord, isNoGoalWord, isObjectiveWord } from './goal-words';
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

/** A list in which a type column says which rows are objectives and which are key results. */
function splitByType(table: MappedTable, sheet: SheetSnapshot): MappedTable[] | null {
  if (table.kind !== 'objective' && table.kind !== 'keyResult') return null;
  const typed = table.columns.find(({ column }) => {
    const words = table.rows.slice(0, 200).map((row) => foldHeader(String(valueAt(sheet, row, column) ?? '')));
    const fitting = words.filter((word) => isObjectiveWord(word) || isKeyResultWord(word) || isNoGoalWord(word)).length;
    return words.length >= 2 && fitting >= words.length * 0.8 && words.some(isKeyResultWord) && words.some(isObjectiveWord);
  });
  if (typed === undefined) return null;
  const typeOf = (row: number): string => foldHeader(String(valueAt(sheet, row, typed.column) ?? ''));
  const isKeyResult = (row: number): boolean => isKeyResultWord(typeOf(row));
  return [
    rowsAs(
      'objective',
      table,
      table.rows.filter((row) => !isKeyResult(row) && !isNoGoalWord(typeOf(row))),
      typed,
    ),
    rowsAs('keyResult', table, table.rows.filter(isKeyResult), typed),
  ];
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
