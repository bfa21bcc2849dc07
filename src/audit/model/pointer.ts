/** A reference that needs no name: the record it stands for is known from where it stands. */
import type { RawCell, RawRecord } from './raw-record';

export class Pointer {
  constructor(readonly record: RawRecord) {}

  /** What the record is called, for keys and messages. */
  get label(): string {
    return this.record.id ?? this.record.name;
  }
}

/** The cell of such a reference: it stands where the record is named. */
export function pointerCell(record: RawRecord): RawCell {
  return { value: new Pointer(record), at: record.at, raw: record.name };
}
