/** What stands among and below the records and is none; a short table above a wider one; titles that hold a known word. */
import { mapWorkbook } from '../../../src/audit/mapping/map-workbook';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import { snapshotOf, type Drawn } from '../../support/sheet';

const HEAD: Drawn[] = ['Module', 'Owner', 'Sponsor', 'KPI', 'Total cost'];
const COACHING: Drawn[] = ['Coaching', 'Jo Lind', 'Ada Byron', 'Renewals', 1000];
const LEAN: Drawn[] = ['Lean', 'Jo Lind', 'Cy Dane', 'Scrap', 500];
const rowsOf = (grid: Drawn[][], name = 'Modules'): number[] =>
  mapWorkbook(snapshotOf({ [name]: grid }), DEFAULT_SETTINGS)
    .tables.filter(({ kind }) => kind === 'module')
    .flatMap(({ rows }) => rows);

it.each(['LEADING PEOPLE', 'Leading people', 'Führung:', 'Manager une équipe'])('“%s” alone above fuller rows is a section, and no module', (label) => {
  expect(rowsOf([HEAD, [label], COACHING, ['RUNNING OPERATIONS'], LEAN])).toEqual([2, 4]);
});

it.each([['Prepared by J. Lind, 12 June 2026'], ['* budget not yet approved'], ['Draft'], ['Erstellt von J. Lind'], ['Établi par L. Roy'], ['Source: LMS']])(
  '“%s” below the records is a note',
  (note) => {
    expect(rowsOf([HEAD, COACHING, LEAN, [note]])).toEqual([1, 2]);
    expect(rowsOf([HEAD, COACHING, LEAN, [], [note]])).toEqual([1, 2]);
  },
);

it('ends the records where short remarks begin behind an empty row, however many there are', () => {
  expect(rowsOf([HEAD, COACHING, LEAN, [], ['Green: on track'], ['Red: late'], ['seen by the board']])).toEqual([1, 2]);
});

it('keeps a module of which only its name is known, at the end of the list and behind a gap', () => {
  expect(rowsOf([HEAD, COACHING, LEAN, ['Feedback']])).toEqual([1, 2, 3]);
  expect(rowsOf([HEAD, COACHING, [], LEAN])).toEqual([1, 3]);
});

it.each([
  ['an empty row', [[]]],
  ['an empty row and a title', [[], ['KPIs']]],
])('a short table above a wider one stays a table when %s ends it', (_, between: Drawn[][]) => {
  const { tables } = mapWorkbook(
    snapshotOf({
      Plan: [
        ['Priority ID', 'Priority', 'Rank'],
        ['P1', 'Grow in the north', 1],
        ['P2', 'Keep our engineers', 2],
        ...between,
        ['KPI ID', 'KPI', 'Owner', 'Baseline', 'Target', 'Direction', 'Priority'],
        ['K1', 'Renewal rate', 'Jo', 0.8, 0.9, 'up', 'P1'],
      ],
    }),
    DEFAULT_SETTINGS,
  );
  expect(tables.map(({ kind, rows }) => [kind, rows.length])).toEqual([
    ['priority', 2],
    ['kpi', 1],
  ]);
});

it('a title over several columns is no header, whatever it says', () => {
  const sheets = snapshotOf(
    {
      KPI: [
        ['Key Performance Indicators', null, null, null],
        [],
        ['S.No', 'KPI', 'Owner', 'Target'],
        [1, 'On-time deliveries', 'Jo', 0.95],
        [2, 'Defect leakage', 'Jo', 0.02],
      ],
    },
    { sheets: { KPI: { merged: [{ top: 0, left: 0, bottom: 0, right: 3 }] } } },
  );
  expect(mapWorkbook(sheets, DEFAULT_SETTINGS).tables.map(({ kind, headerRow, rows }) => [kind, headerRow, rows])).toEqual([['kpi', 2, [3, 4]]]);
});

it('reads a list of goals with their initiatives: what is neither objective nor key result is left out', () => {
  const { tables } = mapWorkbook(
    snapshotOf({
      OKRs: [
        ['ID', 'Type', 'Title', 'Parent', 'Level', 'Strategic priority', 'Owner', 'Baseline', 'Target'],
        ['O1', 'Objective', 'Raise renewals in the north', null, 'Company', 'Grow', 'Ada', null, null],
        ['KR1', 'Key Result', 'Renewal rate from 80 % to 90 %', 'O1', null, null, 'Jo', 0.8, 0.9],
        ['I1', 'Initiative', 'Call all clients', 'KR1', null, null, 'Jo', null, null],
      ],
    }),
    DEFAULT_SETTINGS,
  );
  expect(tables.map(({ kind, rows }) => [kind, rows])).toEqual([
    ['objective', [1]],
    ['keyResult', [2]],
  ]);
  expect(tables[0]?.columns.find(({ header }) => header === 'Strategic priority')?.field).toBe('objective.priority');
  expect(tables[0]?.columns.find(({ header }) => header === 'Level')?.field).toBe('objective.level');
});
