#!/bin/sh
# csv-parse 7.0.3, asked to recognise dates, reads the id "KR 1" of a key result as 1 January 2001, and "Level 3" as 1 March 2001: a word with a number from 1 to 12 behind it is a month.
# Guess before the run: with cast_date, 2026-03-31 becomes a day, and what is no date stays the text that it is.
# Seen: "KR 1", "KPI-2", "O 3", "Module 12" and "Band 7" are days in 2001, "Module 13" and "KR1.2" stay text, "Unit 32" is 1 January 2032: ids of one column are of two kinds, and no longer fit the names in the next sheet.
# The option asks Date.parse, which takes what it does not know for noise. papaparse 5.7.1 (dynamicTyping) and xlsx 0.18.5 leave all of them as text.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --save-exact csv-parse@7.0.3 papaparse@5.7.1 xlsx@0.18.5
cat >seen.cjs <<'PROGRAM'
const assert = require('node:assert/strict');
const { parse } = require('csv-parse/sync');
const papa = require('papaparse');
const xlsx = require('xlsx');

const ids = ['KR 1', 'KPI-2', 'O 3', 'Module 12', 'Module 13', 'Band 7', 'Level 3', 'KR1.2', 'Unit 32', '2026-03-31'];
const text = ids.join('\n');
const day = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);
const sheet = xlsx.read(text, { type: 'string' }).Sheets.Sheet1;
const seen = {
  'csv-parse': parse(text, { cast: true, cast_date: true }).map(([value]) => day(value)),
  papaparse: papa.parse(text, { dynamicTyping: true }).data.map(([value]) => day(value)),
  xlsx: ids.map((_, index) => sheet[`A${index + 1}`].v),
};
console.log(seen);
assert.deepEqual(seen['csv-parse'], ['2001-01-01', '2001-02-01', '2001-03-01', '2001-12-01', 'Module 13', '2001-07-01', '2001-03-01', 'KR1.2', '2032-01-01', '2026-03-31']);
assert.deepEqual(seen.papaparse.slice(0, 9), ids.slice(0, 9));
assert.deepEqual(seen.xlsx.slice(0, 9), ids.slice(0, 9));
PROGRAM
TZ=UTC node seen.cjs
