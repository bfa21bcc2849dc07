/** The references whose finding is worth listing row by row, and those of mass rows, gathered by what they say. */
import { lifeOf } from './life';
import { targetKinds } from '../model/link-records';
import { fold } from '../reading/fold';
import { perModel } from './per-model';
import type { Kind } from '../fields';
import type { AnyRecord, Model, Reference } from '../model/types';

/** Tables of thousands of rows: one wrong name in them is one fault, not one a row. */
const MASS: ReadonlySet<Kind> = new Set(['completion', 'reading', 'event', 'cost']);
/** Kinds of records that begin and end. */
const LIVING: ReadonlySet<Kind> = new Set(['module', 'objective', 'keyResult', 'kpi', 'priority', 'link']);

/** By record of a master table: its references to tables that are in the workbook. Records that are over are left out. */
export const recordReferences = perModel((model): ReadonlyMap<AnyRecord, readonly Reference[]> => {
  const byRecord = new Map<AnyRecord, Reference[]>();
  for (const { record, reference } of model.references) {
    if (MASS.has(record.kind) || !reference.resolvable || isOver(model, record)) continue;
    const known = byRecord.get(record);
    if (known === undefined) byRecord.set(record, [reference]);
    else known.push(reference);
  }
  return byRecord;
});

export interface NamedOften {
  readonly reference: Reference;
  /** How many rows say the same. */
  readonly count: number;
}

/** The distinct references of mass rows, each at its first cell. */
export const massReferences = perModel((model): readonly NamedOften[] => {
  const distinct = new Map<string, { reference: Reference; count: number }>();
  // Rows of attendances that state a cost are completions and costs.
  const attended = new Set<string>();
  const columnOf = ({ at }: Reference): string => `${at.column}|${at.sheet}`;
  for (const { record, reference, rows } of model.references) {
    if (!MASS.has(record.kind) || !reference.resolvable) continue;
    if (record.kind === 'completion') attended.add(columnOf(reference));
    else if (record.kind === 'cost' && attended.has(columnOf(reference))) continue;
    const key = `${targetKinds(reference.field).join()}|${fold(reference.text)}`;
    const known = distinct.get(key);
    if (known === undefined) distinct.set(key, { reference, count: rows });
    else known.count += rows;
  }
  return [...distinct.values()];
});

/** The kind of record a reference looks for, the first where it may be several. */
export function soughtKind(reference: Reference): Kind {
  return targetKinds(reference.field)[0] as Kind;
}

function isOver(model: Model, record: AnyRecord): boolean {
  if (!LIVING.has(record.kind)) return false;
  const life = lifeOf(model, record);
  return life === 'left-out' || (life === 'ended' && record.kind !== 'kpi');
}
