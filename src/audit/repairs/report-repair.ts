/** A repair as the report carries it. */
import { cellName } from '../../workbook';
import { place } from '../report/impact';
import type { Language } from '../report/language';
import { sentenceOf } from '../report/message';
import type { ReportRepair } from '../report/report';
import type { Model } from '../model/types';
import type { Outcome } from './re-audit';
import type { Weighed } from './value';

export function reportRepair({ candidate, clears, after, serves }: Weighed, before: Outcome, model: Model, { lists, voice }: Language): ReportRepair {
  const { record, fixes } = candidate;
  return {
    record: { kind: record.kind, id: record.id, name: record.name, at: place(record) },
    edits: fixes.map(({ at, field, to, because }) => ({
      sheet: at.sheet,
      cell: cellName(at.row, at.column),
      field,
      to,
      what: sentenceOf(lists.repairs, because, voice),
      whatCode: because.code,
    })),
    clears: [...clears].flatMap(([currency, cents]) => (cents === 0 ? [] : [{ currency, amount: cents / 100 }])),
    alignment: { before: before.alignment, after: after?.alignment ?? null },
    score: record.kind === 'module' ? { before: before.scores.get(record.key) ?? null, after: after?.scores.get(record.key) ?? null } : null,
    serves: model.priorities.flatMap(({ key, name }) => (serves.has(key) ? [name] : [])),
    audited: after !== null,
  };
}
