/** How a fact about the records is kept: computed the first time it is asked for, then remembered with its model. */
import type { Model } from '../model/types';

let facts = 0;
/** Stands for an answer that is undefined. */
const NO_ANSWER = Symbol('no answer');

/** A fact about the whole workbook. */
export function perModel<T>(derive: (model: Model) => T): (model: Model) => T {
  const place = facts++;
  /** Of models that were made of another one. */
  const known = new WeakMap<Model, unknown[]>();
  return (model) => {
    let answers = model.answers.of(model) ?? known.get(model);
    if (answers === undefined) known.set(model, (answers = []));
    const before = answers[place];
    if (before !== undefined) return (before === NO_ANSWER ? undefined : before) as T;
    const fact = derive(model);
    answers[place] = fact === undefined ? NO_ANSWER : fact;
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
