/** The paper that people print their own sheets on, so that ours go on the same. */
import type { WorkbookPackage } from './workbook-package';
import { rawText } from './xml-text';

/** What stands behind the cells of a sheet is short. */
const TAIL = 16_384;
/** Larger sheets are not unpacked for this, and no more than so many are looked at. */
const LARGEST = 4_000_000;
const MOST_SHEETS = 8;

/** Excel's number for the paper of the first sheet that says so; undefined where none of the first does. */
export async function paperOf({ archive, sheets }: WorkbookPackage): Promise<string | undefined> {
  const people = sheets.filter(({ kind, mark, path }) => kind === 'worksheet' && mark === undefined && archive.sizeOf(path) <= LARGEST);
  for (const { path } of people.slice(0, MOST_SHEETS)) {
    const bytes = await archive.read(path);
    const paper = /<(?:\w+:)?pageSetup\b[^>]*?\spaperSize="(\d{1,5})"/.exec(rawText(bytes, Math.max(0, bytes.length - TAIL), bytes.length))?.[1];
    if (paper !== undefined) return paper;
  }
  return undefined;
}
