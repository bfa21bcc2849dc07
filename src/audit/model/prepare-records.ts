/** From rows to records: rows of one record gathered, places told, programmes handed down, names implied, references found. */
import type { FieldName, Kind } from '../fields';
import { addTo } from './grouped';
import { serveByPlace } from './block-order';
import type { Day } from '../reading/days';
import { withoutCopies, type Copied } from './copied-rows';
import { findDuplicateIds } from './duplicate-ids';
import { gatherRows } from './gather-rows';
import { readGoalSentences } from './goal-fields';
import { endCalendars } from './calendar-ends';
import { levelTargets } from './change-targets';
import { joinModuleRows } from './module-rows';
import { impliedRecords } from './implied-records';
import { figuresInTheirUnits } from './unit-magnitudes';
import { ListedRow } from './listed-rows';
import { linkRecords, type LinkedReference } from './link-records';
import { findProgrammes } from './programmes';
import type { RawRecord } from './raw-record';
import type { StrangeColumn } from './strange-columns';
import type { Model, Module, RecordOf } from './types';
import { obligationsApart } from './obligations';
import { makeKeysUnique } from './unique-keys';

export interface Prepared {
  readonly of: <K extends Kind>(kind: K) => readonly RecordOf<K>[];
  /** All of them, and those that only their modules name; nothing is frozen yet. */
  readonly all: readonly RawRecord[];
  readonly references: readonly LinkedReference[];
  readonly strangers: readonly StrangeColumn[];
  readonly duplicateIds: Model['duplicateIds'];
  readonly copies: readonly Copied[];
  readonly rowsOf: ReadonlyMap<RawRecord, readonly RawRecord[]>;
  readonly standingFor: (row: RawRecord) => RawRecord;
  /** Fields that no column states and the place of a row does, with the kind they lead to. */
  readonly toldByPlace: ReadonlyMap<FieldName, Kind>;
  readonly programmeOf: ReadonlyMap<Module, Module>;
  readonly sessionOf: ReadonlyMap<Module, Module>;
}

export function prepareRecords(rows: readonly RawRecord[], hasTable: (kind: Kind) => boolean, asOf: Day): Prepared {
  const joined = joinModuleRows(rows);
  const single = withoutCopies(joined.records);
  const { records: gathered, rowsOf, standingFor: standingAmong } = gatherRows(single.records, asOf);
  const standingFor = (row: RawRecord): RawRecord => standingAmong(single.standingFor(joined.standingFor(row)));
  const toldByPlace = serveByPlace(rows, standingFor);
  readGoalSentences(gathered);
  figuresInTheirUnits(gathered);
  levelTargets(gathered);
  endCalendars(gathered);
  const programmes = findProgrammes(
    gathered.filter(({ kind }) => kind === 'module'),
    asOf,
  );
  obligationsApart(gathered);
  const implied = impliedRecords(gathered, hasTable);
  const records = [...gathered, ...implied];
  const keyed: RawRecord[] = [];
  const all = [...records, ...programmes.implied];
  for (const record of all) {
    if (record instanceof ListedRow) record.count();
    else keyed.push(record);
  }
  makeKeysUnique(keyed);
  const duplicateIds = findDuplicateIds(records);
  const findable = programmes.sessionOf.size === 0 ? all : all.filter((record) => (programmes.sessionOf.get(record) ?? record) === record);
  const { references, strangers } = linkRecords(all, findable, hasTable, rowsOf);
  const byKind = new Map<Kind, RawRecord[]>();
  for (const record of records) addTo(byKind, record.kind, record);
  return {
    all,
    of: <K extends Kind>(kind: K) => Object.freeze(byKind.get(kind) ?? []) as unknown as readonly RecordOf<K>[],
    references,
    strangers,
    duplicateIds,
    copies: single.copies,
    rowsOf,
    standingFor,
    toldByPlace,
    programmeOf: programmes.programmeOf as unknown as ReadonlyMap<Module, Module>,
    sessionOf: programmes.sessionOf as unknown as ReadonlyMap<Module, Module>,
  };
}
