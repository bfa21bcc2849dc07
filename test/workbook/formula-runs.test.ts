/** Formulas as a snapshot keeps them: the same wherever they are filled down, and shown again as they stand. */
import fc from 'fast-check';
import { cellName, FormulaRoom, FormulaRuns, formulaShown, relativeFormula } from '../../src/workbook';

it.each([
  ['=SUM(B5:G5)', 4, 7, 'SUM(R[0]C[-6]:R[0]C[-1])'],
  ['=B2*$D$1', 1, 4, 'R[0]C[-3]*R0C3'],
  ['b2*2', 1, 4, 'R[0]C[-3]*2'],
  ['=IF(A1="B2",LOG10(B2),1)', 0, 2, 'IF(R[0]C[-2]="B2",LOG10(R[1]C[-1]),1)'],
  ["='Q1'!B2+Table1[Q1]", 1, 2, "'Q1'!R[0]C[-1]+Table1[Q1]"],
  ['=RATE2026*A2+Rate_1', 1, 1, 'RATE2026*R[0]C[-1]+Rate_1'],
])('%s in row %d, column %d is %s', (formula, row, column, seen) => {
  expect(relativeFormula(formula, row, column)).toBe(seen);
});

it('filled down it is one run, however long the column is', () => {
  const runs = new FormulaRuns(new FormulaRoom());
  for (let row = 1; row < 5000; row++) {
    runs.add(row, 2, relativeFormula(`=A${row + 1}*B${row + 1}`, row, 2));
    if (row !== 2500) runs.add(row, 3, relativeFormula(`=C${row + 1}/$H$1`, row, 3));
  }
  expect(runs.finish()).toEqual([
    { column: 2, top: 1, bottom: 4999, seen: 'R[0]C[-2]*R[0]C[-1]' },
    { column: 3, top: 1, bottom: 2499, seen: 'R[0]C[-1]/R0C7' },
    { column: 3, top: 2501, bottom: 4999, seen: 'R[0]C[-1]/R0C7' },
  ]);
});

it('rows in another order than they stand say nothing', () => {
  const runs = new FormulaRuns(new FormulaRoom());
  for (const row of [5, 3]) runs.add(row, 0, '1');
  expect(runs.finish()).toEqual([]);
});

it('what is kept of a workbook has an end, whatever stands in it', () => {
  const room = new FormulaRoom();
  const sheets = Array.from({ length: 3 }, () => new FormulaRuns(room));
  for (const [index, runs] of sheets.entries()) for (let row = 0; row < 30_000; row++) runs.add(row, 0, String((row + index) % 7919));
  expect(sheets.map((runs) => runs.finish().length)).toEqual([30_000, 20_000, 0]);
  expect(relativeFormula(`=${'A1+'.repeat(200)}1`, 0, 1)).toMatch(/^#\w+$/);
  expect(relativeFormula(`=${'x'.repeat(1_000_000)}`, 0, 1)).toMatch(/^#\w+$/);
});

const reference = fc
  .record({ row: fc.nat(500), column: fc.nat(60), fixed: fc.constantFrom('', '$') })
  .map(({ row, column, fixed }) => cellName(row, column).replace(/^([A-Z]+)/, `${fixed}$1${fixed}`));

it('is shown in its own cell as it was read there', () => {
  const parts = fc.array(fc.oneof(reference, fc.constantFrom('"A1"', "'A1 B2'!C3", 'Costs[Q1]', 'SUM(A1:B2)', '12.5')), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(parts, fc.nat(500), fc.nat(60), (texts, row, column) => {
      const formula = `=${texts.join('+')}`;
      expect(formulaShown(relativeFormula(formula, row, column), row, column)).toBe(formula.length > 81 ? null : formula);
    }),
  );
});
