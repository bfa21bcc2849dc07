/** `Plumbline Proof`, as it is read back: who signed what, and what the inputs said then, cell by cell. */
import { columnLetters, columnNumber, LAST_COLUMN, LAST_ROW, ownSheetNamed, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';
import type { OwnCells } from './input-cells';
import { PROOF_SHEET } from './own-sheets';
import { CELL_DIGEST, type SealedInputs, type SealedRow } from './sealed-inputs';

export const SIGNATURE_HEADERS = ['Signed as', 'Name', 'Signed on', 'Key', 'Statement', 'Signature', 'Public key'] as const;
export const OWN_HEADERS = ['Sheet with columns of Plumbline', 'Column', 'Header row', 'Last row'] as const;
export const PROFILE_HEADERS = ['Profile of the organisation', 'As it held when this was signed last'] as const;
export const SEALED_HEADERS = ['Sheet', 'Row', 'Columns', 'Digests', 'Formats'] as const;

/** One signature, as it stands on the sheet: nothing of it is believed before it has been checked. */
export interface SignedStatement {
  readonly statement: string;
  readonly signature: string;
  readonly publicKey: string;
}

/** What people see of a signature: whose, and the public part of the key. */
export interface ShownKey {
  readonly role: string;
  readonly name: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly fingerprint: string;
  readonly publicKey: string;
}

export interface Proof {
  readonly signed: readonly SignedStatement[];
  /** Columns that Plumbline wrote beside people's own. */
  readonly ours: readonly OwnCells[];
  /** What an organisation assumed where the workbook says nothing, as the text of a file of settings; null where nothing was. */
  readonly profile: string | null;
  readonly inputs: SealedInputs;
}

/** Columns as letters in runs, `A:F H`. */
export function columnsText(columns: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs.map(([from, to]) => (from === to ? columnLetters(from) : `${columnLetters(from)}:${columnLetters(to)}`)).join(' ');
}

/** Null where there is no such sheet, or none that can be read. */
export function readProof(workbook: WorkbookSnapshot): Proof | null {
  const sheet = ownSheetNamed(workbook, PROOF_SHEET);
  if (sheet === undefined) return null;
  const signed = below(sheet, SIGNATURE_HEADERS).map(([, , , , statement, signature, publicKey]) => ({
    statement: String(statement ?? ''),
    signature: String(signature ?? ''),
    publicKey: String(publicKey ?? ''),
  }));
  const ours = below(sheet, OWN_HEADERS).flatMap(([name, letters, header, last]): OwnCells[] => {
    const column = columnOf(String(letters));
    if (typeof name !== 'string' || column === null || typeof header !== 'number' || typeof last !== 'number' || last > LAST_ROW + 1 || header > last)
      return [];
    return [{ sheet: name, column, headerRow: header - 1, rows: Array.from({ length: last - header }, (_, index) => header + index) }];
  });
  const inputs = new Map<string, SealedRow[]>();
  for (const cells of below(sheet, SEALED_HEADERS)) addRow(inputs, cells);
  const profile = below(sheet, PROFILE_HEADERS).map(([, text]) => String(text ?? '').slice(1));
  return signed.length === 0 && inputs.size === 0 ? null : { signed, ours, profile: profile.length === 0 ? null : profile.join(''), inputs };
}

/** As they stand on the sheet, unchecked; none where nobody has signed with a key. */
export function shownKeys(workbook: WorkbookSnapshot): ShownKey[] {
  const sheet = ownSheetNamed(workbook, PROOF_SHEET);
  return (sheet === undefined ? [] : below(sheet, SIGNATURE_HEADERS)).map((cells) => {
    const [role = '', name = '', on = '', fingerprint = '', , , publicKey = ''] = cells.map((value) => String(value ?? ''));
    return { role, name, on, fingerprint, publicKey };
  });
}

function addRow(inputs: Map<string, SealedRow[]>, [name, row, columns, digests, formats]: readonly (CellValue | undefined)[]): void {
  const at = typeof columns === 'string' ? columnsOf(columns) : null;
  if (typeof name !== 'string' || typeof row !== 'number' || at === null || typeof digests !== 'string' || digests.length !== 1 + CELL_DIGEST * at.length)
    return;
  const rows = inputs.get(name) ?? [];
  inputs.set(name, rows);
  const part = { row: row - 1, columns: at, digests: digests.slice(1), formats: String(formats ?? '').slice(1) };
  const last = rows.at(-1);
  // A row with very many cells goes on in the next line.
  if (last?.row === part.row)
    rows[rows.length - 1] = { ...last, columns: [...last.columns, ...part.columns], digests: last.digests + part.digests, formats: last.formats };
  else rows.push(part);
}

/** The rows below a line of headers, up to the first that begins with nothing. */
function below(sheet: SheetSnapshot, headers: readonly string[]): (readonly (CellValue | undefined)[])[] {
  const header = sheet.cells.findIndex((row) => headers.every((title, column) => row[column] === title));
  if (header < 0) return [];
  const rows: (readonly CellValue[])[] = [];
  for (let index = header + 1; index < sheet.cells.length; index++) {
    const row = sheet.cells[index] as readonly CellValue[];
    if (sheet.rows[index] !== (sheet.rows[header] as number) + rows.length + 1 || (row[0] ?? '') === '') break;
    rows.push(row);
  }
  return rows;
}

function columnsOf(text: string): number[] | null {
  const columns: number[] = [];
  for (const run of text.split(' ')) {
    const [from = '', to = from] = run.split(':');
    const [first, last] = [columnOf(from), columnOf(to)];
    if (first === null || last === null || last < first) return null;
    for (let column = first; column <= last; column++) columns.push(column);
    if (columns.length > LAST_COLUMN + 1) return null;
  }
  return columns;
}

/** Null for what `columnsText` would not have written. */
function columnOf(letters: string): number | null {
  const column = /^[A-Z]+$/.test(letters) ? columnNumber(letters) : -1;
  return column < 0 ? null : column;
}
