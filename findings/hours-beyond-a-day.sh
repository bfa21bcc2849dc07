#!/bin/sh
# Training hours under the format [h]:mm are durations; exceljs 4.4.0 and hucre 1.0.0 read them as moments of 1899 and 1900, and hucre's cannot be turned back: 12 hours are noon of 31 December 1899, and 1,452 hours noon of 28 February 1900.
# Guess before the run: a duration, or the number of days that the file holds (0.5 is 12 hours); at worst a moment, always counted from one first day.
# Seen: exceljs counts all from 30 December 1899; hucre counts up to 60 days from 31 December and longer ones from 30 December (the calendar of Excel has a 29 February 1900), so that any one first day makes some of them 24 hours too long or too short.
# openpyxl 3.1.5 gives durations, xlsx 0.18.5 and read-excel-file 9.3.17 the number, xlsx with "30:00" beside it.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --save-exact exceljs@4.4.0 hucre@1.0.0 read-excel-file@9.3.17 xlsx@0.18.5
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check openpyxl==3.1.5 2>pip.log || { cat pip.log; exit 1; }
cat >seen.cjs <<'PROGRAM'
const assert = require('node:assert/strict');
const { execFileSync } = require('node:child_process');
const { writeFileSync } = require('node:fs');
const exceljs = require('exceljs');
const hucre = require('hucre');
const readExcelFile = require('read-excel-file/node');
const xlsx = require('xlsx');

const DAYS = [0.5, 1.25, 60.5];
const ROWS = DAYS.map((_, index) => index + 1);
const sheet = Object.fromEntries([['!ref', `A1:A${DAYS.length}`], ...DAYS.map((v, index) => [`A${index + 1}`, { t: 'n', v, z: '[h]:mm' }])]);
const bytes = xlsx.write({ SheetNames: ['Hours'], Sheets: { Hours: sheet } }, { type: 'buffer', bookType: 'xlsx' });
writeFileSync('hours.xlsx', bytes);
const OPENPYXL = `import json, openpyxl
print(json.dumps([cell.value.total_seconds() / 3600 for cell in openpyxl.load_workbook('hours.xlsx').active['A']]))`;

(async () => {
  const book = new exceljs.Workbook();
  await book.xlsx.load(bytes);
  const moment = (value) => value.toISOString().slice(0, 16);
  const seen = {
    'hours, as openpyxl reads them': JSON.parse(execFileSync('python/bin/python', ['-c', OPENPYXL], { encoding: 'utf8' })),
    xlsx: ROWS.map((row) => xlsx.read(bytes).Sheets.Hours[`A${row}`]).map(({ v, w }) => [v, w]),
    'read-excel-file': (await (readExcelFile.default ?? readExcelFile)(bytes))[0].data.map(([value]) => value),
    exceljs: ROWS.map((row) => moment(book.worksheets[0].getCell(`A${row}`).value)),
    hucre: (await hucre.readXlsx(bytes)).sheets[0].rows.map(([value]) => moment(value)),
  };
  console.log(seen);
  assert.deepEqual(Object.values(seen), [
    [12, 30, 1452],
    [[0.5, '12:00'], [1.25, '30:00'], [60.5, '1452:00']],
    DAYS,
    ['1899-12-30T12:00', '1899-12-31T06:00', '1900-02-28T12:00'],
    ['1899-12-31T12:00', '1900-01-01T06:00', '1900-02-28T12:00'],
  ]);
})();
PROGRAM
TZ=UTC node seen.cjs
