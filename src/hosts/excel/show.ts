/** Takes the person to a cell. */
import { cellName, HostError, type Address } from '../../workbook';
import { ask, type Excelling } from './ask';

/** Selecting fails on a sheet that is not in front yet, so the sheet is brought there first; a hidden one cannot be. */
export async function show(excel: Excelling, at: Address): Promise<void> {
  await ask(excel, async (context, answered) => {
    const sheet = context.workbook.worksheets.getItem(at.sheet);
    sheet.load('visibility');
    await answered(context.sync());
    if (sheet.visibility !== 'Visible')
      throw new HostError('hidden-sheet', `The sheet ${at.sheet} is hidden: show it (right-click a sheet tab, Unhide), then go to the cell.`, 'by-person');
    sheet.activate();
    await answered(context.sync());
    sheet.getRange(cellName(at.row, at.column)).untrack().select();
    await answered(context.sync());
  });
}
