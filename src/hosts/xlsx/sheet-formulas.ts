/** The formulas of a sheet as texts, for the question what they read. */
import { parseArea } from '../../workbook';
import { TOKENS, XmlScanner } from './xml-scanner';
import { ascii, rawText, textOf, unescapeXml } from './xml-text';

const { END, OPEN, TEXT } = TOKENS;
const F = ascii('f');
const REF = ascii('ref');
/** In a row of a sheet: worksheet, sheetData, row, c, f. */
const DEPTH = 5;

export interface SheetFormula {
  readonly text: string;
  /** How many further rows and columns share it. */
  readonly further: { readonly rows: number; readonly columns: number };
}

const ALONE = Object.freeze({ rows: 0, columns: 0 });

/** @throws XmlError */
export function* sheetFormulas(bytes: Uint8Array): Generator<SheetFormula> {
  const scanner = new XmlScanner(bytes);
  let further: SheetFormula['further'] | undefined;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === OPEN) {
      further = undefined;
      if (scanner.depth !== DEPTH || !scanner.main || !scanner.named(F)) continue;
      const area = scanner.attribute(REF) ? parseArea(textOf(bytes, scanner.valueStart, scanner.valueEnd)) : undefined;
      further = area ? { rows: area.bottom - area.top, columns: area.right - area.left } : ALONE;
    } else if (token === TEXT && further !== undefined) {
      const text = rawText(bytes, scanner.start, scanner.end);
      yield { text: scanner.literal ? text : unescapeXml(text), further };
    } else further = undefined;
  }
}
