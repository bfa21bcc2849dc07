#!/bin/sh
# A workbook zipped by zip.js 2.24.0 from streams cannot be opened by xlsx 0.18.5; from arrays of bytes it can.
# Guess before the run: it opens either way, because the directory at the end of the zip is the same plain one.
# Seen: of a part given as a stream the local header says ZIP64 (version 4.5, both sizes 0xFFFFFFFF), small as the part is. xlsx takes that size for
# true and throws "Cannot create a string longer than 0x1fffffe8 characters"; exceljs 4.4.0 goes by the directory and reads the same bytes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --save-exact @zip.js/zip.js@2.24.0 xlsx@0.18.5 exceljs@4.4.0 fflate@0.8.3
cat >seen.cjs <<'PROGRAM'
const assert = require('node:assert/strict');
const { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } = require('@zip.js/zip.js');
const { unzipSync } = require('fflate');
const ExcelJS = require('exceljs');
const XLSX = require('xlsx');

configure({ useWebWorkers: false });
const book = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['Module', 'Cost'], ['Coaching', 1200]]), 'Modules');
const parts = Object.entries(unzipSync(new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }))));

async function zipped(source) {
  const writer = new ZipWriter(new Uint8ArrayWriter());
  for (const [name, bytes] of parts) await writer.add(name, source(bytes));
  return Buffer.from(await writer.close());
}

async function main() {
  const arrays = await zipped((bytes) => new Uint8ArrayReader(bytes));
  const streams = await zipped((bytes) => new Blob([bytes]).stream());
  const header = (zip) => ({ version: zip.readUInt16LE(4), unpacked: zip.readUInt32LE(22).toString(16) });
  console.log('arrays', header(arrays), 'streams', header(streams));
  assert.deepEqual(header(arrays), { version: 20, unpacked: '0' });
  assert.deepEqual(header(streams), { version: 45, unpacked: 'ffffffff' });
  console.error = () => undefined; // xlsx remarks on every part whose size comes later
  assert.equal(XLSX.read(arrays).Sheets.Modules.B2.v, 1200);
  assert.throws(() => XLSX.read(streams), (error) => (console.log('xlsx, streams:', error.message), true));
  const other = new ExcelJS.Workbook();
  await other.xlsx.load(streams);
  console.log('exceljs, streams:', other.getWorksheet('Modules').getCell('B2').value);
  assert.equal(other.getWorksheet('Modules').getCell('B2').value, 1200);
}
main();
PROGRAM
node seen.cjs
