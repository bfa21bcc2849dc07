/** A formula seen from its cell comes back as it was, and is the same for every cell of a column that was filled down. */
import fc from 'fast-check';
import { formulaSeen, seenFrom, SeenInColumn } from '../../src/workbook/relative-formula';

it.each([
  ['=SUM(B5:G5)', 4, 7, '=SUM(R[0]C[-6]:R[0]C[-1])'],
  ['=IF(H31<50,"not evaluated, see B5",100*SUM(B31:G31)/H31)', 30, 8, '=IF(R[0]C[-1]<50,"not evaluated, see B5",100*SUM(R[0]C[-7]:R[0]C[-2])/R[0]C[-1])'],
  ['=SUMPRODUCT(--ISNUMBER(B31:G31),$B$30:$G30)', 30, 7, '=SUMPRODUCT(--ISNUMBER(R[0]C[-6]:R[0]C[-1]),R29C1:R[-1]C6)'],
  ['=LOG10(A1)', 0, 1, '=LOG10(R[0]C[-1])'],
  // Not cells: names, and what could not be told from a reference again.
  ['=Budget2026+ZZZ9', 0, 0, "'=Budget2026+ZZZ9"],
  ['=R1C1+A1', 0, 1, "'=R1C1+A1"],
  ['=1+1', 0, 0, '=1+1'],
])('%s', (formula, row, column, seen) => {
  expect(seenFrom(formula, row, column)).toBe(seen);
  expect(formulaSeen(seen, row, column)).toBe(formula);
});

it('comes back, whatever it is', () => {
  const piece = fc.oneof(
    fc.constantFrom('A1', '$B$2', 'C$3', '$XFD1048576', 'XFE1', 'A0', '"A1"', 'R[1]C[1]', 'R1C1', '(', ')', ':', ',', "'", ' ', 'SUM', '!', '.', '_'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece), fc.nat(1_048_575), fc.nat(16_383), (pieces, row, column) => {
      const formula = `=${pieces.join('')}`;
      expect(formulaSeen(seenFrom(formula, row, column), row, column)).toBe(formula);
    }),
  );
});

it('refers to no cell outside a sheet', () => {
  expect(formulaSeen('=R[-1]C[0]', 0, 0)).toBeNull();
  expect(formulaSeen('=R[0]C[1]', 0, 16_383)).toBeNull();
});

test('a formula kept for a column is the same in each of its rows as the one worked out for that row alone', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('=R[-1]C[0]+1', '=SUM(R[0]C[-2]:R[3]C[-1],R4C1:R4C[6])', `'=A1+"x"`, '=IF(R[0]C1="R[1]C[1]",R2C[9],0)', '=1+1', '=R[0]C[-1]&C1'),
      fc.nat(40),
      fc.nat(16_383),
      (seen, row, column) => {
        const kept = new SeenInColumn(seen, column);
        for (const each of [0, row, row + 1, 1_048_575]) {
          const formula = kept.at(each);
          expect(formula).toBe(formulaSeen(seen, each, column));
          if (formula !== null && !seen.startsWith("'")) expect(new SeenInColumn(seenFrom(formula, each, column), column).at(each)).toBe(formula);
        }
      },
    ),
  );
});
