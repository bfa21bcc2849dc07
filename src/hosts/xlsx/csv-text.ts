/** The characters of a text file, in whichever of the usual encodings it is. */
import { badFile } from './bad-file';

/** @throws HostError for an empty file, and for one that is no text. */
export function csvText(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0) throw badFile('empty', name);
  const text = decoded(bytes).replace(/^\ufeff/, '');
  if (text.includes('\u0000')) throw badFile('not-a-workbook', name, 'it is neither a workbook nor text');
  return text;
}

function decoded(bytes: Uint8Array): string {
  const encoding = utf16(bytes);
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // No sequence of bytes is wrong in Windows-1252, which Excel still writes in the West.
    return windows1252(bytes);
  }
}

/** The characters of bytes 0x80 to 0x9F; all others are those of Unicode. */
const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some releases of Node take Windows-1252 for Latin-1, which has no euro sign. */
function windows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes).replace(/[\u0080-\u009f]/g, (character) => FROM_80[character.charCodeAt(0) - 0x80] ?? character);
}

/** UTF-16 by its mark, or by the zero bytes that every other letter then has. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(500, bytes.length >> 1);
  let [first, second] = [0, 0];
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) first++;
    if (bytes[2 * pair + 1] === 0) second++;
  }
  if (first === 0 && second > pairs / 2) return 'utf-16le';
  return second === 0 && first > pairs / 2 ? 'utf-16be' : undefined;
}
