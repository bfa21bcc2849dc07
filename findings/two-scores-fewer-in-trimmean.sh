#!/bin/sh
# @formulajs/formulajs 4.6.1 leaves out the lowest and the highest score where TRIMMEAN has so few of them that none is to be left out.
# Guess before the run: as Excel's page on TRIMMEAN says, the number of scores that go is rounded down to a multiple of two, so that a tenth of ten scores, which is one, leaves all ten in.
# Seen, ten scores of which each is twice the one before: a share of 0, a twentieth, a tenth and 0.19 of them leave eight scores in (63.75) where all ten should stay (102.3); 0.2 to 0.35 leave the same eight, rightly, and 0.4 leaves six.
# Of 19 teams or fewer, "the mean without the outer tenth" is so a mean without two of them. Even a share of 0 takes two.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --save-exact @formulajs/formulajs@4.6.1
cat >seen.cjs <<'PROGRAM'
const assert = require('node:assert/strict');
const { TRIMMEAN } = require('@formulajs/formulajs');

const scores = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512];
const meanWithout = (each) => {
  const left = scores.slice(each, scores.length - each);
  return left.reduce((sum, score) => sum + score, 0) / left.length;
};
const leftOutOnEachSide = (share) => [0, 1, 2, 3].find((each) => meanWithout(each) === TRIMMEAN(scores, share));

const seen = Object.fromEntries(['0', '0.05', '0.1', '0.19', '0.2', '0.35', '0.4'].map((share) => [share, leftOutOnEachSide(Number(share))]));
console.log(seen, TRIMMEAN(scores, 0.1), meanWithout(0));
assert.deepEqual(seen, { 0: 1, 0.05: 1, 0.1: 1, 0.19: 1, 0.2: 1, 0.35: 1, 0.4: 2 });
PROGRAM
node seen.cjs
