/** The emulator answers Microsoft's own client. */
import { Emulator } from './emulator';
import { connect } from './node';

test('an unmodified Excel.run reads and writes the emulated workbook', async () => {
  const emulator = new Emulator();
  connect(emulator);
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('sheet1');
    const range = sheet.getRange('B2:C3');
    range.values = [[1, 'two'], [true, '=1+1']];
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('address,values,formulas,numberFormat');
    const missing = context.workbook.worksheets.getItemOrNullObject('Nowhere');
    await context.sync();
    return { address: used.address, values: used.values, formulas: used.formulas, missing: missing.isNullObject };
  });
  expect(seen).toEqual({ address: 'Sheet1!B2:C3', values: [[1, 'two'], [true, 0]], formulas: [[1, 'two'], [true, '=1+1']], missing: true });
});
