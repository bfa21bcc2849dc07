#!/bin/sh
# exceljs 4.4.0 loses every cell after a name whose reading (furigana) stands with it in the cell, and reads a day that is stored as ISO text (cell type "d", of Excel's Strict format) as its year.
# Guess before the run: the reading is left out, as it is from shared strings, and days come as dates.
# Seen: of four people the second is 花子ハナコ, the third and fourth are empty, without an error; 2026-03-31 is the number 2026. hucre 1.0.0 also joins the reading to the name, and keeps what follows.
# `xlsx` 0.18.5 and read-excel-file 9.3.17 read all of it. Among the shared strings, where Excel itself keeps names, the same name is whole in all four.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --save-exact exceljs@4.4.0 xlsx@0.18.5 hucre@1.0.0 read-excel-file@9.3.17 fflate@0.8.3
cat >seen.cjs <<'PROGRAM'
const assert = require('node:assert/strict');
const { writeFileSync, readFileSync } = require('node:fs');
const { strToU8, zipSync } = require('fflate');
const ExcelJS = require('exceljs');
const XLSX = require('xlsx');
const hucre = require('hucre');
const readExcelFile = require('read-excel-file/node');

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const type = (name) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;
const parts = {
  '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type('sheet.main')}"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type('worksheet')}"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type('sharedStrings')}"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${links}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${links}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/sharedStrings.xml': `<sst xmlns="${main}"><si><t>花子</t><rPh sb="0" eb="2"><t>ハナコ</t></rPh></si></sst>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="d"><v>2026-03-31</v></c></row><row r="2"><c r="A2" t="s"><v>0</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>花子</t><rPh sb="0" eb="2"><t>ハナコ</t></rPh></is></c></row><row r="4"><c r="A4" t="inlineStr"><is><t>Ada</t></is></c></row><row r="5"><c r="A5" t="s"><v>0</v></c></row></sheetData></worksheet>`,
};
writeFileSync('people.xlsx', zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`)]))));

async function look() {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile('people.xlsx');
  const rows = [1, 2, 3, 4, 5];
  const sheet = XLSX.read(readFileSync('people.xlsx'), { cellNF: true }).Sheets.People;
  const [{ data }] = await readExcelFile.default('people.xlsx');
  const day = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value === 46112 ? '2026-03-31' : value);
  const seen = {
    exceljs: rows.map((row) => book.worksheets[0].getCell(row, 1).text),
    exceljsDay: book.worksheets[0].getCell(1, 1).value,
    xlsx: rows.map((row) => day(sheet[`A${row}`].v)),
    hucre: (await hucre.readXlsx(new Uint8Array(readFileSync('people.xlsx')))).sheets[0].rows.map(([value]) => day(value)),
    readExcelFile: data.map(([value]) => day(value)),
  };
  console.log(seen);
  const whole = ['2026-03-31', '花子', '花子', 'Ada', '花子'];
  assert.deepEqual(seen, {
    exceljs: ['2026', '花子', '花子ハナコ', '', ''],
    exceljsDay: 2026,
    xlsx: whole,
    hucre: ['2026-03-31', '花子', '花子ハナコ', 'Ada', '花子'],
    readExcelFile: whole,
  });
}
look();
PROGRAM
node seen.cjs
