/**
 * Objects the add-in tracks: office.js asks for a reference with `_KeepReference`, uses it in later batches, and gives it
 * back with `_RemoveReference`. A tracked range moves along when cells are put in or taken out (`TrackedObjects.add`).
 */
import type { Area } from '../../src/workbook/address';
import type { Handle } from './handle';
import type { Sheet } from './model/sheet';
import { shiftedArea } from './model/shift';

export class References {
  readonly #kept = new Map<string, Handle | null>();
  #next = 1;

  keep(held: Handle): string {
    const id = `ref-${this.#next++}`;
    this.#kept.set(id, held);
    return id;
  }

  /** The object of a reference; null when it is gone, undefined when there never was one. */
  get(id: string): Handle | null | undefined {
    return this.#kept.get(id);
  }

  remove(id: string): void {
    this.#kept.delete(id);
  }

  get count(): number {
    return this.#kept.size;
  }

  /** Moves the tracked ranges of a sheet along with what was put in or taken out. */
  shift(sheet: Sheet, along: 'row' | 'column', at: number, count: number): void {
    for (const [id, held] of this.#kept) {
      if (held?.kind !== 'Range' || held.target.sheet !== sheet) continue;
      const area: Area | undefined = shiftedArea(held.target.area, along, at, count);
      if (area) held.target.area = area;
      else this.#kept.set(id, null);
    }
  }
}
