/** What the list is called that a record stands in. */
import { audit } from '../../../src/audit/audit';
import { mapWorkbook } from '../../../src/audit/mapping/map-workbook';
import { buildModel } from '../../../src/audit/model/build-model';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import { snapshotOf } from '../../support/sheet';

const goals = (title: string): readonly (readonly string[])[] => [
  [title],
  ['Objective', 'Owner'],
  [title === '' ? 'Raise sales' : `${title} sales`, 'Ana Lind'],
];

it('is the line above, or the Excel table, and the sheet', () => {
  const workbook = snapshotOf(
    {
      North: goals('OKRs H1 2026'),
      South: goals('OKRs H2 2026'),
      West: goals(''),
      East: [
        ['Objective', 'Owner'],
        ['Raise margins', 'Bo Lind'],
      ],
    },
    { sheets: { East: { tables: [{ name: 'Goals2027', area: { top: 0, left: 0, bottom: 1, right: 1 }, headerRow: true, totalsRow: false }] } } },
  );
  const model = buildModel(workbook, mapWorkbook(workbook, DEFAULT_SETTINGS), DEFAULT_SETTINGS, 46000);
  expect(model.objectives.map((objective) => model.titlesOf(objective))).toEqual([
    ['OKRs H1 2026', 'North'],
    ['OKRs H2 2026', 'South'],
    ['West'],
    ['Goals2027', 'East'],
  ]);
});

it.each([
  ['Objectives and key results 2026', 'Objective', 'Sheet1', false],
  ['', 'Objective', '2026 OKRs', false],
  ['', 'Ziel', 'Ziele 2026', false],
  ['', 'Objectif', 'Objectifs S2 2026', false],
  ['', 'Objective', 'Goals', true],
  ['As of 12 March 2026', 'Objective', 'Goals', true],
  ['Stand 12.03.2026', 'Ziel', 'Ziele', true],
])('goals under “%s” and “%s” on “%s” lack a deadline (%s)', (title, header, sheet, lacks) => {
  const grid = [[title], [], [header, 'Owner'], ['Raise sales by 5 %', 'Ana Lind'], ['Cut returns by a third', 'Bo Lind']];
  const { findings } = audit(snapshotOf({ [sheet]: grid }), { asOf: '2026-06-30' }).report;
  expect(findings.some(({ rule }) => rule === 'goal-without-deadline')).toBe(lacks);
});

it('a list of one column is called what its header says', () => {
  const list = [
    ['Our OKRs 2026'],
    ['O1: Win the home market'],
    ['KR1: Raise repeat orders from 20 to 26 %'],
    ['O2: Deliver on time'],
    ['KR1: Cut late orders from 9 to 5 %'],
  ];
  const { findings } = audit(snapshotOf({ OKRs: list }), { asOf: '2026-06-30' }).report;
  expect(findings.filter(({ rule }) => rule === 'goal-without-deadline')).toEqual([]);
});
