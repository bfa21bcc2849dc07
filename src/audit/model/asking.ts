/**
 * What answers are made of: while one is worked out, each cell that is read and each other answer that is asked for is marked on its trail, so that the
 * next audit of the workbook knows which answers an edit leaves as they are. A mark is one byte: it is set millions of times.
 */

/** More than there are; a mark beyond would be lost without a word. */
const MOST_INPUTS = 1024;
const MOST_FACTS = 1024;

/** What one fact was made of. A fact about one record tells what was read of that record itself from what was read elsewhere. */
export class Trail {
  readonly own = new Uint8Array(MOST_INPUTS);
  readonly others = new Uint8Array(MOST_INPUTS);
  readonly ownFacts = new Uint8Array(MOST_FACTS);
  readonly otherFacts = new Uint8Array(MOST_FACTS);

  clear(): void {
    for (const marks of [this.own, this.others, this.ownFacts, this.otherFacts]) marks.fill(0);
  }
}

let asker: Trail | null = null;
/** The record that the asker's answer is about; null where it is about the whole workbook. */
let about: unknown = null;

const inputs = new Map<string, number>();
let facts = 0;

/** The number of an input: a field such as `module.cost`, or what else a model holds. */
export function inputNumber(name: string): number {
  const known = inputs.get(name) ?? inputs.size;
  if (known >= MOST_INPUTS) throw new RangeError(`more than ${MOST_INPUTS} inputs`);
  inputs.set(name, known);
  return known;
}

export function newFactNumber(): number {
  if (facts >= MOST_FACTS) throw new RangeError(`more than ${MOST_FACTS} facts`);
  return facts++;
}

/** Whether anybody asks for an answer that is followed. */
export const isAsked = (): boolean => asker !== null;

/** An input is read, of this record; undefined: of none. */
export function readInput(input: number, of: unknown): void {
  if (asker !== null) (of === about ? asker.own : asker.others)[input] = 1;
}

/** A fact is asked for, about this. */
export function askedFor(fact: number, of: unknown): void {
  if (asker !== null) (of !== null && of === about ? asker.ownFacts : asker.otherFacts)[fact] = 1;
}

/** Works an answer out; what it is made of is marked on its trail. */
export function onTrail<T>(trail: Trail, of: unknown, work: () => T): T {
  const [before, beforeAbout] = [asker, about];
  asker = trail;
  about = of;
  try {
    return work();
  } finally {
    asker = before;
    about = beforeAbout;
  }
}
