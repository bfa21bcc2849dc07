/** Programmes and sessions: a programme's row lends its modules what they leave blank; sessions of one module go by one name. */
import { addTo } from './grouped';
import type { Day } from '../reading/days';
import { fold } from '../reading/fold';
import { OwnRecord, textOf, type RawCell, type RawRecord } from './raw-record';

/** What a programme lends. */
const LENT = [
  'owner',
  'sponsor',
  'sponsorGrade',
  'sponsoredOn',
  'competency',
  'audience',
  'tier',
  'framework',
  'lastReviewed',
  'reviewEvery',
  'currency',
] as const;
/** Lent all together, and only to a module that names no goal of its own. */
const GOALS = ['kpi', 'keyResult', 'objective', 'priority'] as const;

export interface Programmes {
  /** The programme of a module: its row, or a record that only its modules name. */
  readonly programmeOf: ReadonlyMap<RawRecord, RawRecord>;
  /** Programmes that no row describes. */
  readonly implied: readonly RawRecord[];
  /** For each session of a module held more than once, the one that stands for all. */
  readonly sessionOf: ReadonlyMap<RawRecord, RawRecord>;
}

export function findProgrammes(modules: readonly RawRecord[], asOf: Day): Programmes {
  const sessionOf = findSessions(modules, asOf);
  const named = new Map<string, RawRecord>();
  for (const module of modules) {
    for (const name of [module.name, module.id ?? '']) if (fold(name) !== '' && !named.has(fold(name))) named.set(fold(name), sessionOf.get(module) ?? module);
  }
  const programmeOf = new Map<RawRecord, RawRecord>();
  const implied: RawRecord[] = [];
  for (const module of modules) {
    const cell = module.fields['programme'];
    const name = fold(textOf(cell));
    if (cell === undefined || name === '' || name === fold(module.name) || name === fold(module.id ?? '')) continue;
    let programme = named.get(name);
    if (programme === undefined) {
      programme = new OwnRecord({
        kind: 'module',
        at: cell.at,
        name: textOf(cell),
        id: null,
        key: `module:${name}|programme`,
        stated: false,
        fields: {},
        periods: [],
        depth: null,
        row: module.row,
        table: module.table,
      });
      named.set(name, programme);
      implied.push(programme);
    }
    if (programme !== sessionOf.get(module)) programmeOf.set(module, programme);
  }
  for (const [module, programme] of programmeOf) lend(programme, module);
  return { programmeOf, implied, sessionOf };
}

function lend(programme: RawRecord, module: RawRecord): void {
  const give = (name: string): void => {
    const cell: RawCell | undefined = programme.fields[name];
    if (cell !== undefined && cell.value !== null && (module.fields[name]?.value ?? null) === null) module.fields[name] = cell;
  };
  for (const name of LENT) give(name);
  if (GOALS.every((name) => (module.fields[name]?.value ?? null) === null)) for (const name of GOALS) give(name);
}

/**
 * Rows of one id, or of one name in one unit without ids, that differ in cohort or start; copies of a row too.
 * The one running at the audit date stands for all.
 */
function findSessions(modules: readonly RawRecord[], asOf: Day): Map<RawRecord, RawRecord> {
  const groups = new Map<string, RawRecord[]>();
  for (const module of modules)
    addTo(
      groups,
      module.id === null ? ['', module.name, textOf(module.fields['unit']), textOf(module.fields['programme'])].map(fold).join('|') : fold(module.id),
      module,
    );
  const sessionOf = new Map<RawRecord, RawRecord>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const differ = new Set(group.map(sessionKey)).size === group.length;
    const copies = group[0]?.id === null ? areTheSame(group) : new Set(group.map(({ name }) => fold(name))).size === 1;
    if (!differ && !copies) continue;
    const [standing] = [...group].sort((one, other) => nearness(other, asOf) - nearness(one, asOf) || (sessionKey(one) < sessionKey(other) ? -1 : 1));
    for (const module of group) sessionOf.set(module, standing as RawRecord);
  }
  return sessionOf;
}

/**
 * Whether rows without ids say one thing several times: all that they say is equal, and no column stands between them that nobody understood.
 * A total of their own list that counts each of them says otherwise.
 */
function areTheSame(rows: readonly RawRecord[]): boolean {
  const [first] = rows as readonly [RawRecord];
  const { ownTotal, columns } = first.table;
  if (ownTotal === true || columns.some(({ field }) => field === null)) return false;
  const said = ({ fields }: RawRecord): string => JSON.stringify(Object.entries(fields).map(([name, { raw }]) => [name, raw]));
  const one = said(first);
  return rows.every((row) => row.table === first.table && said(row) === one);
}

/** What tells sessions of one module apart. */
export function sessionKey({ fields }: RawRecord): string {
  return ['cohort', 'start', 'end', 'location', 'deliverer'].map((name) => fold(textOf(fields[name]))).join('|');
}

/** The latest begun comes first, then the next to begin. */
function nearness({ fields }: RawRecord, asOf: Day): number {
  const start = fields['start']?.value;
  if (typeof start !== 'number') return 0;
  return start <= asOf ? start : -start;
}
