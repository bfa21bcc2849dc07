/** What of the spend is shown to serve a priority, what is not, and what nobody can tell. */
import { audit } from '../../../src/audit/audit';
import { spendText } from '../../../src/audit/report/text';
import { snapshotOf, type Drawn } from '../../support/sheet';

type Grid = readonly (readonly Drawn[])[];

const PRIORITIES: Grid = [
  ['Priority ID', 'Priority', 'Rank'],
  ['P1', 'Grow service revenue', 1],
];
const OBJECTIVES: Grid = [
  ['Objective ID', 'Objective', 'Priority'],
  ['O1', 'Win 20 service contracts by December 2026', 'P1'],
];
const HEADERS = ['Module ID', 'Module', 'Objective', 'Sponsor', 'Mandatory', 'Status', 'Cost (EUR)'];
const training = (objective: string, rest: { mandatory?: string; status?: string } = {}): readonly Drawn[] => [
  'M1',
  'Talks that count',
  objective,
  'Ana Lind',
  rest.mandatory ?? 'no',
  rest.status ?? 'running',
  1000,
];

const moneyOf = (sheets: Readonly<Record<string, Grid>>) => audit(snapshotOf(sheets), { asOf: '2026-06-30' }).report.money[0];
const withGoals = (row: readonly Drawn[]): Readonly<Record<string, Grid>> => ({ Priorities: PRIORITIES, Objectives: OBJECTIVES, Modules: [HEADERS, row] });

it.each<[what: string, sheets: Readonly<Record<string, Grid>>, parts: { atRisk?: number; notJudged?: number; clean?: number }, says: string]>([
  ['a chain to a priority', withGoals(training('O1')), { clean: 1000 }, 'EUR\u00a00 of EUR\u00a01,000 (0\u00a0%)'],
  ['no goal at all', withGoals(training('')), { atRisk: 1000 }, 'EUR\u00a01,000 of EUR\u00a01,000 (100\u00a0%)'],
  ['a name that fits nothing', withGoals(training('O7')), { notJudged: 1000 }, 'not evaluated (none of EUR\u00a01,000 could be judged)'],
  ['a mandatory module', withGoals(training('', { mandatory: 'yes' })), { notJudged: 1000 }, 'not evaluated (none of EUR\u00a01,000 could be judged)'],
  ['a cancelled module', withGoals(training('', { status: 'cancelled' })), { notJudged: 1000 }, 'not evaluated (none of EUR\u00a01,000 could be judged)'],
  [
    'no priorities in the workbook',
    { Objectives: OBJECTIVES.map((row) => row.slice(0, 2)), Modules: [HEADERS, training('O1')] },
    { notJudged: 1000 },
    'not evaluated (none of EUR\u00a01,000 could be judged)',
  ],
])('%s', (_, sheets, parts, says) => {
  const { report } = audit(snapshotOf(sheets), { asOf: '2026-06-30' });
  const [money] = report.money;
  expect(report.modules[0]?.costAtRisk).toBe(parts.notJudged === undefined ? (parts.atRisk ?? 0) : null);
  expect(money).toMatchObject({ currency: 'EUR', total: 1000, atRisk: 0, acceptedRisk: 0, notJudged: 0, clean: 0, ...parts });
  expect(money && spendText(money)).toBe(says);
});

it('says beside what is at risk how much was not judged', () => {
  const rows = [training('O1'), ['M2', 'Fair shifts', '', 'Bo Lind', 'no', 'running', 500], ['M3', 'Hold the line', 'O9', 'Bo Lind', 'no', 'running', 250]];
  const money = moneyOf({ Priorities: PRIORITIES, Objectives: OBJECTIVES, Modules: [HEADERS, ...rows] });
  expect(money && spendText(money)).toBe('EUR\u00a0500 of EUR\u00a01,750 (29\u00a0%); EUR\u00a0250 not judged');
});
