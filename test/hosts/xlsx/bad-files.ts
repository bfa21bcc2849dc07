/** Files that are no workbooks, or hostile ones, made from nothing. */
import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { blankXlsx } from '../../../src/hosts/xlsx/blank-xlsx';
import { unzipped } from './packages';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** The blank workbook with some parts replaced, added, or left out where undefined. */
export function workbookWith(parts: Readonly<Record<string, string | Uint8Array | undefined>>): Uint8Array {
  const all: Zippable = { ...unzipped(blankXlsx()) };
  for (const [path, part] of Object.entries(parts)) {
    if (part === undefined) delete all[path];
    else all[path] = typeof part === 'string' ? strToU8(part) : part;
  }
  return zipSync(all);
}

/** A workbook whose one sheet has these rows, in XML. */
export function sheetOf(rows: string, around: { before?: string; after?: string } = {}): Uint8Array {
  return workbookWith({
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}>${around.before ?? ''}<sheetData>${rows}</sheetData>${around.after ?? ''}</worksheet>`,
  });
}

/** An old compound file that names a stream. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let index = 0; index < stream.length; index++) bytes[1024 + 2 * index] = stream.charCodeAt(index);
  return bytes;
}

/** A sheet of this many bytes of one repeated row, packed small: made without ever holding it. */
function bomb(megabytes: number): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(1024 * 1024, '<row><c><v>1</v></c></row>'), { finishFlush: 2 });
  const packed = Buffer.concat([...Array.from({ length: megabytes }, () => block), deflateRawSync(Buffer.alloc(0))]);
  return withEntry(blankXlsx(), 'xl/worksheets/sheet1.xml', packed, megabytes * 1024 * 1024);
}

/** A zip file whose one entry is replaced by given packed bytes and a stated size, true or not. */
function withEntry(zip: Uint8Array, path: string, packed: Uint8Array, size: number): Uint8Array {
  const parts = Object.entries(unzipped(zip));
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes] of parts) {
    const data = name === path ? packed : deflateRawSync(bytes);
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(8, 4);
    header.writeUInt32LE(crc32(name === path ? new Uint8Array(0) : bytes), 10);
    header.writeUInt32LE(data.length, 14);
    header.writeUInt32LE(name === path ? size : bytes.length, 18);
    header.writeUInt16LE(name.length, 22);
    locals.push(Buffer.from('PK\u0003\u0004', 'latin1'), header, Buffer.from(name), Buffer.from(data));
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), header, rest, Buffer.from(name));
    offset += 30 + name.length + data.length;
  }
  const body = Buffer.concat(locals);
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(body.length, 16);
  return new Uint8Array(Buffer.concat([body, list, end]));
}

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return (crc ^ -1) >>> 0;
}

const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${'bcdefghij'[index]} "${`&${'abcdefghi'[index]};`.repeat(10)}">`).join('')}]>`;

/** Each with the code it must end in, and a word its sentence must hold. */
export const BAD_FILES: readonly { name: string; bytes: () => Uint8Array; code: string; says: RegExp }[] = [
  { name: 'an empty file', bytes: () => new Uint8Array(0), code: 'empty', says: /empty/ },
  { name: 'half a zip file', bytes: () => sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>').slice(0, 900), code: 'truncated', says: /cut off/ },
  { name: 'a zip file without its tail', bytes: () => blankXlsx().slice(0, -10), code: 'truncated', says: /cut off/ },
  { name: 'a 1.5 GB sheet in a small file', bytes: () => bomb(1500), code: 'zip-bomb', says: /unpacks/ },
  {
    name: 'a sheet larger than it says',
    bytes: () => withEntry(blankXlsx(), 'xl/worksheets/sheet1.xml', deflateRawSync(Buffer.alloc(40 * 1024 * 1024, 32)), 100),
    code: 'damaged',
    says: /sheet1\.xml/,
  },
  {
    name: 'more parts than any workbook has',
    bytes: () => zipSync(Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`x${index}`, new Uint8Array(0)]))),
    code: 'zip-bomb',
    says: /20001/,
  },
  { name: 'billion laughs in shared strings', bytes: () => withStrings(`${LAUGHS}<sst ${MAIN}><si><t>&j;</t></si></sst>`), code: 'dtd', says: /document type/ },
  {
    name: 'billion laughs in a sheet',
    bytes: () =>
      workbookWith({
        'xl/worksheets/sheet1.xml': `${LAUGHS}<worksheet ${MAIN}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&j;</t></is></c></row></sheetData></worksheet>`,
      }),
    code: 'dtd',
    says: /document type/,
  },
  {
    name: 'an external entity',
    bytes: () => workbookWith({ 'xl/workbook.xml': `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><workbook ${MAIN}/>` }),
    code: 'dtd',
    says: /document type/,
  },
  {
    name: 'an entity nobody declared',
    bytes: () => sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>&lol;</t></is></c></row>'),
    code: 'damaged',
    says: /entity/,
  },
  { name: 'plain text', bytes: () => strToU8('Dear all,\nplease find the plan below.\n'), code: 'text', says: /plain text/ },
  { name: 'a web page', bytes: () => strToU8('<html><body><table><tr><td>1</td></tr></table></body></html>'), code: 'html', says: /web page/ },
  { name: 'a CSV', bytes: () => strToU8('Module,Cost\nCoaching,100\n'), code: 'text', says: /CSV/ },
  { name: 'a zip file of other things', bytes: () => zipSync({ 'notes.txt': strToU8('hello') }), code: 'not-a-workbook', says: /zip file/ },
  {
    name: 'a Word document',
    bytes: () =>
      workbookWith({
        '_rels/.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      }),
    code: 'not-a-workbook',
    says: /Word/,
  },
  {
    name: 'an OpenDocument file',
    bytes: () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<x/>') }),
    code: 'not-a-workbook',
    says: /OpenDocument/,
  },
  { name: 'a PDF', bytes: () => strToU8('%PDF-1.7\n'), code: 'not-a-workbook', says: /PDF/ },
  { name: 'a bare XML file', bytes: () => strToU8('<?xml version="1.0"?><Workbook/>'), code: 'not-a-workbook', says: /XML/ },
  { name: 'an encrypted workbook', bytes: () => compound('EncryptedPackage'), code: 'encrypted', says: /password/ },
  { name: 'an old .xls', bytes: () => compound('Workbook'), code: 'old-format', says: /\.xls\b/ },
  { name: 'an older .xls', bytes: () => compound('Book'), code: 'old-format', says: /\.xls\b/ },
  { name: 'an old Word document', bytes: () => compound('WordDocument'), code: 'not-a-workbook', says: /Office/ },
  {
    name: 'an .xlsb',
    bytes: () =>
      workbookWith({
        '_rels/.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        'xl/workbook.bin': new Uint8Array(8),
      }),
    code: 'binary-format',
    says: /xlsb/,
  },
  { name: 'random bytes', bytes: () => Uint8Array.from({ length: 500 }, (_, index) => (index * 37) % 251), code: 'truncated', says: /zip/ },
  {
    name: 'a sheet cut in half',
    bytes: () => workbookWith({ 'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"` }),
    code: 'damaged',
    says: /sheet1\.xml/,
  },
  {
    name: 'a sheet cut between its rows',
    bytes: () => workbookWith({ 'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1"><v>1</v></c></row>` }),
    code: 'damaged',
    says: /middle/,
  },
  { name: 'crossed elements', bytes: () => sheetOf('<row r="1"><c r="A1"><v>1</c></v></row>'), code: 'damaged', says: /sheet1\.xml/ },
  { name: 'a missing sheet part', bytes: () => workbookWith({ 'xl/worksheets/sheet1.xml': undefined }), code: 'missing-part', says: /sheet1\.xml/ },
  { name: 'a missing list of sheets', bytes: () => workbookWith({ 'xl/workbook.xml': undefined }), code: 'missing-part', says: /workbook\.xml/ },
  { name: 'an empty sheet part', bytes: () => workbookWith({ 'xl/worksheets/sheet1.xml': '' }), code: 'damaged', says: /sheet1\.xml/ },
  {
    name: 'a sheet in UTF-16',
    bytes: () => workbookWith({ 'xl/worksheets/sheet1.xml': new Uint8Array(Buffer.from(`\ufeff<worksheet ${MAIN}/>`, 'utf16le')) }),
    code: 'encoding',
    says: /UTF-8/,
  },
  {
    name: 'a sheet in Latin-1',
    bytes: () => workbookWith({ 'xl/worksheets/sheet1.xml': `<?xml version="1.0" encoding="ISO-8859-1"?><worksheet ${MAIN}/>` }),
    code: 'encoding',
    says: /UTF-8/,
  },
  {
    name: 'bytes that are no UTF-8',
    bytes: () =>
      workbookWith({
        'xl/worksheets/sheet1.xml': new Uint8Array(
          Buffer.from(`<worksheet ${MAIN}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>caf\u00e9</t></is></c></row></sheetData></worksheet>`, 'latin1'),
        ),
      }),
    code: 'encoding',
    says: /UTF-8/,
  },
  { name: 'a row that no sheet has', bytes: () => sheetOf('<row r="99999999"><c r="A99999999"><v>1</v></c></row>'), code: 'damaged', says: /row/ },
  { name: 'a cell that no sheet has', bytes: () => sheetOf('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>'), code: 'damaged', says: /cell/ },
  { name: 'elements nested without end', bytes: () => sheetOf('<x>'.repeat(5000) + '</x>'.repeat(5000)), code: 'damaged', says: /nested/ },
  {
    name: 'a value at the end of every row',
    bytes: () => sheetOf(Array.from({ length: 2000 }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`).join('')),
    code: 'too-large',
    says: /million cells/,
  },
];

function withStrings(xml: string): Uint8Array {
  const rels = Buffer.from(unzipped(blankXlsx())['xl/_rels/workbook.xml.rels'] as Uint8Array).toString();
  return workbookWith({
    'xl/_rels/workbook.xml.rels': rels.replace(
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    ),
    'xl/sharedStrings.xml': xml,
  });
}
