/** A table that only names the modules of another one has no modules of its own. */
import { audit } from '../../../src/audit/audit';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import { snapshotOf, type Drawn } from '../../support/sheet';

const PLAN: Drawn[][] = [
  ['Module', 'Owner', 'Launch', 'Cost'],
  ['Pipeline accountability', 'Bo Rowe', '2026-01-15', 38000],
  ['Client conversations', 'Bo Rowe', '2026-02-15', 22000],
];
const WHO: Drawn[][] = [
  ['Module', 'HR', 'Finance', 'Operations'],
  ['Pipeline accountability', 'C', 'I', 'D'],
  ['Ice breaking', 'C', 'I', 'D'],
];

it.each([
  ['before', { Who: WHO, Plan: PLAN }],
  ['behind', { Plan: PLAN, Who: WHO }],
])('whichever sheet stands %s', (_, sheets) => {
  const { modules, findings } = audit(snapshotOf(sheets), { asOf: '2026-06-15', settings: DEFAULT_SETTINGS }).report;
  expect(modules.map(({ name }) => name).sort()).toEqual(['Client conversations', 'Ice breaking', 'Pipeline accountability']);
  expect(findings.filter(({ rule }) => rule === 'uncosted-module').map(({ message }) => message)).toEqual(['Nothing says what “Ice breaking” costs.']);
});
