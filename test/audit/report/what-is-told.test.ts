/** What an audit took for granted or could not read is told: columns without a readable cell, costs that were not read, costs that modules share. */
import { audit } from '../../../src/audit/audit';
import { noCosts } from '../../../src/audit/report/no-costs';
import type { Report } from '../../../src/audit/report/report';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import { snapshotOf, type Drawn } from '../../support/sheet';

const report = (grid: Drawn[][]): Report => audit(snapshotOf({ Modules: grid }), { asOf: '2026-06-30', settings: DEFAULT_SETTINGS }).report;

describe('a column of which no cell could be read', () => {
  const told = (cells: Drawn[]): readonly string[] =>
    report([['Module', 'Status'], ...cells.map((cell, place): Drawn[] => [`Module ${place}`, cell])])
      .notUnderstood.filter(({ reasonCode }) => reasonCode === 'unread-column')
      .map(({ range, reason }) => `${range}: ${reason}`);

  it('is told with what stands in it', () =>
    expect(told(['wobbly', 'wobbly', 'so so'])).toEqual(['B1: no cell under “Status” could be read as the module’s status: “wobbly” and “so so”']));
  it.each<[string, Drawn[]]>([
    ['one cell was read', ['wobbly', 'running', 'so so']],
    ['all are blank', [null, null, 'tbd']],
    ['a single one may be a slip', ['wobbly']],
  ])('is none where %s', (_, cells) => expect(told(cells)).toEqual([]));
});

it.each<[string, Drawn[][], string]>([
  [
    'no column',
    [
      ['Module', 'Owner'],
      ['A', 'Ann'],
      ['B', 'Bo'],
    ],
    'no costs were found',
  ],
  [
    'words in it',
    [
      ['Module', 'Cost'],
      ['A', 'see finance'],
      ['B', 'later'],
    ],
    'no amounts could be read under “Cost”',
  ],
  [
    'two that could be it',
    [
      ['Module', 'Fee', 'Tuition'],
      ['A', 12, 3],
      ['B', 9, 4],
    ],
    '“Fee” and “Tuition” could each be the cost, and nothing says which of them counts',
  ],
  [
    'a German one',
    [
      ['Modul', 'Kosten'],
      ['A', 'offen'],
      ['B', 'unklar'],
    ],
    'no amounts could be read under “Kosten”',
  ],
  [
    'a price for each',
    [
      ['Module', 'Cost per head'],
      ['A', 12],
      ['B', 9],
    ],
    'of what each person costs under “Cost per head” nothing says how many take part',
  ],
])('money that is not there, with %s', (_, grid, said) => {
  const made = report(grid);
  expect([made.money, noCosts(made)]).toEqual([[], said]);
});

it('what modules share of their programme is an assumption', () => {
  const { assumptions, money } = report([
    ['Module', 'Programme', 'Total cost (EUR)'],
    ['Lead', null, 1000],
    ['A', 'Lead', 300],
    ['B', 'Lead', null],
    ['C', 'Lead', null],
  ]);
  expect(money.map(({ total }) => total)).toEqual([1000]);
  expect(assumptions.find(({ name }) => name === 'Costs of programmes that their modules share')?.value).toBe('“Lead”: EUR 700 of EUR 1,000 by 2 modules');
});
