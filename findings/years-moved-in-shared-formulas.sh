#!/bin/sh
# xlsx 0.18.5 and exceljs 4.4.0 fill a shared formula down through its quotes: from ='FY26 Plan'!B2 the cell below reads ='FY27 Plan'!B3, a sheet of another year, and "Q1 " becomes "Q2 ".
# Guess before the run: only references to cells move, as where a formula is filled down in a spreadsheet; what stands in quotes, of a text or of a sheet's name, stays.
# Seen: both move whatever looks like an address, also in quotes, exceljs also the name of a table (Tbl1 becomes TBL2); neither moves whole rows (SUM(2:2) stays SUM(2:2)). openpyxl 3.1.5 does all of it right.
# Excel stores every filled-down column so: who lists such formulas, or recalculates them, is sent to the wrong year's plan, and no error says so where that sheet exists too.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --save-exact xlsx@0.18.5 exceljs@4.4.0 fflate@0.8.3
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check openpyxl==3.1.5 2>pip.log || { cat pip.log; exit 1; }
cat >write.cjs <<'PROGRAM'
const { strToU8, zipSync } = require('fflate');
const { writeFileSync } = require('node:fs');

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const names = ['Costs', 'FY26 Plan', 'FY27 Plan'];
const shared = [`'FY26 Plan'!B2`, `"Q1 "&amp;B2`, 'SUM(Tbl1[Cost])', 'SUM(2:2)', 'LOG10(B2)+$B$2'];
const column = (index) => 'CDEFG'[index];
const first = shared.map((text, index) => `<c r="${column(index)}2"><f t="shared" ref="${column(index)}2:${column(index)}3" si="${index}">${text}</f><v>1</v></c>`).join('');
const below = shared.map((text, index) => `<c r="${column(index)}3"><f t="shared" si="${index}"/><v>1</v></c>`).join('');
const sheet = (rows) => `<worksheet xmlns="${SHEET}"><sheetData>${rows}</sheetData></worksheet>`;
const relation = (id, kind, target) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
const parts = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${names.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}</Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${names.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('')}</Relationships>`,
  'xl/worksheets/sheet1.xml': sheet(`<row r="2"><c r="B2"><v>10</v></c>${first}</row><row r="3"><c r="B3"><v>20</v></c>${below}</row>`),
  'xl/worksheets/sheet2.xml': sheet(`<row r="3"><c r="B3"><v>26</v></c></row>`),
  'xl/worksheets/sheet3.xml': sheet(`<row r="3"><c r="B3"><v>27</v></c></row>`),
};
writeFileSync('filled-down.xlsx', zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`)]))));
PROGRAM
cat >seen.cjs <<'PROGRAM'
const assert = require('node:assert/strict');
const { execFileSync } = require('node:child_process');
const exceljs = require('exceljs');
const xlsx = require('xlsx');

const CELLS = ['C3', 'D3', 'E3', 'F3', 'G3'];
const OPENPYXL = `import json, openpyxl
print(json.dumps([openpyxl.load_workbook('filled-down.xlsx')['Costs'][cell].value[1:] for cell in ${JSON.stringify(CELLS)}]))`;

(async () => {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile('filled-down.xlsx');
  const seen = {
    openpyxl: JSON.parse(execFileSync('python/bin/python', ['-c', OPENPYXL], { encoding: 'utf8' })),
    xlsx: CELLS.map((cell) => xlsx.readFile('filled-down.xlsx').Sheets.Costs[cell].f),
    exceljs: CELLS.map((cell) => book.getWorksheet('Costs').getCell(cell).formula),
  };
  console.log(seen);
  assert.deepEqual(seen, {
    openpyxl: ["'FY26 Plan'!B3", '"Q1 "&B3', 'SUM(Tbl1[Cost])', 'SUM(3:3)', 'LOG10(B3)+$B$2'],
    xlsx: ["'FY27 Plan'!B3", '"Q2 "&B3', 'SUM(Tbl1[Cost])', 'SUM(2:2)', 'LOG10(B3)+$B$2'],
    exceljs: ["'FY27 Plan'!B3", '"Q2 "&B3', 'SUM(TBL2[Cost])', 'SUM(2:2)', 'LOG10(B3)+$B$2'],
  });
})();
PROGRAM
node write.cjs
node seen.cjs
