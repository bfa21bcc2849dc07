/** Tells when somebody changes or selects a cell. Of changes it is a hint, no more: very fast edits and list picks on the web raise no event. */
import { parseArea, type Watcher } from '../../workbook';
import { ask, runOnce, type Excelling } from './ask';
import type { Changes } from './changes';

/**
 * Attaches all handlers at once, since each is reported to empty the undo list on Windows (office-js issue 2543). Our own writes are made with events
 * off. Gives a function that stops the telling; handlers also end with the pane.
 */
export async function watch(excel: Excelling, watcher: Watcher, changes: Changes, nameOf: (id: string) => string | undefined): Promise<() => Promise<void>> {
  const handlers = await ask(excel, async (context, answered) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add((event) => {
      // Known since ExcelApi 1.14; before that, events are off while we write.
      if ((event.triggerSource as string | undefined) !== 'ThisLocalAddin') {
        changes.add(event);
        watcher.onChange();
      }
      return Promise.resolve();
    });
    const selected = worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      const [sheet, area] = [nameOf(worksheetId), parseArea(address)];
      if (sheet !== undefined && area !== undefined) watcher.onSelect?.({ sheet, area });
      return Promise.resolve();
    });
    await answered(context.sync());
    return [changed, selected];
  });
  changes.watch(true);
  return async () => {
    changes.watch(false);
    await runOnce(excel, async (_, answered) => {
      const [first] = handlers;
      for (const handler of handlers) handler.remove();
      await answered((first as (typeof handlers)[number]).context.sync());
    });
  };
}
