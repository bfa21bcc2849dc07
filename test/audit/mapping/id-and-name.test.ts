/** A list of ids and names is what its sheet is called, or what the other tables take it for; else nobody knows. */
import { mapWorkbook } from '../../../src/audit/mapping/map-workbook';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import { snapshotOf, type Drawn } from '../../support/sheet';

type Grid = Drawn[][];

const modules: Grid = [
  ['id', 'name'],
  ['T1', 'Coaching'],
  ['T2', 'Lean basics'],
];
const people: Grid = [
  ['ID', 'Name'],
  ['E1', 'Ann Lee'],
  ['E2', 'Bo Kim'],
];
const costs: Grid = [
  ['Module ID', 'Amount', 'Period'],
  ['T1', 1200, '2026-01'],
  ['T2', 900, '2026-02'],
];
const completions: Grid = [
  ['Employee ID', 'Course', 'Completed on'],
  ['E1', 'Coaching', '2026-02-03'],
  ['E2', 'Coaching', '2026-02-03'],
];

function kindOf(name: string, list: Grid, others: Readonly<Record<string, Grid>> = {}): string {
  const { tables, notUnderstood } = mapWorkbook(snapshotOf({ ...others, [name]: list }), DEFAULT_SETTINGS);
  return tables.find(({ sheet }) => sheet === name)?.kind ?? notUnderstood.find(({ sheet }) => sheet === name)?.reason.code ?? '';
}

it('is what its sheet is called', () => {
  expect(kindOf('Modules', modules)).toBe('module');
  expect(
    kindOf('Kennzahlen', [
      ['Nr.', 'Bezeichnung'],
      ['K1', 'Ausschuss'],
      ['K2', 'Wiederkauf'],
    ]),
  ).toBe('kpi');
  expect(
    kindOf('Effectif', [
      ['Matricule', 'Nom'],
      [1, 'Anne Roy'],
      [2, 'Luc Roy'],
    ]),
  ).toBe('person');
});

it('is what refers to it', () => {
  expect(kindOf('Sheet2', modules, { Costs: costs })).toBe('module');
  expect(
    kindOf(
      'Tabelle2',
      [
        ['Nr.', 'Bezeichnung'],
        ['T1', 'Coaching'],
        ['T2', 'Lean'],
      ],
      { Costs: costs },
    ),
  ).toBe('module');
  expect(
    kindOf(
      'Feuil2',
      [
        ['Code', 'Libellé'],
        ['T1', 'Coaching'],
        ['T2', 'Lean'],
      ],
      { Costs: costs },
    ),
  ).toBe('module');
  expect(kindOf('Sheet2', people, { Completions: completions })).toBe('person');
});

it('is nobody’s where nothing tells', () => {
  expect(kindOf('Sheet2', modules)).toBe('id-and-name');
  expect(kindOf('Sheet2', people)).toBe('id-and-name');
  expect(kindOf('Sheet2', people, { Costs: costs })).toBe('id-and-name');
});

it('a list of names that another table describes is none of its own', () => {
  const described: Grid = [
    ['Module', 'Owner', 'Cost'],
    ['Coaching', 'Ann Lee', 1200],
    ['Lean basics', 'Bo Kim', 900],
  ];
  const names: Grid = [
    ['Course', 'Flag'],
    ['Coaching', 1],
    ['Lean basics', 0],
  ];
  expect(kindOf('Choices', names, { Modules: described })).toBe('names-again');
  expect(kindOf('Choices', [...names, ['Selling', 1]], { Modules: described })).toBe('module');
  expect(kindOf('Choices', names)).toBe('module');
});
