/** What no block can decide alone: which of two columns is the id, and whose names a column holds. */
import { valueAt, type SheetSnapshot } from '../../workbook';
import { FIELDS, type FieldName } from '../fields';
import { attendance } from './attendance';
import { areAmong, distinctIn, type Evidence } from './evidence';
import type { Block } from './find-blocks';
import { withoutMarks } from './fold-header';
import type { NotMapped } from './map-block';
import { notUsed } from './reasons';
import { meaningsOf } from './synonyms';
import type { MappedColumn, MappedTable } from './types';

interface Draft {
  readonly block: Block;
  readonly sheet: SheetSnapshot;
  readonly mapped: MappedTable | NotMapped;
}

export function settled(drafts: readonly Draft[], evidence: Evidence): Draft[] {
  return drafts.map((draft) => {
    const { mapped, sheet, block } = draft;
    return 'reason' in mapped ? draft : { ...draft, mapped: named(withId(mapped, sheet, evidence), block.title, sheet, evidence) };
  });
}

/** People are people, whatever their sheet is called. */
function named(table: MappedTable, title: string, sheet: SheetSnapshot, evidence: Evidence): MappedTable | NotMapped {
  const name = NAMED_BY[table.kind];
  const column = name === undefined ? undefined : table.columns.find(({ field }) => field === name);
  if (column !== undefined && column.how !== 'by hand' && column.how !== 'vendor layout') {
    const people = evidence.names('person');
    if (people.size > 0 && areAmong(people, { table, sheet }, column.column)) return { reason: { code: 'people-only', data: { header: column.header } } };
  }
  return attendance(table, title, sheet, evidence);
}

const NAMED_BY: Readonly<Partial<Record<MappedTable['kind'], FieldName>>> = {
  kpi: 'kpi.name',
  module: 'module.name',
  objective: 'objective.title',
  priority: 'priority.name',
  competency: 'competency.name',
};

/** Of several columns that could be the id the one whose values other tables use; a running number only where somebody refers to it. */
function withId(table: MappedTable, sheet: SheetSnapshot, evidence: Evidence): MappedTable {
  const id = `${table.kind}.id` as FieldName;
  if (!('id' in FIELDS[table.kind]) || table.columns.some(({ how }) => how === 'vendor layout' || how === 'by hand')) return table;
  const candidates = table.columns.filter((column) => couldBeId(column, id, sheet, table.rows));
  const mapped = candidates.find(({ field }) => field === id);
  if (candidates.length === 0 || (candidates.length === 1 && mapped !== undefined)) return table;
  const uses = evidence.uses(table.kind);
  const scored = candidates.map((column) => {
    const values = distinctIn({ table, sheet }, column.column);
    return { column, used: [...values].filter((value) => uses.has(value)).length, isRunning: isRunning(sheet, table.rows, column.column) };
  });
  const most = Math.max(...scored.map(({ used }) => used));
  const plain = scored.filter(({ isRunning: running }) => !running);
  const best = most > 0 ? scored.filter(({ used }) => used === most) : plain;
  const chosen = best.length === 1 ? best[0]?.column : best.find(({ column }) => column === mapped)?.column;
  if (chosen === undefined) return { ...table, idUnsure: true };
  if (chosen === mapped) return table;
  return {
    ...table,
    columns: table.columns.map((column) => {
      if (column === chosen) return { ...column, field: id, confidence: 0.75, how: 'values', reason: null };
      return candidates.includes(column) && (column.field === id || column.field === null)
        ? { ...column, ...notUsed({ code: 'taken', data: { header: chosen.header, field: { anyOf: [id] } } }) }
        : column;
    }),
  };
}

/** Headers of numbers and codes that say of nothing in particular. */
const IN_A_LIST =
  /^(?:nos?|nr|num(?:ber|mer|[ée]ro)?|#|n[°º]|s\.? ?\/? ?n(?:o|r)?|sl\.? ?no|lfd\.? ?nr|laufende nr|pos|ids?|ref|r[ée]f|codes?|key|k[üu]rzel|sigle)\.?$/i;

/** Codes in a column that is headed as an id, or as a number in a list. */
function couldBeId({ field, header, column, reading }: MappedColumn, id: FieldName, sheet: SheetSnapshot, rows: readonly number[]): boolean {
  if (reading !== undefined) return false;
  if (field === id) return true;
  if (!meaningsOf(header).some((meaning) => meaning.field === id) && !IN_A_LIST.test(withoutMarks(header))) return false;
  if (field === null) return true;
  // "No." and "#" are taken for a rank, which codes are none.
  return (
    field === 'priority.rank' &&
    rows.slice(0, 50).some((row) => typeof valueAt(sheet, row, column) === 'string' && /\p{L}/u.test(String(valueAt(sheet, row, column))))
  );
}

/** 1, 2, 3 … down the rows: a number in a list. */
function isRunning(sheet: SheetSnapshot, rows: readonly number[], column: number): boolean {
  let before: number | null = null;
  for (const row of rows.slice(0, 200)) {
    const value = valueAt(sheet, row, column);
    if (value === null) continue;
    const number = typeof value === 'number' ? value : /^\d+\.?$/.test(String(value).trim()) ? Number.parseInt(String(value), 10) : null;
    if (number === null || (before !== null && number !== before + 1)) return false;
    before = number;
  }
  return before !== null;
}
