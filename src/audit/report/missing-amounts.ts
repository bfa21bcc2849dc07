/** Amounts that are in no sum: each with its cell, and the sentence that says how many they are. */
import { cellName } from '../../workbook';
import type { MissingAmount } from '../facts/missing-amounts';
import type { Language } from './language';
import { sentenceOf } from './message';
import type { Report, ReportMissingAmount } from './report';
import { inEnglish, type Saying } from './saying';

/** Longer texts are cut where they are quoted. */
const LONGEST = 60;

export function reportMissing({ code, of, cell }: MissingAmount, { lists, voice }: Language): ReportMissingAmount {
  const { sheet, row, column } = cell.at;
  const text = String(cell.raw ?? '')
    .trim()
    .replace(/\s+/g, ' ');
  return { sheet, cell: cellName(row, column), of, text, reason: sentenceOf(lists.amounts, { code }, voice), reasonCode: code };
}

/** `“4-5 TEUR” in Plan!D4`, with whose cost it would be. */
function missingText({ sheet, cell, of, text }: ReportMissingAmount): string {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return `“${shown}” in ${sheet}!${cell} (${of})`;
}

/** One sentence on what the sums lack; null where they lack nothing. */
export function missingSentence({ missingAmounts: all }: Pick<Report, 'missingAmounts'>, { said }: Saying = inEnglish): string | null {
  if (all.length === 0) return null;
  const amounts = { list: all.map(missingText) };
  return said(all.length === 1 ? { code: 'amount-missing', data: { amounts } } : { code: 'amounts-missing', data: { count: String(all.length), amounts } });
}
