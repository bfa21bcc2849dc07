/** Mutants of a workbook, by kinds of harm: each is the same for the same seed. */
import { strFromU8, strToU8, zipSync } from 'fflate';
import type { Chance } from './chance';
import type { Parts } from './seeds';

type Mutable = Record<string, Uint8Array>;
/** Changes parts, or gives the bytes of the whole file. */
type Harm = (parts: Mutable, chance: Chance) => Uint8Array | void;

const JUNK = [
  '',
  '-1',
  '0',
  '1',
  '99999999999',
  '1048576',
  'NaN',
  '1e999',
  'A0',
  'XFE1',
  'A1:B2:C3',
  '../../../etc/passwd',
  '/xl/workbook.xml',
  '&#0;',
  '&#x110000;',
  '&lol;',
  '_x0000_',
  '\u202e',
  "'",
  '=1+1',
  'true',
  'dataTable',
  'http://example.invalid/',
  '<x/>',
  'ü'.repeat(300),
  'x'.repeat(40_000),
];

const XML_TAG = /<[^?!>][^>]*>/g;
const ATTRIBUTE = /\s[\w:]+="[^"]*"/g;

/** Changes one part as text, where there is one of this kind. */
function inPart(kind: RegExp, change: (xml: string, chance: Chance) => string): Harm {
  return (parts, chance) => {
    const paths = Object.keys(parts).filter((path) => kind.test(path));
    if (paths.length === 0) return;
    const path = chance.one(paths);
    parts[path] = strToU8(change(strFromU8(parts[path] as Uint8Array), chance));
  };
}

/** Replaces one place that a pattern finds. */
function replaced(xml: string, pattern: RegExp, chance: Chance, by: (found: string) => string): string {
  const places = [...xml.matchAll(pattern)];
  if (places.length === 0) return xml;
  const place = chance.one(places);
  return xml.slice(0, place.index) + by(place[0]) + xml.slice(place.index + place[0].length);
}

const junkAttribute = (xml: string, chance: Chance): string =>
  replaced(xml, ATTRIBUTE, chance, (found) => found.replace(/"[^]*"/, () => `"${chance.one(JUNK)}"`));
const junkText = (xml: string, chance: Chance): string => replaced(xml, />[^<]+</g, chance, () => `>${chance.one(JUNK)}<`);
const withoutTag = (xml: string, chance: Chance): string => replaced(xml, XML_TAG, chance, () => '');
const twice = (xml: string, chance: Chance): string => replaced(xml, /<(\w+)\b[^>]*(?:\/>|>[^<]*<\/\1>)/g, chance, (found) => found + found);
const withoutElement = (xml: string, chance: Chance): string => replaced(xml, /<(\w+)\b[^>]*(?:\/>|>[^]{0,4000}?<\/\1>)/g, chance, () => '');
const withoutAttribute = (xml: string, chance: Chance): string => replaced(xml, ATTRIBUTE, chance, () => '');
const swapped = (xml: string, chance: Chance): string => {
  const tags = [...xml.matchAll(/<(row|c|si|xf|tableColumn|Relationship|Override|sheet|definedName)\b[^>]*(?:\/>|>[^]{0,2000}?<\/\1>)/g)];
  if (tags.length < 2) return xml;
  const [one, other] = [chance.one(tags), chance.one(tags)].sort((a, b) => a.index - b.index) as [
    RegExpMatchArray & { index: number },
    RegExpMatchArray & { index: number },
  ];
  if (one.index + one[0].length > other.index) return xml;
  return xml.slice(0, one.index) + other[0] + xml.slice(one.index + one[0].length, other.index) + one[0] + xml.slice(other.index + other[0].length);
};
const cut = (xml: string, chance: Chance): string => xml.slice(0, chance.upTo(xml.length));
const ANY_XML = [junkAttribute, junkText, withoutTag, twice, withoutElement, withoutAttribute, swapped, cut];

const KINDS: Readonly<Record<string, RegExp>> = {
  relationships: /\.rels$/,
  'content types': /^\[Content_Types\]/,
  workbook: /workbook\.xml$/,
  styles: /styles\.xml$/,
  strings: /sharedStrings\.xml$/,
  tables: /tables\//,
  sheets: /worksheets\/[^/]*\.xml$/,
  drawings: /(?:drawings|charts)\/[^/]*\.xml$/,
};

const ZIP: readonly Harm[] = [
  (parts, chance) => zipped(parts).slice(0, chance.upTo(zipped(parts).length)),
  (parts, chance) => {
    const bytes = zipped(parts);
    for (let flip = 0; flip < 3; flip++) bytes[chance.upTo(bytes.length)] = chance.upTo(256);
    return bytes;
  },
  (parts, chance) => {
    // The directory at the end is where sizes, offsets and names are lied about.
    const bytes = zipped(parts);
    bytes[bytes.length - 1 - chance.upTo(Math.min(1500, bytes.length))] = chance.upTo(256);
    return bytes;
  },
  (parts, chance) => void delete parts[chance.one(Object.keys(parts))],
  (parts, chance) => void (parts[chance.one(Object.keys(parts))] = new Uint8Array(0)),
  (parts, chance) => void (parts[chance.one(Object.keys(parts))] = parts[chance.one(Object.keys(parts))] as Uint8Array),
  (parts, chance) => {
    const path = chance.one(Object.keys(parts));
    parts[chance.one([path.toUpperCase(), `/${path}`, path.replaceAll('/', '\\'), `${path}.bak`])] = parts[path] as Uint8Array;
    if (chance.upTo(2) === 0) delete parts[path];
  },
  (parts, chance) => {
    const path = chance.one(Object.keys(parts));
    parts[path] = Uint8Array.from(parts[path] as Uint8Array, (byte) => (chance.upTo(200) === 0 ? chance.upTo(256) : byte));
  },
];

const zipped = (parts: Mutable): Uint8Array => zipSync(parts, { mtime: new Date(1980, 0, 1) });

/** The bytes of a mutant, and what was done to it. */
export function mutant(parts: Parts, chance: Chance): { readonly bytes: Uint8Array; readonly harms: string } {
  const mutable = { ...parts };
  const done: string[] = [];
  const names = [...Object.keys(KINDS), 'zip'];
  const harms = 1 + chance.upTo(3);
  for (let index = 0; index < harms; index++) {
    const name = chance.one(names);
    const place = chance.upTo(name === 'zip' ? ZIP.length : ANY_XML.length);
    done.push(`${name} ${place}`);
    const kind = KINDS[name];
    const harm = kind === undefined ? (ZIP[place] as Harm) : inPart(kind, ANY_XML[place] as (xml: string, chance: Chance) => string);
    const whole = harm(mutable, chance);
    if (whole) return { bytes: whole, harms: done.join(', ') };
  }
  return { bytes: zipped(mutable), harms: done.join(', ') };
}
