/** Gives every reference cell the records it names, and freezes the records. */
import { FIELDS, fieldDefinition, type FieldDefinition, type FieldName, type Kind } from '../fields';
import type { RawCell, RawRecord } from './read-records';
import { ReferenceFinder } from './references';
import type { AnyRecord, Reference } from './types';

export interface Linked {
  readonly references: readonly { readonly record: AnyRecord; readonly reference: Reference }[];
  readonly finder: ReferenceFinder;
}

/** Resolves in place: the raw records become the model's records. */
export function linkRecords(records: readonly RawRecord[], hasTable: (kind: Kind) => boolean): Linked {
  const finder = new ReferenceFinder(records);
  const references: Linked['references'][number][] = [];
  const fieldsOf = new Map<Kind, readonly (readonly [string, FieldDefinition])[]>();
  for (const record of records) {
    const definitions = fieldsOf.get(record.kind) ?? (Object.entries(FIELDS[record.kind]) as [string, FieldDefinition][]).filter(([, definition]) => definition.type === 'reference');
    fieldsOf.set(record.kind, definitions);
    for (const [name, { to = [] }] of definitions) {
      const cell = record.fields[name];
      if (cell === undefined || typeof cell.value !== 'string') continue;
      const resolved = resolve(cell, `${record.kind}.${name}` as FieldName, finder, to, to.some(hasTable));
      record.fields[name] = { ...cell, value: resolved };
      for (const reference of resolved) references.push({ record: record as unknown as AnyRecord, reference });
    }
    Object.freeze(record.fields);
    Object.freeze(record);
  }
  return { references: Object.freeze(references), finder };
}

function resolve(cell: RawCell, field: FieldName, finder: ReferenceFinder, kinds: readonly Kind[], resolvable: boolean): readonly Reference[] {
  return Object.freeze(
    finder.read(cell.value as string, kinds).map(({ text, targets, nearest }): Reference => ({
      text,
      at: cell.at,
      field,
      targets: targets as unknown as readonly AnyRecord[],
      nearest: nearest as unknown as readonly AnyRecord[],
      resolvable,
    })),
  );
}

/** The kinds a field may refer to. */
export function targetKinds(field: FieldName): readonly Kind[] {
  return fieldDefinition(field).to ?? [];
}
