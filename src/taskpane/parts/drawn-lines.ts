/** Which lines of a long list are drawn: those in sight and some around them. Lines that turn out taller than was thought never move what is in sight. */
import { LineHeights } from './line-heights';

/** Pixels above and below what is in sight: a browser scrolls before it tells. */
const AROUND = 400;
/** So many lines are drawn wherever the list stands: one that begins below what is in sight must have a line that the Tab key can come to. */
const LEAST = 8;

export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** One list on the screen. Its lines stand one after the other within it, and what is not drawn is its padding. */
export class DrawnLines {
  readonly #known = new Map<string, number>();
  #keys: readonly string[] = [];
  #heights = new LineHeights(0, () => 0);
  /** What the screen shows. */
  #shown: Lines = { from: 0, to: 0 };
  /** The line that is to come in sight, as soon as it is drawn. */
  #wanted: string | null = null;

  /** `list` is the list once it stands in what scrolls it. */
  constructor(
    private readonly list: () => { readonly root: HTMLElement; readonly scrolled: HTMLElement } | null,
    private readonly guess: number,
  ) {}

  heightsOf(keys: readonly string[]): LineHeights {
    return new LineHeights(keys.length, (index) => this.#known.get(keys[index] ?? '') ?? this.guess);
  }

  /** To be called once other lines, or those of another list, stand on the screen. */
  showing(shown: Lines, keys: readonly string[], heights: LineHeights): void {
    const [before, isSame] = [this.#shown, heights === this.#heights];
    [this.#shown, this.#keys, this.#heights] = [shown, keys, heights];
    // Those that came above moved what was there by what they are taller than thought.
    if (isSame && shown.from < before.from) this.settle((index) => index < before.from);
    const index = this.#wanted === null ? -1 : keys.indexOf(this.#wanted);
    if (index < shown.from || index >= shown.to) return;
    this.settle();
    this.#scrollTo(index);
    this.#wanted = null;
  }

  /** Scrolls no further than a line needs to come in sight. */
  bring(key: string): void {
    const index = this.#keys.indexOf(key);
    if (index < 0) return;
    this.#wanted = index >= this.#shown.from && index < this.#shown.to ? null : key;
    if (this.#wanted === null) this.settle();
    this.#scrollTo(index);
  }

  /** The lines to be drawn; null for those that are. */
  wanted(): Lines | null {
    const sight = this.#sight();
    if (sight === null) return null;
    const from = this.#heights.indexAt(sight.top - AROUND);
    const to = Math.min(Math.max(this.#heights.indexAt(sight.top + sight.height + AROUND) + 1, from + LEAST), this.#heights.count);
    return from === this.#shown.from && to === this.#shown.to ? null : { from, to };
  }

  /** Takes down how tall the lines on the screen are, and scrolls by what those above what is in sight have grown. */
  settle(isNew: (index: number) => boolean = () => false): void {
    const [list, sight] = [this.list(), this.#sight()];
    if (list === null || sight === null) return;
    let [grown, bottom] = [0, this.#heights.above(this.#shown.from)];
    for (const [place, line] of [...list.root.children].entries()) {
      const index = this.#shown.from + place;
      const key = this.#keys[index];
      if (key === undefined || index >= this.#shown.to) break;
      const [before, height] = [this.#heights.at(index), line.getBoundingClientRect().height];
      bottom += before;
      if (height === before && this.#known.has(key)) continue;
      // Where a line was drawn below what was in sight and scrolled past since, nothing was ever moved by its true height.
      if (bottom <= sight.top && (this.#known.has(key) || isNew(index))) grown += height - before;
      this.#known.set(key, height);
      this.#heights.set(index, height);
    }
    if (grown !== 0) list.scrolled.scrollBy(0, grown);
  }

  /** What is in sight, in pixels from the beginning of the list. */
  #sight(): { readonly top: number; readonly height: number } | null {
    const list = this.list();
    if (list === null) return null;
    return { top: list.scrolled.getBoundingClientRect().top - list.root.getBoundingClientRect().top, height: list.scrolled.clientHeight };
  }

  #scrollTo(index: number): void {
    const sight = this.#sight();
    if (sight === null) return;
    const begin = this.#heights.above(index);
    const end = begin + this.#heights.at(index);
    const isAbove = begin < sight.top || end - begin > sight.height;
    if (isAbove || end > sight.top + sight.height) this.list()?.scrolled.scrollBy(0, isAbove ? begin - sight.top : end - sight.top - sight.height);
  }
}
