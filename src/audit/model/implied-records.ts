/** Where a kind has no table of its own, each distinct name in the columns that refer to it is a record with nothing but its name. */
import { FIELDS, type FieldDefinition, type Kind } from '../fields';
import { namesNothing } from '../reading/blank-words';
import { fold } from '../reading/fold';
import { ListedRow } from './listed-rows';
import { NameIndex } from './name-index';
import { OwnRecord, type RawCell, type RawRecord } from './raw-record';
import { partsOf } from './reference-parts';

const IMPLIED: ReadonlySet<Kind> = new Set(['priority', 'objective', 'keyResult', 'kpi', 'competency', 'unit', 'person', 'module']);
/** Rows that take or pay for a module do not make it one of ours to judge. */
const NO_SOURCE: ReadonlySet<string> = new Set(['completion.module', 'decision.subject', 'provider.competencies']);

/** A field that names records of another kind. */
interface Source {
  readonly field: string;
  readonly kinds: readonly Kind[];
  readonly target: Kind;
  /** What it may name as well; such a record has a table, and is no other one. */
  readonly also: readonly Kind[];
  /** Texts of it whose names are known: most names stand in many rows. */
  readonly read: Set<string>;
}

export function impliedRecords(records: readonly RawRecord[], hasTable: (kind: Kind) => boolean): RawRecord[] {
  const implied = new Map<string, RawRecord>();
  const sources = new Map<Kind, readonly Source[]>();
  const isStated = statedNames(records);
  for (const record of records) {
    let fields = sources.get(record.kind);
    if (fields === undefined) sources.set(record.kind, (fields = referringFields(record.kind, hasTable)));
    for (let place = 0; place < fields.length; place++) {
      const { field, kinds, target, also, read } = fields[place] as Source;
      const text = record instanceof ListedRow ? record.textOf(field) : record.fields[field]?.value;
      if (typeof text !== 'string' || read.has(text)) continue;
      read.add(text);
      const cell = record.fields[field] as RawCell;
      for (const name of partsOf(text, kinds, (part) => isStated(part, also))) {
        const key = `${target}:${fold(name)}`;
        if (fold(name) === '' || namesNothing(name) || implied.has(key) || isStated(name, also)) continue;
        const { row, table } = record;
        implied.set(key, new OwnRecord({ kind: target, at: cell.at, name, id: null, key, stated: false, fields: {}, periods: [], depth: null, row, table }));
      }
    }
  }
  return [...implied.values()];
}

function referringFields(kind: Kind, hasTable: (kind: Kind) => boolean): readonly Source[] {
  return (Object.entries(FIELDS[kind]) as [string, FieldDefinition][]).flatMap(([field, { type, to = [], also = [] }]) => {
    const target = to.find((one) => IMPLIED.has(one));
    if (type !== 'reference' || target === undefined || to.some(hasTable) || NO_SOURCE.has(`${kind}.${field}`)) return [];
    return [{ field, kinds: to, target, also, read: new Set<string>() }];
  });
}

/** Whether a name is found among the records of some kinds, as it will be when names are looked up; each index is made when it is first asked about. */
function statedNames(records: readonly RawRecord[]): (name: string, kinds: readonly Kind[]) => boolean {
  const known = new Map<Kind, NameIndex>();
  const indexOf = (kind: Kind): NameIndex => {
    const index = known.get(kind) ?? NameIndex.of(records.filter((record) => record.kind === kind));
    known.set(kind, index);
    return index;
  };
  return (name, kinds) => kinds.some((kind) => indexOf(kind).find(name).length > 0);
}
