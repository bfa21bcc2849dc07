import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { parseNumber, serialOfIso } from '../../../src/hosts/xlsx/cell-values';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { formatAt, isFormulaAt, valueAt, type CellValue, type WorkbookSnapshot } from '../../../src/workbook';
import { sheetOf, workbookWith } from './bad-files';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

async function read(bytes: Uint8Array, name = 'Plan.xlsx'): Promise<WorkbookSnapshot> {
  return (await openXlsx(bytes, name)).read();
}

async function made(draw: (workbook: ExcelJS.Workbook) => void): Promise<WorkbookSnapshot> {
  const workbook = new ExcelJS.Workbook();
  draw(workbook);
  return read(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** The value of A1 of a sheet whose one cell is this XML. */
async function cell(xml: string): Promise<CellValue | undefined> {
  return (await read(sheetOf(`<row r="1">${xml}</row>`))).sheets[0]?.cells[0]?.[0];
}

describe('what a workbook made elsewhere holds', () => {
  it('reads values, formats, formulas and gaps', async () => {
    const workbook = await made((book) => {
      const sheet = book.addWorksheet('Modules');
      sheet.getCell('B2').value = 'Coaching';
      sheet.getCell('C2').value = 12.5;
      sheet.getCell('C2').numFmt = '#,##0.00 "EUR"';
      sheet.getCell('D2').value = true;
      sheet.getCell('E2').value = { formula: 'C2*2', result: 25 };
      sheet.getCell('F2').value = { error: '#N/A' };
      sheet.getCell('G2').value = new Date(Date.UTC(2026, 5, 30));
      sheet.getCell('G2').numFmt = 'yyyy-mm-dd';
      sheet.getCell('H2').value = { richText: [{ text: 'Neg' }, { font: { bold: true }, text: 'otiating' }] };
      sheet.getCell('B5').value = '<b> & "quotes" é 😀\nsecond line';
    });
    const [sheet] = workbook.sheets;
    expect(sheet?.rows).toEqual([1, 4]);
    expect(sheet?.cells).toEqual([
      [null, 'Coaching', 12.5, true, 25, '#N/A', 46203, 'Negotiating'],
      [null, '<b> & "quotes" é 😀\nsecond line'],
    ]);
    expect(formatAt(workbook, sheet!, 1, 2)).toBe('#,##0.00 "EUR"');
    expect(formatAt(workbook, sheet!, 1, 6)).toBe('yyyy-mm-dd');
    expect(formatAt(workbook, sheet!, 1, 1)).toBe('General');
    expect(isFormulaAt(sheet!, 1, 4)).toBe(true);
    expect(isFormulaAt(sheet!, 1, 2)).toBe(false);
  });

  it('tells formulas as seen from their cells, whether each cell holds its own or they share one', async () => {
    const own = [2, 3, 4].map((row) => `<c r="C${row}"><f>A${row}*$B$1</f><v>1</v></c>`);
    const shared = ['<f t="shared" ref="D2:D4" si="3">A2+C2</f>', '<f t="shared" si="3"/>', '<f si="3" t="shared"></f>'];
    const filled = ['<f t="array" ref="E2:E4">A2:A4*2</f>', '', ''];
    const rows = [2, 3, 4].map(
      (row, index) =>
        `<row r="${row}"><c r="A${row}"><v>1</v></c>${own[index]}<c r="D${row}">${shared[index]}<v>2</v></c><c r="E${row}">${filled[index]}<v>3</v></c></row>`,
    );
    const { sheets } = await read(
      sheetOf(`${rows.join('')}<row r="9"><c r="A9"><f>SUM(A2:A4)&amp;"&lt;A2"</f><v>3</v></c><c r="B9"><f t="shared" si="7"/><v>0</v></c></row>`),
    );
    expect(sheets[0]?.formulaRuns).toEqual([
      { column: 2, top: 1, bottom: 3, seen: 'R[0]C[-2]*R0C1' },
      { column: 3, top: 1, bottom: 3, seen: 'R[0]C[-3]+R[0]C[-1]' },
      { column: 4, top: 1, bottom: 3, seen: 'R[0]C[-4]:R[2]C[-4]*2' },
      { column: 0, top: 8, bottom: 8, seen: 'SUM(R[-7]C[0]:R[-5]C[0])&"<A2"' },
    ]);
  });

  it('reads tables, merged areas, hidden rows, filters, protection and visibility', async () => {
    const workbook = await made((book) => {
      const sheet = book.addWorksheet('Modules');
      sheet.addTable({
        name: 'Modules',
        ref: 'B2',
        totalsRow: true,
        columns: [
          { name: 'Name', totalsRowLabel: 'Total' },
          { name: 'Cost', totalsRowFunction: 'sum' },
        ],
        rows: [
          ['Coaching', 10],
          ['Ethics', 20],
        ],
      });
      const other = book.addWorksheet('Other', { state: 'veryHidden' });
      other.getCell('A1').value = 'x';
      other.getCell('A9').value = 'y';
      other.mergeCells('A1:C1');
      other.getCell('A3').value = 'z';
      other.getRow(3).hidden = true;
      other.autoFilter = 'A1:C9';
      void other.protect('secret', {});
    });
    expect(workbook.sheets[0]?.tables).toEqual([{ name: 'Modules', area: { top: 1, left: 1, bottom: 4, right: 2 }, headerRow: true, totalsRow: true }]);
    const other = workbook.sheets[1];
    expect(other).toMatchObject({
      visibility: 'veryHidden',
      protected: true,
      merged: [{ top: 0, left: 0, bottom: 0, right: 2 }],
      hiddenRows: [2],
      filtered: { top: 0, left: 0, bottom: 8, right: 2 },
    });
  });

  it('is frozen', async () => {
    const workbook = await read(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>'));
    expect(Object.isFrozen(workbook.sheets[0]?.cells[0])).toBe(true);
    expect(Object.isFrozen(workbook.sheets)).toBe(true);
  });
});

describe('cells', () => {
  it.each<[string, CellValue | undefined]>([
    ['<c r="A1"><v>-3.5</v></c>', -3.5],
    ['<c r="A1"><v>1E-3</v></c>', 0.001],
    ['<c r="A1"><v>0.1</v></c>', 0.1],
    ['<c r="A1"><v>123456789012345678</v></c>', 123456789012345680],
    ['<c r="A1"><v> 7 </v></c>', 7],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['<c r="A1" t="str"><f>A2</f><v>text</v></c>', 'text'],
    ['<c r="A1" t="str"><f>A2</f><v></v></c>', ''],
    ['<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', ' a '],
    ['<c r="A1" t="inlineStr"><is><r><t>東</t></r><r><rPr><b/></rPr><t>京</t></r><rPh sb="0" eb="1"><t>トウ</t></rPh></is></c>', '東京'],
    ['<c r="A1" t="inlineStr"><is><t><![CDATA[a<b&amp;]]></t></is></c>', 'a<b&amp;'],
    ['<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c>', 'a\rb_x0041_'],
    ['<c r="A1" t="inlineStr"><is><t>&lt;&#233;&#x1F600;&gt;</t></is></c>', '<é😀>'],
    ['<c r="A1" t="inlineStr"><is><t></t></is></c>', undefined],
    ['<c r="A1" t="d"><v>2026-06-30</v></c>', 46203],
    ['<c r="A1" t="d"><v>2026-06-30T12:00:00Z</v></c>', 46203.5],
    ['<c r="A1" t="d"><v>T06:00:00</v></c>', 0.25],
    ['<c r="A1" t="s"><v>99</v></c>', undefined],
    ['<c r="A1" s="4"/>', undefined],
    ["<c r='A1'><v>5</v></c>", 5],
    ['<c r="A1"><extLst><ext><v>9</v></ext></extLst></c>', undefined],
  ])('%s is %p', async (xml, value) => {
    expect(await cell(xml)).toEqual(value);
  });

  it('reads elements with a prefix, and ignores those of other namespaces', async () => {
    const xml = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:o="urn:other"><x:sheetData><x:row r="1"><x:c r="A1"><o:v>1</o:v><x:v>2</x:v></x:c><o:c r="B1"><x:v>3</x:v></o:c></x:row></x:sheetData></x:worksheet>`;
    expect((await read(workbookWith({ 'xl/worksheets/sheet1.xml': xml }))).sheets[0]?.cells).toEqual([[2]]);
  });

  it('marks all cells of an array formula, and each of a shared one', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:B2">X</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><f t="shared" ref="C1:C2" si="0">A1</f><v>1</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c><c r="C2"><f t="shared" si="0"/><v>3</v></c><c r="D2"><v>5</v></c></row>';
    const sheet = (await read(sheetOf(rows))).sheets[0]!;
    expect([0, 1].map((row) => [0, 1, 2, 3].map((column) => isFormulaAt(sheet, row, column)))).toEqual([
      [true, true, true, false],
      [true, true, true, false],
    ]);
  });

  it('counts days from 1904 where the workbook does, and gives ISO dates a date format', async () => {
    const workbook = await read(
      workbookWith({
        'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row></sheetData></worksheet>`,
      }),
    );
    expect(workbook.date1904).toBe(true);
    expect(valueAt(workbook.sheets[0]!, 0, 0)).toBe(1);
    expect(formatAt(workbook, workbook.sheets[0]!, 0, 0)).toBe('yyyy-mm-dd');
  });

  it('shares patterns between rows that look alike', async () => {
    const rows = Array.from({ length: 500 }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c></row>`).join('');
    expect((await read(sheetOf(rows))).sheets[0]?.patterns).toHaveLength(1);
  });
});

it('reads more than ten million cells, and says no before they are too many', async () => {
  const ends = (rows: number): string => Array.from({ length: rows }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`).join('');
  const { sheets } = await read(sheetOf(ends(650)));
  expect((sheets[0]?.rows.length ?? 0) * (sheets[0]?.cells[0]?.length ?? 0)).toBeGreaterThan(10_000_000);
  await expect(read(sheetOf(ends(750)))).rejects.toMatchObject({ code: 'too-large' });
});

describe('numbers and days', () => {
  it('reads every number as JavaScript does', () => {
    const parsed = (text: string): number => {
      const bytes = new TextEncoder().encode(text);
      return parseNumber(bytes, 0, bytes.length);
    };
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => Object.is(parsed(String(number)), Number(String(number)))));
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(999_999), (whole, part) => parsed(`${whole}.${part}`) === Number(`${whole}.${part}`)));
    for (const text of ['', '-', '.', '1.2.3', 'abc', '1,5', '--1', '0x10', 'Infinity']) expect(parsed(text)).toBeNaN();
  });

  it('knows the leap day that never was', () => {
    expect(serialOfIso('1900-01-01', false)).toBe(1);
    expect(serialOfIso('1900-02-28', false)).toBe(59);
    expect(serialOfIso('1900-03-01', false)).toBe(61);
    expect(serialOfIso('soon', false)).toBeNaN();
  });
});
