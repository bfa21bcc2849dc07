/** The workbook that is open in Excel, through Microsoft's own client. */
import type { Host, WorkbookSnapshot } from '../../workbook';
import type { Excelling } from './ask';
import { capabilities } from './capabilities';
import type { ExcelOptions } from './options';
import { readWorkbook } from './read/read-workbook';
import { show } from './show';
import { watch } from './watch';

/**
 * The workbook in front, as a host. Call it after `Office.onReady()`.
 *
 * Every method throws a {@link HostError} with a sentence for the person; Excel's own messages are translated and stay the cause.
 */
export function excelHost(options: ExcelOptions = {}): Host {
  const pane = [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36).padStart(7, '0')).join('');
  const excel: Excelling = { options, capabilities: capabilities(), pane };
  let last: WorkbookSnapshot | undefined;
  let writes = 0;
  return {
    read: async (readOptions) => {
      const workbook = await readWorkbook(excel, readOptions);
      if (readOptions?.ledgerOnly !== true) last = workbook;
      return workbook;
    },
    // What our own sheets held is known from the snapshot the plan was made of.
    apply: async (plan) => {
      // Most who open the pane read first, and the pane is there sooner without what writes.
      const { applyPlan } = await import('./apply/apply-plan');
      return applyPlan(excel, plan, last ?? (last = await readWorkbook(excel)), writes++ === 0);
    },
    show: (at) => show(excel, at),
    ...((options.live ?? excel.capabilities.watchesFreely) ? { watch: (onChange: () => void) => watch(excel, onChange) } : {}),
  };
}
