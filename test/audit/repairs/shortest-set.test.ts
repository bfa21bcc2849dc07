/** The fewest repairs: against every set of small problems, and its bound beside greedy on large ones. */
import fc from 'fast-check';
import { shortestSet, type PartLeft } from '../../../src/audit/repairs/shortest-set';

/** Parts that need all of their repairs, as two faults of one module do, or any. */
const drawn = (most: number): fc.Arbitrary<{ readonly count: number; readonly parts: readonly PartLeft[]; readonly total: number }> =>
  fc
    .tuple(
      fc.integer({ min: 1, max: most }),
      fc.array(fc.record({ amount: fc.integer({ min: 0, max: 500 }), by: fc.array(fc.nat(99), { minLength: 1, maxLength: 3 }), all: fc.boolean() }), {
        maxLength: 12,
      }),
    )
    .map(([count, drawnParts]) => ({
      count,
      total: drawnParts.reduce((sum, { amount }) => sum + amount, 0),
      parts: drawnParts.map(({ amount, by, all }): PartLeft => {
        const touchedBy = [...new Set(by.map((place) => place % count))];
        return { touchedBy, left: (made) => ((all ? touchedBy.every((place) => made.has(place)) : touchedBy.some((place) => made.has(place))) ? 0 : amount) };
      }),
    }));

const leftOf = (parts: readonly PartLeft[], made: ReadonlySet<number>): number => parts.reduce((sum, part) => sum + part.left(made), 0);
const setOf = (mask: number, count: number): Set<number> =>
  new Set(Array.from({ length: count }, (_, place) => place).filter((place) => (mask >> place) % 2 === 1));

it('no smaller set reaches the limit, and none of its size leaves less', () => {
  fc.assert(
    fc.property(drawn(8), fc.double({ min: 0, max: 1, noNaN: true }), ({ count, parts, total }, share) => {
      const limit = total * share;
      const found = shortestSet(count, parts, 0, limit);
      const sets = Array.from({ length: 2 ** count }, (_, mask) => setOf(mask, count)).filter((made) => leftOf(parts, made) <= limit);
      const smallest = Math.min(...sets.map(({ size }) => size));
      expect(found.reached).toBe(sets.length > 0);
      if (!found.reached) return;
      expect(found.exact).toBe(true);
      expect(found.repairs).toHaveLength(smallest);
      expect(found.left).toBe(leftOf(parts, new Set(found.repairs)));
      expect(found.left).toBeLessThanOrEqual(limit);
    }),
    { numRuns: 300 },
  );
});

it('above 20 candidates: greedy, which reaches the limit, beside a bound that no set undercuts', () => {
  fc.assert(
    fc.property(drawn(30), fc.double({ min: 0, max: 1, noNaN: true }), ({ count, parts, total }, share) => {
      const found = shortestSet(count + 21, parts, 0, total * share);
      expect(found.atLeast).toBeLessThanOrEqual(found.repairs.length);
      if (found.reached) expect(leftOf(parts, new Set(found.repairs))).toBeLessThanOrEqual(total * share);
      else expect(found.left).toBe(leftOf(parts, new Set(Array.from({ length: count }, (_, place) => place))));
      // The exact search of the same problem needs no fewer than the bound says.
      if (count <= 20) expect(shortestSet(count, parts, 0, total * share).repairs.length).toBeGreaterThanOrEqual(found.reached ? found.atLeast : 0);
    }),
    { numRuns: 100 },
  );
});

it('two faults of one part clear nothing singly', () => {
  const both: PartLeft = { touchedBy: [0, 1], left: (made) => (made.has(0) && made.has(1) ? 0 : 90) };
  const small: PartLeft = { touchedBy: [2], left: (made) => (made.has(2) ? 0 : 10) };
  expect(shortestSet(3, [both, small], 0, 20)).toEqual({ repairs: [0, 1], left: 10, reached: true, exact: true, atLeast: 2 });
  expect(shortestSet(3, [both, small], 100, 20)).toMatchObject({ repairs: [0, 1, 2], left: 100, reached: false });
});
