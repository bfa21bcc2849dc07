/** Takes the person to a cell. */
import { cellName, type Address } from '../../workbook';
import { ask, type Excelling } from './ask';

/** Selecting fails on a sheet that is not in front yet, so the sheet is brought there first. */
export async function show(excel: Excelling, at: Address): Promise<void> {
  await ask(excel, async (context, answered) => {
    const sheet = context.workbook.worksheets.getItem(at.sheet);
    sheet.activate();
    await answered(context.sync());
    sheet.getRange(cellName(at.row, at.column)).untrack().select();
    await answered(context.sync());
  });
}
