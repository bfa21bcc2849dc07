/** A programme sheet with a KPI and one number of it. */
import { audit } from '../../../src/audit/audit';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import { snapshotOf } from '../../support/sheet';

const read = (header: string, values: readonly (string | number)[]): Record<string, unknown> => {
  const modules = [
    ['Module', 'KPI', header, 'Owner', 'Start'],
    ['Manager as coach', 'Voluntary turnover', values[0], 'Ada Moss', '2026-02-01'],
    ['Selling abroad', 'Conversion rate', values[1], 'Bo Rowe', '2026-03-01'],
  ];
  const { kpis, tables } = audit(snapshotOf({ Programme: modules }), { asOf: '2026-06-01', settings: DEFAULT_SETTINGS }).report;
  return { kinds: tables.map(({ kind }) => kind), targets: kpis.map(({ target, reasonCode }) => target ?? reasonCode) };
};

it.each([
  ['Target', [0.08, 0.25], [0.08, 0.25]],
  ['Zielwert', [0.08, 0.25], [0.08, 0.25]],
  ['Cible', ['réduire de 12 % à 8 %', '≥ 25 %'], ['target-unreadable', 0.25]],
] as const)('“%s” beside the KPI is the KPI’s', (header, values, targets) => {
  expect(read(header, values)).toEqual({ kinds: ['module', 'kpi'], targets });
});

it('“Frequency” alone may be anybody’s', () => {
  expect(read('Frequency', ['weekly', 'monthly'])).toEqual({ kinds: ['module'], targets: ['no-target', 'no-target'] });
});

it('“How we measure it” names the KPI, and Termintreue is a result', () => {
  const sheet = [
    ['Schulung', 'How we measure it', 'Verantwortlich'],
    ['Delegieren', 'Termintreue', 'Jan Voss'],
    ['Planen', 'Attendance', 'Jan Voss'],
  ];
  const { kpis, findings } = audit(snapshotOf({ Plan: sheet }), { asOf: '2026-06-01', settings: DEFAULT_SETTINGS }).report;
  expect(kpis.map((kpi) => [kpi.name, kpi.class])).toEqual([
    ['Termintreue', 'result'],
    ['Attendance', 'activity'],
  ]);
  expect(findings.map(({ rule, cell }) => [rule, cell])).toContainEqual(['activity-only-measure', 'B3']);
});
