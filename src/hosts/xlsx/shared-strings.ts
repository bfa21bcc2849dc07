/** The texts that cells refer to by number. */
import type { CellBudget } from './sheet-parts';
import { TOKENS, XmlScanner } from './xml-scanner';
import { ascii, rawText, unescapeCell, unescapeXml } from './xml-text';

const { CLOSE, END, OPEN, TEXT } = TOKENS;
const SI = ascii('si');
const T = ascii('t');
const RPH = ascii('rPh');

/** All texts of the part, runs of rich text joined, reading aids for East Asian scripts left out. @throws XmlError, TooManyCells */
export function readSharedStrings(bytes: Uint8Array, budget: CellBudget): string[] {
  const scanner = new XmlScanner(bytes);
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let aids = 0;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === TEXT) {
      if (inText && aids === 0) {
        const raw = rawText(bytes, scanner.start, scanner.end);
        text += scanner.literal ? raw : unescapeXml(raw);
      }
    } else if (!scanner.main) continue;
    else if (scanner.named(T)) inText = token === OPEN;
    else if (scanner.named(RPH)) aids += token === OPEN ? 1 : -1;
    else if (scanner.named(SI)) {
      if (token === CLOSE) {
        budget.spend(1);
        texts.push(unescapeCell(text));
      }
      text = '';
    }
  }
  return texts;
}
