/** “Actual” beside a KPI, its target and a budget: what the KPI reached is no money spent, and where nothing tells them apart it is neither. */
import { audit } from '../../../src/audit/audit';
import { snapshotOf, type Drawn } from '../../support/sheet';

type Grid = readonly (readonly Drawn[])[];
const read = (grid: Grid): unknown => {
  const { money, kpis } = audit(snapshotOf({ Plan: grid }), { asOf: '2026-06-30' }).report;
  return [money.map(({ total, spent }) => [total, spent]), kpis.map(({ baseline, target, current }) => [baseline, target, current])];
};

it.each<[string, Grid, unknown]>([
  [
    'without any money beside it',
    [
      ['Course', 'KPI', 'Target', 'Actual'],
      ['Selling', 'Win rate', 25, 20],
      ['Lean', 'Lead time', 8, 9],
    ],
    [
      [],
      [
        [null, 25, 20],
        [null, 8, 9],
      ],
    ],
  ],
  [
    'of an earlier year, which is where the KPI began',
    [
      ['Course', 'KPI', 'Actual 2025', 'Target 2026'],
      ['Selling', 'Win rate', 20, 25],
      ['Lean', 'Lead time', 9, 8],
    ],
    [
      [],
      [
        [20, 25, null],
        [9, 8, null],
      ],
    ],
  ],
  [
    'of the size of the target, beside a budget',
    [
      ['Kurs', 'Verantwortlich', 'Kennzahl', 'Soll', 'Ist', 'Kosten'],
      ['Führung', 'Ann', 'Abschlussquote', 20, 25, 1000],
      ['Lean', 'Bo', 'Durchlaufzeit', 9, 8, 2000],
    ],
    [
      [[3000, null]],
      [
        [null, 20, 25],
        [null, 9, 8],
      ],
    ],
  ],
  [
    'of the size of the budget, beside a target',
    [
      ['Formation', 'Responsable', 'Indicateur', 'Cible', 'Budget', 'Réel'],
      ['Vente', 'Ann', 'Taux de succès', 20, 1000, 900],
      ['Lean', 'Bo', 'Délai', 9, 2000, 1500],
    ],
    [
      [[3000, 2400]],
      [
        [null, 20, null],
        [null, 9, null],
      ],
    ],
  ],
  [
    'of the size of both, which is neither',
    [
      ['Course', 'Owner', 'KPI', 'Target', 'Budget', 'Actual'],
      ['Selling', 'Ann', 'Revenue', 1000, 1100, 900],
      ['Lean', 'Bo', 'Savings', 2000, 1900, 1500],
    ],
    [
      [[3000, null]],
      [
        [null, 1000, null],
        [null, 2000, null],
      ],
    ],
  ],
])('%s', (_, grid, expected) => expect(read(grid)).toEqual(expected));
