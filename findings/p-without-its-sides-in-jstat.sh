#!/bin/sh
# jstat 1.9.6: a t test of a mean, asked without saying "two sided" as its documentation allows, takes the mean for a t score and the old mean for the number of people: 74 points against 75 give a p of 4e-71, where 0.62 is right.
# Guess before the run: ttest(value, mean, sd, n) is what ttest(value, mean, sd, n, 2) is, for "if sides is not specified the test defaults to a two sided t-test".
# Seen: with four numbers it is another of its forms, ttest(tscore, n, sides): 74 is a t score among 75, and the spread and the 25 people are not looked at. ztest(value, mean, sd) keeps its word.
# A course that did nothing is significant at any level; with 3.8 against 3.5 of 40 people the wrong p, 0.044, even looks like the right one, 0.041.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --save-exact jstat@1.9.6
cat >seen.cjs <<'PROGRAM'
const assert = require('node:assert/strict');
const { jStat } = require('jstat');

// Points after the course, before it, their spread, and how many people were asked.
const surveys = [
  [74, 75, 10, 25],
  [3.8, 3.5, 0.9, 40],
];
const seen = surveys.map((numbers) => ({ numbers: numbers.join(', '), 'two sided': jStat.ttest(...numbers, 2), 'not specified': jStat.ttest(...numbers), 'as a t score': jStat.ttest(numbers[0], numbers[1]) }));
console.table(seen);
assert.deepEqual(seen.map((each) => each['two sided'].toFixed(3)), ['0.622', '0.041']);
assert.ok(seen[0]['not specified'] < 1e-50);
assert.equal(seen[1]['not specified'].toFixed(3), '0.044');
for (const each of seen) assert.equal(each['not specified'], each['as a t score']);
assert.equal(jStat.ztest(74, 75, 10), jStat.ztest(74, 75, 10, 2));
PROGRAM
node seen.cjs
