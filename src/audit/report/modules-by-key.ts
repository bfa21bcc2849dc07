/** The modules of a report by what they are known by in another one of the same or a later workbook. */

/** By id, else by name; of those that have the same, the first of the one report is the first of the other. */
export function modulesByKey<M extends { readonly id: string | null; readonly name: string }>(modules: readonly M[]): ReadonlyMap<string, M> {
  const seen = new Map<string, number>();
  return new Map(
    modules.map((module) => {
      const key = module.id ?? module.name;
      const times = seen.get(key) ?? 0;
      seen.set(key, times + 1);
      return [`${times}|${key}`, module];
    }),
  );
}
