#!/bin/sh
# tincanjs 0.50.0 reads the duration of a learning record (xAPI) rightly only where it states seconds: PT1H30M, an hour and a half, is 0, and PT2H is two hours and two seconds.
# Guess before the run: hours and minutes without seconds are what ISO 8601 says, as xAPI statements have them from most learning platforms; days raise an error, as its documentation says.
# Seen: PT45M and PT1H30M are 0 without an error, PT2H is 7,202 seconds and PT1H5S 3,601; PT1H30M0S, the form in which it writes itself, is right. iso8601-duration 2.1.4 and tinyduration 3.4.1 read all of them.
# What @xapi/xapi 3.0.3 writes for a session of an hour and a half, PT1H30M, is nothing to tincanjs: hours of training shrink with each course that ended on a full minute.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --save-exact tincanjs@0.50.0 @xapi/xapi@3.0.3 iso8601-duration@2.1.4 tinyduration@3.4.1
cat >seen.cjs <<'PROGRAM'
const assert = require('node:assert/strict');
const xapi = require('@xapi/xapi');
const iso = require('iso8601-duration');
const { Utils } = require('tincanjs');
const tiny = require('tinyduration');

const session = xapi.calculateISO8601Duration(new Date('2026-03-02T09:00:00Z'), new Date('2026-03-02T10:30:00Z'));
const inTiny = ({ hours = 0, minutes = 0, seconds = 0 }) => hours * 3600 + minutes * 60 + seconds;
const seen = [session, 'PT45M', 'PT2H', 'PT1H5S', 'PT1H30M0S', 'PT30S'].map((text) => [
  text,
  Utils.convertISO8601DurationToMilliseconds(text) / 1000,
  iso.toSeconds(iso.parse(text)),
  inTiny(tiny.parse(text)),
]);
console.table(seen);
assert.deepEqual(seen, [
  ['PT1H30M', 0, 5400, 5400],
  ['PT45M', 0, 2700, 2700],
  ['PT2H', 7202, 7200, 7200],
  ['PT1H5S', 3601, 3605, 3605],
  ['PT1H30M0S', 5400, 5400, 5400],
  ['PT30S', 30, 30, 30],
]);
PROGRAM
node seen.cjs
