import { blankXlsx } from '../../../src/hosts/xlsx/blank-xlsx';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { HostError } from '../../../src/workbook';
import { processorSeconds } from '../../support/processor-time';
import { BAD_FILES, sheetOf } from './bad-files';

async function errorOf(bytes: Uint8Array): Promise<HostError> {
  try {
    await (await openXlsx(bytes, 'Plan.xlsx')).read();
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
  throw new Error('it was read');
}

describe('files that cannot be read', () => {
  it.each(BAD_FILES.map((file) => [file.name, file] as const))('%s is refused with one sentence', async (_, file) => {
    const bytes = file.bytes();
    let error: HostError | undefined;
    const seconds = await processorSeconds(async () => (error = await errorOf(bytes)));
    expect(error?.code).toBe(file.code);
    expect(error?.message).toMatch(file.says);
    expect(error?.message).toMatch(/^Plan\.xlsx .*\.$/);
    expect(error?.message).not.toMatch(/\n|undefined|Error|\$/);
    // What is not bounded takes minutes, or never ends.
    expect(seconds).toBeLessThan(20);
  });

  it('reads a used range of a whole sheet that holds two cells', async () => {
    const bytes = sheetOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>', {
      before: '<dimension ref="A1:XFD1048576"/>',
    });
    const { sheets } = await (await openXlsx(bytes, 'Plan.xlsx')).read();
    expect(sheets[0]?.rows).toEqual([0, 1_048_575]);
    expect(sheets[0]?.cells[1]?.[16_383]).toBe(2);
  });

  it('reads a million empty styled rows and one cell', async () => {
    const rows = Array.from({ length: 1_048_575 }, (_, row) => `<row r="${row + 1}" s="1" customFormat="1"/>`).join('');
    const { sheets } = await (await openXlsx(sheetOf(`${rows}<row r="1048576"><c r="A1048576"><v>7</v></c></row>`), 'Plan.xlsx')).read();
    expect(sheets[0]?.rows).toEqual([1_048_575]);
  });

  it('reads rows and cells that do not say where they stand, or come in another order', async () => {
    const numberless = await (await openXlsx(sheetOf('<row><c><v>1</v></c><c t="b"><v>1</v></c></row><row><c><v>3</v></c></row>'), 'x')).read();
    expect(numberless.sheets[0]).toMatchObject({ rows: [0, 1], cells: [[1, true], [3]] });
    const shuffled = await (
      await openXlsx(
        sheetOf('<row r="3"><c r="B3"><v>3</v></c><c r="A3"><v>1</v></c></row><row r="1"><c r="A1"><v>9</v></c></row><row r="3"><c r="C3"><v>5</v></c></row>'),
        'x',
      )
    ).read();
    expect(shuffled.sheets[0]).toMatchObject({ rows: [0, 2], cells: [[9], [1, 3, 5]] });
  });

  it('survives any single byte of a workbook going wrong', async () => {
    const whole = blankXlsx('Data', [new TextEncoder().encode('<row r="1"><c r="A1"><v>1</v></c></row>')]);
    for (let at = 0; at < whole.length; at += 7) {
      const broken = whole.slice();
      broken[at] = (broken[at] as number) ^ 0x55;
      try {
        await (await openXlsx(broken, 'Plan.xlsx')).read();
      } catch (error) {
        expect(error).toBeInstanceOf(HostError);
      }
    }
  });
});
