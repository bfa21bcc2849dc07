#!/bin/sh
# HyperFormula 3.5.0 knows few of the formats of TEXT and says so nowhere: a share of 12.5 % as "0%" is the text 0%, an amount as "#,##0" has the code in it, a month is a number with a 0 behind it.
# Guess before the run: the text that Excel shows, or an error where a format is not supported, as an unknown function gives #NAME?.
# Seen: TEXT(0.125,"0%") is "0%" (Excel: 13%), TEXT(1234.5,"#,##0") is "1235,##0" (1,235), TEXT(DATE(2026,3,1),"mmm yyyy") is "030 2026" (Mar 2026); TEXT(12.5,"0.0") and "yyyy-mm-dd" are right.
# A headline such as ="At risk: "&TEXT(B2,"0%"), recomputed by this engine, is a sentence with a wrong number and no error. xlsx's ssf 0.11.2 gives Excel's text for each.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --save-exact hyperformula@3.5.0 ssf@0.11.2
cat >seen.cjs <<'PROGRAM'
const assert = require('node:assert/strict');
const { HyperFormula } = require('hyperformula');
const { format } = require('ssf');

const engine = HyperFormula.buildFromArray([[0]], { licenseKey: 'gpl-v3' });
const MARCH = 46082;
const seen = [
  [0.125, '0%'],
  [0.125, '0.0%'],
  [1234.5, '#,##0'],
  [1234.5, '#,##0.00'],
  [MARCH, 'mmm yyyy'],
  [MARCH, 'yyyy-mm-dd'],
  [12.5, '0.0'],
].map(([number, code]) => [code, engine.calculateFormula(`=TEXT(${number},"${code}")`, 0), format(code, number)]);
console.table(seen);
assert.deepEqual(seen, [
  ['0%', '0%', '13%'],
  ['0.0%', '0.1%', '12.5%'],
  ['#,##0', '1235,##0', '1,235'],
  ['#,##0.00', '1235,##0.00', '1,234.50'],
  ['mmm yyyy', '030 2026', 'Mar 2026'],
  ['yyyy-mm-dd', '2026-03-01', '2026-03-01'],
  ['0.0', '12.5', '12.5'],
]);
PROGRAM
node seen.cjs
