/** Rewrites the texts of one XML part, so that it says ids where it named people: what a person reads, names of cells, formulas, and text cut into runs. */
import { escapeXml, unescapeXml } from './xml-text';

export interface NameRewriting {
  /** A text with ids for names. */
  text(text: string): string;
  /** The same where an id must be one word: names of cells, and formulas. */
  identifier(text: string): string;
  /** Hidden only where they are all that a cell holds. */
  readonly alone: ReadonlySet<string>;
}

/** A tag, whatever its attributes hold; a comment or a literal section; text. */
const TOKENS = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+/g;
const ATTRIBUTES = /([\w:.-]+)(\s*=\s*)("[^"]*"|'[^']*')/g;
const TAG = /^<(\/?)(?:[\w.-]+:)?([\w.-]+)/;
const LETTER = /\p{L}/u;
/** In which texts are formulas. */
const FORMULAS: ReadonlySet<string> = new Set(['f', 'formula', 'formula1', 'formula2', 'definedName', 'calculatedColumnFormula', 'totalsRowFormula']);
/** In which a letter or number behind `&` is no text, and nothing parts it from what follows. */
const HEADERS = /^(?:odd|even|first)(?:Header|Footer)$/;
const CODE = /&(?:"[^"]*"|\d+|K[\dA-F+-]{6}|.)/gs;
const APART = '\u0001';
/** Attributes that people read or type; of all others only those with several words may be names. */
const READ: ReadonlySet<string> = new Set([
  'v',
  'name',
  'displayName',
  'title',
  'descr',
  'tooltip',
  'display',
  'location',
  'caption',
  'prompt',
  'promptTitle',
  'error',
  'errorTitle',
]);
/** One sentence cut into pieces that look different: of a cell, a comment, a line of a drawing. */
const BLOCKS: ReadonlySet<string> = new Set(['si', 'is', 'text', 'p']);
/** Who made and changed the file, where it lay, and who comments in it. */
const FORGOTTEN_TEXTS: ReadonlySet<string> = new Set(['creator', 'lastModifiedBy', 'Manager']);
const FORGOTTEN_ATTRIBUTES: ReadonlySet<string> = new Set(['absPath@url', 'fileSharing@userName', 'person@userId']);

/** So many characters are taken apart at a time, up to the end of a row, a text or a comment. */
const CHUNK = 4_000_000;
const ENDS = ['</row>', '</si>', '</comment>', '</r>'];

export function rewrittenNames(xml: string, names: NameRewriting): string {
  let rewritten = '';
  for (let from = 0; from < xml.length;) {
    const to = endOfChunk(xml, from);
    rewritten += chunkWith(xml.slice(from, to), names);
    from = to;
  }
  return rewritten;
}

/** Between two rows or texts, where no sentence is cut. */
function endOfChunk(xml: string, from: number): number {
  if (xml.length - from <= CHUNK) return xml.length;
  for (const end of ENDS) {
    const at = xml.indexOf(end, from + CHUNK);
    if (at >= 0) return at + end.length;
  }
  return xml.length;
}

function chunkWith(xml: string, names: NameRewriting): string {
  const tokens = xml.match(TOKENS) ?? [];
  const path: string[] = [];
  let block: { readonly name: string; readonly texts: number[] } | null = null;
  tokens.forEach((token, place) => {
    const tag = TAG.exec(token);
    if (tag === null) {
      if (token.startsWith('<!--') || token.startsWith('<?')) tokens[place] = token.startsWith('<!--') ? names.text(token) : token;
      else if (LETTER.test(token)) {
        tokens[place] = textWith(token, path, names);
        if (path.at(-1) === 't') block?.texts.push(place);
      }
      return;
    }
    const [, closing, name = ''] = tag;
    if (closing === '/') {
      path.pop();
      if (block !== null && block.name === name) {
        joinRuns(tokens, block.texts, names);
        block = null;
      }
      return;
    }
    tokens[place] = attributesWith(token, name, names);
    if (token.endsWith('/>')) return;
    path.push(name);
    if (BLOCKS.has(name)) block = { name, texts: [] };
  });
  return tokens.join('');
}

function textWith(token: string, path: readonly string[], names: NameRewriting): string {
  const element = path.at(-1) ?? '';
  if (FORGOTTEN_TEXTS.has(element)) return '';
  const literal = token.startsWith('<![CDATA[');
  const text = literal ? token.slice('<![CDATA['.length, -']]>'.length) : unescapeXml(token);
  const hidden = FORMULAS.has(element)
    ? formulaWith(text, names)
    : HEADERS.test(element)
      ? names.text(text.replace(CODE, `$&${APART}`)).replaceAll(APART, '')
      : names.alone.has(text.trim())
        ? 'Somebody'
        : names.text(text);
  return hidden === text ? token : escapeXml(hidden);
}

/** A name that runs over several pieces: then the first piece says it all, in its own look. */
function joinRuns(tokens: string[], places: readonly number[], names: NameRewriting): void {
  const [first, ...others] = places;
  if (first === undefined || others.length === 0) return;
  const whole = places.map((place) => unescapeXml(tokens[place] as string)).join('');
  const hidden = names.text(whole);
  if (hidden === whole) return;
  tokens[first] = escapeXml(hidden);
  for (const place of others) tokens[place] = '';
}

function attributesWith(tag: string, element: string, names: NameRewriting): string {
  return tag.replace(ATTRIBUTES, (whole, name: string, equals: string, quoted: string) => {
    const plain = name.slice(name.indexOf(':') + 1);
    if (FORGOTTEN_ATTRIBUTES.has(`${element}@${plain}`)) return `${name}${equals}""`;
    if (!LETTER.test(quoted)) return whole;
    const value = unescapeXml(quoted.slice(1, -1));
    const isName = (element === 'definedName' || element === 'table') && (plain === 'name' || plain === 'displayName');
    if (!isName && !READ.has(plain) && !/[\s.@_]/.test(value)) return whole;
    const hidden = isName ? names.identifier(value) : names.alone.has(value.trim()) && plain === 'v' ? 'Somebody' : names.text(value);
    return hidden === value ? whole : `${name}${equals}"${escapeXml(hidden)}"`;
  });
}

/** Texts, names of sheets and of columns of tables are as they stand in cells and tabs; what is left are names of cells. */
function formulaWith(formula: string, names: NameRewriting): string {
  return (formula.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|[^"'[]+|["'[]/g) ?? [])
    .map((piece) => (/^["'[]./s.test(piece) ? names.text(piece) : names.identifier(piece)))
    .join('');
}
