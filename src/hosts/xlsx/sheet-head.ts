/** What stands before the cells of a sheet: its stated area and its column widths, kept true when columns are added. */
import { areaName, parseArea, type Area } from '../../workbook';
import { childrenOf, joined, XmlPart } from './xml-part';
import { CLOSE, END, OPEN, XmlScanner } from './xml-scanner';
import { ascii, rawText, utf8 } from './xml-text';

const SHEET_DATA = ascii('sheetData');

/** The head with its area widened and widths given to columns that had none. @throws XmlError */
export function spliceHead(head: Uint8Array, prefix: string, written: Area | undefined, widths: ReadonlyMap<number, number>): string {
  const tail = utf8(`</${prefix}worksheet>`);
  const part = new XmlPart(joined([head, tail]));
  const dimension = part.child('dimension');
  const stated = parseArea(dimension?.attributes.get('ref') ?? '');
  if (dimension && stated && written) part.set(dimension, 'ref', areaName(union(stated, written)));
  addWidths(part, widths);
  const bytes = part.toBytes();
  return rawText(bytes, 0, bytes.length - tail.length);
}

function union(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

function addWidths(part: XmlPart, widths: ReadonlyMap<number, number>): void {
  const cols = part.child('cols');
  const known = childrenOf(cols, 'col').map((element) => ({
    element,
    first: Number(element.attributes.get('min')) - 1,
    last: Number(element.attributes.get('max')) - 1,
  }));
  const wanted = [...widths].filter(([column]) => !known.some(({ first, last }) => column >= first && column <= last)).sort(([one], [other]) => one - other);
  const xml = wanted.map(([column, width]) => ({ column, xml: colXml(part.prefix, column, width) }));
  if (!cols) {
    // `cols` is the last element before the cells.
    if (xml.length > 0) part.append(part.root, `<${part.prefix}cols>${xml.map((each) => each.xml).join('')}</${part.prefix}cols>`);
    return;
  }
  for (const each of xml) {
    const next = known.find(({ first }) => first > each.column);
    if (next) part.insertBefore(next.element, each.xml);
    else part.append(cols, each.xml);
  }
}

export function colXml(prefix: string, column: number, width: number): string {
  return `<${prefix}col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
}

/** The bytes of a sheet without its cells, which is what stands around them. @throws XmlError */
export function withoutCells(bytes: Uint8Array): Uint8Array {
  const scanner = new XmlScanner(bytes);
  let start = bytes.length;
  let end = bytes.length;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (!scanner.main || !scanner.named(SHEET_DATA)) continue;
    if (token === OPEN && scanner.depth === 2) start = scanner.start;
    else if (token === CLOSE && scanner.depth === 1) end = scanner.end;
  }
  return joined([bytes.subarray(0, start), bytes.subarray(end)]);
}
