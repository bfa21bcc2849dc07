#!/bin/sh
# exceljs 4.4.0 makes of two names that each hold for one sheet a single one for the whole workbook, visible though both were hidden, and drops names of texts.
# Guess before the run: a workbook that it reads and writes again keeps such names, each on its sheet and hidden, as xlsx 0.18.5 does.
# Seen: of the print areas of two departments that are both called "area", the last one is left, without its sheet and without "hidden"; a name that stands for
# a text is gone; nothing is said about it.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --save-exact exceljs@4.4.0 xlsx@0.18.5 fflate@0.8.2
cat >seen.cjs <<'PROGRAM'
const assert = require('node:assert/strict');
const ExcelJS = require('exceljs');
const { strFromU8, unzipSync } = require('fflate');
const XLSX = require('xlsx');

const namesIn = (bytes) => {
  const xml = strFromU8(unzipSync(new Uint8Array(bytes))['xl/workbook.xml']);
  return [...xml.matchAll(/<definedName ([^>]*)>([^<]*)</g)].map(([, attributes, text]) => `${attributes.replace(/"/g, '')} = ${text}`);
};

async function main() {
  const book = XLSX.utils.book_new();
  for (const name of ['North', 'South']) XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([[name]]), name);
  book.Workbook = {
    Names: [
      { Name: 'area', Ref: 'North!$A$1', Sheet: 0, Hidden: true },
      { Name: 'area', Ref: 'South!$A$1', Sheet: 1, Hidden: true },
      { Name: 'unit', Ref: '"people"', Sheet: 1, Hidden: true },
    ],
  };
  const bytes = XLSX.write(book, { type: 'buffer', bookType: 'xlsx' });
  const again = new ExcelJS.Workbook();
  await again.xlsx.load(bytes);
  const seen = {
    written: namesIn(bytes),
    throughXlsx: namesIn(XLSX.write(XLSX.read(bytes), { type: 'buffer', bookType: 'xlsx' })),
    throughExceljs: namesIn(await again.xlsx.writeBuffer()),
  };
  console.log(seen);
  assert.equal(seen.written.length, 3);
  assert.deepEqual(seen.throughXlsx, seen.written);
  assert.deepEqual(seen.throughExceljs, ['name=area = South!$A$1']);
}
main();
PROGRAM
node seen.cjs
