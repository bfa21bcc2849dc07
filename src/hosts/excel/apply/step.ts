/** One piece of a write: what it queues in a batch, and about how many bytes that takes. */
export interface Step {
  readonly bytes: number;
  /** The cells of ours in people's sheets that it fills, to be read back. */
  readonly cells?: WrittenCells;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** Rows of one column of a sheet. */
export interface WrittenCells {
  readonly sheet: string;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** Bytes that one call takes beside its values: measured with the client, rounded up. */
export const CALL_BYTES = 120;

const OUTSIDE_ASCII = /[^\x00-\x7f]/g;

/** Bytes of a row of values in a request: characters outside ASCII take up to three bytes. */
function lineBytes(line: readonly unknown[]): number {
  let bytes = 0;
  for (const value of line) bytes += typeof value === 'string' ? textBytes(value) : 12;
  return bytes;
}

function textBytes(text: string): number {
  const json = JSON.stringify(text);
  return json.length + 2 * (json.match(OUTSIDE_ASCII)?.length ?? 0) + 1;
}

/** Bytes of a block of values, with the calls that the client makes for each group of 1,500 cells. */
export function blockBytes(block: RowBlock<unknown>): number {
  return block.bytes + CALL_BYTES * 8;
}

/** Steps in order, in lists that each fit in one request. */
export function packSteps(steps: readonly Step[], budget: number): Step[][] {
  const lists: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    const last = lists.at(-1);
    if (last && step.bytes <= room) {
      last.push(step);
      room -= step.bytes;
    } else {
      lists.push([step]);
      room = budget - step.bytes;
    }
  }
  return lists;
}

export interface RowBlock<T> {
  /** Place of its first row among all. */
  readonly from: number;
  readonly lines: readonly (readonly T[])[];
  readonly bytes: number;
}

/** Rows cut into blocks of at most `budget` bytes each; a row that is larger stands alone. */
export function rowBlocks<T>(lines: readonly (readonly T[])[], budget: number, bytesOf: (line: readonly T[]) => number = lineBytes): RowBlock<T>[] {
  const blocks: { from: number; lines: (readonly T[])[]; bytes: number }[] = [];
  lines.forEach((line, index) => {
    const bytes = bytesOf(line);
    const last = blocks.at(-1);
    if (last && last.bytes + bytes <= budget) {
      last.lines.push(line);
      last.bytes += bytes;
    } else blocks.push({ from: index, lines: [line], bytes });
  });
  return blocks;
}
