/** Which formulas read what a write changes: H2:H9 on the sheet Modules, the table Plan that grows there, and the sheet Plumbline Findings. */
import { FormulaReferences } from '../../../src/hosts/xlsx/formula-references';

const changed = {
  areas: new Map([
    ['modules', [{ top: 1, left: 7, bottom: 8, right: 7 }]],
    ['plumbline findings', [{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }]],
  ]),
  tables: new Set(['plan']),
};
const names = new Map([
  ['costs', 'Modules!$E$2:$E$9'],
  ['scores', 'Modules!$H:$H'],
  ['all.scores', 'scores'],
  ['loop', 'loop+1'],
]);

it.each<[string, string, boolean]>([
  ['H2', 'Modules', true],
  ['$H$9*2', 'Modules', true],
  ['H1', 'Modules', false],
  ['H10', 'Modules', false],
  ['H2', 'Other', false],
  ['Modules!H2', 'Other', true],
  ["'Modules'!$A$1:$Z$3", 'Other', true],
  ['SUM(A1:G99)', 'Modules', false],
  ['SUM(A1:H2)', 'Modules', true],
  ['COUNTA(H:H)', 'Modules', true],
  ['COUNTA(A:G)', 'Modules', false],
  ['SUM(5:5)', 'Modules', true],
  ['SUM(10:10)', 'Modules', false],
  ['SUM($B$2:IV2)', 'Modules', true],
  ['"H2"&A1', 'Modules', false],
  ['INDIRECT("H"&1)', 'Other', true],
  ['OFFSET(A1,1,1)', 'Other', true],
  ['SUM(First:Last!A1)', 'Other', true],
  ["SUM('First one:Last'!A1)", 'Other', true],
  ["'Plumbline Findings'!B4", 'Modules', true],
  ["'Bob''s'!H2", 'Modules', false],
  ['SUM(Plan[Cost])', 'Other', false],
  ['Plan[@Cost]', 'Other', false],
  ['ROWS(Plan)', 'Other', true],
  ['SUM(Plan[#All])', 'Other', true],
  ['SUM(Plan[])', 'Other', true],
  ['SUM(Plan[[Cost]:[End]])', 'Other', true],
  ['SUM(costs)', 'Other', false],
  ['SUM(Scores)', 'Other', true],
  ['SUM(all.scores)', 'Other', true],
  ['loop', 'Other', false],
  ['HOUR(A1)+LOG10(B2)', 'Modules', false],
  ['TRUE', 'Modules', false],
])('%s on %s: %s', (formula, sheet, reads) => expect(new FormulaReferences(changed, names).reads(formula, sheet)).toBe(reads));

it('a formula that cells share reads further by the extent of the others', () => {
  const references = new FormulaReferences(changed, names);
  expect(references.reads('G2', 'Modules', { rows: 0, columns: 1 })).toBe(true);
  expect(references.reads('H1', 'Modules', { rows: 1, columns: 0 })).toBe(true);
  expect(references.reads('F1', 'Modules', { rows: 5, columns: 1 })).toBe(false);
});
