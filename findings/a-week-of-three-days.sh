#!/bin/sh
# @formulajs/formulajs 4.6.1 counts three working days from a Friday back to the Monday before it, and five from that Monday on.
# Guess before the run: NETWORKDAYS with the later day first is the same count below zero, as Excel's function gives it and hyperformula 3.5.0 does: -5 from Friday 9 back to Monday 5 January 2026.
# Seen: 5 forwards and -3 backwards. Of the 465 pairs of days of January 2026 taken backwards 335 differ from hyperformula's, by up to seven days; forwards none does.
# How early or late an action was done is then wrong by the day of the week alone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --save-exact @formulajs/formulajs@4.6.1 hyperformula@3.5.0
cat >seen.cjs <<'PROGRAM'
const assert = require('node:assert/strict');
const { NETWORKDAYS } = require('@formulajs/formulajs');
const { HyperFormula } = require('hyperformula');

const engine = HyperFormula.buildFromArray([[]], { licenseKey: 'gpl-v3' });
const asked = (from, to) => [
  NETWORKDAYS(new Date(2026, 0, from), new Date(2026, 0, to)),
  engine.calculateFormula(`=NETWORKDAYS(DATE(2026,1,${from}),DATE(2026,1,${to}))`, 0),
];
const days = Array.from({ length: 31 }, (_, at) => at + 1);
const pairs = days.flatMap((later) => days.filter((day) => day < later).map((earlier) => [earlier, later]));
const differing = (counts) => counts.filter(([one, other]) => one !== other);
const backwards = differing(pairs.map(([earlier, later]) => asked(later, earlier)));

const seen = {
  oneWeek: asked(5, 9),
  oneWeekBack: asked(9, 5),
  pairs: pairs.length,
  forwards: differing(pairs.map(([earlier, later]) => asked(earlier, later))).length,
  backwards: backwards.length,
  byUpTo: Math.max(...backwards.map(([one, other]) => Math.abs(one - other))),
};
console.log(seen);
assert.deepEqual(seen, { oneWeek: [5, 5], oneWeekBack: [-3, -5], pairs: 465, forwards: 0, backwards: 335, byUpTo: 7 });
PROGRAM
node seen.cjs
