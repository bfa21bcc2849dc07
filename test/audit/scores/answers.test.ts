/** What a finding says, the score and the money say too: each row was once answered in two ways. */
import { audit, type Audit } from '../../../src/audit/audit';
import type { ReportModule } from '../../../src/audit/report/report';
import { snapshotOf, type Drawn } from '../../support/sheet';

type Grid = readonly (readonly Drawn[])[];
type Grids = Readonly<Record<string, Grid>>;

const PRIORITIES: Grid = [
  ['Priority ID', 'Priority', 'Rank'],
  ['P1', 'Grow revenue', 1],
];
const KPI_HEADERS = ['KPI ID', 'KPI', 'Priority', 'Baseline', 'Target', 'Direction', 'Status', 'Due'];
const k1: readonly Drawn[] = ['K1', 'Conversion rate', 'P1', 15, 35, 'up', 'active', null];
const PEOPLE: Grid = [
  ['Name', 'Function', 'Grade'],
  ['Ana Lind', 'Sales', 'VP'],
  ['Bo Holm', 'Sales', 'Manager'],
];
const MODULE_HEADERS = ['Module ID', 'Module', 'Owner', 'Sponsor', 'Business problem', 'Expected impact', 'Measure by', 'Last reviewed', 'Cost (EUR)'];
const m1 = (rest: Partial<Record<string, Drawn>> = {}): readonly Drawn[] => [
  'M1',
  'Talks that count',
  'Bo Holm',
  'sponsor' in rest ? rest['sponsor'] : 'Ana Lind',
  'Offers are lost at the last step',
  'effect' in rest ? rest['effect'] : '+5 points',
  '2026-12-31',
  'reviewed' in rest ? rest['reviewed'] : '2026-06-01',
  1000,
];
const workbook = (links: Grid, module = m1(), kpis: Grid = [k1], more: Grids = {}): Grids => ({
  Priorities: PRIORITIES,
  KPIs: [KPI_HEADERS, ...kpis],
  People: PEOPLE,
  Modules: [MODULE_HEADERS, module],
  Links: [['Module ID', 'KPI ID', 'Status', 'Share'], ...links],
  ...more,
});
const auditOf = (grids: Grids): Audit => audit(snapshotOf(grids), { asOf: '2026-06-30' });

const stateOf = (module: ReportModule | undefined, name: string): string | undefined => module?.components.find((part) => part.name === name)?.state;
const reasonOf = (module: ReportModule | undefined, name: string): string | undefined => module?.components.find((part) => part.name === name)?.because;

it('with nothing wrong, all that can be told is full', () => {
  const { report } = auditOf(workbook([['M1', 'K1', 'active']]));
  expect(report.modules[0]).toMatchObject({ score: 100, flags: [], costAtRisk: 0 });
  expect(report.modules[0]?.components.map(({ state }) => state)).toEqual(['full', 'full', 'full', 'full', 'full', 'not evaluated']);
});

it('a module whose only link was cancelled serves nothing: no strategy, no metric, no priority, no money for one', () => {
  const { report } = auditOf(workbook([['M1', 'K1', 'cancelled']]));
  const [module] = report.modules;
  expect(module?.flags).toContain('unlinked-module');
  expect([stateOf(module, 'Strategy'), stateOf(module, 'Metric')]).toEqual(['none', 'none']);
  expect(report.scores.coverage).toBe(0);
  expect(report.priorities).toMatchObject([{ modules: 0 }]);
  expect(report.money).toMatchObject([{ atRisk: 1000, byPriority: [{ priority: 'unallocated', amount: 1000 }] }]);
});

it.each(['vacant', null, 'tbc', 'nobody'])('a sponsor called %j and a named owner are half of ownership', (sponsor) => {
  const [module] = auditOf(workbook([['M1', 'K1', 'active']], m1({ sponsor }))).report.modules;
  expect(module?.flags).toContain('unsponsored-module');
  expect(stateOf(module, 'Ownership')).toBe('half');
});

it('a review that is yet to come has not taken place', () => {
  const { report } = auditOf(workbook([['M1', 'K1', 'active']], m1({ reviewed: '2027-01-01' })));
  expect(stateOf(report.modules[0], 'Upkeep')).toBe('not evaluated');
  expect(report.rules.find(({ id }) => id === 'stale-review')).toMatchObject({ flagged: 0, undecided: 1 });
});

it('a review that is yet to come answers no change either', () => {
  const grids = workbook([['M1', 'K1', 'active']], m1({ reviewed: '2027-01-01' }), [k1], {
    Changes: [
      ['Change date', 'Kind of change', 'Priorities', 'What happened'],
      ['2026-05-01', 'strategy', 'P1', 'New markets first'],
    ],
  });
  const { report } = auditOf(grids);
  expect(report.rules.find(({ id }) => id === 'unreviewed-change')).toMatchObject({ checked: 0, flagged: 0, undecided: 1 });
});

it('a module that pulls a KPI the wrong way has no metric, and all of its money is at risk', () => {
  const grids = workbook([['M1', 'K1', 'active']], m1({ effect: '-5 points' }));
  const other = ['M2', 'Closing well', 'Bo Holm', 'Ana Lind', 'Offers are late', '+4 points', '2026-12-31', '2026-06-01', 500];
  const { report } = auditOf({ ...grids, Modules: [...(grids['Modules'] ?? []), other], Links: [...(grids['Links'] ?? []), ['M2', 'K1', 'active', null]] });
  const [module, second] = report.modules;
  expect(module?.flags).toContain('contradicting-modules');
  expect([stateOf(module, 'Metric'), module?.costAtRisk, module?.score]).toEqual(['none', 1000, (100 * 70) / 90]);
  expect(reasonOf(module, 'Metric')).toContain('opposite directions');
  expect([stateOf(second, 'Metric'), second?.costAtRisk]).toEqual(['full', 0]);
});

it('teams, completions and readings are no evidence while no effect has been evaluated', () => {
  const more: Grids = {
    Readings: [
      ['KPI', 'Team', 'Quarter', 'Value'],
      ...['North', 'South'].flatMap((team) => ['Q1 2026', 'Q2 2026'].map((quarter, index) => ['K1', team, quarter, 20 + index])),
    ],
    Completions: [
      ['Module', 'Person', 'Completed on'],
      ['M1', 'Bo Holm', '2026-02-01'],
    ],
  };
  const { report } = auditOf(workbook([['M1', 'K1', 'active']], m1(), [k1], more));
  expect(report.scores.dimensions.find(({ name }) => name === 'evidence')?.score).toBeNull();
  expect(stateOf(report.modules[0], 'Evidence')).toBe('not evaluated');
});

it('a sponsor of a grade that no ladder lists is half of ownership, with the reason, as none at all is', () => {
  const people = [...PEOPLE, ['Cy Dahl', 'Sales', 'Band 7']];
  const [before] = auditOf(workbook([['M1', 'K1', 'active']], m1({ sponsor: null }))).report.modules;
  const [after] = auditOf({ ...workbook([['M1', 'K1', 'active']], m1({ sponsor: 'Cy Dahl' })), People: people }).report.modules;
  expect([stateOf(before, 'Ownership'), stateOf(after, 'Ownership')]).toEqual(['half', 'half']);
  expect(reasonOf(after, 'Ownership')).toContain('not on the grade ladder');
  expect(after?.score).toBe(before?.score);
});

describe('links to what lives and to what is over', () => {
  const k2: readonly Drawn[] = ['K2', 'Contract value', 'P1', 100, 120, 'up', 'closed', null];
  const both: Grid = [
    ['M1', 'K1', 'active'],
    ['M1', 'K2', 'active'],
  ];

  it('put half of the money at risk, and leave the strategy full', () => {
    const { report } = auditOf(workbook(both, m1(), [k1, k2]));
    const [module] = report.modules;
    expect(module?.flags).toContain('expired-target');
    expect([stateOf(module, 'Strategy'), module?.costAtRisk]).toEqual(['full', 500]);
    expect(report.money).toMatchObject([{ atRisk: 500, clean: 500, byRule: [{ rule: 'expired-target', amount: 500 }] }]);
    expect(report.money[0]?.byPriority).toEqual([
      { priority: 'Grow revenue', amount: 500 },
      { priority: 'unallocated', amount: 500 },
    ]);
  });

  it('never show 100 while money is at risk', () => expect(auditOf(workbook(both, m1(), [k1, k2])).report.modules[0]?.score).toBe(99));

  it('put at risk the share that the link states', () => {
    const shared = both.map((row, index) => [...row, index === 0 ? 0.9 : 0.3]);
    expect(auditOf(workbook(shared, m1(), [k1, k2])).report.modules[0]?.costAtRisk).toBe(250);
  });

  it('put everything at risk where all of them are over', () => {
    const { report } = auditOf(workbook([['M1', 'K2', 'active']], m1(), [k1, k2]));
    expect([stateOf(report.modules[0], 'Strategy'), report.modules[0]?.costAtRisk, report.scores.coverage]).toEqual(['none', 1000, 0]);
  });
});

it('what serves a goal below a circle reaches no priority: half at risk, and Strategy is half at most', () => {
  const circle: Grids = {
    Objectives: [
      ['Objective ID', 'Objective', 'Parent objective', 'Priority'],
      ['O1', 'Raise the renewal rate to 90 %', 'O3', null],
      ['O2', 'Lower churn to 5 %', 'O1', null],
      ['O3', 'Cut complaints to 20', 'O2', null],
      ['O4', 'Win 12 contracts abroad', null, 'P1'],
    ],
  };
  const links = (...goals: string[]): Grid => [['Module ID', 'Objective ID'], ...goals.map((goal) => ['M1', goal])];
  const below = auditOf({ ...workbook([], m1()), ...circle, Links: links('O2') }).report;
  expect(below.findings.filter(({ rule }) => rule === 'circular-cascade')).toHaveLength(1);
  expect(stateOf(below.modules[0], 'Strategy')).toBe('half');
  expect(below.money).toMatchObject([{ total: 1000, atRisk: 500, byRule: [{ rule: 'circular-cascade', amount: 500 }] }]);
  const beside = auditOf({ ...workbook([], m1()), ...circle, Links: links('O2', 'O4') }).report;
  expect(stateOf(beside.modules[0], 'Strategy')).toBe('full');
  expect(beside.money).toMatchObject([{ total: 1000, atRisk: 250 }]);
});
