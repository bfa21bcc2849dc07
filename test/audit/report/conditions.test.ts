/** The four conditions: in place, not in place or not shown, and what says so. */
import { audit } from '../../../src/audit/audit';
import { snapshotOf, type Drawn } from '../../support/sheet';
import { SAMPLE_AS_OF, sampleSheets, sampleSnapshot } from '../../workbooks/sample/sample-workbook';

const statesOf = (sheets: Record<string, Drawn[][]>): Record<string, string> =>
  Object.fromEntries(audit(snapshotOf(sheets), { asOf: '2026-06-30' }).report.conditions.map(({ condition, state }) => [condition, state]));

const modules = (sponsor: string | null): Drawn[][] => [
  ['Module ID', 'Module', 'Owner', 'Business sponsor'],
  ['M-1', 'Winning', 'Ana Lind', sponsor],
  ['M-2', 'Closing', 'Bo Holm', 'Eva Berg'],
];

it('a condition of which nothing is asked is not shown, one of which nothing is found is in place, a finding denies it', () => {
  expect(statesOf({ Modules: modules('Eva Berg') })).toMatchObject({ 'executive-clarity': 'not shown', 'shared-ownership': 'in place' });
  expect(statesOf({ Modules: modules(null) })).toMatchObject({ 'shared-ownership': 'not in place' });
});

it('the sample says of each what denies it', () => {
  const { conditions, findings } = audit(sampleSnapshot(sampleSheets()), { asOf: SAMPLE_AS_OF }).report;
  expect(conditions.map(({ name }) => name)).toEqual([
    'Executive clarity',
    'Shared ownership',
    'Accountability in the units',
    'Collaboration across functions',
  ]);
  for (const { state, rules, because } of conditions) {
    expect(state === 'not in place').toBe(rules.length > 0);
    for (const rule of rules) expect(findings.some((finding) => finding.rule === rule && finding.accepted === null)).toBe(true);
    expect(because).not.toMatch(/[{}]/);
  }
});
