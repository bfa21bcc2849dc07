/** Years that stand alone, percents under headers of money or goals, and days listed in one cell. */
import { audit } from '../../../src/audit/audit';
import { targetsOf } from '../../../src/audit/model/targets';
import type { Objective } from '../../../src/audit/model/types';
import type { Report } from '../../../src/audit/report/report';
import { snapshotOf, type Drawn } from '../../support/sheet';

const reportOf = (sheet: string, ...grid: readonly (readonly Drawn[])[]): Report => audit(snapshotOf({ [sheet]: grid }), { asOf: '2026-06-30' }).report;

it.each([
  ['Costs', 'Course', 'Total'],
  ['Kosten', 'Kurs', 'Summe'],
  ['Dépenses', 'Formation', 'Total'],
])('%s: of columns that are years alone, that of the audit is the cost', (sheet, course, total) => {
  const rows = [
    ['A', 10, 20, 40],
    ['B', 1, 2, 4],
  ];
  expect(reportOf(sheet, [course, '2024', '2025', '2026'], ...rows, [total, 11, 22, 44]).money.map((account) => account.total)).toEqual([44]);
  const euros = rows.map(([name, ...amounts]) => [name, ...amounts.map((amount) => `${String(amount)} €`)]);
  expect(reportOf('Sheet1', [course, '2024', '2025', '2026'], ...euros).money.map((account) => account.total)).toEqual([44]);
  // Nothing says that these are money.
  expect(reportOf('Sheet1', [course, '2024', '2025', '2026'], ...rows).money).toEqual([]);
});

it.each([
  ['Programme', 'KPI', 'Actual 2025', 'Target 2026', 'Owner', 'Budget'],
  ['Maßnahme', 'Kennzahl', 'Ist 2025', 'Ziel 2026', 'Verantwortlich', 'Budget'],
  ['Action de formation', 'Indicateur', 'Réel 2025', 'Objectif 2026', 'Responsable', 'Budget'],
])('%s: percents beside a KPI are its figures, no goal and no money', (...headers) => {
  const { kpis, missingAmounts, tables, money } = reportOf(
    'Plan',
    headers,
    ['A', 'Turnover', '12 %', '9 %', 'Mia Lang', 100],
    ['B', 'Repeat orders', '20 %', '26 %', 'Tom Beck', 50],
  );
  expect(kpis.map(({ name, baseline, target }) => [name, baseline, target])).toEqual([
    ['Turnover', 0.12, 0.09],
    ['Repeat orders', 0.2, 0.26],
  ]);
  expect([missingAmounts, money.map(({ total }) => total)]).toEqual([[], [150]]);
  expect(tables.some(({ kind }) => kind === 'objective')).toBe(false);
});

it.each([
  '12.03.2026, 13.03.2026',
  '12/03/2026; 19/03/2026',
  '12.03.2026 und 19.03.2026',
  '12 mars 2026 et 19 mars 2026',
  '2026-03-12\n2026-03-19',
  '12 March 2026 & 19 March 2026',
])('a course on “%s” is over', (days) => {
  const { modules } = reportOf(
    'Plan',
    ['Course', 'Start', 'Duration (h)', 'Owner'],
    ['A', days, 16, 'Mia Lang'],
    ['B', '13/09/2026, 20/09/2026', 16, 'Tom Beck'],
  );
  expect(modules.map(({ life }) => life)).toEqual(['ended', 'planned']);
});

it.each([
  ['Objective', 'Key result', 'Target', 'Owner'],
  ['Ziel', 'Schlüsselergebnis', 'Zielwert', 'Verantwortlich'],
  ['Objectif', 'Résultat clé', 'Cible', 'Porteur'],
])('%s: the only objective stands once above its key results', (...headers) => {
  const grid = [headers, ['Win the home market', 'Raise repeat orders', '26%', 'Mia Lang'], ['', 'Cut returns', 30, 'Tom Beck']];
  const { model } = audit(snapshotOf({ 'OKRs 2026': grid }), { asOf: '2026-06-30' });
  expect(model.keyResults.map(({ fields }) => targetsOf<Objective>(fields.objective).map(({ name }) => name))).toEqual([
    ['Win the home market'],
    ['Win the home market'],
  ]);
});
