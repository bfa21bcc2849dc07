import { readFileSync } from 'node:fs';
import { csvSnapshot, csvToXlsx } from '../../../src/hosts/xlsx/csv-file';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import type { CellValue } from '../../../src/workbook';
import { dataFile, describeWithData } from '../../support/available';

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array => new Uint8Array(Buffer.from(text, encoding));
const cellsOf = (file: Uint8Array): readonly (readonly CellValue[])[] => csvSnapshot(file, 'x.csv').sheets[0]!.cells;

describe('a CSV file', () => {
  it.each<[string, string, CellValue[][]]>([
    [
      'commas',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        [1, 2],
      ],
    ],
    [
      'semicolons, and commas in numbers',
      'a;b\n1,5;x\n2,5;y\n',
      [
        ['a', 'b'],
        ['1,5', 'x'],
        ['2,5', 'y'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2\n',
      [
        ['a', 'b'],
        [1, 2],
      ],
    ],
    [
      'quotes, line breaks and doubled quotes',
      'a,b\r\n"x, ""y""\nz",2\r\n',
      [
        ['a', 'b'],
        ['x, "y"\nz', 2],
      ],
    ],
    [
      'spaces before quotes',
      '"a", "b"\n"1, 2", "3"\n',
      [
        ['a', 'b'],
        ['1, 2', 3],
      ],
    ],
    ['ragged lines', 'a,b\n1\n1,2,3\n', [['a', 'b'], [1], [1, 2, 3]]],
    [
      'what only looks like a number',
      'id,v\n007,1.10\n1e5,+3\n12345678901234567,-0\n',
      [
        ['id', 'v'],
        ['007', '1.10'],
        ['1e5', '+3'],
        ['12345678901234567', '-0'],
      ],
    ],
    [
      'plain numbers',
      'a,b\n12,-3.5\n0,0.25\n',
      [
        ['a', 'b'],
        [12, -3.5],
        [0, 0.25],
      ],
    ],
    [
      'formulas as text',
      'a,b\n=1+1,@x\n',
      [
        ['a', 'b'],
        ['=1+1', '@x'],
      ],
    ],
  ])('with %s', (_, text, cells) => {
    expect(cellsOf(bytes(text))).toEqual(cells);
  });

  it('keeps the places of empty lines', () => {
    expect(csvSnapshot(bytes('a,b\n\n,\n1,2\n'), 'My plan.csv').sheets[0]).toMatchObject({ name: 'My plan', rows: [0, 3] });
  });

  it.each<[string, Uint8Array]>([
    ['UTF-8', bytes('Modül,é€\n')],
    ['UTF-8 with a mark', bytes('\ufeffModül,é€\n')],
    ['UTF-16 LE with a mark', bytes('\ufeffModül,é€\n', 'utf16le')],
    ['UTF-16 BE with a mark', new Uint8Array(Buffer.from('\ufeffModül,é€\n', 'utf16le').swap16())],
    ['Windows-1252', new Uint8Array([...Buffer.from('Mod\u00fcl,\u00e9', 'latin1'), 0x80, 10])],
  ])('in %s', (_, file) => {
    expect(cellsOf(file)).toEqual([['Modül', 'é€']]);
  });

  it('in UTF-16 without a mark', () => {
    expect(cellsOf(bytes('Name,Cost\nCoaching,5\n', 'utf16le'))).toEqual([
      ['Name', 'Cost'],
      ['Coaching', 5],
    ]);
  });

  it.each([
    ['an empty file', new Uint8Array(0), 'empty'],
    ['bytes that are no text', Uint8Array.from([1, 0, 2, 65, 0, 0, 0, 7]), 'not-a-workbook'],
  ])('is refused for %s', (_, file, code) => {
    expect(() => csvSnapshot(file, 'x.csv')).toThrow(expect.objectContaining({ code }));
  });

  it('becomes a workbook that holds the same', async () => {
    const file = bytes('Module,Cost\nCoaching,100\n"=HYPERLINK(""x"")",007\n\nlast,\n');
    const host = await openXlsx(csvToXlsx(file, 'plan.csv'), 'plan.csv');
    const { sheets } = await host.read();
    const [expected] = csvSnapshot(file, 'plan.csv').sheets;
    expect(sheets[0]).toMatchObject({ name: 'plan', rows: expected?.rows, cells: expected?.cells });
    expect(sheets[0]?.patterns.every(({ formulas }) => formulas.length === 0)).toBe(true);
  });

  describeWithData('from public bodies', () => {
    it.each([
      [['uk', 'departments.csv'], 5],
      [['nyc', 'indicators-even.csv'], 27],
      [['cif', 'cif_metadata.csv'], undefined],
      [['infobase', 'indicators.csv'], undefined],
    ] as const)('%j holds its columns', (path, columns) => {
      const [sheet] = csvSnapshot(new Uint8Array(readFileSync(dataFile(...path))), 'x.csv').sheets;
      expect(sheet!.rows.length).toBeGreaterThan(80);
      const width = sheet!.cells[0]!.length;
      if (columns !== undefined) expect(width).toBe(columns);
      expect(sheet!.cells.filter((row) => row.length <= width).length).toBeGreaterThan(0.95 * sheet!.rows.length);
    });
  });
});
