/** The last look at a part before it is saved: a strict reader that is not ours must find it well-formed. */
import { Parser } from 'saxen';
import { HostError } from '../../workbook';
import { joined, lengthOf, type Copies, type EditedPart, type Pieces } from './pieces';
import { areOurCells, areOurRows } from './our-cells';
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
const [ZERO, NINE, COLON] = [48, 57, 58] as const;

/**
 * Whether what was put into a large sheet is well-formed: what stands around its cells as one text, and what was put between those as elements one
 * after the other. All else is kept as our own scanner, which is as strict, has read it. False where that cannot be told, as of every other part.
 */
function hasWellFormedEdits({ pieces, kept }: EditedPart): boolean {
  if (kept === null || lengthOf(pieces) < LARGE) return false;
  const bytes = joined(pieces);
  let end = bytes.length - CELLS_END.length;
  while (end > 0 && !CELLS_END.every((byte, index) => bytes[end + index] === byte)) end--;
  const { copies } = kept;
  const head = copies[0] ?? 0;
  // The opening tag of the cells is the first thing kept, their end is kept too.
  if (end <= 0 || head === 0 || (copies.at(-3) as number) + (copies.at(-1) as number) < bytes.length) return false;
  const around = `${textOf(bytes.subarray(0, head))}${textOf(bytes.subarray(end + CELLS_END.length))}`;
  if (xmlFault(around) !== undefined) return false;
  for (const text of textsPut(bytes, copies))
    if (!areOurCells(text, 0, text.length)) return xmlFault(`<all>${[...textsPut(bytes, copies)].join('')}</all>`, false) === undefined;
  return true;
}

/** Bytes that are looked at as one text. */
const BLOCK = 256 * 1024;

/** What was put between the cells that were there, some hundreds of pieces at a time. */
function* textsPut(bytes: Uint8Array, copies: Copies): Generator<string> {
  const block = new Uint8Array(BLOCK);
  let length = 0;
  let at = copies[0] ?? 0;
  for (let index = 0; index < copies.length; index += 3) {
    const start = copies[index] as number;
    if (start > at && !areColumns(bytes, at, start)) {
      if (length + start - at > BLOCK) {
        yield textOf(block.subarray(0, length));
        length = 0;
      }
      if (start - at > BLOCK) yield textOf(bytes.subarray(at, start));
      else {
        block.set(bytes.subarray(at, start), length);
        length += start - at;
      }
    }
    at = start + (copies[index + 2] as number);
  }
  yield textOf(block.subarray(0, length));
}

/** Whether bytes are what a row's hint of the columns in use says: `1:22`. */
function areColumns(bytes: Uint8Array, start: number, end: number): boolean {
  let colon = -1;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === COLON && colon < 0) colon = at;
    else if (byte < ZERO || byte > NINE) return false;
  }
  return colon > start && colon < end - 1;
}

const ROWS_START = '<sheetData>';
const ROWS_END = '</sheetData>';

/**
 * Whether a part without anything of before is a sheet whose rows are such as we write, and what stands around them is well-formed: hundreds of thousands
 * of cells are made by the same few lines. False of any other part.
 */
function isWrittenByUs({ pieces, kept }: EditedPart): boolean {
  if (kept !== null) return false;
  const xml = textIn(pieces);
  const [start, end] = [xml.indexOf(ROWS_START), xml.lastIndexOf(ROWS_END)];
  if (start < 0 || end < start || !areOurRows(xml, start + ROWS_START.length, end)) return false;
  return xmlFault(xml.slice(0, start) + xml.slice(end + ROWS_END.length)) === undefined;
}

/** Bytes from which on it takes long to read every element and attribute by that reader. */
const LARGE = 1024 * 1024;

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function textIn(pieces: Pieces): string {
  const decoder = new TextDecoder();
  return pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode();
}

function faultOf(pieces: Pieces): string | undefined {
  return xmlFault(textIn(pieces));
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
