/** How a fact about the records is kept: computed the first time it is asked for, then remembered with its model. */
import { Answers } from '../model/answers';
import type { AnyRecord, Model } from '../model/types';

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

/** How many records' answers stand in one list: few facts are asked about all kinds, and of kinds that nobody asks about there is no list. */
const PAGE_BITS = 8;
const IN_PAGE = 2 ** PAGE_BITS - 1;

/** A fact about one record of a workbook. The answers stand where the records do: to look them up in a map took a twentieth of an audit. */
export function perRecord<K extends Pick<AnyRecord, 'nth'>, V>(
  derive: (model: Model, record: K) => V,
  basis: Basis = 'anything',
): (model: Model, record: K) => V {
  const pagesOf = perModel((): unknown[][] => [], basis);
  return (model, record) => {
    const { nth } = record;
    // A row that was gathered into a record is none of its own: what is said of it is not kept.
    if (!(nth >= 0)) return derive(model, record);
    const page = (pagesOf(model)[nth >> PAGE_BITS] ??= []);
    const before = page[nth & IN_PAGE];
    if (before !== undefined) return (before === NO_ANSWER ? undefined : before) as V;
    const answer = derive(model, record);
    page[nth & IN_PAGE] = answer === undefined ? NO_ANSWER : answer;
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
