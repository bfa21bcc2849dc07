/** Goals as tools and people lay them out: bands above key results, boards of work items, two columns of status; and courses that are held several times. */
import fc from 'fast-check';
import { audit, type Audit } from '../../../src/audit/audit';
import { snapshotOf, type Drawn, type SheetOptions } from '../../support/sheet';

type Grid = readonly (readonly Drawn[])[];
const auditOf = (grid: Grid, options: SheetOptions = {}, sheet = 'Goals'): Audit =>
  audit(snapshotOf({ [sheet]: grid }, { sheets: { [sheet]: options } }), { asOf: '2026-06-30' });
const goals = (grid: Grid, options?: SheetOptions): unknown => {
  const { model } = auditOf(grid, options);
  return [model.objectives.map(({ name }) => name), model.keyResults.map(({ name, fields }) => [name, fields.objective?.raw ?? null])];
};

const BANDS: Grid = [
  ['Key result', 'Owner', 'Baseline', 'Target', 'Current'],
  ['Grow revenue in the north'],
  ['Win rate', 'Ann', 20, 25, 22],
  ['New customers', 'Bo', 0, 10, 4],
  ['Delight our customers'],
  ['Recommendation', 'Cy', 40, 50, 45],
];
const TOLD = [
  ['Grow revenue in the north', 'Delight our customers'],
  [
    ['Win rate', 'Grow revenue in the north'],
    ['New customers', 'Grow revenue in the north'],
    ['Recommendation', 'Delight our customers'],
  ],
];
const across = (row: number): { top: number; left: number; bottom: number; right: number } => ({ top: row, left: 0, bottom: row, right: 4 });

it('objectives that stand alone above their key results lead them', () => expect(goals(BANDS)).toEqual(TOLD));

it('merged over the table they do so too', () => expect(goals(BANDS, { merged: [across(1), across(4)] })).toEqual(TOLD));

it.each([
  ['parts of the organisation', ['Sales', 'Operations']],
  ['quarters', ['Q1 2026', 'Q2 2026']],
  ['departments', ['Human Resources', 'Customer Success']],
  ['directions', ['Ressources humaines', 'Service client']],
  ['labels in capitals', ['NORTHERN REGION', 'SOUTHERN REGION']],
])('%s above key results are no objectives', (_, [first = '', second = '']) =>
  expect(auditOf(BANDS.map((row, at) => (at === 1 ? [first] : at === 4 ? [second] : row))).model.objectives).toEqual([]),
);

it.each([
  ['a board in English', ['Issue Type', 'Key', 'Summary', 'Parent', 'Status', 'Assignee'], ['Objective', 'Key Result', 'Task']],
  ['a board in German', ['Vorgangstyp', 'Schlüssel', 'Zusammenfassung', 'Übergeordnet', 'Status', 'Bearbeiter'], ['Ziel', 'Key Result', 'Aufgabe']],
])('%s', (_, headers, [objective, keyResult, task]) =>
  expect(
    goals([
      headers,
      [objective, 'OKR-1', 'Grow revenue', null, 'In Progress', 'Ann'],
      [keyResult, 'OKR-2', 'Win rate from 20 to 25 %', 'OKR-1', 'In Progress', 'Bo'],
      [task, 'OKR-3', 'Write the deck', 'OKR-2', 'Open', 'Bo'],
      [keyResult, 'OKR-4', '10 new customers', 'OKR-1', 'Open', 'Bo'],
    ]),
  ).toEqual([
    ['Grow revenue'],
    [
      ['Win rate from 20 to 25 %', 'OKR-1'],
      ['10 new customers', 'OKR-1'],
    ],
  ]),
);

it('a board of tasks holds no goals', () =>
  expect(
    goals([
      ['Issue Type', 'Key', 'Summary', 'Parent', 'Status', 'Assignee'],
      ['Epic', 'A-1', 'New portal', null, 'In Progress', 'Ann'],
      ['Story', 'A-2', 'Sign in', 'A-1', 'In Progress', 'Bo'],
      ['Task', 'A-3', 'Write the deck', 'A-2', 'Open', 'Bo'],
    ]),
  ).toEqual([[], []]));

it.each([
  ['English', ['Goal', 'Owner', 'Status', 'Completion Status', 'Due Date'], ['Approved', 'Submitted']],
  ['German', ['Ziel', 'Verantwortlich', 'Status', 'Fortschritt Status', 'Fällig'], ['Genehmigt', 'Entwurf']],
])('whether a goal was approved does not say how it goes: %s', (_, headers, [one, other]) => {
  const { model } = auditOf([headers, ['Grow revenue', 'Ann', one, 'In Progress', '2026-12-31'], ['Cut churn', 'Bo', other, 'Completed', '2026-12-31']]);
  expect(model.objectives.map(({ fields }) => fields.status?.value)).toEqual(['active', 'completed']);
});

it.each([
  ['places', ['Course', 'Owner', 'Location', 'Cost'], ['Berlin', 'Paris']],
  ['trainers', ['Course', 'Owner', 'Trainer', 'Cost'], ['Cy', 'Di']],
  ['days', ['Course', 'Owner', 'Start', 'Cost'], ['2026-02-01', '2026-03-01']],
])('rows of one course that differ in their %s are runs of one module, and are named', (_, headers, [one, other]) => {
  const { report } = auditOf([headers, ['Selling', 'Ann', one, 100], ['Selling', 'Ann', other, 120], ['Lean', 'Bo', one, 80]], {}, 'Calendar');
  expect([report.money[0]?.total, report.notUnderstood.map(({ reasonCode, reason }) => [reasonCode, reason])]).toEqual([
    300,
    [['runs-of-one', 'several rows of this list are runs of one module, whose costs add up: “Selling” (rows 2, 3)']],
  ]);
});

it('a list of goals with types and bare names', () =>
  expect(
    goals([
      ['Type', 'Name', 'Lead', 'Parent', 'Start value', 'Current value', 'Target value', 'Timeframe'],
      ['Objective', 'Grow revenue', 'Ann', null, null, null, null, 'Q2 2026'],
      ['Key Result', 'Win rate', 'Bo', 'Grow revenue', 20, 22, 25, 'Q2 2026'],
    ]),
  ).toEqual([['Grow revenue'], [['Win rate', 'Grow revenue']]]));

it('what runs of one course cost adds up, also where all cost the same', () => {
  const differing = fc.constantFrom(
    ['Start', '2026-02-01', '2026-03-01', '2026-04-01'],
    ['Location', 'Berlin', 'Paris', 'Rome'],
    ['Trainer', 'Cy', 'Di', 'Ed'],
  );
  fc.assert(
    fc.property(differing, fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 3 }), ([header = '', ...values], costs) => {
      const grid = [
        ['Course', 'Owner', header, 'Cost'],
        ...costs.map((cost, at) => ['Selling', 'Ann', values[at] as string, cost * 100]),
        ['Lean', 'Bo', values[0] as string, 50],
      ];
      expect(auditOf(grid, {}, 'Calendar').report.money[0]?.total).toBe(costs.reduce((sum, cost) => sum + cost * 100, 50));
    }),
    { numRuns: 30 },
  );
});
