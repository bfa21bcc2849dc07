#!/bin/sh
# office-addin-mock 4.0.0, Microsoft's double of Excel for unit tests, answers a property that was never loaded with a sentence, not with an error: every sheet is a null object, and 0 rows are neither more nor fewer than one.
# Guess before the run: reading what was not loaded throws PropertyNotLoaded, as office.js does, so that a test finds a forgotten load or sync.
# Seen: it is the text "Error, property was not loaded" (or "Error, context.sync() was not called"): isNullObject is true to an if, values.length is 30, address.split("!") has a part; after writing values without a load they can be read.
# A test that forgets the load passes, down the path for a sheet that is missing; the add-in fails in Excel.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --save-exact office-addin-mock@4.0.0
cat >seen.cjs <<'PROGRAM'
const assert = require('node:assert/strict');
const { OfficeMockObject } = require('office-addin-mock');

(async () => {
  const workbook = { range: { address: 'Modules!A1:B2', isNullObject: false, rowCount: 2, values: [['M1', 'Lead']] } };
  const context = new OfficeMockObject({ host: 'excel', workbook });
  const { range } = context.workbook;
  const never = { values: range.values, taken: range.isNullObject ? 'the sheet is missing' : 'the sheet is there', length: range.values.length, more: range.rowCount > 1, fewer: range.rowCount <= 1 };
  range.load('address');
  const unsynced = range.address;
  await context.sync();
  const synced = { address: range.address, values: range.values };
  range.values = [['M1', 'Lead yourself']];
  const written = range.values;
  console.log({ never, unsynced, synced, written });
  assert.deepEqual(never, { values: 'Error, property was not loaded', taken: 'the sheet is missing', length: 30, more: false, fewer: false });
  assert.equal(unsynced, 'Error, context.sync() was not called');
  assert.deepEqual(synced, { address: 'Modules!A1:B2', values: 'Error, property was not loaded' });
  assert.deepEqual(written, [['M1', 'Lead yourself']]);
})();
PROGRAM
node seen.cjs
