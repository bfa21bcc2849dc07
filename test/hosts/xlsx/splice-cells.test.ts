import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { cellXml } from '../../../src/hosts/xlsx/cell-xml';
import { CellBudget, type SheetParts } from '../../../src/hosts/xlsx/sheet-parts';
import { readSheet } from '../../../src/hosts/xlsx/sheet-reader';
import { spliceCells, type CellSplice } from '../../../src/hosts/xlsx/splice-cells';
import { assertWellFormed, xmlFault } from '../../../src/hosts/xlsx/well-formed';
import { joined, lengthOf, type EditedPart } from '../../../src/hosts/xlsx/pieces';
import { cellName, FormulaRoom, type CellValue } from '../../../src/workbook';

type Grid = ReadonlyMap<number, ReadonlyMap<number, CellValue>>;

const grid = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Map<number, Map<number, T>>> =>
  fc.array(fc.tuple(fc.nat(9), fc.nat(7), value), { maxLength: 25 }).map((cells) => {
    const rows = new Map<number, Map<number, T>>();
    for (const [row, column, content] of cells) rows.set(row, (rows.get(row) ?? new Map<number, T>()).set(column, content));
    return rows;
  });

const ascending = <T>(map: ReadonlyMap<number, T>): [number, T][] => [...map].sort(([one], [other]) => one - other);

const content = fc.oneof(
  fc.integer(),
  fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\u0000-\u001f\ufffe\uffff]/.test(text)),
  fc.boolean(),
);

function sheetXml(cells: Grid, prefix: string, spans: boolean): string {
  const rows = ascending(cells).map(([row, line]) => {
    const inside = ascending(line)
      .map(([column, value]) => cellXml(row, column, value, 0, prefix))
      .join('');
    return `<${prefix}row r="${row + 1}"${spans ? ' spans="1:2"' : ''} ht="15">${inside}</${prefix}row>`;
  });
  const data = rows.length === 0 ? `<${prefix}sheetData/>` : `<${prefix}sheetData>${rows.join('\n')}</${prefix}sheetData>`;
  return `<${prefix}worksheet xmlns${prefix === '' ? '' : ':x'}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><${prefix}dimension ref="A1"/>${data}<${prefix}pageMargins left="1"/></${prefix}worksheet>`;
}

const partsOf = (bytes: Uint8Array): SheetParts =>
  readSheet(bytes, {
    sharedStrings: [],
    formatOfStyle: new Int32Array(0),
    struckStyles: null,
    isoDateFormat: () => 0,
    date1904: false,
    budget: new CellBudget(1e6),
    formulaRoom: new FormulaRoom(),
  });

function valuesOf(bytes: Uint8Array): Map<string, CellValue> {
  const { rows, cells, numbered } = partsOf(bytes);
  expect(numbered).toBe(true);
  return new Map(
    rows.flatMap((row, index) =>
      (cells[index] ?? []).flatMap((value, column): [string, CellValue][] => (value === null ? [] : [[cellName(row, column), value]])),
    ),
  );
}

const flat = (cells: Grid): [string, CellValue][] =>
  [...cells].flatMap(([row, line]) => [...line].map(([column, value]): [string, CellValue] => [cellName(row, column), value]));

describe('cells spliced into a sheet', () => {
  it('stand where they belong, and all others stay what they were', () => {
    fc.assert(
      fc.property(grid(content), grid(fc.oneof(content, fc.constant(null))), fc.constantFrom('', 'x:'), fc.boolean(), (old, edits, prefix, spans) => {
        const splices = new Map(
          ascending(edits).map(([row, line]): [number, CellSplice[]] => [
            row,
            ascending(line).map(([column, value]) => ({
              column,
              blank: value === null,
              write: (sink, before) => value !== null && sink.text(cellXml(row, column, value, 0, before)),
            })),
          ]),
        );
        const bytes = new TextEncoder().encode(sheetXml(old, prefix, spans));
        const columns = [...new Set([...edits.values()].flatMap((line) => [...line.keys()]))];
        const all = { rows: splices, columns, widths: new Map(), widthsBack: new Map() };
        const result = joined(spliceCells(bytes, all).pieces);
        // Whether rows are read again or their places are known from before.
        expect(joined(spliceCells(bytes, all, partsOf(bytes).places).pieces)).toEqual(result);
        const expected = new Map(flat(old));
        for (const [name, value] of flat(edits))
          if (value === null) expected.delete(name);
          else expected.set(name, value);
        expect(xmlFault(new TextDecoder().decode(result))).toBeUndefined();
        expect(new Map([...valuesOf(result)].sort())).toEqual(new Map([...expected].sort()));
      }),
    );
  });

  it('leave every byte as it was when there are none', () => {
    fc.assert(
      fc.property(grid(content), fc.constantFrom('', 'x:'), (old, prefix) => {
        const bytes = new TextEncoder().encode(sheetXml(old, prefix, true));
        const again = joined(spliceCells(bytes, { rows: new Map(), columns: [], widths: new Map(), widthsBack: new Map() }).pieces);
        return old.size === 0 || Buffer.from(again).equals(Buffer.from(bytes));
      }),
    );
  });
});

describe('what is put into a large sheet', () => {
  const large = new TextEncoder().encode(
    sheetXml(new Map(Array.from({ length: 1000 }, (_, row) => [row, new Map([[0, 'x'.repeat(9000)]])])), '', true).replace('spans="1:2"', ''),
  );
  const spliced = (xml: string, last = xml): EditedPart =>
    spliceCells(large, {
      rows: new Map([0, 1, 500, 999].map((row) => [row, [{ column: 5, blank: false, write: (sink) => sink.text(row === 999 ? last : xml) }]])),
      columns: [5],
      widths: new Map([[5, 20]]),
      widthsBack: new Map(),
    });

  it.each([
    ['a cell', '<c r="F1"><v>1</v></c>', true],
    ['a cell that does not end', '<c r="F1"><v>1</v>', false],
    ['an end too many', '<c r="F1"/></c>', false],
    ['a text that is none', '<c r="F1" t="inlineStr"><is><t>a < b</t></is></c>', false],
  ])('is looked at by itself: %s', async (_, xml, sound) => {
    const part = spliced(xml);
    expect(lengthOf(part.pieces)).toBeGreaterThan(8 * 1024 * 1024);
    const said = assertWellFormed('sheet', part, async () => large);
    await (sound ? expect(said).resolves.toBeUndefined() : expect(said).rejects.toMatchObject({ code: 'broken-part' }));
  });

  it.each([100_000, 300_000])('is looked at to its end, however much it is: %d characters a cell', async (length) => {
    const cell = (text: string): string => `<c r="F1" t="inlineStr"><is><t>${text.repeat(length)}</t></is></c>`;
    await expect(assertWellFormed('sheet', spliced(cell('y')), async () => large)).resolves.toBeUndefined();
    await expect(assertWellFormed('sheet', spliced(cell('y'), '<c r="F1">'), async () => large)).rejects.toMatchObject({ code: 'broken-part' });
  });
});

describe('a large part that is written by us as a whole', () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="inlineStr"><is><t>A text of some length</t></is></c></row>`,
  );
  const part = (last: string): EditedPart => ({ pieces: [new TextEncoder().encode(`<sheetData>${rows.join('')}${last}</sheetData>`)], kept: null });

  it.each([
    ['as it should be', '<row r="30000"/>', true],
    ['with an element that does not end', '<row r="30000">', false],
    ['with an end too many', '</row>', false],
    ['with a value without quotes', '<row r=30000/>', false],
    ['with an attribute twice', '<row r="30000" s="1" r="30001"/>', false],
  ])('is read once more: %s', async (_, last, sound) => {
    const said = assertWellFormed('sheet', part(last), async () => undefined);
    expect(lengthOf(part(last).pieces)).toBeGreaterThan(1024 * 1024);
    await (sound ? expect(said).resolves.toBeUndefined() : expect(said).rejects.toMatchObject({ code: 'broken-part' }));
  });
});

describe('the core', () => {
  it('runs in a browser: only what opens, saves and packs files knows Node', () => {
    const folder = resolve(__dirname, '../../../src/hosts/xlsx');
    const users = readdirSync(folder).filter((name) => /from 'node:|\bBuffer\b|\bprocess\./.test(readFileSync(resolve(folder, name), 'utf8')));
    expect(users).toEqual(['built-in.ts', 'disk.ts', 'file-host.ts', 'read-file.ts', 'save-file.ts', 'save-target.ts', 'unfinished-saves.ts']);
  });
});
