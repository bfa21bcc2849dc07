#!/bin/sh
# @formulajs/formulajs 4.6.1 gives one value of p for all six t tests of T.TEST, and the ratio of two variances where F.TEST asks for p.
# Guess before the run: T.TEST(before, after, tails, type) is Excel's function, with tails 1 or 2 and type 1 paired, 2 pooled, 3 Welch.
# Seen, eight learners before and after: 0.149 for each, the pooled test with two tails. The paired one, which such data ask for, is 0.033 (hyperformula 3.5.0, and Student's formula by hand with the quantile 2.364624 of 7 degrees of freedom: t is 2.65).
# So "it worked" reads as "nothing shown". F.TEST of Microsoft's example is 0.614, where Excel's page and hyperformula say 0.648.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --save-exact @formulajs/formulajs@4.6.1 hyperformula@3.5.0
cat >seen.cjs <<'PROGRAM'
const assert = require('node:assert/strict');
const { F, T } = require('@formulajs/formulajs');
const { HyperFormula } = require('hyperformula');

const [before, after] = [[4, 5, 3, 4, 5, 4, 3, 4], [5, 5, 4, 4, 5, 5, 4, 4]];
const engine = HyperFormula.buildFromArray(before.map((score, at) => [score, after[at]]), { licenseKey: 'gpl-v3' });
const kinds = [1, 2].flatMap((tails) => [1, 2, 3].map((type) => [tails, type]));
const rounded = (value) => Math.round(value * 1e4) / 1e4;

// Paired, by hand: the mean of the differences over its standard error, against the two-sided quantile at 0.05.
const differences = before.map((score, at) => after[at] - score);
const mean = differences.reduce((sum, one) => sum + one, 0) / differences.length;
const spread = Math.sqrt(differences.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (differences.length - 1));
const t = mean / (spread / Math.sqrt(differences.length));

const seen = {
  formulajs: kinds.map(([tails, type]) => rounded(T.TEST(before, after, tails, type))),
  hyperformula: kinds.map(([tails, type]) => rounded(engine.calculateFormula(`=T.TEST(A1:A8,B1:B8,${tails},${type})`, 0))),
  pairedBelow5Percent: t > 2.364624,
  variances: [F.TEST([6, 7, 9, 15, 21], [20, 28, 31, 38, 40]), engine.calculateFormula('=F.TEST({6;7;9;15;21},{20;28;31;38;40})', 0)].map(rounded),
};
console.log(seen);
assert.deepEqual(seen, {
  formulajs: [0.1489, 0.1489, 0.1489, 0.1489, 0.1489, 0.1489],
  hyperformula: [0.0166, 0.0745, 0.0757, 0.0331, 0.1489, 0.1513],
  pairedBelow5Percent: true,
  variances: [0.6142, 0.6483],
});
PROGRAM
node seen.cjs
