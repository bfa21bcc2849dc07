#!/bin/sh
# HyperFormula 3.5.0 rounds one in seventeen amounts of half a cent down: ROUND(1.005, 2) is 1, where Excel and @formulajs/formulajs 4.6.1 say 1.01.
# Guess before the run: a spreadsheet engine rounds the decimal number that the cell shows, as Excel does; ROUND(2.5, 0) = 3 shows that it rounds halves away from zero.
# Seen: of the 10,000 amounts 0.005, 0.015 … 99.995, rounded to cents, HyperFormula gives 572 one cent less, formulajs none. So a sum of rounded shares, recomputed to check a workbook, is cents short of the sheet's.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --save-exact hyperformula@3.5.0 @formulajs/formulajs@4.6.1
cat >seen.cjs <<'PROGRAM'
const assert = require('node:assert/strict');
const { ROUND } = require('@formulajs/formulajs');
const { HyperFormula } = require('hyperformula');

// Amounts as their own digits, so that no arithmetic of ours has a part in them.
const amounts = Array.from({ length: 10_000 }, (_, cents) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}5`);
const engine = HyperFormula.buildFromArray([[0]], { licenseKey: 'gpl-v3' });
const byEngine = (amount) => engine.calculateFormula(`=ROUND(${amount},2)`, 0);
const right = (amount) => (Math.floor(Number(amount) * 100 + 0.25) + 1) / 100;

const seen = {
  half: [byEngine('1.005'), ROUND(1.005, 2)],
  hyperformula: amounts.filter((amount) => byEngine(amount) !== right(amount)).length,
  oneCentLess: amounts.filter((amount) => Math.abs(right(amount) - byEngine(amount) - 0.01) < 1e-9).length,
  formulajs: amounts.filter((amount) => ROUND(Number(amount), 2) !== right(amount)).length,
};
console.log(seen);
assert.deepEqual(seen, { half: [1, 1.01], hyperformula: 572, oneCentLess: 572, formulajs: 0 });
PROGRAM
node seen.cjs
