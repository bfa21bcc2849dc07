/** How a fact about the records is kept: computed the first time it is asked for, then remembered with its model. */
import { Answers } from '../model/answers';
import { askedFor, newFactNumber, onTrail } from '../model/asking';
import type { AnyRecord, Model } from '../model/types';

/** What a fact hangs on: anything; or nothing that a repair edits, so not on who answers for a module, what modules and links serve, nor where a goal leads. */
export type Basis = 'anything' | 'no names';

/** How the answers of a fact come to be, for whoever renews them after an edit. */
type FactKind =
  /** One answer about the whole workbook. */
  | { readonly of: 'model'; readonly derive: (model: Model) => unknown }
  /** An answer for each record. */
  | { readonly of: 'record'; readonly derive: (model: Model, record: object) => unknown }
  /** What somebody keeps for each record or other thing, and makes anew when it is gone. */
  | { readonly of: 'kept' };

const kinds: FactKind[] = [];
const lasting = new Set<number>();
/** Stands for an answer that is undefined. */
export const NO_ANSWER = Symbol('no answer');

export const kindOf = (place: number): FactKind => kinds[place] as FactKind;

/** Sees to it that what is known of a fact still holds, while an edit is being followed. */
let renewing: ((place: number) => void) | null = null;

/** While something is done, facts that are asked for are renewed first. */
export function whileRenewing<T>(renew: (place: number) => void, work: () => T): T {
  renewing = renew;
  try {
    return work();
  } finally {
    renewing = null;
  }
}

function registered(kind: FactKind, basis: Basis): number {
  const place = newFactNumber();
  kinds[place] = kind;
  if (basis === 'no names') lasting.add(place);
  return place;
}

/** Of models that were made of another one. */
const ofOthers = new WeakMap<Model, unknown[]>();

/** The answers about a model, by the number of each fact. */
function answersOf(model: Model): unknown[] {
  let answers = model.answers.of(model) ?? ofOthers.get(model);
  if (answers === undefined) ofOthers.set(model, (answers = []));
  return answers;
}

/** Works an answer out, and marks what it is made of where somebody follows. */
export function derived<T>(model: Model, place: number, about: object | null, derive: () => T): T {
  const trail = model.answers.trailOf(place);
  return trail === null ? derive() : onTrail(trail, about, derive);
}

/** The same, apart from those who ask: a function made where the answer is mostly known already would cost each of them an object. */
function workedOut<K extends object | null, T>(model: Model, place: number, about: K, derive: (model: Model, about: K) => T): T {
  return derived(model, place, about, () => derive(model, about));
}

/** Works out what a fact leaves for later: that is a part of it, whoever happens to ask for it first. */
export type Later = <T>(work: () => T) => T;

/** A fact about the whole workbook. */
export function perModel<T>(derivedOf: (model: Model, later: Later) => T, basis: Basis = 'anything'): (model: Model) => T {
  const derive = (model: Model): T => derivedOf(model, (work) => derived(model, place, null, work));
  const place = registered({ of: 'model', derive }, basis);
  return (model) => {
    askedFor(place, null);
    renewing?.(place);
    const answers = answersOf(model);
    const before = answers[place];
    if (before !== undefined) return (before === NO_ANSWER ? undefined : before) as T;
    const fact = workedOut(model, place, null, derive);
    answers[place] = fact === undefined ? NO_ANSWER : fact;
    return fact;
  };
}

/** How many records' answers stand in one list: few facts are asked about all kinds, and of kinds that nobody asks about there is no list. */
const PAGE_BITS = 8;
const IN_PAGE = 2 ** PAGE_BITS - 1;

/** What is known of records, by the place of each among those of its model. */
export type Pages = (unknown[] | undefined)[];

/** Undefined where nothing is known of a record. */
export function answerIn(pages: Pages, nth: number): unknown {
  return pages[nth >> PAGE_BITS]?.[nth & IN_PAGE];
}

export function putAnswer(pages: Pages, nth: number, answer: unknown): void {
  (pages[nth >> PAGE_BITS] ??= new Array<unknown>(IN_PAGE + 1))[nth & IN_PAGE] = answer;
}

/** A fact about one record of a workbook. The answers stand where the records do: to look them up in a map took a twentieth of an audit. */
export function perRecord<K extends Pick<AnyRecord, 'nth'>, V>(
  derive: (model: Model, record: K) => V,
  basis: Basis = 'anything',
): (model: Model, record: K) => V {
  const place = registered({ of: 'record', derive: derive as unknown as (model: Model, record: object) => unknown }, basis);
  return (model, record) => {
    askedFor(place, record);
    renewing?.(place);
    const { nth } = record;
    // A row that was gathered into a record is none of its own: what is said of it is not kept.
    if (!(nth >= 0)) return workedOut(model, place, record, derive);
    const pages = (answersOf(model)[place] ??= []) as Pages;
    const before = answerIn(pages, nth);
    if (before !== undefined) return (before === NO_ANSWER ? undefined : before) as V;
    const answer = workedOut(model, place, record, derive);
    putAnswer(pages, nth, answer === undefined ? NO_ANSWER : answer);
    return answer;
  };
}

/** What a fact about the whole workbook says of one record. It is kept only where it may outlast an edit: where it says the same of a record, what was made of that still holds. */
export function perPart<K extends Pick<AnyRecord, 'nth'>, V>(part: (model: Model, record: K) => V): (model: Model, record: K) => V {
  const kept = perRecord(part);
  return (model, record) => (isFollowed(model) ? kept(model, record) : part(model, record));
}

/** What a record's answer is made of beside the workbook, with the answer. */
interface Made<G, V> {
  readonly ground: G;
  readonly value: V;
}

export interface OnGround<K, G, V> {
  (model: Model, record: K, ground: G): V;
  /** Makes a part of the answer that was left for later. */
  later<T>(model: Model, record: K, make: () => T): T;
}

/**
 * What is said of a record on some ground beside the workbook: all that whoever asks knows and the answer hangs on. It is kept only where it may outlast an
 * edit, and then for as long as the ground is the same.
 */
export function perGround<K extends Pick<AnyRecord, 'nth'>, G, V>(
  make: (model: Model, record: K, ground: G) => V,
  isSameGround: (known: G, now: G) => boolean = Object.is,
): OnGround<K, G, V> {
  const place = registered({ of: 'kept' }, 'anything');
  const answer = (model: Model, record: K, ground: G): V => {
    if (!isFollowed(model) || !(record.nth >= 0)) return make(model, record, ground);
    askedFor(place, record);
    renewing?.(place);
    const pages = (answersOf(model)[place] ??= []) as Pages;
    const before = answerIn(pages, record.nth) as Made<G, V> | undefined;
    if (before !== undefined && isSameGround(before.ground, ground)) return before.value;
    const value = derived(model, place, record, () => make(model, record, ground));
    putAnswer(pages, record.nth, { ground, value } satisfies Made<G, V>);
    return value;
  };
  return Object.assign(answer, { later: <T>(model: Model, record: K, work: () => T): T => derived(model, place, record, work) });
}

/**
 * What is kept of something that is no record, or of a record for each of a second thing: what `make` makes, the first time, and whenever what is known no
 * longer holds. The second thing has to be one that says all that the answer hangs on beside the workbook.
 */
export function perKey<V>(basis: Basis = 'anything'): (model: Model, key: unknown, make: () => V, further?: unknown, holds?: (known: V) => boolean) => V {
  const place = registered({ of: 'kept' }, basis);
  return (model, key, make, further = null, holds = () => true) => {
    askedFor(place, key);
    renewing?.(place);
    const answers = answersOf(model);
    const known = (answers[place] ??= new Map<unknown, Map<unknown, V>>()) as Map<unknown, Map<unknown, V>>;
    const before = known.get(key)?.get(further);
    if (before !== undefined && holds(before)) return before;
    const made = derived(model, place, typeof key === 'object' ? key : null, make);
    const own = known.get(key) ?? new Map<unknown, V>();
    known.set(key, own.set(further, made));
    return made;
  };
}

/** The same records with other names in some of their cells: what hangs on no names is known of them, all else is asked anew. */
export function withOtherNames(model: Model, { references, oddCells }: Pick<Model, 'references' | 'oddCells'>): Model {
  const answers = new Answers();
  const other: Model = Object.freeze({ ...model, references, oddCells, answers });
  answers.areOf(other);
  answers.followLike(model.answers);
  const [before, now] = [model.answers.of(model), answers.of(other)];
  if (before !== null && now !== null) for (const place of lasting) if (before[place] !== undefined) now[place] = before[place];
  return other;
}

/** Whether what is known of a model is kept when its workbook is edited: then it is worth keeping piece by piece. A model with other names in some cells is not: it serves one question. */
export function isFollowed(model: Model): boolean {
  return model.answers.isKept;
}
