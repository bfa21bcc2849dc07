/** The last look at a part before it is saved: a strict reader that is not ours must find it well-formed. */
import { Parser } from 'saxen';
import { HostError } from '../../workbook';
import { joined, lengthOf, type EditedPart, type Pieces } from './pieces';
import { TOKENS, XmlScanner } from './xml-scanner';
import { ascii } from './xml-text';

/**
 * Compares with what the parser said of the part as it was, because some programs write what it takes for a fault.
 * @throws HostError `broken-part`: our own mistake, told instead of saving a workbook that Excel would have to repair.
 */
export async function assertWellFormed(path: string, part: EditedPart, before: () => Promise<Uint8Array | undefined>): Promise<void> {
  if (hasWellFormedEdits(part) || isWrittenByUs(part)) return;
  const fault = faultOf(part.pieces);
  if (fault === undefined) return;
  const old = await before();
  if (old !== undefined && faultOf([old]) === fault) return;
  throw new HostError('broken-part', `Writing ${path} would have damaged the workbook (${fault}), so nothing was written: please report this.`);
}

const CELLS_END = ascii('sheetData>');
const COLUMNS = /^\d+:\d+$/;

/**
 * Whether what was put into a large sheet is well-formed: what stands around its cells as one text, and what was put between those as elements one
 * after the other. All else is kept as our own scanner, which is as strict, has read it. False where that cannot be told, as of every other part.
 */
function hasWellFormedEdits({ pieces, kept }: EditedPart): boolean {
  if (kept === null || lengthOf(pieces) < LARGE) return false;
  const bytes = joined(pieces);
  let end = bytes.length - CELLS_END.length;
  while (end > 0 && !CELLS_END.every((byte, index) => bytes[end + index] === byte)) end--;
  const decoder = new TextDecoder();
  const put: string[] = [];
  let at = 0;
  for (let index = 0; index < kept.copies.length; index += 3) {
    const [start, length] = [kept.copies[index] as number, kept.copies[index + 2] as number];
    if (start > at) put.push(decoder.decode(bytes.subarray(at, start)));
    at = start + length;
  }
  // The opening tag of the cells is the first thing kept, their end is kept too.
  const [head = '', ...cells] = put;
  if (end <= 0 || at < bytes.length || kept.copies[0] === 0) return false;
  const around = `${head}${decoder.decode(bytes.subarray(end + CELLS_END.length))}`;
  const between = cells.filter((text) => !COLUMNS.test(text)).join('');
  return xmlFault(around) === undefined && xmlFault(`<all>${between}</all>`, false) === undefined;
}

/**
 * Whether a large part without anything of before is well-formed, as our own scanner sees it, which is as strict and ten times as fast: such parts are
 * hundreds of thousands of cells made by the same few lines. False where that cannot be told.
 */
function isWrittenByUs({ pieces, kept }: EditedPart): boolean {
  if (kept !== null || lengthOf(pieces) < LARGE) return false;
  const scanner = new XmlScanner(joined(pieces));
  try {
    for (let token = scanner.next(); token !== TOKENS.END; token = scanner.next()) if (token === TOKENS.OPEN && scanner.hasTwins()) return false;
    return true;
  } catch {
    return false;
  }
}

/** Bytes from which on it takes long to read every element and attribute by that reader; those we write are made in one place, and our own scanner read all others. */
const LARGE = 1024 * 1024;

function faultOf(pieces: Pieces): string | undefined {
  const decoder = new TextDecoder();
  const xml = pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode();
  return xmlFault(xml);
}

/** What a strict parser says against a text as XML; undefined when it is well-formed. */
export function xmlFault(xml: string, withAttributes = true): string | undefined {
  const parser = new Parser();
  let fault: string | undefined;
  const note = (error: Error): void => {
    fault ??= error.message;
  };
  parser.on('error', note);
  parser.on('warn', note);
  if (withAttributes) parser.on('openTag', (_name, attributes) => void attributes());
  parser.parse(xml);
  return fault;
}
