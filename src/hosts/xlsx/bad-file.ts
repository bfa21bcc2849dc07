/** Every way a file can be no workbook that we can read, each with the one sentence a person is told. */
import { HostError } from '../../workbook';

/** The sentences; `%` stands for the name of the file, `$` for the part or the number that is meant. */
const SENTENCES = {
  empty: '% is an empty file (0 bytes): save the workbook again, or fetch it again from where it came.',
  text: '% holds plain text, not a workbook: open it in Excel and save it as “Excel Workbook (.xlsx)”, or give the file its true ending if it is a CSV.',
  html: '% is a web page with the ending of a workbook: open it in Excel and save it as “Excel Workbook (.xlsx)”.',
  'not-a-workbook': '% is not a workbook ($): give an .xlsx or .xlsm file.',
  encrypted: '% is protected with a password: open it in Excel, take the password off (File, Info, Protect Workbook) and save a copy.',
  'old-format': '% is in the old Excel format (.xls): open it in Excel and save it as “Excel Workbook (.xlsx)”.',
  'binary-format': '% is in the binary Excel format (.xlsb): open it in Excel and save it as “Excel Workbook (.xlsx)”.',
  truncated: '% is cut off or is no intact zip file: copy or download it again.',
  damaged: '% is damaged ($): open it in Excel, let Excel repair it, and save it.',
  'missing-part': '% is damaged (its part $ is missing): open it in Excel, let Excel repair it, and save it.',
  dtd: '% holds a document type declaration ($), which no spreadsheet program writes and which can be an attack: it is not opened.',
  encoding: '% is damaged (its part $ is not UTF-8 text): open it in Excel and save it again.',
  'zip-bomb': '% unpacks to far more than its size ($), as attacks do: it is not opened.',
  'too-large': '% is too large to audit ($): delete the sheets the audit does not need, in a copy, and try again.',
} as const;

export type BadFileCode = keyof typeof SENTENCES;

/** The error for a file: what is wrong with it and what to do, in one sentence. */
export function badFile(code: BadFileCode, name: string, detail = '', cause?: unknown): HostError {
  const message = SENTENCES[code].replace(/[%$]/g, (mark) => (mark === '%' ? name : detail));
  return new HostError(code, message, 'no', cause === undefined ? undefined : { cause });
}
