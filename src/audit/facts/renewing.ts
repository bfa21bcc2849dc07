/**
 * Brings what is known of a model up to date after an edit of a few cells. Facts that read none of them, and asked for no fact that says something else
 * now, are kept; the others are worked out again, and where they say what they said, what was made of them is kept as well.
 */
import type { Trail } from '../model/asking';
import type { AnyRecord, Model } from '../model/types';
import { answerIn, derived, kindOf, NO_ANSWER, putAnswer, whileRenewing, type Pages } from './per-model';
import { isSameAnswer } from '../model/same-answer';

/** What was edited. */
interface Edited {
  /** Records of which a cell says something else. */
  readonly records: ReadonlySet<object>;
  /** By number: the inputs of which a record says something else. */
  readonly fields: ReadonlySet<number>;
  /** Inputs that no record says alone. */
  readonly others: ReadonlySet<number>;
}

/** Of which things a fact says something else now; null: of none. */
type Changed = ReadonlySet<object> | 'all' | null;

/** @param records all of the model */
export function renewed(model: Model, edited: Edited, records: ReadonlySet<object>): void {
  const answers = model.answers.of(model);
  const trails = model.answers.trails;
  if (answers === null || trails === null) return;
  const renewal = new Renewal(model, answers, trails, edited, records, (thing) => records.has(thing));
  whileRenewing(
    (place) => void renewal.changedOf(place),
    () => {
      for (let place = 0; place < trails.length; place++) renewal.changedOf(place);
    },
  );
}

class Renewal {
  readonly #done: Changed[] = [];
  readonly #isBusy = new Set<number>();
  readonly #circles: ReadonlyMap<number, readonly number[]>;

  constructor(
    private readonly model: Model,
    private readonly answers: unknown[],
    private readonly trails: readonly (Trail | undefined)[],
    private readonly edited: Edited,
    private readonly records: Iterable<object>,
    private readonly isRecord: (thing: object) => boolean,
  ) {
    this.#circles = circlesOf(trails);
  }

  /** Renews a fact and all that it asks for. */
  changedOf(place: number): Changed {
    const known = this.#done[place];
    if (known !== undefined) return known;
    if (this.#isBusy.has(place)) return 'all';
    const circle = this.#circles.get(place) ?? [place];
    for (const one of circle) this.#isBusy.add(one);
    const touched = circle.map((one) => this.#touched(one));
    if (circle.length === 1) this.#done[place] = touched[0] === null || touched[0] === undefined ? null : this.#again(place, touched[0]);
    else for (const one of circle) this.#done[one] = touched.every((changed) => changed === null) ? null : this.#forgotten(one);
    for (const one of circle) this.#isBusy.delete(one);
    return this.#done[place] as Changed;
  }

  /** Of which things a fact has to be asked again. */
  #touched(place: number): Changed {
    const trail = this.trails[place];
    if (trail === undefined) return null;
    const { records, fields, others } = this.edited;
    // All that it asked for is renewed first, whatever is known of it before.
    let [all, some] = [false, null as Set<object> | null];
    for (const asked of marked(trail.otherFacts)) if (asked !== place && !this.#isInCircle(place, asked) && this.changedOf(asked) !== null) all = true;
    for (const asked of marked(trail.ownFacts)) {
      if (asked === place || this.#isInCircle(place, asked)) continue;
      const changed = this.changedOf(asked);
      if (changed === 'all') all = true;
      else if (changed !== null) some = new Set([...(some ?? []), ...changed]);
    }
    if ([...fields, ...others].some((input) => trail.others[input] === 1)) all = true;
    if ([...fields].some((input) => trail.own[input] === 1)) some = new Set([...(some ?? []), ...records]);
    // One that asks for itself about other records may hang on any of them.
    return all || (some !== null && trail.otherFacts[place] === 1) ? 'all' : some;
  }

  #isInCircle(place: number, asked: number): boolean {
    return this.#circles.get(place)?.includes(asked) === true;
  }

  #forgotten(place: number): Changed {
    this.answers[place] = undefined;
    this.trails[place]?.clear();
    return 'all';
  }

  #again(place: number, touched: ReadonlySet<object> | 'all'): Changed {
    const before = this.answers[place];
    if (before === undefined) return this.#forgotten(place);
    const kind = kindOf(place);
    try {
      if (kind.of === 'model') return this.#modelAgain(place, kind.derive, before);
      if (kind.of === 'record') return this.#recordsAgain(place, kind.derive, before as Pages, touched);
    } catch {
      // It is asked again by whoever asks for it next, who hears of the fault.
      return this.#forgotten(place);
    }
    if (touched === 'all') return this.#forgotten(place);
    let any = false;
    for (const one of touched) any = forgottenOf(before as Pages | Map<unknown, unknown>, one) || any;
    return any ? touched : null;
  }

  #modelAgain(place: number, derive: (model: Model) => unknown, before: unknown): Changed {
    this.#forgotten(place);
    const fact = derived(this.model, place, null, () => derive(this.model));
    const now = fact === undefined ? NO_ANSWER : fact;
    const isSame = isSameAnswer(before, now, this.isRecord);
    this.answers[place] = isSame ? before : now;
    return isSame ? null : 'all';
  }

  #recordsAgain(place: number, derive: (model: Model, record: object) => unknown, before: Pages, touched: ReadonlySet<object> | 'all'): Changed {
    const now: Pages = touched === 'all' ? [] : before.map((page) => page?.slice());
    if (touched === 'all') this.trails[place]?.clear();
    else for (const record of touched) putAnswer(now, (record as AnyRecord).nth, undefined);
    this.answers[place] = now;
    const changed = new Set<object>();
    for (const record of touched === 'all' ? this.records : touched) {
      const { nth } = record as AnyRecord;
      const was = answerIn(before, nth);
      if (was === undefined) continue;
      // What another answer was made of in the meantime stays as it is, whatever it says.
      const known = answerIn(now, nth);
      const is = known ?? this.#derived(place, record, derive);
      const isSame = known === undefined ? isSameAnswer(was, is, this.isRecord) : known === was;
      putAnswer(now, nth, isSame ? was : is);
      if (!isSame) changed.add(record);
    }
    return changed.size === 0 ? null : changed;
  }

  #derived(place: number, record: object, derive: (model: Model, record: object) => unknown): unknown {
    const answer = derived(this.model, place, record, () => derive(this.model, record));
    return answer === undefined ? NO_ANSWER : answer;
  }
}

/** Whether anything was kept of a thing; from then on nothing is. */
function forgottenOf(kept: Pages | Map<unknown, unknown>, thing: object): boolean {
  if (kept instanceof Map) return kept.delete(thing);
  const { nth } = thing as AnyRecord;
  if (answerIn(kept, nth) === undefined) return false;
  putAnswer(kept, nth, undefined);
  return true;
}

function marked(marks: Uint8Array): number[] {
  const places: number[] = [];
  for (let place = marks.indexOf(1); place >= 0; place = marks.indexOf(1, place + 1)) places.push(place);
  return places;
}

/** Facts that ask for each other in a circle, by each of them (Tarjan 1972). */
function circlesOf(trails: readonly (Trail | undefined)[]): ReadonlyMap<number, readonly number[]> {
  const circles = new Map<number, readonly number[]>();
  const [order, low, stack, isOn] = [new Map<number, number>(), new Map<number, number>(), [] as number[], new Set<number>()];
  const visit = (place: number): void => {
    order.set(place, order.size);
    low.set(place, order.get(place) as number);
    stack.push(place);
    isOn.add(place);
    const trail = trails[place];
    for (const asked of trail === undefined ? [] : [...marked(trail.ownFacts), ...marked(trail.otherFacts)]) {
      if (!order.has(asked)) visit(asked);
      if (isOn.has(asked)) low.set(place, Math.min(low.get(place) as number, low.get(asked) as number));
    }
    if (low.get(place) !== order.get(place)) return;
    const circle = stack.splice(stack.indexOf(place));
    for (const one of circle) isOn.delete(one);
    if (circle.length > 1) for (const one of circle) circles.set(one, circle);
  };
  for (let place = 0; place < trails.length; place++) if (!order.has(place)) visit(place);
  return circles;
}
