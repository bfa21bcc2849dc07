/** What has been found out about the records of a model, kept with it; only `facts` read and write it. */
import { Trail } from './asking';

export class Answers {
  #model: object | null = null;
  readonly #answers: unknown[] = [];
  /** By the number of each fact: what its answers were made of; null where nobody asks for that. */
  #trails: (Trail | undefined)[] | null = null;
  #isKept = false;

  /** Said once, when the model is made. */
  areOf(model: object): void {
    this.#model = model;
  }

  /** By the number of each fact; null for a model that was made of another one, which these answers are about. */
  of(model: object): unknown[] | null {
    return this.#model === model ? this.#answers : null;
  }

  /** From now on it is marked what answers are made of, and they are kept when a few cells are edited. */
  follow(): void {
    this.#trails = [];
    this.#isKept = true;
  }

  get isKept(): boolean {
    return this.#isKept;
  }

  /** The same trails as those of the model that another one was made of: what both know is known by both. */
  followLike(other: Answers): void {
    this.#trails = other.#trails;
  }

  get trails(): readonly (Trail | undefined)[] | null {
    return this.#trails;
  }

  /** Null where nobody follows. */
  trailOf(fact: number): Trail | null {
    const trails = this.#trails;
    return trails === null ? null : (trails[fact] ??= new Trail());
  }
}
