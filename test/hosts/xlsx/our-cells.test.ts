/** Rows that we write follow a grammar of their own, and whatever follows it is well-formed. */
import fc from 'fast-check';
import { cellXml } from '../../../src/hosts/xlsx/cell-xml';
import { areOurCells, areOurRows } from '../../../src/hosts/xlsx/our-cells';
import { xmlFault } from '../../../src/hosts/xlsx/well-formed';
import type { CellInput } from '../../../src/workbook';

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom('#N/A', '=1+1', 'a\n b', ' R&D <b>', ']]>', '_x000D_', '\ud800', 'Ü “→”'));
const value = fc.oneof(text, fc.double(), fc.boolean(), fc.constant(null));
const input: fc.Arbitrary<CellInput> = fc.oneof(value, fc.record({ formula: fc.string().map((rest) => `=IF(A1<2,"${rest.replaceAll('"', '""')}",1)`), value }));

const rowXml = (inputs: readonly CellInput[]): string => `<row r="7" ht="30">${inputs.map((each, column) => cellXml(6, column, each, column)).join('')}</row>`;

test('every cell that we write follows it', () => {
  fc.assert(
    fc.property(fc.array(input, { minLength: 1, maxLength: 4 }), (inputs) => {
      const xml = rowXml(inputs);
      expect(areOurRows(xml, 0, xml.length)).toBe(true);
    }),
  );
});

test('whatever follows it is well-formed, wherever a row is damaged', () => {
  const damage = fc.constantFrom('<', '>', '&', '"', '</c>', '<c r="A1">', '<v>', '</row>', '\u0001', '&amp', '/', ' ', 'x', ']]>', '');
  fc.assert(
    fc.property(fc.array(input, { minLength: 1, maxLength: 3 }), damage, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3), (inputs, put, place, gone) => {
      const whole = rowXml(inputs);
      const at = Math.floor(place * whole.length);
      const xml = whole.slice(0, at) + put + whole.slice(at + gone);
      if (areOurRows(xml, 0, xml.length)) expect(xmlFault(`<all>${xml}</all>`)).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['<c r="A1"><v>1</v></c>', true],
  ['<c r="A1" s="3"/>', true],
  ['<c r="A1"><v>1</v>', false],
  ['<c r="A1"><v>a&nbsp;b</v></c>', false],
  ['<c r="A1"><v>a<b</v></c>', false],
  ['<c r="A1" r="A1"/>', false],
  ['<c r="A1"/></row>', false],
  ['<x:c r="A1"/>', false],
])('%s', (xml, holds) => {
  expect(areOurCells(xml, 0, xml.length)).toBe(holds);
});
