#!/bin/sh
# exceljs 4.4.0 gives the amount of a merged cell once for each row it covers, so that a column read row by row adds up to a multiple; xlsx 0.18.5 gives it once.
# Guess before the run: only the first cell of a merged area has a value, as in the file itself; the others are null.
# Seen: 3,000 merged over three rows is 3000, 3000, 3000 when exceljs reads the file (9,000 in all), while xlsx has one 3000 and no cell in the other two rows. The file has the number once.
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

const sum = (values) => values.reduce((total, value) => total + (value ?? 0), 0);

async function main() {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet('Modules');
  sheet.addRows([['Module', 'KPI', 'Cost'], ['Negotiation', 'K1', 3000], ['Negotiation', 'K2'], ['Negotiation', 'K3']]);
  sheet.mergeCells('C2:C4');
  const bytes = await made.xlsx.writeBuffer();

  const part = strFromU8(unzipSync(new Uint8Array(bytes))['xl/worksheets/sheet1.xml']);
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(bytes);
  const rows = XLSX.utils.sheet_to_json(XLSX.read(bytes).Sheets.Modules);
  const seen = {
    inTheFile: part.match(/<v>3000<\/v>/g).length,
    exceljs: [2, 3, 4].map((row) => read.getWorksheet('Modules').getRow(row).getCell(3).value),
    xlsx: rows.map(({ Cost }) => Cost ?? null),
  };
  console.log(seen);
  assert.deepEqual(seen, { inTheFile: 1, exceljs: [3000, 3000, 3000], xlsx: [3000, null, null] });
  assert.deepEqual([sum(seen.exceljs), sum(seen.xlsx)], [9000, 3000]);
}

void main();
PROGRAM
node seen.cjs
