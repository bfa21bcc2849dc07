/** Ids that stand for different names; the same id with another cohort or start is a session of one module. */
import { addTo } from './grouped';
import { fold } from '../reading/fold';
import { sessionKey } from './programmes';
import type { RawRecord } from './raw-record';
import type { AnyRecord, Model } from './types';

export function findDuplicateIds(records: readonly RawRecord[]): Model['duplicateIds'] {
  const byId = new Map<string, RawRecord[]>();
  for (const record of records) if (record.id !== null && record.stated) addTo(byId, `${record.kind}|${fold(record.id)}`, record);
  const duplicates = [...byId.values()].filter((same) => same.length > 1 && new Set(same.map(({ name }) => fold(name))).size > 1 && !areSessions(same));
  return Object.freeze(
    duplicates.map((same) => Object.freeze({ id: (same[0] as RawRecord).id as string, records: Object.freeze(same) as unknown as readonly AnyRecord[] })),
  );
}

function areSessions(records: readonly RawRecord[]): boolean {
  return records[0]?.kind === 'module' && new Set(records.map(sessionKey)).size === records.length;
}
