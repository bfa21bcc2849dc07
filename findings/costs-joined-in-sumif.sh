#!/bin/sh
# @formulajs/formulajs 4.6.1 joins amounts that are stored as text where SUMIF adds them up, and gives three answers by which function is asked.
# Guess before the run: SUMIF, SUMIFS and SUM leave out amounts stored as text in a range, as Excel's page on SUM says of text in references, or else all of them read those as numbers.
# Seen, costs '10', 100 and '7' of HR, Sales and HR as an export in text gives them: SUMIF for HR is the text "01007", SUMIFS 17, AVERAGEIF 8.5 and SUM 117. hyperformula 3.5.0 leaves the text out: SUMIF 0, SUM 100.
# "01007" then counts as 1,007 wherever a number is made of it, sixty times the spend.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --save-exact @formulajs/formulajs@4.6.1 hyperformula@3.5.0
cat >seen.cjs <<'PROGRAM'
const assert = require('node:assert/strict');
const { AVERAGEIF, SUM, SUMIF, SUMIFS } = require('@formulajs/formulajs');
const { HyperFormula } = require('hyperformula');

const [units, costs] = [['HR', 'Sales', 'HR'], ['10', 100, '7']];
// An apostrophe keeps a number text, as it does in Excel.
const rows = units.map((unit, at) => [unit, typeof costs[at] === 'string' ? `'${costs[at]}` : costs[at]]);
const engine = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3' });
const asked = (formula) => engine.calculateFormula(formula, 0);

const seen = {
  formulajs: [SUMIF(units, 'HR', costs), SUMIFS(costs, units, 'HR'), AVERAGEIF(units, 'HR', costs), SUM(costs)],
  hyperformula: [asked('=SUMIF(A1:A3,"HR",B1:B3)'), asked('=SUMIFS(B1:B3,A1:A3,"HR")'), asked('=SUM(B1:B3)')],
};
console.log(seen);
assert.deepEqual(seen, { formulajs: ['01007', 17, 8.5, 117], hyperformula: [0, 0, 100] });
PROGRAM
node seen.cjs
