/** Whatever was edited in a part comes back, byte by byte, and a script of somebody else's does no harm. */
import fc from 'fast-check';
import { packedText, unpackedText } from '../../../src/hosts/xlsx/packed-text';
import { undoes, undone, undoScript } from '../../../src/hosts/xlsx/undo-script';

const bytes = fc.uint8Array({ max: 3, maxLength: 60 });
/** An old part cut into pieces, of which some are kept and all have something put before them. */
const edited = fc.tuple(fc.array(fc.record({ piece: bytes, keep: fc.boolean(), put: bytes }), { maxLength: 8 }), bytes).map(([pieces, end]) => {
  const copies: number[] = [];
  const [old, now]: [number[], number[]] = [[], []];
  for (const { piece, keep, put } of pieces) {
    now.push(...put);
    if (keep) copies.push(now.length, old.length, piece.length);
    if (keep) now.push(...piece);
    old.push(...piece);
  }
  return { old: Uint8Array.from(old), now: Uint8Array.from([...now, ...end]), copies };
});

it('makes the old part of the new one, with and without knowing what was kept', () => {
  fc.assert(
    fc.property(edited, ({ old, now, copies }) => {
      for (const known of [copies, []]) {
        const script = undoScript(old, now, known);
        expect(undone(now, script)).toEqual(old);
        expect(undoes(now, script, old)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

it('is short where little was changed in much', () => {
  const old = new Uint8Array(1_000_000).map((_, index) => index % 251);
  const now = Uint8Array.from([...old.subarray(0, 500_000), 1, 2, 3, ...old.subarray(500_000)]);
  expect(undoScript(old, now, [0, 0, 500_000, 500_003, 500_000, 500_000]).length).toBeLessThan(20);
});

it('tells another part from the one it makes', () => {
  fc.assert(
    fc.property(edited, bytes, ({ old, now, copies }, other) => {
      fc.pre(Buffer.compare(old, other) !== 0);
      expect(undoes(now, undoScript(old, now, copies), other)).toBe(false);
    }),
  );
});

it('gives nothing, and nothing large, where it does not fit the part', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), bytes, (script, now) => {
      const old = undone(now, script);
      if (old !== undefined) expect(old.length).toBeLessThanOrEqual(now.length + script.length);
    }),
    { numRuns: 2000 },
  );
});

describe('packed bytes', () => {
  it('come back from their text', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), (some) => expect(unpackedText(packedText(some), 3000)).toEqual(some)));
    const long = new Uint8Array(200_000).map((_, index) => (index * index) % 253);
    expect(unpackedText(packedText(long), long.length)).toEqual(long);
  });

  it('never unpack to more than they may', () => {
    const bomb = packedText(new Uint8Array(50_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    expect(unpackedText(bomb, 1_000_000)).toBeUndefined();
    for (const text of ['', 'no base64 !', bomb.slice(0, 200)]) expect([undefined, 0]).toContain(unpackedText(text, 10)?.length);
  });
});
