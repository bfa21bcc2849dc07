/**
 * The result of an audit as it comes from its worker: the long lists in pieces, so that taking one of them in is short work for the screen, and of
 * entries that say what they said before only their places.
 */
import type { AuditResult } from '../auditor';
import type { ShownReport } from '../audit/report/report';
import { isSame } from '../audit/model/same';

const LISTS = ['findings', 'modules', 'kpis', 'impact'] as const;
type ListName = (typeof LISTS)[number];
type Lists = { readonly [L in ListName]: ShownReport[L] };

/** Entries of one list that follow on each other. */
export interface Piece {
  readonly list: ListName;
  /** For each entry its place in the same list of the result before; -1 for the next of `entries`. */
  readonly places: readonly number[];
  readonly entries: readonly unknown[];
}

/** All but the long lists. */
export type ResultHead = Omit<AuditResult, 'report'> & { readonly report: Omit<ShownReport, ListName> };

/** A task of the screen takes in so many entries. */
const PIECE = 250;

/** What the pieces carry, and what no screen shows. */
const NOT_IN_HEAD: ReadonlySet<string> = new Set([...LISTS, 'links']);

export function headOf({ report, ...result }: AuditResult): ResultHead {
  // One by one: some of a report is worked out when it is looked at.
  const names = (Object.keys(report) as (keyof ShownReport)[]).filter((name) => !NOT_IN_HEAD.has(name));
  return { ...result, report: Object.fromEntries(names.map((name) => [name, report[name]])) as unknown as Omit<ShownReport, ListName> };
}

/** @param before what was sent last, and is still known where the pieces go */
export function* piecesOf({ report }: AuditResult, before: AuditResult | null): Generator<Piece> {
  for (const list of LISTS) {
    const now: readonly object[] = report[list];
    const known = new Known(before?.report[list] ?? []);
    for (let from = 0; from < now.length; from += PIECE) {
      const entries: object[] = [];
      const places = now.slice(from, from + PIECE).map((entry) => {
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

export function assembled(head: ResultHead, pieces: readonly Piece[], before: AuditResult | null): AuditResult {
  const lists = Object.fromEntries(
    LISTS.map((list) => {
      const known: readonly unknown[] = before?.report[list] ?? [];
      return [
        list,
        pieces.flatMap((piece) => {
          if (piece.list !== list) return [];
          let next = 0;
          return piece.places.map((place) => (place < 0 ? piece.entries[next++] : known[place]));
        }),
      ];
    }),
  ) as unknown as Lists;
  return { ...head, report: { ...head.report, ...lists } };
}
