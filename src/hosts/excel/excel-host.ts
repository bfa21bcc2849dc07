/** The workbook that is open in Excel, through Microsoft's own client. */
import type { Host } from '../../workbook';
import type { Excelling } from './ask';
import { capabilities } from './capabilities';
import { Changes } from './changes';
import type { ExcelOptions } from './options';
import { readKnown, readRest, readWorkbook, type Known } from './read/read-workbook';
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
  const changes = new Changes();
  let last: Known | undefined;
  let writes = 0;
  return {
    read: async (readOptions = {}) => {
      if (readOptions.ledgerOnly === true) return readWorkbook(excel, readOptions);
      const told = changes.begin();
      try {
        if (readOptions.again === true && told !== null && last !== undefined) {
          // Most audits are the first one, and the pane is there sooner without what reads again.
          const { readAgain } = await import('./read/read-again');
          const part = await readAgain(excel, last, told);
          if (part !== null) {
            readOptions.onPart?.(part.cells);
            return (last = part).snapshot;
          }
        }
        return (last = await readKnown(excel, readOptions)).snapshot;
      } catch (error) {
        changes.lose();
        throw error;
      }
    },
    readOwn: async (workbook, sheets) => (await readRest(excel, workbook, sheets)) ?? workbook,
    // What our own sheets held is known from the snapshot the plan was made of.
    apply: async (plan) => {
      changes.lose();
      // Most who open the pane read first, and the pane is there sooner without what writes.
      const { applyPlan } = await import('./apply/apply-plan');
      last ??= await readKnown(excel);
      return applyPlan(excel, plan, last.snapshot, writes++ === 0);
    },
    show: (at) => show(excel, at),
    watch: (watcher) => watch(excel, watcher, changes, (id) => last?.structure.sheets.find((sheet) => sheet.id === id)?.name),
    watchesFreely: options.live ?? excel.capabilities.watchesFreely,
  };
}
