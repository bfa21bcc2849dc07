/** Texts that are the same wherever they stand: nearly all that we write, told apart from the others in one pass. */
import { MAX_CELL_TEXT } from './safe-text';

const [BAD, FINE, SPACE, NOT_FIRST] = [0, 1, 2, 3];

/** What a text is by its character, up to the first that is none of ASCII. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code < 32 || code === 127 || '<>&"_'.includes(String.fromCharCode(code))) return BAD;
  if (code === 32) return SPACE;
  return "=+-@'#".includes(String.fromCharCode(code)) ? NOT_FIRST : FINE;
});

/** Letters, dashes, quotation marks, arrows and signs: none of them white space, invisible, or half of a pair. */
function isFineBeyondAscii(code: number): boolean {
  return (code > 0xa0 && code < 0x1680) || (code > 0x200f && code < 0x2028) || (code > 0x202f && code < 0x205f) || (code > 0x20ff && code < 0x2c00);
}

/**
 * Whether a text is words with one plain space between them, and no program, file format or formula bar takes anything in it for something else: it
 * begins like no formula, no error and no quoted text, and needs no escape in XML. False also of some texts that would do.
 */
export function isPlainText(text: string): boolean {
  const { length } = text;
  if (length === 0 || length >= MAX_CELL_TEXT - 1) return false;
  let before = SPACE;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    let kind = code < 128 ? (ASCII[code] as number) : isFineBeyondAscii(code) ? FINE : BAD;
    if (kind === NOT_FIRST) kind = index === 0 ? BAD : FINE;
    if (kind === BAD || (kind === SPACE && before === SPACE)) return false;
    before = kind;
  }
  return before !== SPACE;
}
