/** What is put together when somebody first looks at it: of reports by the ten thousand rows most parts are never asked for. */

/** Gives each time what `workOut` gave the first time. */
export function later<T>(workOut: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: workOut() }).value;
}
