/** Text between the bytes of an XML part and a person: entities, `_x000D_` escapes, and back. */
import { XmlError } from './xml-error';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** Below this length a loop beats the call of the decoder. */
const SHORT = 24;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** ASCII bytes of a name, for the scanner to compare with. */
export function ascii(name: string): Uint8Array {
  return encoder.encode(name);
}

export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** The characters of a byte range, entities still in it. @throws XmlError where the bytes are not UTF-8. */
export function rawText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start <= SHORT) {
    let text = '';
    let at = start;
    for (; at < end && (bytes[at] as number) < 128; at++) text += String.fromCharCode(bytes[at] as number);
    if (at === end) return text;
  }
  try {
    return decoder.decode(bytes.subarray(start, end));
  } catch {
    throw new XmlError('encoding', 'not UTF-8');
  }
}

/** Replaces entities. @throws XmlError at one that XML does not know by itself. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#?)([^;&]{0,12});?/g, (whole, number: string, name: string) => {
    const code = number === '' ? Number.NaN : name.startsWith('x') ? Number.parseInt(name.slice(1), 16) : Number.parseInt(name, 10);
    const character = number === '' ? ENTITIES[name] : code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (character === undefined || !whole.endsWith(';')) throw new XmlError('damaged', 'an entity that XML does not know');
    return character;
  });
}

/** The text of a byte range. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  return unescapeXml(rawText(bytes, start, end));
}

/** Cell text as Excel stores it, with characters that XML cannot hold as `_x000D_`. */
export function unescapeCell(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;
}

/** From this length on four passes beat a call for each character. */
const LONG = 1000;

/** Text for an element or an attribute in double quotes. */
export function escapeXml(text: string): string {
  if (text.length > LONG) return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  return text.replace(/[<>&"]/g, (character) => (character === '<' ? '&lt;' : character === '>' ? '&gt;' : character === '&' ? '&amp;' : '&quot;'));
}

/** Cell text as Excel stores it: what XML cannot hold, and what would read as an escape, becomes an escape. */
export function escapeControls(text: string): string {
  return text
    .replace(/_x[0-9A-Fa-f]{4}_/g, (escape) => `_x005F${escape}`)

    .replace(
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}

/** A text without any of these has nothing that XML cannot hold, or that would read as an escape. */
const CONTROL = /[_\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Cell text for an element. */
export function escapeCell(text: string): string {
  return escapeXml(CONTROL.test(text) ? escapeControls(text) : text);
}
