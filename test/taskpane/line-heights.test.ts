/** Sums over the lines of a long list are those of adding them up one by one, whatever was measured since. */
import fc from 'fast-check';
import { LineHeights } from '../../src/taskpane/parts/line-heights';

const height = fc.integer({ min: 0, max: 400 });
const lines = fc.array(height, { minLength: 1, maxLength: 700 });
const measured = fc.array(fc.tuple(fc.nat(699), height), { maxLength: 40 });

it('knows how far down each line stands, and which one stands at a place', () => {
  fc.assert(
    fc.property(lines, measured, fc.nat(300_000), (first, changes, offset) => {
      const now = [...first];
      const heights = new LineHeights(first.length, (index) => first[index] ?? 0);
      for (const [at, to] of changes) {
        const index = at % now.length;
        now[index] = to;
        heights.set(index, to);
      }
      const tops = now.map((_, index) => now.slice(0, index).reduce((sum, one) => sum + one, 0));
      tops.forEach((top, index) => expect(heights.above(index)).toBe(top));
      const at = now.findIndex((one, index) => (tops[index] ?? 0) + one > offset);
      expect(heights.indexAt(offset)).toBe(at < 0 ? now.length - 1 : at);
      expect(heights.indexAt(-1)).toBe(0);
    }),
    { numRuns: 60 },
  );
});
