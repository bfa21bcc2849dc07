/**
 * The result of an audit as it comes from its worker: the long lists in pieces, so that taking one of them in is short work for the screen, and of
 * entries that say what they said before only their places.
 */
import type { AuditResult } from '../auditor';
import type { Fixes } from '../audit/repairs/quick-fixes';
import type { ShownReport } from '../audit/report/report';
import { isSame } from '../audit/model/same';

const LISTS = ['findings', 'modules', 'kpis', 'impact', 'repairs'] as const;
type ListName = (typeof LISTS)[number];

/** The safe edits of one finding. */
interface FixesOf {
  readonly id: string;
  readonly fixes: Fixes['of'][string];
}

/** What crosses in pieces. */
const PIECED = [...LISTS, 'goalsOffWays', 'fixes'] as const;

/** Entries of one list that follow on each other. */
export interface Piece {
  readonly list: (typeof PIECED)[number];
  /** For each entry its place in the same list of the result before; -1 for the next of `entries`. */
  readonly places: readonly number[];
  readonly entries: readonly unknown[];
}

/** All but the long lists. */
export type ResultHead = Omit<AuditResult, 'report' | 'fixes' | 'goalsOffWays'> & {
  readonly report: Omit<ShownReport, ListName>;
  readonly fixes: Omit<Fixes, 'of'>;
};

/** A task of the screen takes in so many entries; a module says as much as some others. */
const PIECE = 250;
const PIECE_OF_MODULES = 100;

/** What the pieces carry, and what no screen shows. */
const NOT_IN_HEAD: ReadonlySet<string> = new Set([...LISTS, 'links']);

export function headOf({ report, goalsOffWays: _goals, fixes: { of: _, ...fixes }, ...result }: AuditResult): ResultHead {
  // One by one: some of a report is worked out when it is looked at.
  const names = (Object.keys(report) as (keyof ShownReport)[]).filter((name) => !NOT_IN_HEAD.has(name));
  return { ...result, fixes, report: Object.fromEntries(names.map((name) => [name, report[name]])) as unknown as Omit<ShownReport, ListName> };
}

function listsOf({ report, goalsOffWays, fixes }: AuditResult): Readonly<Record<Piece['list'], readonly object[]>> {
  const { findings, modules, kpis, impact, repairs } = report;
  return { findings, modules, kpis, impact, repairs, goalsOffWays, fixes: Object.entries(fixes.of).map(([id, of]): FixesOf => ({ id, fixes: of })) };
}

/** @param before what was sent last, and is still known where the pieces go */
export function* piecesOf(result: AuditResult, before: AuditResult | null): Generator<Piece> {
  const [lists, sent] = [listsOf(result), before === null ? null : listsOf(before)];
  for (const list of PIECED) {
    const now = lists[list];
    const known = new Known(sent?.[list] ?? []);
    const length = list === 'modules' ? PIECE_OF_MODULES : PIECE;
    for (let from = 0; from < now.length; from += length) {
      const entries: object[] = [];
      const places = now.slice(from, from + length).map((entry) => {
        const place = known.placeOf(entry);
        if (place < 0) entries.push(entry);
        return place;
      });
      yield { list, places, entries };
    }
  }
}

/** A list as it was sent before. */
class Known {
  /** Where the next entry stands, if nothing came or went in between. */
  #next = 0;
  #byKey: ReadonlyMap<string, number> | null = null;

  constructor(private readonly entries: readonly object[]) {}

  /** Where an entry stands that says the same; -1 where none does. */
  placeOf(entry: object): number {
    const next = this.#next;
    if (this.entries.length === 0) return -1;
    if (isSame(entry, this.entries[next])) return this.#next++;
    this.#byKey ??= new Map(this.entries.map((one, place) => [keyOf(one), place]));
    const place = this.#byKey.get(keyOf(entry)) ?? -1;
    if (place >= 0) this.#next = place + 1;
    return place >= 0 && place !== next && isSame(entry, this.entries[place]) ? place : -1;
  }
}

/** What an entry is known by: that of another cell or finding is not worth comparing. */
function keyOf(entry: object): string {
  const { id, at, module, kpi } = entry as Readonly<Record<string, unknown>>;
  return JSON.stringify([id, at, module, kpi]);
}

/** Puts a result together piece by piece, as they come, so that none of it is left to be done at once. */
export class Assembly {
  readonly #lists = Object.fromEntries(PIECED.map((list) => [list, []])) as unknown as Record<Piece['list'], unknown[]>;
  readonly #before: ReturnType<typeof listsOf> | null;

  constructor(before: AuditResult | null) {
    this.#before = before === null ? null : listsOf(before);
  }

  add({ list, places, entries }: Piece): void {
    const [known, own] = [this.#before?.[list] ?? [], this.#lists[list]];
    let next = 0;
    for (const place of places) own.push(place < 0 ? entries[next++] : known[place]);
  }

  with({ report, fixes, ...head }: ResultHead): AuditResult {
    const { fixes: of, goalsOffWays, ...lists } = this.#lists;
    return {
      ...head,
      goalsOffWays: goalsOffWays as AuditResult['goalsOffWays'],
      fixes: { ...fixes, of: Object.fromEntries((of as FixesOf[]).map(({ id, fixes: own }) => [id, own])) },
      report: { ...report, ...(lists as unknown as Pick<ShownReport, ListName>) },
    };
  }
}
