/** What people entered into a sheet of ours is told from what we drew, without the sheet’s own cells. */
import fc from 'fast-check';
import { BARE_SHEET, Drawing, drawnSheet, writtenValue, type CellInput, type CellValue } from '../../src/workbook';
import { DRAWN_ROW } from '../../src/workbook/drawn-sheet';

const drawn = (cells: readonly (readonly CellInput[])[]) => drawnSheet({ ...BARE_SHEET, name: 'Plumbline Findings', action: 'write', cells }).cells;

const plain = fc.oneof(
  fc.constant(null),
  fc.constantFrom<CellValue>('', 'not evaluated', 0, 1, true),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.string(),
);
const formula = fc.record({ formula: fc.constantFrom('=SUM(A1:B1)', '=A$1&"B2"', '=R1C1'), value: plain });
const grid = fc.array(fc.array(fc.oneof(plain, formula), { maxLength: 6 }), { maxLength: 12 });

it('every cell holds what was drawn, and its formula comes back', () => {
  fc.assert(
    fc.property(grid, (cells) => {
      const drawing = new Drawing(drawn(cells));
      cells.forEach((line, row) =>
        line.forEach((input, column) => {
          expect(drawing.holds(row, column, writtenValue(input))).toBe(true);
          expect(drawing.formula(row, column)).toBe(typeof input === 'object' && input !== null ? input.formula : null);
        }),
      );
      expect(drawing.lengths).toEqual(cells.map(({ length }) => length));
    }),
  );
});

it('a cell that holds something else is told', () => {
  fc.assert(
    fc.property(grid, fc.nat(12), fc.nat(6), fc.string({ minLength: 1, unit: 'grapheme-ascii' }), (cells, row, column, entered) => {
      const input = cells[row]?.[column] ?? null;
      const said = entered.trim() || 'something';
      const same =
        typeof input === 'object' ? input !== null : String(input).replace(/\s+/g, ' ').trim() === said.replace(/\s+/g, ' ') || String(input) === said;
      fc.pre(!same && !/^['=+\-@]/.test(said));
      expect(new Drawing(drawn(cells)).holds(row, column, said)).toBe(false);
    }),
  );
});

it('a column of the same texts or formulas takes a character a cell', () => {
  const cells = Array.from({ length: 100 }, (_, row): CellInput[] => ['not evaluated', { formula: `=SUM(C${row + 1}:F${row + 1})`, value: row }, null]);
  const { rows, formulas } = drawn(cells);
  expect(formulas).toHaveLength(1);
  expect(rows[0]).toMatch(DRAWN_ROW);
  expect(rows.slice(1)).toEqual(Array(99).fill('^^.'));
});
