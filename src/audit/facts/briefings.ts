/** What executives named in their briefings: when each priority was last and first named, and who named which top outcomes. */
import type { Day } from '../reading/days';
import { fold } from '../reading/fold';
import { grouped } from '../model/grouped';
import { perModel } from './per-model';
import type { Briefing, Model, Priority, Reference } from '../model/types';

export interface Briefed {
  /** Last day, up to the audit date, on which it was named; null where none is known. */
  readonly day: Day | null;
  readonly first: Day | null;
  /** A briefing may mean this priority, but its date or the name it uses is not certain. */
  readonly perhaps: boolean;
}

/** By priority, each that some briefing names or may mean. */
export const lastBriefed = perModel((model): ReadonlyMap<Priority, Briefed> => {
  const known = new Map<Priority, Briefed>();
  for (const { fields } of model.briefings) {
    const held = fields.date?.value ?? null;
    if (held !== null && held > model.asOf) continue;
    for (const reference of (fields.priority?.value ?? []) as readonly Reference<'priority'>[]) {
      const certain = reference.targets.length === 1;
      for (const priority of certain ? reference.targets : [...reference.targets, ...reference.nearest]) {
        const before = known.get(priority) ?? { day: null, first: null, perhaps: false };
        known.set(
          priority,
          certain && held !== null
            ? { ...before, day: Math.max(before.day ?? held, held), first: Math.min(before.first ?? held, held) }
            : { ...before, perhaps: true },
        );
      }
    }
  }
  return known;
});

export interface TopOutcomes {
  readonly executive: string;
  /** Stable names of the outcomes, and how the sheet calls them. */
  readonly outcomes: ReadonlyMap<string, string>;
}

/**
 * The latest top outcomes of each executive who named exactly `count` since a day. Executives whose rows do not
 * tell which ones are at the top are left out.
 */
export function topOutcomes(model: Model, since: Day, count: number): TopOutcomes[] {
  const byExecutive = grouped(model.briefings, ({ fields: { date, rank, executive, priority } }) => {
    const day = date?.value ?? null;
    if (day === null || day < since || day > model.asOf || (rank?.value ?? 1) > count || identity(priority?.value) === null) return [];
    return [identity(executive?.value)?.key].filter((key) => key !== undefined);
  });
  return [...byExecutive.values()].flatMap((briefings) => {
    const outcomes = latest(briefings, count);
    return outcomes === null ? [] : [{ executive: identity(briefings[0]?.fields.executive?.value)?.name ?? '', outcomes }];
  });
}

/** All outcomes of the time, where they are as many as asked for; else those of the latest briefing. */
function latest(briefings: readonly Briefing[], count: number): ReadonlyMap<string, string> | null {
  const day = briefings.reduce((last, { fields }) => Math.max(last, fields.date?.value ?? 0), 0);
  const chosen = [briefings, briefings.filter(({ fields }) => fields.date?.value === day)].map(outcomesOf);
  return chosen.find(({ size }) => size === count) ?? null;
}

function outcomesOf(briefings: readonly Briefing[]): ReadonlyMap<string, string> {
  return new Map(
    briefings.flatMap(({ fields }): [string, string][] => {
      const named = identity(fields.priority?.value);
      return named === null ? [] : [[named.key, named.name]];
    }),
  );
}

function identity(references: readonly Reference[] | null | undefined): { key: string; name: string } | null {
  const [reference] = references ?? [];
  if (reference === undefined) return null;
  const found = reference.targets.length === 1 ? reference.targets[0] : undefined;
  return { key: found?.key ?? fold(reference.text), name: found?.name ?? reference.text };
}
