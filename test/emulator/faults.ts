/** Faults put in the way of a round trip, to see what the add-in makes of them. */
import type { Area } from '../../src/workbook/address';
import type { Sheet } from './model/sheet';

/** What Excel makes of cells right after they were written: it is told the block, and may change whatever it likes. */
export type Meddling = (sheet: Sheet, area: Area) => void;

export interface Fault {
  /** Which round trip from now on, counting from 1. */
  readonly roundTrip: number;
  /**
   * Before the host did anything, after it did everything, or half way: then the batch stops in front of the action at
   * that share (0..1) of its actions. A batch is not undone when it fails.
   */
  readonly when: 'before' | 'after' | { readonly share: number };
  /**
   * The code the add-in gets; `never` for a round trip that is never answered, `late` for one that is done when nobody waits for it any more,
   * `accepted` for one that is answered as if nothing had happened.
   */
  readonly code: string;
  /** Changes what is written in that round trip. */
  readonly meddling?: Meddling;
  readonly message?: string;
  /** How many times in a row, from that round trip on; once unless said. */
  readonly times?: number;
}

export class Faults {
  #planned: { fault: Fault; first: number; last: number }[] = [];

  /** `done` is the number of round trips so far. */
  plan(fault: Fault, done: number): void {
    const first = done + fault.roundTrip;
    this.#planned.push({ fault, first, last: first + (fault.times ?? 1) - 1 });
  }

  /** The fault of the round trip of this number; undefined when nothing is planned. */
  at(number: number): Fault | undefined {
    return this.#planned.find(({ first, last }) => number >= first && number <= last)?.fault;
  }

  clear(): void {
    this.#planned = [];
  }
}
