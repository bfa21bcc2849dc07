/** Fixed work, so that what ours costs can be told as a ratio on any machine, however busy: objects, texts, maps, numbers and packing, as an audit needs them. */
import { deflateRawSync } from 'node:zlib';

interface Row {
  readonly id: string;
  readonly group: string;
  readonly amount: number;
}

const ROWS = 60_000;
const ROUNDS = 3;

/** What came out, so that nothing of it can be left out. */
export function referenceWork(): number {
  let sum = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const rows = Array.from({ length: ROWS }, (_, place): Row => ({ id: `R-${place}`, group: `Group ${(place * 7919) % 911}`, amount: (place * 31) % 10_007 }));
    const groups = new Map<string, Row[]>();
    for (const row of rows) {
      const list = groups.get(row.group);
      if (list === undefined) groups.set(row.group, [row]);
      else list.push(row);
    }
    const sorted = [...groups.values()].flatMap((list) => [...list].sort((one, other) => one.amount - other.amount || (one.id < other.id ? -1 : 1)));
    const text = sorted.map(({ id, group, amount }) => `${id.toLowerCase().replace(/[^a-z0-9]+/g, ' ')}|${group}|${amount}`).join('\n');
    const bytes = new TextEncoder().encode(text);
    for (const byte of bytes) sum = (sum * 31 + byte) % 1_000_003;
    sum += deflateRawSync(bytes, { level: 4 }).length;
  }
  return sum;
}
