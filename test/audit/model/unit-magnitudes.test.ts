/** Figures of KPIs whose unit counts in thousands or millions. */
import { audit } from '../../../src/audit/audit';
import { snapshotOf, type Drawn } from '../../support/sheet';

const figures = (...row: readonly Drawn[]): unknown =>
  audit(snapshotOf({ KPIs: [['KPI', 'Unit', 'Baseline', 'Target', 'Actual'], [...row]] }), { asOf: '2026-06-30' }).report.kpis.map(
    ({ baseline, target, current }) => [baseline, target, current],
  );

it.each<[readonly Drawn[], unknown]>([
  [['Revenue per head', 'k€', 180, '200k', 185], [[180, 200, 185]]],
  [['Revenue', 'Mio. €', 10.2, '12 Mio.', 11.4], [[10.2, 12, 11.4]]],
  [['Sales', '€m', 10, '€12m', 11], [[10, 12, 11]]],
  [['Umsatz', 'TEUR', 500, '600 TEUR', '550'], [[500, 600, 550]]],
  [['Revenue', 'EUR', '10.2m', '12 Mio.', 11_400_000], [[10_200_000, 12_000_000, 11_400_000]]],
  [['Umsatz', 'TEUR', 500, '450.000 €', '€ 510,000'], [[500, 450, 510]]],
  // What could be meant in either unit is not read, and the others stay.
  [['Umsatz', 'TEUR', 500, '450 €', 510], [[500, null, 510]]],
  [['Revenue', 'Mio. €', 10.2, 12, 11_400_000], [[10.2, 12, null]]],
  [['Revenue', 'k€', 0, 2_000, 1_500], [[0, 2_000, 1_500]]],
  [['Turnover', '%', '12%', '10%', '11%'], [[0.12, 0.1, 0.11]]],
])('%j', (row, expected) => expect(figures(...row)).toEqual(expected));
