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

describe('single cells that could not be read in a column that was', () => {
  const told = (grid: Drawn[][]): readonly string[] =>
    report(grid)
      .notUnderstood.filter(({ reasonCode }) => reasonCode === 'unread-cells')
      .map(({ range, reason }) => `${range}: ${reason}`);

  it.each<[string, Drawn[][], string[]]>([
    [
      'a status',
      [
        ['Module', 'Status'],
        ['A', 'running'],
        ['B', 'wobbly'],
      ],
      ['B3: 1 cell under “Status” could not be read as the module’s status: “wobbly” (B3)'],
    ],
    [
      'dates, each text once',
      [
        ['Module', 'End date'],
        ['A', '2026-03-31'],
        ['B', 'soon'],
        ['C', 'soon'],
        ['D', 'after the merger'],
      ],
      ['B3: 3 cells under “End date” could not be read as the module’s end: “soon” (B3) and “after the merger” (B5)'],
    ],
    [
      'an amount',
      [
        ['Module', 'Cost'],
        ['A', 1000],
        ['B', 'see finance'],
      ],
      ['B3: 1 cell under “Cost” could not be read as the module’s cost: “see finance” (B3)'],
    ],
    [
      'words that say that nothing is known',
      [
        ['Module', 'Status', 'End date'],
        ['A', 'running', '2026-03-31'],
        ['B', 'tbd', 'n/a'],
        ['C', null, '-'],
      ],
      [],
    ],
  ])('%s', (_, grid, expected) => expect(told(grid)).toEqual(expected));
});

it('names a cell of a ledger with an amount for each stage once, whichever stage is read beside it', () => {
  const { notUnderstood } = audit(
    snapshotOf({
      Costs: [
        ['Module', 'Date', 'Budget', 'Actual', 'Committed'],
        ['A', '2026-01-05', 1000, 800, 50],
        ['B', 'soon', 2000, 'open point', 100],
        ['B', '2026-02-05', 2000, 100, 100],
      ],
      Modules: [
        ['Module', 'Owner'],
        ['A', 'Ada Lind'],
        ['B', 'Bo Carr'],
      ],
    }),
    { asOf: '2026-06-30' },
  ).report;
  expect(notUnderstood.map(({ range, reason }) => `${range}: ${reason}`)).toEqual([
    'B3: 1 cell under “Date” could not be read as the cost’s period: “soon” (B3)',
    'D3: 1 cell under “Actual” could not be read as the cost’s amount: “open point” (D3)',
  ]);
});

it('says of a KPI whose current value cannot be read that it cannot be read, and not that there is none', () => {
  const { kpis } = audit(
    snapshotOf({
      KPIs: [
        ['KPI', 'Baseline', 'Target', 'Current', 'Direction'],
        ['Conversion', 10, 12, 'see dashboard', 'up'],
        ['Complaints', 10, 8, null, 'down'],
      ],
    }),
    { asOf: '2026-06-30' },
  ).report;
  expect(kpis.map(({ reasonCode }) => reasonCode)).toEqual(['current-unreadable', 'no-current-value']);
});

describe('rows among goals that are none', () => {
  const told = (goals: Drawn[][]): readonly string[] =>
    audit(snapshotOf({ Goals: goals }), { asOf: '2026-06-30' })
      .report.notUnderstood.filter(({ reasonCode }) => reasonCode === 'passed-over')
      .map(({ range, reason }) => `${range}: ${reason}`);

  it('are counted, with what the list calls them, where a column of types does', () =>
    expect(
      told([
        ['Type', 'Title', 'Owner'],
        ['Objective', 'Win more deals', 'Ada Lind'],
        ['Key Result', 'Raise conversion from 10 to 12', 'Ada Lind'],
        ['Initiative', 'Build a pricing tool', 'Ada Lind'],
        ['Task', 'Ask three customers', 'Bo Carr'],
        ['Initiative', 'Hire a pricing lead', 'Bo Carr'],
      ]),
    ).toEqual(['A4: 3 rows are neither objective nor key result, and left out: “Initiative” and “Task”']));
  it('and where labels do', () =>
    expect(
      told([
        ['OKR', 'Owner'],
        ['O1: Win more deals', 'Ada Lind'],
        ['KR1.1: Raise conversion from 10 to 12', 'Ada Lind'],
        ['KR1.2: Raise win rate from 20 to 25', 'Ada Lind'],
        ['Initiative 1: Build a pricing tool', 'Ada Lind'],
      ]),
    ).toEqual(['A5: 1 row is neither objective nor key result, and left out: “Initiative”']));
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
  expect(assumptions.find(({ name }) => name === 'Costs of programmes that their modules share')?.value).toBe(
    '“Lead”: EUR\u00a0700 of EUR\u00a01,000 by 2 modules',
  );
});
