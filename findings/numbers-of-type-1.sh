#!/bin/sh
# @microsoft/connected-workbooks 3.4.2 writes numbers with the cell type "1", which the format does not have (it has b, d, e, inlineStr, n, s, str).
# Guess before the run: it writes t="n" or leaves the type out, as for numbers everybody does.
# Seen: <c t="1"><v>1200</v></c>. Readers disagree on what that is: xlsx 0.18.5 gives the text '1200' in a cell of type '1', so that a sum over
# numbers misses it; exceljs 4.4.0 gives the number.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --save-exact @microsoft/connected-workbooks@3.4.2 jsdom@26.1.0 xlsx@0.18.5 exceljs@4.4.0 fflate@0.8.3
cat >seen.cjs <<'PROGRAM'
const assert = require('node:assert/strict');
const { JSDOM } = require('jsdom');
const { unzipSync } = require('fflate');
const ExcelJS = require('exceljs');
const XLSX = require('xlsx');

// The package is made for browsers.
const { window } = new JSDOM('<!doctype html>');
Object.assign(globalThis, { window, document: window.document, DOMParser: window.DOMParser, XMLSerializer: window.XMLSerializer, Node: window.Node });
const { workbookManager } = require('@microsoft/connected-workbooks');

async function main() {
  const data = [['Module', 'Cost'], ['Coaching', 1200]];
  const blob = await workbookManager.generateTableWorkbookFromGrid({ data, promoteHeaders: false });
  const file = Buffer.from(await blob.arrayBuffer());
  const sheet = Buffer.from(unzipSync(new Uint8Array(file))['xl/worksheets/sheet1.xml']).toString();
  const [cell] = /<c [^>]*><v>1200<\/v><\/c>/.exec(sheet);
  const at = /r="([A-Z]+\d+)"/.exec(cell)[1];
  console.log('written:', cell);
  assert.match(cell, /t="1"/);
  const read = XLSX.read(file).Sheets.Sheet1[at];
  const other = new ExcelJS.Workbook();
  await other.xlsx.load(file);
  console.log('xlsx:', read, 'exceljs:', other.worksheets[0].getCell(at).value);
  assert.deepEqual([read.t, read.v], ['1', '1200']);
  assert.equal(other.worksheets[0].getCell(at).value, 1200);
}
main();
PROGRAM
node seen.cjs
