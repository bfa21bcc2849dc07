/**
 * The result of an audit as it comes from its worker: the long lists in pieces, so that taking one of them in is short work for the screen, and of
 * entries that say what they said before only their places.
 */
import type { AuditResult } from '../auditor';
import type { Report } from '../audit/report/report';
import { isSame } from '../audit/repairs/same';

const LISTS = ['findings', 'modules', 'kpis', 'links', 'impact'] as const;
type ListName = (typeof LISTS)[number];
type Lists = { readonly [L in ListName]: Report[L] };

/** Entries of one list that follow on each other. */
export interface Piece {
  readonly list: ListName;
  /** For each entry its place in the same list of the result before; -1 for the next of `entries`. */
  readonly places: readonly number[];
  readonly entries: readonly unknown[];
}

/** All but the long lists. */
export type ResultHead = Omit<AuditResult, 'report'> & { readonly report: Omit<Report, ListName> };

/** A task of the screen takes in so many entries. */
const PIECE = 250;

export function headOf({ report, ...result }: AuditResult): ResultHead {
  // One by one: some of a report is worked out when it is looked at.
  const names = (Object.keys(report) as (keyof Report)[]).filter((name) => !(LISTS as readonly string[]).includes(name));
  return { ...result, report: Object.fromEntries(names.map((name) => [name, report[name]])) as unknown as Omit<Report, ListName> };
}

/** @param before what was sent last, and is still known where the pieces go */
export function* piecesOf({ report }: AuditResult, before: AuditResult | null): Generator<Piece> {
  for (const list of LISTS) {
    const [now, known]: readonly (readonly object[])[] = [report[list], before?.report[list] ?? []];
    const placeOf = new Map((known ?? []).map((entry, place) => [keyOf(entry), place]));
    for (let from = 0; from < (now?.length ?? 0); from += PIECE) {
      const entries: object[] = [];
      const places = (now ?? []).slice(from, from + PIECE).map((entry) => {
        const place = placeOf.get(keyOf(entry)) ?? -1;
        if (place >= 0 && isSame(entry, known?.[place])) return place;
        entries.push(entry);
        return -1;
      });
      yield { list, places, entries };
    }
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
