#!/bin/sh
# xlsx 0.18.5 takes decimal commas in a semicolon-separated CSV for separators of thousands wherever they stand: 12,5 becomes the number 125, and 12.500,00 becomes 12.5.
# Guess before the run: a comma that has not three digits behind it is no separator of thousands, so that such a cell stays text, or is 12.5.
# Seen: '12,5' is the number 125, '1250,00' is 125000 and '0,95' is 95; '12.500,00' is 12.5, a thousandth. One column comes out ten and a hundred times too large and a thousand times too small. papaparse 5.7.1 with dynamicTyping leaves all four as text.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --save-exact xlsx@0.18.5 papaparse@5.7.1
cat >seen.cjs <<'PROGRAM'
const assert = require('node:assert/strict');
const Papa = require('papaparse');
const XLSX = require('xlsx');

const csv = 'Kurs;Kosten\nA;12,5\nB;1250,00\nC;0,95\nD;12.500,00\n';
const seen = {
  xlsx: XLSX.utils.sheet_to_json(XLSX.read(csv, { type: 'string' }).Sheets.Sheet1).map(({ Kosten }) => Kosten),
  papaparse: Papa.parse(csv, { header: true, dynamicTyping: true, skipEmptyLines: true }).data.map(({ Kosten }) => Kosten),
};
console.log(seen);
assert.deepEqual(seen, { xlsx: [125, 125000, 95, 12.5], papaparse: ['12,5', '1250,00', '0,95', '12.500,00'] });
PROGRAM
node seen.cjs
