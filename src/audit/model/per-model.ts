/** Facts that several rules derive from a model: computed the first time they are asked for, then remembered with it. */
import type { Model } from './types';

export function perModel<T>(derive: (model: Model) => T): (model: Model) => T {
  const known = new WeakMap<Model, { readonly fact: T }>();
  return (model) => {
    const before = known.get(model);
    if (before !== undefined) return before.fact;
    const fact = derive(model);
    known.set(model, { fact });
    return fact;
  };
}
