/** The first sentence of a report. */
import { audit } from '../../../src/audit/audit';
import { headline } from '../../../src/audit/report/headline';
import { snapshotOf, type Drawn } from '../../support/sheet';

const SHEETS: Record<string, Drawn[][]> = {
  Priorities: [
    ['Priority ID', 'Priority', 'Rank', 'Executive', 'KPI'],
    ['P1', 'Grow revenue in the north by 12 %', 1, 'Ines Weber', 'K1'],
    ['P2', 'Be closer to our customers', 2, null, null],
  ],
  KPIs: [
    ['KPI ID', 'KPI', 'Owner', 'Direction', 'Baseline', 'Target', 'Current', 'Priority'],
    ['K1', 'Revenue in the north', 'Ines Weber', 'up', 100, 112, 104, 'P1'],
  ],
  Modules: [
    ['Module ID', 'Module', 'Sponsor', 'Unit', 'Priority', 'KPI', 'Cost', 'Currency', 'Start', 'End'],
    ['M1', 'Selling with numbers', 'Ines Weber', 'Sales North', 'P1', 'K1', 12_000, 'EUR', '2026-02-01', '2026-11-30'],
    ['M2', 'Delegating', 'Sam Haugen', 'Service', null, null, 8_000, 'EUR', '2026-03-01', '2026-12-31'],
    ['M3', 'Delegating', null, 'Service', null, null, 5_000, 'EUR', '2026-03-01', '2026-12-31'],
  ],
};

const { report } = audit(snapshotOf(SHEETS), { asOf: '2026-06-30' });

describe('the headline', () => {
  it('says what of the spend is not shown to serve a priority, and how many priorities are served', () => {
    expect(headline(report)).toBe('EUR 13,000 of EUR 25,000 is not shown to serve a priority. Training serves 1 of 2 top priorities.');
  });

  it('says nothing of what was not judged', () => {
    const { report: bare } = audit(snapshotOf({ KPIs: SHEETS['KPIs'] as Drawn[][] }), { asOf: '2026-06-30' });
    expect(headline(bare)).toBe('');
  });
});
