/** The last look at a part before it is saved: a strict reader that is not ours must find it well-formed. */
import { Parser } from 'saxen';
import { HostError } from '../../workbook';
import type { Pieces } from './pieces';

/**
 * Compares with what the parser said of the part as it was, because some programs write what it takes for a fault.
 * @throws HostError `broken-part`: our own mistake, told instead of saving a workbook that Excel would have to repair.
 */
export async function assertWellFormed(path: string, pieces: Pieces, before: () => Promise<Uint8Array | undefined>): Promise<void> {
  const fault = faultOf(pieces);
  if (fault === undefined) return;
  const old = await before();
  if (old !== undefined && faultOf([old]) === fault) return;
  throw new HostError('broken-part', `Writing ${path} would have damaged the workbook (${fault}), so nothing was written: please report this.`);
}

/** Reading every attribute of a large sheet costs seconds; those we write are made in one place, and our own scanner read all others. */
const ATTRIBUTES_BELOW = 8 * 1024 * 1024;

function faultOf(pieces: Pieces): string | undefined {
  const decoder = new TextDecoder();
  const xml = pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode();
  return xmlFault(xml, xml.length < ATTRIBUTES_BELOW);
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
