/** How tall the lines of a long list are: as they were measured, or as they are guessed before. Sums over thousands of them take a few additions. */

const BLOCK = 128;

export class LineHeights {
  readonly #heights: Float64Array;
  /** Sums of so many lines each. */
  readonly #blocks: Float64Array;

  constructor(
    readonly count: number,
    heightOf: (index: number) => number,
  ) {
    this.#heights = new Float64Array(count);
    this.#blocks = new Float64Array(Math.ceil(count / BLOCK));
    for (let index = 0; index < count; index++) this.set(index, heightOf(index));
  }

  at(index: number): number {
    return this.#heights[index] ?? 0;
  }

  set(index: number, height: number): void {
    const block = Math.floor(index / BLOCK);
    this.#blocks[block] = (this.#blocks[block] ?? 0) + height - this.at(index);
    this.#heights[index] = height;
  }

  /** Of all lines before this one. */
  above(index: number): number {
    const whole = Math.floor(Math.min(index, this.count) / BLOCK);
    let sum = 0;
    for (let block = 0; block < whole; block++) sum += this.#blocks[block] ?? 0;
    for (let line = whole * BLOCK; line < index; line++) sum += this.at(line);
    return sum;
  }

  /** The line at so many pixels below the beginning of the first; the first or the last one where there is none. */
  indexAt(offset: number): number {
    let [block, begin] = [0, 0];
    for (; block < this.#blocks.length - 1 && begin + (this.#blocks[block] ?? 0) <= offset; block++) begin += this.#blocks[block] ?? 0;
    let line = block * BLOCK;
    for (; line < this.count - 1 && begin + this.at(line) <= offset; line++) begin += this.at(line);
    return Math.max(0, line);
  }
}
