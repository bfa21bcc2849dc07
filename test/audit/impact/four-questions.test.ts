/** The four questions of the mission, answered from rows alone: nobody took a reading. */
import type { ReportImpact } from '../../../src/audit/report/report';
import { rawCompany } from './raw-company';
import { impactOf, type Grids } from './team-workbook';

const asked = (grids: Grids): readonly ReportImpact[] => impactOf(grids, '2026-06-30');
const answers = (impact: readonly ReportImpact[]): Record<string, string> =>
  Object.fromEntries(impact.map(({ kpi, window, verdict }) => [`${kpi.name}, ${window ?? 'never'}`, verdict]));

const ALL = [
  'Conversion rate, 90 days',
  'Conversion rate, 12 months',
  'Average contract value, 90 days',
  'Average contract value, 12 months',
  '90-day retention, 90 days',
  '90-day retention, 12 months',
  '12-month retention, 12 months',
  'Initiatives launched, 90 days',
  'Initiatives launched, 12 months',
  'Delivery delay, 90 days',
  'Delivery delay, 12 months',
];

it('where the training worked, each answer says so, beside the teams whose leads were not trained', () => {
  const impact = asked(rawCompany({ named: true, effect: 1 }));
  expect(answers(impact)).toEqual(Object.fromEntries(ALL.map((question) => [question, 'clearly better'])));
  for (const one of impact) expect(one).toMatchObject({ design: 'difference in differences', of: 'team', trained: 8, comparison: 8 });
  expect(impact.map(({ from }) => from)).toEqual(expect.arrayContaining(['raw rows', 'existing team']));
});

it('where it changed nothing, hardly any answer claims that it did', () => {
  const verdicts = [1, 2, 3].flatMap((seed) => asked(rawCompany({ named: true, effect: 0, seed })).map(({ verdict }) => verdict));
  expect(verdicts).toHaveLength(3 * ALL.length);
  expect(verdicts.filter((verdict) => verdict === 'too close to call').length).toBeGreaterThanOrEqual(0.85 * verdicts.length);
});

it('rows that do not name their KPI count for those whose names say what is made of such rows', () => {
  expect(asked(rawCompany({ named: false, effect: 1 }))).toEqual(asked(rawCompany({ named: true, effect: 1 })));
});

it('deals that name only who sold count for the team of that person', () => {
  const grids = rawCompany({ named: true, effect: 1 });
  const [people = [], deals = []] = [grids['People'], grids['Deals']];
  const someoneIn = new Map(people.slice(1).map((row) => [row[3], row[1]]));
  const sold = deals.map((row, place) => row.map((cell, column) => (column !== 2 ? cell : place === 0 ? 'Sales rep' : (someoneIn.get(cell) ?? null))));
  expect(asked({ ...grids, Deals: sold })).toEqual(asked(grids));
});
