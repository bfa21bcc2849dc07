/** The workbook as it is read: no run of spaces that would slow a pattern down, and nothing of a text too long to be one. */
import { ledgerSheetIn, type Address, type CellValue, type CodedOf, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';
import type { MessageValue } from '../message-value';
import { withoutDittos } from './dittos';
import { lookupText } from './lookup-text';

/** Characters of the longest text that is read; a longer one is neither a name nor a list, and would be judged on a part of it. */
export const LONGEST_TEXT = 4000;
/** Stands for a text that is too long to read. */
export const TOO_LONG = '#TOO_LONG';

/** What a person should know of texts that were not read. */
export const TEXT_WARNINGS = {
  'text-too-long':
    'The text in {cell} has more than {most} <character|characters> and is too long to read: what depends on it is not evaluated; keep long texts in a document.',
  'texts-too-long':
    '{count} <text|texts> (the first is in {cell}) have more than {most} <character|characters> and are too long to read: what depends on them is not evaluated; keep long texts in a document.',
} as const;

export type TextWarning = CodedOf<typeof TEXT_WARNINGS, MessageValue>;

export interface Readable {
  readonly workbook: WorkbookSnapshot;
  /** What a person should know of it: at most one sentence. */
  readonly warnings: readonly TextWarning[];
}

const known = new WeakMap<WorkbookSnapshot, Readable>();

/** The same workbook where nothing in it needed a change; asked twice, the same answer. */
export function readable(workbook: WorkbookSnapshot): Readable {
  const before = known.get(workbook);
  if (before !== undefined) return before;
  const long: Address[] = [];
  // The ledger's text is no prose, and long by design.
  const ledger = ledgerSheetIn(workbook);
  const sheets = workbook.sheets.map((sheet) => (sheet === ledger ? sheet : readableSheet(sheet, long)));
  const changed = sheets.some((sheet, index) => sheet !== workbook.sheets[index]);
  const read: Readable = { workbook: changed ? Object.freeze({ ...workbook, sheets: Object.freeze(sheets) }) : workbook, warnings: warningsOf(long) };
  known.set(workbook, read);
  // What is readable stays as it is, and its warnings are told once.
  if (changed) known.set(read.workbook, read);
  return read;
}

/** Of a workbook in which few sheets have changed, the others need not be gone through again. */
const knownSheets = new WeakMap<SheetSnapshot, { readonly sheet: SheetSnapshot; readonly long: readonly Address[] }>();

function readableSheet(sheet: SheetSnapshot, long: Address[]): SheetSnapshot {
  const known = knownSheets.get(sheet) ?? goneThrough(sheet);
  knownSheets.set(sheet, known);
  for (const at of known.long) long.push(at);
  return known.sheet;
}

function goneThrough(sheet: SheetSnapshot): { readonly sheet: SheetSnapshot; readonly long: readonly Address[] } {
  const long: Address[] = [];
  let changed: (readonly CellValue[])[] | null = null;
  for (let index = 0; index < sheet.cells.length; index++) {
    const row = sheet.cells[index] as readonly CellValue[];
    const read = readableRow(row, (column) => long.push({ sheet: sheet.name, row: sheet.rows[index] as number, column }));
    if (read !== row) (changed ??= [...sheet.cells])[index] = read;
  }
  return { sheet: withoutDittos(changed === null ? sheet : Object.freeze({ ...sheet, cells: changed })), long };
}

function readableRow(row: readonly CellValue[], tooLong: (column: number) => void): readonly CellValue[] {
  let changed: CellValue[] | null = null;
  for (let column = 0; column < row.length; column++) {
    const value = row[column] ?? null;
    if (typeof value !== 'string') continue;
    const text = lookupText(collapsed(value));
    const read = text.length > LONGEST_TEXT ? TOO_LONG : text;
    if (read === value) continue;
    if (read === TOO_LONG) tooLong(column);
    (changed ??= [...row])[column] = read;
  }
  return changed ?? row;
}

const RUN = /\s{2,}/g;
/** Hardly a text has any: to look for one is quicker than to replace none. */
const HAS_RUN = /\s\s/;
/** Spaces before a text say how deep it stands; no list is deeper than this. */
const DEEPEST = 100;

/** Runs of white space inside and behind a text become one: a line break where they hold one, else a space. */
function collapsed(text: string): string {
  if (!HAS_RUN.test(text)) return text;
  return text.replace(RUN, (run, at: number) => (at === 0 ? run.slice(0, DEEPEST) : /[\n\r]/.test(run) ? '\n' : ' '));
}

function warningsOf(long: readonly Address[]): TextWarning[] {
  const [first] = long;
  if (first === undefined) return [];
  return [
    long.length === 1
      ? { code: 'text-too-long', data: { cell: first, most: LONGEST_TEXT } }
      : { code: 'texts-too-long', data: { count: long.length, cell: first, most: LONGEST_TEXT } },
  ];
}
