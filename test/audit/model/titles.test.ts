/** What the list is called that a record stands in. */
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
  expect(model.objectives.map((objective) => model.titleOf(objective))).toEqual(['OKRs H1 2026 · North', 'OKRs H2 2026 · South', 'West', 'Goals2027 · East']);
});
