/** Tells when somebody changes a cell: a hint that results may be out of date, no more, because very fast edits and list picks on the web raise no event. */
import { ask, runOnce, type Excelling } from './ask';

/** Our own writes are made with events off. Gives a function that stops the telling; handlers also end with the pane. */
export async function watch(excel: Excelling, onChange: () => void): Promise<() => Promise<void>> {
  const handler = await ask(excel, async (context, answered) => {
    const added = context.workbook.worksheets.onChanged.add(({ triggerSource }) => {
      // Known since ExcelApi 1.14; before that, events are off while we write.
      if ((triggerSource as string | undefined) !== 'ThisLocalAddin') onChange();
      return Promise.resolve();
    });
    await answered(context.sync());
    return added;
  });
  return () =>
    runOnce(excel, async (_, answered) => {
      handler.remove();
      await answered(handler.context.sync());
    });
}
