#!/bin/sh
# exceljs 4.4.0 takes a number for a date where its format has an escaped or spacing letter d, m, y, h, s or b: an amount shown in millions (0.0,,\ \m) or days of training (0\ \d) is a day in 1900.
# Guess before the run: as in Excel, a letter behind a backslash is shown as it stands, and one behind an underscore only takes its width; neither makes a date, as a quoted "days" makes none.
# Seen: 45.5 formatted 0\ \d, #,##0\ \m or 0_m is 1900-02-13T12:00 when exceljs reads it, and 45.5 with 0" days"; xlsx 0.18.5 has 45.5 in all of them. exceljs also gives the format without its backslash,
# "0 d", and a file that it saves has that one, in which d stands for the day of the month.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --save-exact exceljs@4.4.0 xlsx@0.18.5 fflate@0.8.3
cat >seen.cjs <<'PROGRAM'
const assert = require('node:assert/strict');
const ExcelJS = require('exceljs');
const { strFromU8, unzipSync } = require('fflate');
const XLSX = require('xlsx');

const FORMATS = ['0" days"', '0\\ \\d', '#,##0\\ \\m', '0_m'];
const formatsIn = (bytes) => [...strFromU8(unzipSync(new Uint8Array(bytes))['xl/styles.xml']).matchAll(/formatCode="([^"]*)"/g)].map(([, code]) => code.replaceAll('&quot;', '"'));

async function main() {
  const sheet = XLSX.utils.aoa_to_sheet(FORMATS.map(() => [45.5]));
  FORMATS.forEach((format, row) => (sheet[`A${row + 1}`].z = format));
  const bytes = XLSX.write({ SheetNames: ['Modules'], Sheets: { Modules: sheet } }, { type: 'buffer', bookType: 'xlsx' });
  assert.ok(FORMATS.every((format) => formatsIn(bytes).includes(format)));

  const read = new ExcelJS.Workbook();
  await read.xlsx.load(bytes);
  const back = XLSX.read(bytes, { cellDates: true }).Sheets.Modules;
  const cell = (row) => read.getWorksheet('Modules').getCell(`A${row + 1}`);
  const seen = FORMATS.map((_, row) => [cell(row).numFmt, JSON.stringify(cell(row).value), back[`A${row + 1}`].v]);
  console.table(seen);
  const day = '"1900-02-13T12:00:00.000Z"';
  assert.deepEqual(seen, [['0" days"', '45.5', 45.5], ['0 d', day, 45.5], ['#,##0 m', day, 45.5], ['0_m', day, 45.5]]);
  const saved = formatsIn(await read.xlsx.writeBuffer());
  assert.ok(saved.includes('0 d') && !saved.includes('0\\ \\d'));
}

void main();
PROGRAM
node seen.cjs
