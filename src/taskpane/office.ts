/** Whether the pane stands in an Excel it can work with. */

export type Place = 'excel' | 'too-old' | 'not-excel' | 'no-office';

/** Office answers within a second; a page that is not in Office may never hear from it. */
const PATIENCE = 8_000;
/** What the manifest asks for too; an Excel that was not asked by a manifest must say so here. */
const FLOOR = '1.9';

/** Waits until Office says where the pane stands. `no-office`: Microsoft's office.js could not be loaded. */
export async function placeOf(patience = PATIENCE): Promise<Place> {
  if (!('Office' in globalThis)) return 'no-office';
  const silence = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  const info = await Promise.race([Office.onReady(), silence]);
  if (info?.host !== Office.HostType.Excel) return 'not-excel';
  return Office.context.requirements.isSetSupported('ExcelApi', FLOOR) ? 'excel' : 'too-old';
}

/** Today by the person's own calendar, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
