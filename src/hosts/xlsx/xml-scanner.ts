/** A strict pull scanner over the UTF-8 bytes of an XML part: no string and no object per element, so that it keeps up with sheets of millions of cells. */
import { XmlError } from './xml-error';

const [END, OPEN, CLOSE, TEXT] = [0, 1, 2, 3] as const;
/** Whoever compares them millions of times takes them into constants of its own: an import may be looked up each time. */
export const TOKENS = { END, OPEN, CLOSE, TEXT } as const;

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const BANG = 33;
const QUESTION = 63;

/** No part of a workbook nests deeper; a file that does wants to exhaust somebody's stack. */
const DEEPEST = 200;
/** No element of a workbook has more attributes. */
const MOST_ATTRIBUTES = 200;

const isSpace = (byte: number | undefined): boolean => byte === 32 || byte === 10 || byte === 13 || byte === 9;

export class XmlScanner {
  /** Byte range of the token: a whole tag, or a run of text. An empty element gives an OPEN and a CLOSE with the same range. */
  start = 0;
  end = 0;
  /** Byte range of the local name of the element. */
  nameStart = 0;
  nameEnd = 0;
  /** Whether the element has the prefix of the root element, and so its namespace. */
  main = true;
  /** Whether the tag is `<so/>`. */
  empty = false;
  /** Whether the text stands in a CDATA section, where `&` is no entity. */
  literal = false;
  /** How many elements are open; an OPEN counts itself, a CLOSE no longer does. */
  depth = 0;
  /** Byte range of the value that `attribute` found. */
  valueStart = 0;
  valueEnd = 0;

  /** Where the next token starts. */
  position = 0;
  private attributeCount = 0;
  private readonly attributes = new Int32Array(4 * MOST_ATTRIBUTES);
  /** Byte ranges of the whole names of the open elements. */
  private readonly names = new Int32Array(2 * (DEEPEST + 1));
  private closing = false;
  private rootSeen = false;
  private rootPrefix = 0;

  constructor(readonly bytes: Uint8Array) {
    if ((bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0xff && bytes[1] === 0xfe) || bytes[0] === 0 || bytes[1] === 0)
      throw new XmlError('encoding', 'not UTF-8');
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.position = 3;
  }

  /** Moves to the next token. @throws XmlError where the bytes are no well-formed XML. */
  next(): number {
    if (this.closing) return this.closeEmpty();
    const { bytes } = this;
    for (;;) {
      const at = this.position;
      if (at >= bytes.length) return this.finish();
      if (bytes[at] !== LESS) {
        let end = at + 1;
        while (end < bytes.length && bytes[end] !== LESS) end++;
        this.start = at;
        this.end = this.position = end;
        if (this.depth > 0) {
          this.literal = false;
          return TEXT;
        }
        this.refuseTextOutside();
        continue;
      }
      const mark = bytes[at + 1];
      if (mark === SLASH) return this.readClose(at);
      if (mark === QUESTION) this.skipInstruction(at);
      else if (mark === BANG) {
        if (this.readBang(at)) return TEXT;
      } else return this.readOpen(at);
    }
  }

  /** Goes on at a place further on where a tag starts that stands in the element that is open now: what lies between was read before. */
  leap(position: number): void {
    this.closing = false;
    this.position = position;
  }

  /** Whether the local name of the element is this one. */
  named(name: Uint8Array): boolean {
    return this.matches(this.nameStart, this.nameEnd, name);
  }

  /** Finds an attribute by its local name; its value then stands at `valueStart`. One without a prefix comes first. */
  attribute(name: Uint8Array, prefixed = false): boolean {
    const { attributes } = this;
    for (let index = 0; index < this.attributeCount; index++) {
      const start = attributes[4 * index] as number;
      if ((this.bytes[start - 1] === COLON) !== prefixed || !this.matches(start, attributes[4 * index + 1] as number, name)) continue;
      this.valueStart = attributes[4 * index + 2] as number;
      this.valueEnd = attributes[4 * index + 3] as number;
      return true;
    }
    return false;
  }

  /** Byte ranges of each attribute of the element: name (without prefix) and value. */
  eachAttribute(visit: (nameStart: number, nameEnd: number, valueStart: number, valueEnd: number) => void): void {
    const { attributes } = this;
    for (let at = 0; at < 4 * this.attributeCount; at += 4) {
      visit(attributes[at] as number, attributes[at + 1] as number, attributes[at + 2] as number, attributes[at + 3] as number);
    }
  }

  /** Whether the element has an attribute twice, which no reader forgives. */
  hasTwins(): boolean {
    const { attributes, attributeCount: count, bytes } = this;
    for (let one = 1; one < count; one++)
      for (let other = 0; other < one; other++) {
        const [start, end] = [attributes[4 * one] as number, attributes[4 * one + 1] as number];
        const name = attributes[4 * other] as number;
        if (end - start !== (attributes[4 * other + 1] as number) - name || bytes[start - 1] !== bytes[name - 1]) continue;
        let same = 0;
        while (start + same < end && bytes[start + same] === bytes[name + same]) same++;
        if (start + same === end) return true;
      }
    return false;
  }

  private matches(start: number, end: number, name: Uint8Array): boolean {
    if (end - start !== name.length) return false;
    for (let index = 0; index < name.length; index++) if (this.bytes[start + index] !== name[index]) return false;
    return true;
  }

  private fail(what: string): never {
    throw new XmlError('damaged', `${what} at byte ${this.position}`);
  }

  private finish(): number {
    if (this.depth > 0 || !this.rootSeen) this.fail('it ends in the middle');
    this.start = this.end = this.position;
    return END;
  }

  private refuseTextOutside(): void {
    for (let at = this.start; at < this.end; at++) {
      // Some writers leave zero bytes behind the last element; readers ignore them.
      if (!isSpace(this.bytes[at]) && this.bytes[at] !== 0) this.fail('text outside of its elements');
    }
  }

  private closeEmpty(): number {
    this.closing = false;
    this.depth--;
    return CLOSE;
  }

  private readClose(at: number): number {
    const { bytes, names } = this;
    const from = names[2 * this.depth] as number;
    const length = (names[2 * this.depth + 1] as number) - from;
    let end = at + 2;
    if (this.depth === 0) this.fail('an end without a start');
    for (let index = 0; index < length; index++) if (bytes[end++] !== bytes[from + index]) this.fail('an end that does not fit its start');
    while (isSpace(bytes[end])) end++;
    if (bytes[end] !== GREATER) this.fail('an end that does not fit its start');
    this.setName(at + 2, at + 2 + length);
    this.start = at;
    this.end = this.position = end + 1;
    this.depth--;
    return CLOSE;
  }

  private readOpen(at: number): number {
    const { bytes } = this;
    let end = at + 1;
    for (let byte = bytes[end]; byte !== undefined && byte !== GREATER && byte !== SLASH && !isSpace(byte); byte = bytes[++end]) {
      if (byte === LESS || byte === EQUALS || byte === 34 || byte === 39 || byte === 38) this.fail('a broken tag');
    }
    if (end === at + 1) this.fail('a tag without a name');
    if (this.rootSeen && this.depth === 0) this.fail('a second root');
    if (this.depth >= DEEPEST) this.fail('elements nested too deep');
    this.depth++;
    this.names[2 * this.depth] = at + 1;
    this.names[2 * this.depth + 1] = end;
    if (!this.rootSeen) this.setRoot(at + 1, end);
    this.setName(at + 1, end);
    end = this.readAttributes(end);
    this.empty = this.closing = bytes[end] === SLASH;
    if (this.empty) end++;
    if (bytes[end] !== GREATER) this.fail('a broken tag');
    this.start = at;
    this.end = this.position = end + 1;
    return OPEN;
  }

  private setRoot(start: number, end: number): void {
    this.rootSeen = true;
    const colon = this.bytes.subarray(start, end).indexOf(COLON);
    this.rootPrefix = colon + 1;
  }

  /** Splits a whole name into prefix and local name. */
  private setName(start: number, end: number): void {
    const { bytes } = this;
    let local = start;
    for (let at = start; at < end; at++) if (bytes[at] === COLON) local = at + 1;
    this.nameStart = local;
    this.nameEnd = end;
    this.main = local - start === this.rootPrefix && this.hasRootPrefix(start);
  }

  private hasRootPrefix(start: number): boolean {
    const root = this.names[2] as number;
    for (let index = 0; index < this.rootPrefix; index++) if (this.bytes[start + index] !== this.bytes[root + index]) return false;
    return true;
  }

  /** Reads the attributes from the end of the name; gives the position of the `/` or `>` behind them. */
  private readAttributes(from: number): number {
    const { bytes, attributes } = this;
    let count = 0;
    let at = from;
    for (;;) {
      const before = at;
      while (isSpace(bytes[at])) at++;
      const byte = bytes[at];
      if (byte === GREATER || byte === SLASH) break;
      if (byte === undefined || at === before || byte === LESS || count >= MOST_ATTRIBUTES) this.fail('a broken tag');
      let local = at;
      while (bytes[at] !== EQUALS && !isSpace(bytes[at])) {
        if (bytes[at] === COLON) local = at + 1;
        const inside = bytes[at];
        if (inside === undefined || inside === GREATER || inside === LESS || inside === SLASH) this.fail('an attribute without a value');
        at++;
      }
      attributes[4 * count] = local;
      attributes[4 * count + 1] = at;
      while (isSpace(bytes[at])) at++;
      if (bytes[at++] !== EQUALS) this.fail('an attribute without a value');
      while (isSpace(bytes[at])) at++;
      const quote = bytes[at++];
      if (quote !== 34 && quote !== 39) this.fail('an attribute without quotes');
      attributes[4 * count + 2] = at;
      while (bytes[at] !== quote) {
        if (bytes[at] === undefined || bytes[at] === LESS) this.fail('an attribute without an end');
        at++;
      }
      attributes[4 * count + 3] = at++;
      count++;
    }
    this.attributeCount = count;
    return at;
  }

  private skipInstruction(at: number): void {
    const end = this.find('?>', at + 2);
    const text = String.fromCharCode(...this.bytes.subarray(at, Math.min(end, at + 200)));
    const encoding = /^<\?xml[^]*\bencoding\s*=\s*["']([^"']*)/.exec(text)?.[1]?.toLowerCase() ?? 'utf-8';
    if (encoding !== 'utf-8' && encoding !== 'utf8' && encoding !== 'us-ascii' && encoding !== 'ascii') throw new XmlError('encoding', 'not UTF-8');
    this.position = end + 2;
  }

  /** Skips a comment, refuses a DTD, and says whether it found text: a CDATA section. */
  private readBang(at: number): boolean {
    const { bytes } = this;
    if (bytes[at + 2] === 45 && bytes[at + 3] === 45) {
      this.position = this.find('-->', at + 4) + 3;
      return false;
    }
    if (bytes[at + 2] !== 91) throw new XmlError('dtd', 'a document type declaration');
    if (String.fromCharCode(...bytes.subarray(at, at + 9)) !== '<![CDATA[' || this.depth === 0) this.fail('a broken section');
    this.start = at + 9;
    this.end = this.find(']]>', at + 9);
    this.position = this.end + 3;
    this.literal = true;
    return true;
  }

  private find(mark: string, from: number): number {
    const { bytes } = this;
    const first = mark.charCodeAt(0);
    for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
      let matched = 1;
      while (matched < mark.length && bytes[at + matched] === mark.charCodeAt(matched)) matched++;
      if (matched === mark.length) return at;
    }
    return this.fail('it ends in the middle');
  }
}
