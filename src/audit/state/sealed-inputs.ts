/** What the inputs of an audit said, cell by cell, in a few characters each: enough to tell later which cells say something else. */
import { calledByUs, Digest, isSameName, readLedger, whoseSheet, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';
import { valueText, visitInputs, type OwnCells } from './input-cells';
import { SETTINGS_SHEET } from './own-sheets';

/** Characters of the digest of one cell, six bits each. */
export const CELL_DIGEST = 5;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A row of people's cells; rows and columns count from zero. */
export interface SealedRow {
  readonly row: number;
  /** Those that hold something, ascending. */
  readonly columns: readonly number[];
  /** Of each of them, one after the other. */
  readonly digests: string;
  /** Of what the formats of its numbers make of them. */
  readonly formats: string;
}

/** By the name of the sheet. */
export type SealedInputs = ReadonlyMap<string, readonly SealedRow[]>;

export interface Sealing {
  readonly inputs: SealedInputs;
  /** Every value with its place: what a digest that nobody can forge is made of. Formats are not in it, as some programs drop them. */
  readonly text: string;
  readonly cells: number;
}

/** Seals all that is not ours; of our sheets, only the settings are people's. */
export function sealInputs(workbook: WorkbookSnapshot, ours: readonly OwnCells[]): Sealing {
  const inputs = new Map<string, SealedRow[]>();
  const text: string[] = [];
  let [rows, open, cells] = [[] as SealedRow[], null as OpenRow | null, 0];
  const close = (): void => {
    if (open !== null) rows.push({ row: open.row, columns: open.columns, digests: open.digests.join(''), formats: digestOf(open.shown.join('|')) });
    open = null;
  };
  visitInputs(workbook, ours, (sheet) => isNoInput(workbook, sheet), {
    sheet: (name) => {
      close();
      rows = [];
      inputs.set(name, rows);
      text.push(JSON.stringify(name));
    },
    cell: (row, column, value, shown) => {
      if (open?.row !== row) close();
      const said = valueText(value, shown);
      open ??= { row, columns: [], digests: [], shown: [] };
      open.columns.push(column);
      open.digests.push(digestOf(said));
      open.shown.push(shown);
      text.push(`${row},${column},${JSON.stringify(said)}`);
      cells += 1;
    },
  });
  close();
  for (const [name, held] of inputs) if (held.length === 0) inputs.delete(name);
  return { inputs, text: text.join('\n'), cells };
}

interface OpenRow {
  readonly row: number;
  readonly columns: number[];
  readonly digests: string[];
  readonly shown: string[];
}

/** What is signed are the inputs of an audit: what it may read as tables, and the settings. What people enter in sheets of ours comes after a signature, too. */
function isNoInput(workbook: WorkbookSnapshot, sheet: SheetSnapshot): boolean {
  return whoseSheet(workbook, readLedger(workbook), sheet) !== 'people' && !isSameName(calledByUs(workbook, sheet.name), SETTINGS_SHEET);
}

function digestOf(text: string): string {
  const digest = new Digest();
  digest.add(text);
  const bits = digest.bits(6 * CELL_DIGEST);
  return Array.from({ length: CELL_DIGEST }, (_, place) => ALPHABET[(bits >>> (6 * place)) & 63]).join('');
}
