/** The fewest repairs that bring an amount to a limit: exact up to 20 candidates, greedy with a bound above. */

/** What is left of one part once some repairs are made; parts are independent of each other. */
export interface PartLeft {
  /** Places of the repairs that touch it. */
  readonly touchedBy: readonly number[];
  /** What is left of it once those of a set are made. */
  readonly left: (made: ReadonlySet<number>) => number;
}

export interface ShortestSet {
  /** Places of the repairs, ascending; all that help where even they do not reach the limit. */
  readonly repairs: readonly number[];
  /** What is left then. */
  readonly left: number;
  readonly reached: boolean;
  /** No smaller set does; false: greedy. */
  readonly exact: boolean;
  /** So many are needed at least. */
  readonly atLeast: number;
}

const EXACT_UP_TO = 20;
/** So many sets are tried before the search gives up and says so. */
const MOST_TRIED = 200_000;

/**
 * Two faults of one part may clear nothing singly, so that the order of single gains does not decide.
 * @param fixed what no repair touches
 */
export function shortestSet(count: number, parts: readonly PartLeft[], fixed: number, limit: number): ShortestSet {
  const problem = new Problem(count, parts, fixed);
  const all = problem.left(new Set(problem.places));
  const most = problem.mostEach();
  const atLeast = bound(most, problem.left(new Set()) - limit);
  if (problem.left(new Set()) <= limit) return { repairs: [], left: problem.left(new Set()), reached: true, exact: true, atLeast: 0 };
  const greedy = problem.greedy(limit);
  if (all > limit) return { repairs: greedy, left: all, reached: false, exact: true, atLeast: greedy.length };
  if (most.filter((one) => one > 0).length > EXACT_UP_TO)
    return { repairs: greedy, left: problem.left(new Set(greedy)), reached: true, exact: greedy.length === atLeast, atLeast };
  let tried = 0;
  for (let size = atLeast; size < greedy.length; size += 1) {
    const found = smallest(problem, most, size, limit, () => (tried += 1) <= MOST_TRIED);
    if (tried > MOST_TRIED) return { repairs: greedy, left: problem.left(new Set(greedy)), reached: true, exact: false, atLeast: size };
    if (found !== null) return { repairs: found, left: problem.left(new Set(found)), reached: true, exact: true, atLeast: size };
  }
  return { repairs: greedy, left: problem.left(new Set(greedy)), reached: true, exact: true, atLeast: greedy.length };
}

/** Each clears at most all that it touches: so many of the largest are needed. */
function bound(most: readonly number[], needed: number): number {
  let [sum, taken] = [0, 0];
  for (const one of [...most].sort((a, b) => b - a)) {
    if (sum >= needed) break;
    sum += one;
    taken += 1;
  }
  return taken;
}

/** Of the sets of a size that reach the limit the one that leaves least; a branch that cannot reach it is left. */
function smallest(problem: Problem, most: readonly number[], size: number, limit: number, goesOn: () => boolean): readonly number[] | null {
  const order = problem.places.filter((place) => (most[place] ?? 0) > 0).sort((one, other) => (most[other] ?? 0) - (most[one] ?? 0) || one - other);
  const needed = problem.left(new Set()) - limit;
  let best: { readonly made: readonly number[]; readonly left: number } | null = null;
  const look = (from: number, made: readonly number[], reach: number): void => {
    if (!goesOn()) return;
    if (made.length === size) {
      const left = problem.left(new Set(made));
      if (left <= limit && (best === null || left < best.left)) best = { made, left };
      return;
    }
    for (let at = from; at <= order.length - (size - made.length); at += 1) {
      const rest = order.slice(at, at + size - made.length).reduce((sum, place) => sum + (most[place] ?? 0), reach);
      // Those that follow touch less.
      if (rest < needed) return;
      const place = order[at] as number;
      look(at + 1, [...made, place], reach + (most[place] ?? 0));
    }
  };
  look(0, [], 0);
  const found = best as { readonly made: readonly number[] } | null;
  return found === null ? null : [...found.made].sort((one, other) => one - other);
}

class Problem {
  readonly places: readonly number[];
  /** By repair, the parts that it touches, and the repairs that touch these, too. */
  private readonly touching = new Map<number, PartLeft[]>();
  private readonly near = new Map<number, Set<number>>();

  constructor(
    count: number,
    private readonly parts: readonly PartLeft[],
    private readonly fixed: number,
  ) {
    this.places = Array.from({ length: count }, (_, place) => place);
    for (const part of parts) {
      for (const place of part.touchedBy) {
        this.touching.set(place, [...(this.touching.get(place) ?? []), part]);
        this.near.set(place, new Set([...(this.near.get(place) ?? []), ...part.touchedBy]));
      }
    }
  }

  left(made: ReadonlySet<number>): number {
    return this.parts.reduce((sum, part) => sum + part.left(made), this.fixed);
  }

  /** All that each touches and that could go away. */
  mostEach(): readonly number[] {
    const most = this.places.map(() => 0);
    const [none, all] = [new Set<number>(), new Set(this.places)];
    for (const part of this.parts) {
      const clears = part.left(none) - part.left(all);
      for (const place of part.touchedBy) most[place] = (most[place] ?? 0) + clears;
    }
    return most;
  }

  /** One after another what clears most together with those made; where no single one clears anything, what touches most. Then without those that turned out idle. */
  greedy(limit: number): readonly number[] {
    const made = new Set<number>();
    const most = this.mostEach();
    const open = new Set(this.places.filter((place) => (most[place] ?? 0) > 0));
    let left = this.left(made);
    while (left > limit && open.size > 0) {
      let [next, gain] = [-1, -1];
      for (const place of open) {
        const own = this.gain(place, made);
        if (own > gain || (own === gain && (most[place] ?? 0) > (most[next] ?? 0))) [next, gain] = [place, own];
      }
      open.delete(next);
      made.add(next);
      left -= gain;
    }
    return [...this.withoutIdle(made, limit)].sort((one, other) => one - other);
  }

  /** What one more repair clears; only what it touches changes. */
  private gain(place: number, made: ReadonlySet<number>): number {
    const more = new Set([...(this.near.get(place) ?? [])].filter((one) => made.has(one)));
    const before = this.leftOf(place, more);
    return before - this.leftOf(place, more.add(place));
  }

  private leftOf(place: number, made: ReadonlySet<number>): number {
    return (this.touching.get(place) ?? []).reduce((sum, part) => sum + part.left(made), 0);
  }

  private withoutIdle(made: Set<number>, limit: number): ReadonlySet<number> {
    let left = this.left(made);
    for (const place of [...made]) {
      made.delete(place);
      const lost = this.gain(place, made);
      if (left + lost > Math.max(limit, left)) made.add(place);
      else left += lost;
    }
    return made;
  }
}
