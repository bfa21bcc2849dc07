/** How much is asked of Excel at a time: what the cells of each sheet take, and what one answer can carry. */
import { cellsOf, FIRST_GUESS, type Block } from './blocks';

/** A tenth more than was measured covers rows unlike the sample; an answer that is too large all the same is asked for again in smaller ones. */
const MARGIN = 1.1;

export class Payload {
  /** Bytes of a cell by sheet. */
  readonly #perCell = new Map<number, number>();
  /** Sheets of which cells were seen. */
  readonly #measured = new Set<number>();
  #budget: number;
  #blocks = Number.POSITIVE_INFINITY;

  /** `most` is what an answer can carry at best; `guesses` are bytes of a cell where they are known before any was seen. */
  constructor(
    private readonly most: number,
    guesses: ReadonlyMap<number, number>,
  ) {
    this.#budget = most;
    for (const [sheet, guess] of guesses) this.#perCell.set(sheet, guess);
  }

  /** Bytes of the next answer. */
  get budget(): number {
    return this.#budget;
  }

  /** Blocks of the next answer. */
  get blocks(): number {
    return this.#blocks;
  }

  readonly perCell = (sheet: number): number => this.#perCell.get(sheet) ?? FIRST_GUESS;

  /** An answer came: what a cell took is known now, and more may be asked for again. */
  took(bytes: ReadonlyMap<number, number>): void {
    for (const [sheet, each] of bytes) {
      this.#perCell.set(sheet, Math.max(1, each * MARGIN));
      this.#measured.add(sheet);
    }
    this.#budget = Math.min(this.most, this.#budget * 2);
    this.#blocks *= 2;
  }

  /**
   * An answer to these blocks was too large. Several are asked for apart first, so that one with long texts does not slow the others; of one
   * alone its cells were larger than thought, or, where some were seen already, the answer itself must be smaller.
   */
  refused(blocks: readonly Block[]): void {
    const [only] = blocks;
    if (blocks.length > 1) this.#blocks = Math.floor(blocks.length / 2);
    else if (only && !this.#measured.has(only.sheet)) this.#perCell.set(only.sheet, Math.max(this.perCell(only.sheet), this.#budget / cellsOf(only.area)) * 4);
    else this.#budget = Math.min(this.#budget, only ? cellsOf(only.area) * this.perCell(only.sheet) : this.#budget) / 2;
  }
}
