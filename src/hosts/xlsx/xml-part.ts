/** A small XML part as a tree that remembers its bytes, so that a change replaces only the bytes it is about. */
import { joined, type EditedPart } from './pieces';
import { TOKENS, XmlScanner } from './xml-scanner';
import { XmlError } from './xml-error';
import { escapeXml, rawText, textOf, utf8 } from './xml-text';

const { CLOSE, END, OPEN } = TOKENS;
export interface XmlElement {
  /** The local name. */
  readonly name: string;
  /** Whether it has the prefix, and so the namespace, of the root element. */
  readonly main: boolean;
  /** Values by name; an attribute with a prefix stands under `:` and its local name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside. */
  readonly text: string;
  /** Byte offsets: the whole element, the end of its opening tag and the start of its closing tag (both at its end when it is empty). */
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

/** Honest parts of this kind stay far below; each element costs some 300 bytes of memory. */
const MOST_ELEMENTS = 1_000_000;

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export class XmlPart {
  readonly root: XmlElement;
  /** What our elements put before their names to have the namespace of the root: `` or `x:`. */
  readonly prefix: string;
  private readonly splices: Splice[] = [];
  private readonly appended = new Map<XmlElement, string[]>();
  private readonly attributes = new Map<XmlElement, Map<string, string | null>>();

  /** @throws XmlError where the bytes are no well-formed XML. */
  constructor(readonly bytes: Uint8Array) {
    this.root = parse(bytes);
    this.prefix = /^<([^\s/>]*:)/.exec(rawText(bytes, this.root.start, this.root.openEnd))?.[1] ?? '';
  }

  /** The first child of the root of this name, in the root's namespace. */
  child(name: string): XmlElement | undefined {
    return childOf(this.root, name);
  }

  /** The bytes of an element as they stand. */
  source(element: XmlElement): string {
    return rawText(this.bytes, element.start, element.end);
  }

  /** The value of an attribute, changes included. */
  get(element: XmlElement, name: string): string | undefined {
    const changed = this.attributes.get(element)?.get(name);
    return changed === undefined ? element.attributes.get(name) : (changed ?? undefined);
  }

  /** Sets an attribute without a prefix. */
  set(element: XmlElement, name: string, value: string): void {
    this.change(element, name, value);
  }

  /** Takes out an attribute without a prefix. */
  unset(element: XmlElement, name: string): void {
    this.change(element, name, null);
  }

  private change(element: XmlElement, name: string, value: string | null): void {
    const known = this.attributes.get(element) ?? new Map<string, string | null>();
    this.attributes.set(element, known.set(name, value));
  }

  /** Adds XML as the last children of an element. */
  append(parent: XmlElement, xml: string): void {
    const known = this.appended.get(parent) ?? [];
    known.push(xml);
    this.appended.set(parent, known);
  }

  /** How many elements `append` has added to a parent. */
  appendedTo(parent: XmlElement): readonly string[] {
    return this.appended.get(parent) ?? [];
  }

  insertBefore(element: XmlElement, xml: string): void {
    this.splices.push({ start: element.start, end: element.start, text: xml });
  }

  replace(element: XmlElement, xml: string): void {
    this.splices.push({ start: element.start, end: element.end, text: xml });
  }

  remove(element: XmlElement): void {
    this.replace(element, '');
  }

  /** Adds XML as a child of the root, before the first child named in `followers`: parts prescribe the order of their elements. */
  insertInOrder(xml: string, followers: readonly string[]): void {
    const next = this.root.children.find((child) => child.main && followers.includes(child.name));
    if (next) this.insertBefore(next, xml);
    else this.append(this.root, xml);
  }

  get changed(): boolean {
    return this.splices.length + this.appended.size + this.attributes.size > 0;
  }

  /** The bytes with every change made. */
  toBytes(): Uint8Array {
    return joined(this.edited().pieces);
  }

  /** The same, with what was kept of the bytes. */
  edited(): EditedPart {
    const touched = new Set([...this.appended.keys(), ...this.attributes.keys()]);
    const splices = [...this.splices, ...[...touched].flatMap((element) => this.elementSplices(element))];
    const pieces: Uint8Array[] = [];
    const copies: number[] = [];
    let at = 0;
    let length = 0;
    const add = (piece: Uint8Array): void => {
      pieces.push(piece);
      length += piece.length;
    };
    const keep = (to: number): void => {
      copies.push(length, at, to - at);
      add(this.bytes.subarray(at, to));
    };
    // What is inserted before a place comes before what replaces it; a removed element takes the changes inside it along.
    for (const splice of splices.sort((one, other) => one.start - other.start || one.end - other.end)) {
      if (splice.start < at) continue;
      keep(splice.start);
      add(utf8(splice.text));
      at = splice.end;
    }
    keep(this.bytes.length);
    return { pieces, kept: { of: this.bytes, copies } };
  }

  /** The opening tag with its new attributes, and what is appended inside. */
  private elementSplices(element: XmlElement): Splice[] {
    const changes = this.attributes.get(element) ?? new Map<string, string | null>();
    const inside = (this.appended.get(element) ?? []).join('');
    const tag = rawText(this.bytes, element.start, element.openEnd);
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? element.name;
    let opened = tag.replace(/\s*\/?>$/, '');
    for (const [attribute, value] of changes) {
      const written = value === null ? '' : ` ${attribute}="${escapeXml(value)}"`;
      const known = new RegExp(`\\s${attribute}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
      opened = known.test(opened) ? opened.replace(known, () => written) : opened + written;
    }
    const empty = element.openEnd === element.end;
    if (empty) return [{ start: element.start, end: element.end, text: inside === '' ? `${opened}/>` : `${opened}>${inside}</${name}>` }];
    return [
      ...(changes.size > 0 ? [{ start: element.start, end: element.openEnd, text: `${opened}>` }] : []),
      ...(inside === '' ? [] : [{ start: element.closeStart, end: element.closeStart, text: inside }]),
    ];
  }
}

/** The first child of this name, in the namespace of the root. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((child) => child.main && child.name === name);
}

/** The children of this name, in the namespace of the root. */
export function childrenOf(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return parent?.children.filter((child) => child.main && child.name === name) ?? [];
}

/** Whether a boolean attribute is set to true. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function parse(bytes: Uint8Array): XmlElement {
  const scanner = new XmlScanner(bytes);
  type Growing = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] };
  const open: Growing[] = [];
  let root: Growing | undefined;
  let count = 0;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    const parent = open.at(-1);
    if (token === OPEN) {
      if (++count > MOST_ELEMENTS) throw new XmlError('damaged', 'more elements than any workbook has');
      const attributes = new Map<string, string>();
      scanner.eachAttribute((nameStart, nameEnd, valueStart, valueEnd) => {
        const prefixed = bytes[nameStart - 1] === 58;
        attributes.set((prefixed ? ':' : '') + rawText(bytes, nameStart, nameEnd), textOf(bytes, valueStart, valueEnd));
      });
      const element: Growing = {
        name: rawText(bytes, scanner.nameStart, scanner.nameEnd),
        main: scanner.main,
        attributes,
        children: [],
        text: '',
        start: scanner.start,
        openEnd: scanner.end,
        closeStart: scanner.end,
        end: scanner.end,
      };
      parent?.children.push(element);
      root ??= element;
      open.push(element);
    } else if (token === CLOSE) {
      const element = open.pop() as Growing;
      if (element.openEnd !== scanner.end) element.closeStart = scanner.start;
      element.end = scanner.end;
    } else if (parent) parent.text += scanner.literal ? rawText(bytes, scanner.start, scanner.end) : textOf(bytes, scanner.start, scanner.end);
  }
  // The scanner ends only behind a root element.
  return root as Growing;
}
