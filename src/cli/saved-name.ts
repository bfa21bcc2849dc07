/** Names of the copies that commands save. */
import { basename, dirname, extname, join } from 'node:path';

/** `Plan 2026.audited.xlsx` for `Plan 2026.xlsx`; a workbook with macros keeps its ending, a CSV becomes a workbook. */
export function savedName(path: string, what: string): string {
  const ending = extname(path);
  const kept = ending.toLowerCase() === '.xlsm' ? ending : '.xlsx';
  return join(dirname(path), `${basename(path, ending).replace(/\.audited$/, '')}.${what}${kept}`);
}
