/** What follows from something that does not change is worked out once for it, however often a place is opened, and forgotten with it. */
export function onceFor<Of extends object, What>(work: (of: Of) => What): (of: Of) => What {
  const known = new WeakMap<Of, { readonly what: What }>();
  return (of) => {
    let found = known.get(of);
    if (found === undefined) known.set(of, (found = { what: work(of) }));
    return found.what;
  };
}
