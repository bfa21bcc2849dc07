/** One piece of a write: what it queues in a batch, and about how many bytes that takes. */
export interface Step {
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** Bytes that one call takes beside its values: measured with the client, rounded up. */
export const CALL_BYTES = 120;

/** Bytes of a block of values in a request. */
export function blockBytes(block: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  // Characters outside ASCII take up to three bytes; the client adds calls for each group of 1,500 cells.
  for (const line of block) for (const value of line) bytes += typeof value === 'string' ? value.length * 1.5 + 4 : 12;
  return bytes + CALL_BYTES * 8;
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

/** A block of rows cut so that each piece is one step of at most `budget` bytes. */
export function rowBlocks<T>(lines: readonly (readonly T[])[], budget: number): { readonly from: number; readonly lines: readonly (readonly T[])[] }[] {
  const blocks: { from: number; lines: (readonly T[])[] }[] = [];
  let room = 0;
  lines.forEach((line, index) => {
    const bytes = blockBytes([line]) - CALL_BYTES * 8;
    const last = blocks.at(-1);
    if (last && bytes <= room) last.lines.push(line);
    else {
      blocks.push({ from: index, lines: [line] });
      room = budget;
    }
    room -= bytes;
  });
  return blocks;
}
