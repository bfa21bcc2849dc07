/** What follows from something that does not change is worked out once for it, however often a place is opened, and forgotten with it. */
export function onceFor<Of extends object, What>(work: (of: Of) => What): (of: Of) => What {
  const known = new WeakMap<Of, { readonly what: What }>();
  return (of) => {
    let found = known.get(of);
    if (found === undefined) known.set(of, (found = { what: work(of) }));
    return found.what;
  };
}

/** As `onceFor`, for long work in parts, of which each may be a task of its own; whoever needs what it gives before has the rest of it done at once. */
interface InParts<Of, What> {
  (of: Of): What;
  /** Does one part; true once there is nothing left to do. */
  readonly part: (of: Of) => boolean;
}

export function inPartsFor<Of extends object, What>(work: (of: Of) => Generator<undefined, What>): InParts<Of, What> {
  const begun = onceFor((of: Of): { readonly parts: Generator<undefined, What>; made: { readonly what: What } | null } => ({ parts: work(of), made: null }));
  const part = (of: Of): boolean => {
    const known = begun(of);
    if (known.made !== null) return true;
    const { done, value } = known.parts.next();
    if (done === true) known.made = { what: value };
    return done === true;
  };
  const whole = (of: Of): What => {
    const known = begun(of);
    while (known.made === null) part(of);
    return known.made.what;
  };
  return Object.assign(whole, { part });
}
