/** What the name of a sheet and a note below a table say of the amounts in it. */
import { audit } from '../../../src/audit/audit';
import { snapshotOf, type Drawn } from '../../support/sheet';

type Grid = readonly (readonly Drawn[])[];
const totals = (grid: Grid, sheet = 'Plan'): unknown =>
  audit(snapshotOf({ [sheet]: grid }), { asOf: '2026-06-30' }).report.money.map(({ currency, total }) => [currency, total]);
const PLAN: Grid = [
  ['Course', 'Owner', 'Cost'],
  ['Selling', 'Ann Fox', 12.5],
  ['Lean', 'Bo Lind', 8],
];

it.each([
  ['Alle Angaben in TEUR', 'EUR'],
  ['Angaben in T€.', 'EUR'],
  ['* Beträge in k€', 'EUR'],
  ['All figures in USD thousands', 'USD'],
  ['Amounts in $k', 'USD'],
  ['Montants en k€', 'EUR'],
])('“%s” below the table', (note, currency) => {
  expect(totals([...PLAN, ['Total', '', 20.5], [], [note]])).toEqual([[currency, 20_500]]);
  expect(totals([...PLAN, [], [note]])).toEqual([[currency, 20_500]]);
});

it.each(['Budget in TEUR', 'Kosten (k€)', 'Budget TEUR'])('a sheet called “%s”', (sheet) => expect(totals(PLAN, sheet)).toEqual([['EUR', 20_500]]));

const warnings = (grid: Grid, sheet = 'Plan'): readonly string[] => audit(snapshotOf({ [sheet]: grid }), { asOf: '2026-06-30' }).report.warnings;

it('a header without thousands wins over a note or a sheet that has them, and that is told with the cell', () => {
  const headed: Grid = [['Course', 'Owner', 'Cost (EUR)'], ...PLAN.slice(1)];
  expect(warnings([...headed, [], ['Angaben in TEUR']])).toEqual([expect.stringMatching(/under Plan!C1 .*“Cost \(EUR\)”.*“Angaben in TEUR” says otherwise/)]);
  expect(warnings(headed, 'Budget in TEUR')).toEqual([expect.stringContaining('“Budget in TEUR” says otherwise')]);
  const agreeing: Grid = [['Course', 'Owner', 'Cost (TEUR)'], ...PLAN.slice(1)];
  expect([warnings([...agreeing, [], ['Angaben in TEUR']]), warnings([...PLAN, [], ['Angaben in TEUR']]), warnings(headed)]).toEqual([[], [], []]);
});

it('what the header says wins, and a last word in capitals is no currency', () => {
  const headed: Grid = PLAN.map((row, place) => (place === 0 ? ['Course', 'Owner', 'Cost (EUR)'] : row));
  expect(totals([...headed, [], ['Angaben in TEUR']])).toEqual([['EUR', 20.5]]);
  expect(totals(PLAN, 'Courses - ALL')).toEqual([['', 20.5]]);
});

it('a note right above the next table is that one’s, and one about something else says nothing', () => {
  expect(totals([...PLAN, [], ['Angaben in TEUR'], ['Name', 'Email', 'Department'], ['Ann Fox', 'ann@example.com', 'HR']])).toEqual([['', 20.5]]);
  expect(totals([...PLAN, [], ['The board meets in Paris and speaks of k€ there']])).toEqual([['', 20.5]]);
});
