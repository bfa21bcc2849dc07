/** Columns that nobody has are no findings: they are what to add next. */
import { audit } from '../../../src/audit/audit';
import { snapshotOf } from '../../support/sheet';

it('a total without any cost category is not called incomplete', () => {
  const rows = ['A', 'B', 'C'].map((name) => [name, 'Ana Lind', 3000]);
  const { report } = audit(snapshotOf({ Modules: [['Module', 'Sponsor', 'Total cost'], ...rows] }), { asOf: '2026-06-30' });
  expect(report.findings.filter(({ rule }) => rule === 'incomplete-cost')).toEqual([]);
  expect(report.rules.find(({ id }) => id === 'incomplete-cost')).toMatchObject({ outcome: 'skipped' });
});
