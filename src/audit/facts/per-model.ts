/** How a fact about the records is kept: computed the first time it is asked for, then remembered with its model. */
import { Answers } from '../model/answers';
import type { Model } from '../model/types';

/** What a fact hangs on: anything; or nothing that a repair edits, so not on who answers for a module, what modules and links serve, nor where a goal leads. */
export type Basis = 'anything' | 'no names';

let facts = 0;
const lasting = new Set<number>();
/** Stands for an answer that is undefined. */
const NO_ANSWER = Symbol('no answer');

/** A fact about the whole workbook. */
export function perModel<T>(derive: (model: Model) => T, basis: Basis = 'anything'): (model: Model) => T {
  const place = facts++;
  if (basis === 'no names') lasting.add(place);
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
export function perRecord<K extends object, V>(derive: (model: Model, record: K) => V, basis: Basis = 'anything'): (model: Model, record: K) => V {
  const answersOf = perModel(() => new Map<K, V>(), basis);
  return (model, record) => {
    const answers = answersOf(model);
    const before = answers.get(record);
    if (before !== undefined || answers.has(record)) return before as V;
    const answer = derive(model, record);
    answers.set(record, answer);
    return answer;
  };
}

/** The same records with other names in some of their cells: what hangs on no names is known of them, all else is asked anew. */
export function withOtherNames(model: Model, { references, oddCells }: Pick<Model, 'references' | 'oddCells'>): Model {
  const answers = new Answers();
  const other: Model = Object.freeze({ ...model, references, oddCells, answers });
  answers.areOf(other);
  const [before, now] = [model.answers.of(model), answers.of(other)];
  if (before !== null && now !== null) for (const place of lasting) if (before[place] !== undefined) now[place] = before[place];
  return other;
}
