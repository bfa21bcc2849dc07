/** Cells are the same however a file spells them: read at once where they are spelled plainly, with every care elsewhere. */
import fc from 'fast-check';
import { FormulaRoom } from '../../../src/workbook';
import { CellBudget, type SheetParts } from '../../../src/hosts/xlsx/sheet-parts';
import { readSheet } from '../../../src/hosts/xlsx/sheet-reader';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TEXTS = ['first', '', 'third'];

function read(rows: string, [open, prefix] = ['', '']): SheetParts {
  const xml = `<${prefix}worksheet xmlns${open}="${NAMESPACE}"><${prefix}sheetData>${rows}</${prefix}sheetData></${prefix}worksheet>`;
  return readSheet(new TextEncoder().encode(xml), {
    sharedStrings: TEXTS,
    formatOfStyle: Int32Array.of(0, 4, 9),
    struckStyles: null,
    isoDateFormat: () => 7,
    date1904: false,
    budget: new CellBudget(1e6),
    formulaRoom: new FormulaRoom(),
  });
}

const cell = fc.record({
  style: fc.constantFrom('', ' s="0"', ' s="1"', ' s="2"', ' s="12345678901"', ' s="x"'),
  rest: fc.oneof(
    fc.constantFrom('/>', '></c>', '><v></v></c>', '><v>x</v></c>', '><f>A1</f><v>4</v></c>', '><f>A1</f></c>', ' t="str"><v>a</v></c>', ' t="b"><v>1</v></c>'),
    fc.constantFrom(' t="s"><v>0</v></c>', ' t="s"><v>1</v></c>', ' t="s"><v> 2</v></c>', ' t="s"><v>9</v></c>', ' t="s"/>', ' t="1"><v>5</v></c>'),
    fc.constantFrom('><v>1e5</v></c>', '><v> 7 </v></c>', '><v>&#49;</v></c>', '><v>1<!-- 2 --></v></c>', '><v>0.1000000000000000055511151231257827</v></c>'),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => `><v>${number}</v></c>`),
  ),
});
const lines = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 4 });

/** `spelled` stands where XML allows more than one space, so that no cell is spelled plainly. */
const xmlOf = (rows: readonly (readonly { style: string; rest: string }[])[], spelled: string): string =>
  rows
    .map((cells, row) => {
      const inside = cells.map(({ style, rest }, column) => `<c${spelled} r="${'ABCDEF'[column] ?? ''}${row + 1}"${style}${rest}`);
      return `<row r="${row + 1}">${inside.join('')}</row>`;
    })
    .join('');

it('gives the same cells, plainly spelled or not', () => {
  fc.assert(
    fc.property(lines, (rows) => {
      const [{ places: here, ...plain }, { places: there, ...other }] = [read(xmlOf(rows, '')), read(xmlOf(rows, ' '))];
      expect(plain).toEqual(other);
      rows.forEach((_, row) => expect(here.lastColumnOf(row)).toBe(there.lastColumnOf(row)));
    }),
    { numRuns: 300 },
  );
});

it.each([
  ['a letter too many', '<c r="XFE1"><v>1</v></c>'],
  ['no column', '<c r="1"><v>1</v></c>'],
  ['an end that is another', '<c r="A1"><v>1</v></d>'],
  ['no end', '<c r="A1"><v>1</v>'],
])('is refused however it is spelled: %s', (_, xml) => {
  for (const spelled of [xml, xml.replace('<c ', '<c  ')]) expect(() => read(`<row r="1">${spelled}</row>`)).toThrow();
});

it('leaves elements of another namespace alone', () => {
  const { cells } = read('<x:row r="1"><c r="A1"><v>1</v></c><x:c r="B1"><x:v>2</x:v></x:c></x:row>', [':x', 'x:']);
  expect(cells).toEqual([[null, 2]]);
});
