/** What stands before the cells of a sheet: its stated area and its column widths, kept true when columns are added. */
import { areaName, parseArea, type Area } from '../../workbook';
import { childrenOf, joined, XmlPart } from './xml-part';
import { CLOSE, END, OPEN, XmlScanner } from './xml-scanner';
import { ascii, rawText, utf8 } from './xml-text';

const SHEET_DATA = ascii('sheetData');

interface Widths {
  readonly widths: ReadonlyMap<number, number>;
  readonly widthsBack: ReadonlyMap<number, number>;
}

/** Programs round widths to whole pixels. */
const NEARLY = 1;

/** The head with its area widened, and the columns that were given a width because they had none. @throws XmlError */
export function spliceHead(
  head: Uint8Array,
  prefix: string,
  written: Area | undefined,
  { widths, widthsBack }: Widths,
): { readonly xml: string; readonly widened: readonly number[] } {
  const tail = utf8(`</${prefix}worksheet>`);
  const part = new XmlPart(joined([head, tail]));
  const dimension = part.child('dimension');
  const stated = parseArea(dimension?.attributes.get('ref') ?? '');
  if (dimension && stated && written) part.set(dimension, 'ref', areaName(union(stated, written)));
  const widened = addWidths(part, widths);
  for (const [column, width] of widthsBack) takeWidth(part, column, width);
  const bytes = part.toBytes();
  return { xml: rawText(bytes, 0, bytes.length - tail.length), widened };
}

function union(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** Takes a width of ours back where it still stands; columns that share it keep it. */
function takeWidth(part: XmlPart, column: number, width: number): void {
  const cols = part.child('cols');
  const all = childrenOf(cols, 'col');
  const element = all.find(({ attributes }) => Number(attributes.get('min')) - 1 <= column && column <= Number(attributes.get('max')) - 1);
  if (!cols || !element || Math.abs(Number(element.attributes.get('width')) - width) > NEARLY) return;
  const [first, last] = [Number(element.attributes.get('min')) - 1, Number(element.attributes.get('max')) - 1];
  const pieces = [
    [first, column - 1],
    [column + 1, last],
  ].filter(([from = 0, to = 0]) => from <= to);
  if (pieces.length === 0 && all.length === 1) part.remove(cols);
  else
    part.replace(
      element,
      pieces
        .map(([from = 0, to = 0]) =>
          part
            .source(element)
            .replace(/(\smin=)"[^"]*"/, `$1"${from + 1}"`)
            .replace(/(\smax=)"[^"]*"/, `$1"${to + 1}"`),
        )
        .join(''),
    );
}

function addWidths(part: XmlPart, widths: ReadonlyMap<number, number>): number[] {
  const cols = part.child('cols');
  const known = childrenOf(cols, 'col').map((element) => ({
    element,
    first: Number(element.attributes.get('min')) - 1,
    last: Number(element.attributes.get('max')) - 1,
  }));
  const wanted = [...widths].filter(([column]) => !known.some(({ first, last }) => column >= first && column <= last)).sort(([one], [other]) => one - other);
  const widened = wanted.map(([column]) => column);
  const xml = wanted.map(([column, width]) => ({ column, xml: colXml(part.prefix, column, width) }));
  if (!cols) {
    // `cols` is the last element before the cells.
    if (xml.length > 0) part.append(part.root, `<${part.prefix}cols>${xml.map((each) => each.xml).join('')}</${part.prefix}cols>`);
    return widened;
  }
  for (const each of xml) {
    const next = known.find(({ first }) => first > each.column);
    if (next) part.insertBefore(next.element, each.xml);
    else part.append(cols, each.xml);
  }
  return widened;
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
