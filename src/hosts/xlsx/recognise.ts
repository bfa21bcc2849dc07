/** Tells from its first bytes what a file that is no zip really is. */
import { badFile, type BadFileCode } from './bad-file';

const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Whether a text stands in a compound file's directory, where names are UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let matched = 1;
    while (matched < name.length && bytes[at + 2 * matched] === name.charCodeAt(matched) && bytes[at + 2 * matched - 1] === 0) matched++;
    if (matched === name.length) return true;
  }
  return false;
}

function compoundKind(bytes: Uint8Array): [BadFileCode, string] {
  if (holdsName(bytes, 'EncryptedPackage')) return ['encrypted', ''];
  if (holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book')) return ['old-format', ''];
  return ['not-a-workbook', 'it is an old Office document'];
}

function textKind(bytes: Uint8Array): [BadFileCode, string] {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  if (/<(?:!doctype\s+html|html|head|body|table|meta)\b/i.test(start)) return ['html', ''];
  if (/^(?:ï»¿)?\s*<\?xml/.test(start)) return ['not-a-workbook', 'it is a bare XML file'];
  if (start.startsWith('%PDF')) return ['not-a-workbook', 'it is a PDF'];

  return /[\u0000-\u0008\u000e-\u001f]/.test(start.replace(/^(?:ÿþ|þÿ)[^]*/, '')) ? ['truncated', ''] : ['text', ''];
}

/** Throws unless the bytes begin as a zip file does. */
export function refuseOtherFormats(bytes: Uint8Array, name: string): void {
  if (bytes.length === 0) throw badFile('empty', name);
  if (startsWith(bytes, ZIP)) return;
  const [code, detail] = startsWith(bytes, COMPOUND) ? compoundKind(bytes) : textKind(bytes);
  throw badFile(code, name, detail);
}

/** Whether the bytes begin as a zip file or an old Office document does. */
export function isBinary(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP) || startsWith(bytes, COMPOUND);
}
