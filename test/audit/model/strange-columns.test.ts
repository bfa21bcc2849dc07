/** Ids that belong to something else: one finding on their header, and no accusation that hangs on them. */
import { audit } from '../../../src/audit/audit';
import { snapshotOf, type Drawn } from '../../support/sheet';

const PRIORITIES: Drawn[][] = [
  ['Priority ID', 'Priority', 'Rank', 'Executive'],
  ['P1', 'Grow renewals in the north', 1, 'Ada Byron'],
];
const KPIS: Drawn[][] = [
  ['KPI ID', 'KPI', 'Owner', 'Target', 'Priority'],
  ['KPI-1', 'Renewal rate', 'Jo Lind', 90, 'P1'],
];

const reportOf = (refs: readonly string[], also: Record<string, Drawn[][]> = {}) =>
  audit(
    snapshotOf({
      Priorities: PRIORITIES,
      KPIs: KPIS,
      Modules: [
        ['Module ID', 'Module', 'Owner', 'KPI served'],
        ...refs.map((ref, place): Drawn[] => [`M-${place + 1}`, `Module number ${place + 1}`, 'Jo Lind', ref]),
      ],
      ...also,
    }),
    { asOf: '2026-06-30' },
  ).report;

const named = (report: ReturnType<typeof reportOf>, rule: string) => report.findings.filter((finding) => finding.rule === rule);

it('says once that none of five names is in the workbook, and judges nothing by them', () => {
  const report = reportOf(['X-91', 'X-92', 'X-93', 'X-94', 'X-95']);
  const found = named(report, 'dangling-reference');
  expect(found.map(({ message, sheet, cell }) => [message, sheet, cell])).toEqual([
    [expect.stringContaining('None of the 5 names under “KPI served” is a KPI in this workbook (“X-91”, “X-92”'), 'Modules', 'D1'],
  ]);
  for (const rule of ['unlinked-module', 'untrained-priority', 'unserved-kpi', 'broken-chain']) expect(named(report, rule)).toEqual([]);
  expect(report.rules.find(({ id }) => id === 'unserved-kpi')).toMatchObject({
    outcome: 'skipped',
    reason: 'none of the names under “KPI served” is a KPI in this workbook',
  });
});

it('names each where one of them is found, or where they are few', () => {
  expect(named(reportOf(['X-91', 'X-92', 'X-93', 'X-94', 'KPI-1']), 'dangling-reference')).toHaveLength(4);
  expect(named(reportOf(['X-91', 'X-92', 'X-93', 'X-94']), 'dangling-reference')).toHaveLength(4);
});

it('flags nothing where two columns could be the id that is referred to', () => {
  const goals: Drawn[][] = [
    ['Ref', 'ID', 'Objective', 'Owner'],
    ['A-1', 'B-1', 'Raise renewals to 90 %', 'Jo Lind'],
    ['A-2', 'B-2', 'Cut complaints to 20', 'Jo Lind'],
  ];
  const links: Drawn[][] = [
    ['Module ID', 'Objective'],
    ['M-1', 'C-1'],
    ['M-2', 'C-2'],
  ];
  expect(named(reportOf(['KPI-1', 'KPI-1'], { Goals: goals, Links: links }), 'dangling-reference')).toEqual([]);
});

describe('ids of a list without any', () => {
  const goals = (ids: string): Drawn[][] => [
    [ids, 'Title', 'Type', 'Owner', 'Parent ID'],
    [101, 'Win back customers', 'Objective', 'Jo Lind', ''],
    [102, 'Raise renewals to 90 %', 'Key Result', 'Jo Lind', 101],
    [103, 'Cut complaints to 20', 'Key Result', 'Jo Lind', 101],
  ];
  const asked = (ids: string) => audit(snapshotOf({ Goals: goals(ids) }), { asOf: '2026-06-30' }).report;

  it('accuse nobody: what hangs on them is not evaluated', () => {
    const { findings, rules } = asked('Unheard of');
    expect(findings.map(({ rule }) => rule)).not.toEqual(expect.arrayContaining(['dangling-reference']));
    for (const rule of ['childless-objective', 'unmeasurable-goal']) {
      expect(findings.filter((one) => one.rule === rule)).toEqual([]);
    }
    expect(rules.find(({ id }) => id === 'dangling-reference')?.reason).toContain('no column of ids was understood');
  });

  it.each(['Objective/KR/Project ID', 'Goal / Key result No.', 'Ziel/Schlüsselergebnis ID'])('are found under “%s”', (header) => {
    const { findings, rules } = asked(header);
    expect(findings.filter(({ rule }) => ['dangling-reference', 'childless-objective'].includes(rule))).toEqual([]);
    expect(rules.find(({ id }) => id === 'childless-objective')).toMatchObject({ outcome: 'ran', flagged: 0, undecided: 0 });
  });
});
