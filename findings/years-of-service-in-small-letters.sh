#!/bin/sh
# hyperformula 3.5.0 knows the units of DATEDIF in capitals alone: the years of service of somebody who joined in January 2024 are 2 with "Y", and #NUM! with "y".
# Guess before the run: a unit means the same in small letters, as names of functions and texts that are compared do in Excel.
# Seen: "y", "m", "d", "ym", "yd", "md" and "Ym" are #NUM!, their capitals are right; wrapped as templates of staff lists have it, =IFERROR(DATEDIF(…,"y"),0), everybody has served 0 years and no error is left.
# @formulajs/formulajs 4.6.1 gives the same number for both.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --save-exact @formulajs/formulajs@4.6.1 hyperformula@3.5.0
cat >seen.cjs <<'PROGRAM'
const assert = require('node:assert/strict');
const { DATEDIF } = require('@formulajs/formulajs');
const { HyperFormula } = require('hyperformula');

const units = ['Y', 'M', 'D', 'YM', 'YD', 'MD'];
const small = [...units.map((unit) => unit.toLowerCase()), 'Ym'];
const service = (unit) => `DATEDIF(DATE(2024,1,15),DATE(2026,3,14),"${unit}")`;
const sheet = HyperFormula.buildFromArray(
  [units.map((unit) => `=${service(unit)}`), small.map((unit) => `=${service(unit)}`), [`=IFERROR(${service('y')},0)`]],
  { licenseKey: 'gpl-v3' },
);
const [capitals, letters, [wrapped]] = sheet.getSheetValues(0);
const byFormulajs = (unit) => DATEDIF(new Date(2024, 0, 15), new Date(2026, 2, 14), unit);
const seen = {
  'hyperformula, capitals': capitals,
  'hyperformula, small letters': letters.map(({ value }) => value),
  'hyperformula, IFERROR': wrapped,
  'formulajs, capitals': units.map(byFormulajs),
  'formulajs, small letters': small.map(byFormulajs),
};
console.log(seen);
assert.deepEqual(seen, {
  'hyperformula, capitals': [2, 25, 789, 1, 58, 27],
  'hyperformula, small letters': Array(7).fill('#NUM!'),
  'hyperformula, IFERROR': 0,
  'formulajs, capitals': [2, 25, 789, 1, 58, 27],
  'formulajs, small letters': [2, 25, 789, 1, 58, 27, 1],
});
PROGRAM
node seen.cjs
