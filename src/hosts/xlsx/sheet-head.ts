/** What stands before the cells of a sheet: its stated area and its column widths, kept true when columns are added. */
import { areaName, parseArea, type Area } from '../../workbook';
import { joined } from './pieces';
import { childrenOf, XmlPart, type XmlElement } from './xml-part';
import { TOKENS, XmlScanner } from './xml-scanner';
import { ascii, rawText, utf8 } from './xml-text';

const { CLOSE, END, OPEN } = TOKENS;
const SHEET_DATA = ascii('sheetData');

interface Widths {
  readonly widths: ReadonlyMap<number, number>;
  readonly widthsBack: ReadonlyMap<number, number>;
}

/** Programs round widths to pixels, and measure them in digits of the font that they have: a width this far from ours, as a part of it, is still ours. */
const NEARLY = 0.3;

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
  takeWidths(part, widthsBack);
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

/** Takes widths of ours back where they still stand; other columns of the same element, which programs join where they look alike, keep theirs. */
function takeWidths(part: XmlPart, widths: ReadonlyMap<number, number>): void {
  const cols = part.child('cols');
  if (!cols || widths.size === 0) return;
  const elements = childrenOf(cols, 'col').map((element) => ({ element, left: leftOf(element, widths) }));
  if (elements.every(({ left }) => left.length === 0)) return part.remove(cols);
  for (const { element, left } of elements) {
    const [{ min, max } = { min: '', max: '' }] = left;
    if (left.length === 1 && element.attributes.get('min') === min && element.attributes.get('max') === max) continue;
    const source = part.source(element);
    part.replace(element, left.map((range) => source.replace(/(\smin=)"[^"]*"/, `$1"${range.min}"`).replace(/(\smax=)"[^"]*"/, `$1"${range.max}"`)).join(''));
  }
}

/** The columns of an element that keep its width, as ranges of numbers from 1. */
function leftOf({ attributes }: XmlElement, widths: ReadonlyMap<number, number>): { readonly min: string; readonly max: string }[] {
  const [first, last, width] = ['min', 'max', 'width'].map((name) => Number(attributes.get(name))) as [number, number, number];
  const ours = [...widths]
    .filter(([column, own]) => first <= column + 1 && column + 1 <= last && Math.abs(width - own) <= NEARLY * own)
    .map(([column]) => column + 1)
    .sort((one, other) => one - other);
  const ends = [...ours.map((column) => column - 1), last];
  return [first, ...ours.map((column) => column + 1)]
    .map((from, index) => [from, ends[index] as number] as const)
    .filter(([from, to]) => from <= to)
    .map(([from, to]) => ({ min: String(from), max: String(to) }));
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

export function colXml(prefix: string, column: number, width: number, hidden = false): string {
  return `<${prefix}col min="${column + 1}" max="${column + 1}" width="${width}"${hidden ? ' hidden="1"' : ''} customWidth="1"/>`;
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
