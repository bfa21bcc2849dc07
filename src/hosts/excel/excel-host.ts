/** The workbook that is open in Excel, through Microsoft's own client. */
import type { Host } from '../../workbook';
import type { Excelling } from './ask';
import { capabilities } from './capabilities';
import type { ExcelOptions } from './options';
import { readWorkbook } from './read/read-workbook';
import { show } from './show';

/**
 * The workbook in front, as a host. Call it after `Office.onReady()`.
 *
 * Every method throws a {@link HostError} with a sentence for the person; Excel's own messages are translated and stay the cause.
 */
export function excelHost(options: ExcelOptions = {}): Host {
  const excel: Excelling = { options, capabilities: capabilities() };
  return {
    read: (readOptions) => readWorkbook(excel, readOptions),
    apply: () => Promise.reject(new Error('not yet')),
    show: (at) => show(excel, at),
  };
}
