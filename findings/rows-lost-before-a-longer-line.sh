#!/bin/sh
# DuckDB 1.5.6 reads a small CSV export whose last line has one field more than the others as that line alone: header and rows above it are gone, without an error.
# Guess before the run: an error that names the line, or the field too many left out, or a third column that is empty in the other rows.
# Seen: a header, two courses and a total with a note behind it come back as the total alone, in columns named column0 to column2.
# Without the note all three rows come back. Where the columns are named in the call, the reader raises an error instead.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --save-exact @duckdb/node-api@1.5.6-r.1
cat >seen.cjs <<'PROGRAM'
const assert = require('node:assert/strict');
const { writeFileSync } = require('node:fs');
const { DuckDBInstance } = require('@duckdb/node-api');

const EVEN = 'Course,Cost\nNegotiation,100\nCoaching,200\nTotal,300\n';
const LONGER = 'Course,Cost\nNegotiation,100\nCoaching,200\nTotal,300,without travel\n';

async function main() {
  const connection = await (await DuckDBInstance.create()).connect();
  const read = async (text, options = '') => {
    writeFileSync('export.csv', text);
    const result = await connection.runAndReadAll(`select * from read_csv('export.csv'${options})`);
    return { columns: result.columnNames(), rows: result.getRowsJson() };
  };
  const seen = { even: await read(EVEN), longer: await read(LONGER) };
  console.dir(seen, { depth: null });
  assert.deepEqual(seen.even, { columns: ['Course', 'Cost'], rows: [['Negotiation', '100'], ['Coaching', '200'], ['Total', '300']] });
  assert.deepEqual(seen.longer, { columns: ['column0', 'column1', 'column2'], rows: [['Total', '300', 'without travel']] });
  await assert.rejects(() => read(LONGER, ", header = true, columns = {'Course': 'VARCHAR', 'Cost': 'BIGINT'}"));
}

void main();
PROGRAM
node seen.cjs
