/** `Plumbline Proof`: the signatures on an audit, and what each input said when it was signed, so that anybody can tell later which do not any more. */
import { columnLetters, type SheetEdit, type WritePlan } from '../../workbook';
import { PROOF_SHEET } from '../state/own-sheets';
import { columnsText, OWN_HEADERS, PROFILE_HEADERS, SEALED_HEADERS, SIGNATURE_HEADERS, type Proof, type ShownKey } from '../state/proof';
import { CELL_DIGEST } from '../state/sealed-inputs';
import { OwnSheet } from './own-sheet';

/** A signature with what a person should see of it. */
export interface ShownSignature extends ShownKey {
  readonly statement: string;
  readonly signature: string;
}

/** Cells of one row in one line: more would not fit into a cell. */
const IN_A_LINE = 6_000;

/** Characters of a profile in one cell. */
const IN_A_CELL = 30_000;

export function proofSheet(
  workbook: string,
  signatures: readonly ShownSignature[],
  { ours, profile, inputs }: Pick<Proof, 'ours' | 'profile' | 'inputs'>,
): SheetEdit {
  const sheet = new OwnSheet(PROOF_SHEET);
  sheet.row([`Proof for ${workbook}`], ['title']);
  sheet.row(
    [
      'Open verify.html of Plumbline in a browser and drop this workbook in, or say `plumbline verify`: it tells whether the figures reproduce, and which inputs say something else.',
    ],
    ['note'],
  );
  sheet.row(['A key shows that two signatures are by the same hand, not whose it is: compare it with the one that the person tells you.'], ['note']);
  sheet.blank();
  sheet.row([...SIGNATURE_HEADERS], 'header');
  for (const { role, name, on, fingerprint, statement, signature, publicKey } of signatures)
    sheet.row([role, name, on, fingerprint, statement, signature, publicKey], 'text');
  sheet.blank();
  if (ours.length > 0) {
    sheet.row([...OWN_HEADERS], 'header');
    for (const { sheet: name, column, headerRow, rows } of ours)
      sheet.row([name, columnLetters(column), headerRow + 1, (rows.at(-1) ?? headerRow) + 1], ['text', 'text', 'count', 'count']);
    sheet.blank();
  }
  if (profile !== null) {
    sheet.row([...PROFILE_HEADERS], 'header');
    // A letter in front keeps the rest of a text from ever looking like a formula.
    for (let from = 0; from < profile.length; from += IN_A_CELL) sheet.row(['profile.json', `p${profile.slice(from, from + IN_A_CELL)}`], 'text');
    sheet.blank();
  }
  sheet.row(['What each input said, cell by cell, in five characters each. Do not edit.'], ['note']);
  sheet.row([...SEALED_HEADERS], 'header');
  for (const [name, rows] of inputs) {
    for (const { row, columns, digests, formats } of rows) {
      for (let from = 0; from < columns.length; from += IN_A_LINE) {
        const part = columns.slice(from, from + IN_A_LINE);
        // A letter in front keeps a digest from ever looking like a number.
        sheet.row([name, row + 1, columnsText(part), `d${digests.slice(from * CELL_DIGEST, (from + IN_A_LINE) * CELL_DIGEST)}`, `f${formats}`]);
      }
    }
  }
  return sheet.finish({ widths: [16, 24, 12, 24, 40, 40, 40], frozenRows: 0, frozenColumns: 0, filter: null, wrapped: [] });
}

/** Writes the sheet, the keys on the review where there is one, and nothing else. */
export function proofPlan(edit: SheetEdit, review: SheetEdit | null, asOf: string): WritePlan {
  return { purpose: 'write', asOf, columns: [], sheets: review === null ? [edit] : [edit, review] };
}
