#!/bin/sh
# In hyperformula 3.5.0 Welch's test gives one p by T.TEST and another by T.DIST.2T with the very t and degrees of freedom of that test.
# Guess before the run: T.INV.2T cuts degrees of freedom to whole ones as Excel documents it, and T.TEST does not. It was right; what was not expected is how much a sheet that shows its steps then differs.
# Seen: 5.76 degrees of freedom; T.TEST says 0.0652, T.DIST.2T says 0.0721, which is what 5 degrees give: a tenth more, and both are "the" p of the same data.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --save-exact hyperformula@3.5.0
cat >seen.cjs <<'PROGRAM'
const assert = require('node:assert/strict');
const { HyperFormula } = require('hyperformula');

const teams = [[1, 2], [3, 5], [2, 9], [4, 7], [5, 20], [null, 11]];
const sheet = HyperFormula.buildFromArray(
  [
    ...teams,
    ['=VAR.S(A1:A5)/5', '=VAR.S(B1:B6)/6'],
    ['=ABS(AVERAGE(A1:A5)-AVERAGE(B1:B6))/SQRT(A7+B7)', '=(A7+B7)^2/(A7^2/4+B7^2/5)'],
    ['=T.TEST(A1:A5,B1:B6,2,3)', '=T.DIST.2T(A8,B8)', '=T.DIST.2T(A8,5)'],
  ],
  { licenseKey: 'gpl-v3' },
);
const [, freedom] = sheet.getSheetValues(0)[7];
const [byTest, byHand, withFive] = sheet.getSheetValues(0)[8];
console.log({ freedom, byTest, byHand, withFive });
assert.equal(freedom.toFixed(2), '5.76');
assert.equal(byTest.toFixed(4), '0.0652');
assert.equal(byHand.toFixed(4), '0.0721');
assert.equal(byHand, withFive);
PROGRAM
node seen.cjs
