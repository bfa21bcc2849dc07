#!/bin/sh
# xlsx 0.18.5 with cellDates gives a day four years too early from a workbook that counts days from 1904, and the right one as text beside it.
# Guess before the run: a date that exceljs 4.4.0 writes into such a workbook comes back the same.
# Seen: 2026-06-30 comes back as the Date 2022-06-29 (1,462 days off), while the text of the very same cell is '2026-06-30'; without the 1904 system both agree.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --save-exact exceljs@4.4.0 xlsx@0.18.5
cat >seen.cjs <<'PROGRAM'
const assert = require('node:assert/strict');
const ExcelJS = require('exceljs');
const XLSX = require('xlsx');

async function dayOf(date1904) {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = date1904;
  const cell = book.addWorksheet('Modules').getCell('A1');
  cell.value = new Date(Date.UTC(2026, 5, 30));
  cell.numFmt = 'yyyy-mm-dd';
  const { v, w } = XLSX.read(await book.xlsx.writeBuffer(), { cellDates: true }).Sheets.Modules.A1;
  return { date: v.toISOString().slice(0, 10), text: w };
}

async function main() {
  const seen = { from1900: await dayOf(false), from1904: await dayOf(true) };
  console.log(seen);
  const days = (Date.parse(seen.from1900.date) - Date.parse(seen.from1904.date)) / 86_400_000;
  assert.equal(seen.from1900.text, '2026-06-30');
  assert.equal(seen.from1904.text, '2026-06-30');
  assert.equal(days, 1462);
}
main();
PROGRAM
TZ=UTC node seen.cjs
