#!/bin/sh
# @formulajs/formulajs 4.6.0 takes a month without a reading for a reading of 0 in SLOPE, CORREL, RSQ, INTERCEPT and COVARIANCE.P: a straight line with one reading missing correlates with time by 0.85.
# Guess before the run: as in Excel, whose help says that empty cells are ignored, a pair of which one half is missing is left out, and 10, –, 30, 40 in months 1 to 4 correlate by 1 with a slope of 10.
# Seen: null stands for 0: slope 12, correlation 0.849, R² 0.72, intercept −10. FORECAST for month 5 is 50 by accident, the same as without the gap; at month 6 it is 62 for 60.
# hyperformula 3.3.0 leaves the pair out: 10, 1 and 1. A text such as "n/a" is an error value in formulajs, and left out by hyperformula.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --save-exact @formulajs/formulajs@4.6.0 hyperformula@3.3.0
cat >seen.cjs <<'PROGRAM'
const assert = require('node:assert/strict');
const formulas = require('@formulajs/formulajs');
const { HyperFormula } = require('hyperformula');

const months = [1, 2, 3, 4];
const readings = [10, null, 30, 40];
const rounded = (value) => Math.round(value * 1000) / 1000;
const sheet = HyperFormula.buildFromArray(
  [...months.map((month, at) => [month, readings[at]]), ['=SLOPE(B1:B4,A1:A4)', '=CORREL(B1:B4,A1:A4)', '=RSQ(B1:B4,A1:A4)']],
  { licenseKey: 'gpl-v3' },
);
const seen = {
  formulajs: ['SLOPE', 'CORREL', 'RSQ', 'INTERCEPT'].map((name) => rounded(formulas[name](readings, months))),
  'formulajs without the gap': ['SLOPE', 'CORREL', 'RSQ', 'INTERCEPT'].map((name) => Math.abs(rounded(formulas[name]([10, 30, 40], [1, 3, 4])))),
  'formulajs FORECAST, months 5 and 6': [5, 6].map((month) => rounded(formulas.FORECAST(month, readings, months))),
  hyperformula: sheet.getSheetValues(0)[4].map(rounded),
  'a text': String(formulas.SLOPE([10, 'n/a', 30, 40], months)).slice(0, 14),
};
console.log(seen);
assert.deepEqual(seen, {
  formulajs: [12, 0.849, 0.72, -10],
  'formulajs without the gap': [10, 1, 1, 0],
  'formulajs FORECAST, months 5 and 6': [50, 62],
  hyperformula: [10, 1, 1],
  'a text': 'Error: #VALUE!',
});
PROGRAM
node seen.cjs
