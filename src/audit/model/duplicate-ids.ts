/** Ids that stand for different names; the same id with another cohort or start is a session of one module. */
import { fold } from '../reading/fold';
import { sessionKey } from './programmes';
import type { RawRecord } from './raw-record';
import type { AnyRecord, Model } from './types';

export function findDuplicateIds(records: readonly RawRecord[]): Model['duplicateIds'] {
  const byId = new Map<string, RawRecord | RawRecord[]>();
  for (const record of records) {
    if (record.id === null || !record.stated) continue;
    // Nearly every id stands once: no list is made for those.
    const key = `${record.kind}|${fold(record.id)}`;
    const before = byId.get(key);
    if (before === undefined) byId.set(key, record);
    else if (Array.isArray(before)) before.push(record);
    else byId.set(key, [before, record]);
  }
  const several = [...byId.values()].filter((same) => Array.isArray(same));
  const duplicates = several.filter((same) => new Set(same.map(({ name }) => fold(name))).size > 1 && !areSessions(same));
  return Object.freeze(
    duplicates.map((same) => Object.freeze({ id: (same[0] as RawRecord).id as string, records: Object.freeze(same) as unknown as readonly AnyRecord[] })),
  );
}

function areSessions(records: readonly RawRecord[]): boolean {
  return records[0]?.kind === 'module' && new Set(records.map(sessionKey)).size === records.length;
}
