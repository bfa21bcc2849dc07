/** How a fact about the records is kept: computed the first time it is asked for, then remembered with its model. */
import type { Model } from '../model/types';

/** A fact about the whole workbook. */
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

/** A fact about one record of a workbook. */
export function perRecord<K extends object, V>(derive: (model: Model, record: K) => V): (model: Model, record: K) => V {
  const answersOf = perModel(() => new Map<K, V>());
  return (model, record) => {
    const answers = answersOf(model);
    const before = answers.get(record);
    if (before !== undefined || answers.has(record)) return before as V;
    const answer = derive(model, record);
    answers.set(record, answer);
    return answer;
  };
}
