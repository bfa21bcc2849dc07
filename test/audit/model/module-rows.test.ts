/** One module over several rows is one module with several links; rows that differ in more than what they serve are not. */
import { costOf } from '../../../src/audit/facts/cost';
import { serves } from '../../../src/audit/facts/services';
import { fieldModel } from './field-model';

const KPIS = [
  ['kpi.id', 'kpi.name'],
  ['K1', 'Renewals'],
  ['K2', 'Scrap'],
  ['K3', 'Sick leave'],
];
const HEAD = ['module.id', 'module.name', 'module.owner', 'module.kpi', 'module.cost'];

function told(rows: readonly (readonly (string | number | null)[])[], merged: readonly { top: number; left: number; bottom: number; right: number }[] = []) {
  const model = fieldModel({ KPIs: KPIS, Modules: [HEAD, ...rows.map((row) => [...row])] }, { sheets: { Modules: { merged } } });
  return model.modules.map((module) => [
    module.name,
    costOf(model, module)?.amount ?? null,
    serves(model, module)
      .map(({ goal }) => goal.id)
      .sort()
      .join(' '),
  ]);
}

const ONE = [
  ['Coaching', 1000, 'K1 K2'],
  ['Lean', 500, 'K2'],
];

it.each([
  ['repeated', ['M1', 'Coaching', 'Jo', 'K2', 1000], []],
  ['repeated without its cost and owner', ['M1', 'Coaching', null, 'K2', null], []],
  ['left blank', [null, null, null, 'K2', null], []],
  ['merged', [null, null, null, 'K2', null], [0, 1, 2, 4].map((left) => ({ top: 1, left, bottom: 2, right: left }))],
])('a module whose name is %s in the row of its other KPI is one', (_, second, merged) => {
  expect(told([['M1', 'Coaching', 'Jo', 'K1', 1000], second, ['M2', 'Lean', 'Jo', 'K2', 500]], merged)).toEqual(ONE);
});

it('without ids too, wherever its rows stand', () => {
  const rows = [
    [null, 'Coaching', 'Jo', 'K1', 1000],
    [null, 'Lean', 'Jo', 'K2', 500],
    [null, 'Coaching', 'Jo', 'K2', 1000],
  ];
  expect(told(rows)).toEqual(ONE);
  expect(told([...rows].reverse()).sort()).toEqual(ONE);
});

it('over three rows and more', () => {
  expect(
    told([
      ['M1', 'Coaching', 'Jo', 'K1', 900],
      [null, null, null, 'K2', null],
      [null, null, null, 'K3', null],
    ]),
  ).toEqual([['Coaching', 900, 'K1 K2 K3']]);
});

it.each([
  ['the same row twice is there twice', ['M1', 'Coaching', 'Jo', 'K1', 1000]],
  ['another owner is another row', ['M1', 'Coaching', 'Sam', 'K2', 1000]],
  ['another cost is another row', ['M1', 'Coaching', 'Jo', 'K2', 300]],
  ['another name is another module', ['M3', 'Selling', 'Jo', 'K2', 1000]],
])('%s', (_, second) => expect(told([['M1', 'Coaching', 'Jo', 'K1', 1000], second])).toHaveLength(2));

it('a row that names nothing and serves nothing is none', () => {
  expect(
    told([
      ['M1', 'Coaching', 'Jo', 'K1', 1000],
      [null, null, 'Sam', null, null],
    ]),
  ).toEqual([['Coaching', 1000, 'K1']]);
  expect(
    told([
      ['M1', 'Coaching', 'Jo', 'K1', 1000],
      [null, null, 'Sam', 'K2', null],
    ]),
  ).toEqual([['Coaching', 1000, 'K1']]);
});
