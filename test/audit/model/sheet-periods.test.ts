/** The same list on a sheet for each period: the latest not after the audit day counts, in whatever order the sheets stand. */
import { audit } from '../../../src/audit/audit';
import { snapshotOf, type Drawn } from '../../support/sheet';

const kpis = (actual: number): Drawn[][] => [
  ['KPI ID', 'KPI', 'Owner', 'Target', 'Actual', 'Direction'],
  ['K1', 'Renewal rate', 'Jo', 0.9, actual, 'up'],
];
const SHEETS: Record<string, Drawn[][]> = { 'KPIs Q1 2026': kpis(0.8), 'KPIs Q2 2026': kpis(0.82), 'KPIs Q3 2026': kpis(0.95) };

it.each([
  ['2026-06-30', 0.82],
  ['2026-12-31', 0.95],
  ['2026-02-01', 0.8],
])('on %s a KPI of quarter sheets is at %d', (asOf, current) => {
  for (const sheets of [SHEETS, Object.fromEntries(Object.entries(SHEETS).reverse())]) {
    const { kpis: found } = audit(snapshotOf(sheets), { asOf }).model;
    expect(found.map(({ id, fields }) => [id, fields.current?.value])).toEqual([['K1', current]]);
  }
});

it('tells that of two states of a key result the latest begun counts', () => {
  const okrs = (target: number): Drawn[][] => [
    ['KR ID', 'Key result', 'Objective', 'Owner', 'Baseline', 'Target'],
    ['KR1', 'Renewal rate', 'Raise renewals in the north', 'Jo', 0.8, target],
  ];
  const { report, model } = audit(snapshotOf({ 'OKR H2 2026': okrs(0.92), 'OKR H1 2026': okrs(0.88) }), { asOf: '2026-06-30' });
  expect(model.keyResults.map(({ fields }) => fields.target?.value)).toEqual([0.88]);
  expect(report.notUnderstood.map(({ reason }) => reason)).toContainEqual(expect.stringContaining('the latest period begun counts'));
});
