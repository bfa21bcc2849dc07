/** What has been found out about the records of a model, kept with it; only `facts` read and write it. */

export class Answers {
  #model: object | null = null;
  readonly #answers: unknown[] = [];

  /** Said once, when the model is made. */
  areOf(model: object): void {
    this.#model = model;
  }

  /** By the number of each fact; null for a model that was made of another one, which these answers are about. */
  of(model: object): unknown[] | null {
    return this.#model === model ? this.#answers : null;
  }
}
