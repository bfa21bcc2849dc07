import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { isFormulaAt, NO_RESULT, type CellValue, type WorkbookSnapshot } from '../../../src/workbook';
import { sheetOf, workbookWith } from './bad-files';
import { partText } from './packages';
import { columnOf, planOf } from './plans';

async function read(rows: string, calcPr = ''): Promise<WorkbookSnapshot> {
  const sheet = sheetOf(rows);
  const workbook = partText(sheet, 'xl/workbook.xml').replace('</workbook>', `${calcPr}</workbook>`);
  return (
    await openXlsx(workbookWith({ 'xl/workbook.xml': workbook, 'xl/worksheets/sheet1.xml': partText(sheet, 'xl/worksheets/sheet1.xml') }), 'Plan.xlsx')
  ).read();
}

const cellsOf = ({ sheets }: WorkbookSnapshot): readonly (readonly CellValue[])[] => sheets[0]?.cells ?? [];
const ASKS = '<calcPr calcId="1" fullCalcOnLoad="1"/>';

describe('a formula', () => {
  it.each<[string, string, CellValue]>([
    ['without a result', '<c r="A1"><f>B1</f></c>', NO_RESULT],
    ['with an empty element for it', '<c r="A1"><f>B1</f><v></v></c>', NO_RESULT],
    ['with an empty element closed at once', '<c r="A1"><f>B1</f><v/></c>', NO_RESULT],
    ['said to be a number, without a result', '<c r="A1" t="n"><f>B1</f><v/></c>', NO_RESULT],
    ['said to be a text, without any element', '<c r="A1" t="str"><f>B1</f></c>', NO_RESULT],
    ['said to be a shared text, without a number', '<c r="A1" t="s"><f>B1</f><v/></c>', NO_RESULT],
    ['with an empty text', '<c r="A1" t="str"><f>B1</f><v></v></c>', ''],
    ['with a text', '<c r="A1" t="str"><f>B1</f><v>x</v></c>', 'x'],
    ['with a text that XML cannot hold', '<c r="A1" t="str"><f>B1</f><v>a_x000D_b_x000d_c</v></c>', 'a\rb\rc'],
    ['with an inline text', '<c r="A1" t="inlineStr"><f>B1</f><is><t>x</t></is></c>', 'x'],
    ['with zero', '<c r="A1"><f>B1</f><v>0</v></c>', 0],
    ['with a truth', '<c r="A1" t="b"><f>B1</f><v>0</v></c>', false],
    ['with an error', '<c r="A1" t="e"><f>B1</f><v>#REF!</v></c>', '#REF!'],
  ])('%s', async (_name, xml, value) => {
    const workbook = await read(`<row r="1">${xml}<c r="B1"><v>1</v></c></row>`);
    expect(cellsOf(workbook)[0]?.[0]).toBe(value);
    expect(isFormulaAt(workbook.sheets[0]!, 0, 0)).toBe(true);
    expect(workbook.warnings).toHaveLength(value === NO_RESULT ? 1 : 0);
  });

  it('over an area gives no result for any cell of it, also where the file lists no cell', async () => {
    const workbook = await read(
      '<row r="1"><c r="B1"><f t="array" ref="B1:C3">X1:Y3</f></c></row><row r="2"><c r="A2"><v>1</v></c><c r="C2"><v/></c><c r="E2"><v>5</v></c></row>' +
        '<row r="3"><c r="A3"><v>2</v></c></row><row r="4"><c r="A4"><v>3</v></c></row>',
    );
    expect(cellsOf(workbook)).toEqual([[null, NO_RESULT, NO_RESULT], [1, NO_RESULT, NO_RESULT, null, 5], [2, NO_RESULT, NO_RESULT], [3]]);
    expect([0, 1, 2, 3].map((row) => isFormulaAt(workbook.sheets[0]!, row, 2))).toEqual([true, true, true, false]);
    expect(workbook.warnings).toEqual([
      'The file holds no result for 6 formulas (the first in Sheet1!B1): what they give is not evaluated; open the workbook in Excel, save it, and audit it again.',
    ]);
  });

  it('over an area with results leaves the blank cells of it blank', async () => {
    const workbook = await read('<row r="1"><c r="A1"><f t="array" ref="A1:B2">X1</f><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>');
    expect(cellsOf(workbook)).toEqual([[1], [1]]);
    expect(workbook.warnings).toEqual([]);
  });

  it('that said nothing when it was read does not keep us from writing beside it', async () => {
    const host = await openXlsx(sheetOf('<row r="1"><c r="A1" t="str"><v>Module</v></c></row><row r="2"><c r="A2"><f>"M"&amp;1</f></c></row>'), 'Plan.xlsx');
    const applied = await host.apply(planOf({ columns: [columnOf(await host.read(), 'Sheet1', [7])] }));
    expect(applied.refused).toEqual([]);
    expect(partText(host.toBytes(), 'xl/worksheets/sheet1.xml')).not.toContain(NO_RESULT);
  });
});

describe('a file that asks to be calculated', () => {
  const mixed =
    '<row r="1"><c r="A1"><f>1*0</f><v>0</v></c><c r="B1"><f>1*0</f><v>0</v></c><c r="C1"><v>0</v></c></row><row r="2"><c r="A2"><f>2*0</f><v>0</v></c><c r="B2"><f>2*3</f><v>6</v></c></row>';

  it('has placeholders where every formula of a column says 0, and results that may be old elsewhere', async () => {
    const workbook = await read(mixed, ASKS);
    expect(cellsOf(workbook)).toEqual([
      [NO_RESULT, 0, 0],
      [NO_RESULT, 6],
    ]);
    expect(workbook.warnings).toEqual([
      'The file asks to be calculated, and every formula of a column says 0 (2 formulas, the first in Sheet1!A1): these are placeholders and not evaluated; open the workbook in Excel, save it, and audit it again.',
      'The file asks to be calculated when it is opened, so the results of 2 formulas may be out of date; open the workbook in Excel, save it, and audit it again.',
    ]);
  });

  it('and one that does not ask is believed', async () => {
    const workbook = await read(mixed, '<calcPr calcId="1"/>');
    expect(cellsOf(workbook)).toEqual([
      [0, 0, 0],
      [0, 6],
    ]);
    expect(workbook.warnings).toEqual([]);
  });

  it('is not spoken of where it has no formulas', async () => {
    expect((await read('<row r="1"><c r="A1"><v>0</v></c></row>', ASKS)).warnings).toEqual([]);
  });
});

it.each<[string, string, CellValue]>([
  ['a number under a type that does not exist', '<c r="A1" t="1"><v>1.234</v></c>', 1.234],
  ['words under one', '<c r="A1" t="1"><v>north</v></c>', 'north'],
  ['nothing under one', '<c r="A1" t="1"><v></v></c>', null],
  ['digits that are said to be text', '<c r="A1" t="str"><v>007</v></c>', '007'],
])('%s', async (_name, xml, value) => {
  expect(cellsOf(await read(`<row r="1">${xml}<c r="B1"><v>1</v></c></row>`))[0]?.[0]).toBe(value);
});
