/** Of cells that say the same at different times the latest that is filled, up to the day of the audit. */
import type { MappedColumn } from '../mapping/types';
import type { Day } from '../reading/days';
import type { RawCell } from './raw-record';

export class LatestCells {
  private readonly known = new Map<string, { readonly place: number; readonly cell: RawCell }>();

  constructor(private readonly asOf: Day) {}

  put(name: string, cell: RawCell, { place, from }: NonNullable<MappedColumn['inTime']>): void {
    const before = this.known.get(name);
    const isToCome = from !== null && from > this.asOf;
    if (before !== undefined && (cell.value === null || isToCome || before.place > place)) return;
    this.known.set(name, isToCome ? { place: -1, cell: { value: null, at: cell.at, raw: null } } : { place: cell.value === null ? -1 : place, cell });
  }

  into(fields: Record<string, RawCell>): void {
    for (const [name, { cell }] of this.known) fields[name] = cell;
  }
}
