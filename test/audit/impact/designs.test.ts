/** Designs, gates, verdicts and grades, each on a small workbook. */
import { COMPARISON, effectOf, gridsOf, impactOf, teams, TRAINED, type Grids, type Team } from './team-workbook';

/** Each team with its lead. */
const leads = teams(TRAINED, COMPARISON).map(({ name }, place) => [name, `Lead ${'ABCDEFGHIJK'[place] as string}son`] as const);

it('the worked difference in differences of the methods, from sheets', () => {
  const effect = effectOf({ teams: teams(TRAINED, COMPARISON) });
  expect(effect).toMatchObject({
    design: 'difference in differences',
    verdict: 'clearly better',
    grade: 'B',
    window: '90 days',
    trained: 5,
    comparison: 6,
    cohorts: 1,
  });
  expect(effect.effect).toBeCloseTo(4.9, 12);
  expect([effect.low?.toFixed(4), effect.high?.toFixed(4), effect.baselineDifference?.toFixed(3)]).toEqual(['2.2791', '7.5209', '0.143']);
  expect(effect.reasonCode).toBe('comparable');
});

it('fewer than five a side: too little data, or before and after alone', () => {
  expect(effectOf({ teams: teams(TRAINED.slice(0, 4), COMPARISON) })).toMatchObject({
    verdict: 'too little data',
    grade: null,
    effect: null,
    reasonCode: 'few-trained',
  });
  expect(effectOf({ teams: teams(TRAINED, COMPARISON.slice(0, 4)) })).toMatchObject({
    design: 'before and after',
    comparison: null,
    grade: 'D',
    reasonCode: 'few-comparison',
  });
  const alone = effectOf({ teams: teams(TRAINED, []) });
  expect(alone).toMatchObject({ design: 'before and after', grade: 'D', reasonCode: 'no-comparison' });
  expect(alone.effect).toBeCloseTo(6.4, 12);
});

it('drawn by lot only if the sheet says so: means afterwards, grade A', () => {
  const drawn = (group: string): Team[] =>
    teams(TRAINED, COMPARISON).map((team) => ({ ...team, group: `${group}${team.on === null ? 'comparison' : 'trained'}` }));
  const effect = effectOf({ teams: drawn('randomised, ') });
  expect(effect).toMatchObject({ design: 'randomised', grade: 'A', reasonCode: 'randomised' });
  expect(effect.effect).toBeCloseTo((78 + 80 + 73 + 84 + 86) / 5 - (73 + 71 + 74 + 81 + 72 + 77) / 6, 12);
  expect(effectOf({ teams: drawn('non-randomised, ') }).design).toBe('difference in differences');
});

it('groups that stood apart before are comparable only where they moved alike', () => {
  const apart = (trained: readonly (readonly number[])[]): ReturnType<typeof effectOf> =>
    effectOf({
      teams: teams(
        trained,
        COMPARISON.map(([before, after], place) => [before - (place % 2), before - 1 + (place % 3), before, after]),
      ),
    });
  const higher = TRAINED.map(([before, after]) => [before + 9, after + 9]);
  const without = effectOf({ teams: teams(higher, COMPARISON) });
  expect(without).toMatchObject({ grade: 'C', reasonCode: 'not-comparable' });
  expect(without.effect).toBeCloseTo(4.9, 12);
  expect(apart(higher.map(([before = 0, after = 0], place) => [before - ((place + 1) % 2), before - 1 + (place % 3), before, after]))).toMatchObject({
    grade: 'B',
    reasonCode: 'parallel',
  });
  expect(apart(higher.map(([before = 0, after = 0], place) => [before - 12 - place, before - 6 - place, before, after]))).toMatchObject({
    grade: 'C',
    reasonCode: 'not-comparable',
  });
});

it('without a reading before, those afterwards are compared, and earlier ones show whether they can be', () => {
  const after = teams(
    TRAINED.map(([, last]) => [last]),
    COMPARISON.map(([, last]) => [last]),
  );
  expect(effectOf({ teams: after })).toMatchObject({ design: 'trained and untrained, after only', grade: 'C', reasonCode: 'after-only' });
  const once = after.map((team, place) =>
    place < 2 || place > 8 ? { ...team, readings: { ...team.readings, 'Q3 2024': place < 2 ? 90 + place : 60 + place } } : team,
  );
  expect(effectOf({ teams: once })).toMatchObject({ design: 'trained and untrained, after only', grade: 'D', reasonCode: 'after-not-comparable' });
});

it('one yes or no of each unit takes the interval for shares', () => {
  const yes = (count: number, of: number): number[][] => Array.from({ length: of }, (_, place) => [place < count ? 1 : 0]);
  const effect = effectOf({ teams: teams(yes(46, 50), yes(40, 50)) });
  expect([effect.low?.toFixed(4), effect.high?.toFixed(4), effect.verdict]).toEqual(['-0.0193', '0.2591', 'too close to call']);
});

it('nothing says for whom the module is: all others are compared, at most grade D', () => {
  const grids = gridsOf({ teams: teams(TRAINED, COMPARISON) });
  const [header = [], ...rows] = grids['Completions'] ?? [];
  const trainedOnly = { ...grids, Completions: [header, ...rows.filter(([, , on]) => on !== null)] };
  const [unknown] = impactOf(trainedOnly);
  expect(unknown).toMatchObject({ design: 'difference in differences', grade: 'D', reasonCode: 'comparison-undefined' });
  const audience = {
    ...trainedOnly,
    Modules: [
      ['Module ID', 'Module', 'KPI served', 'Audience'],
      ['M-1', 'Keeping a contract', 'K-1', 'All employees'],
    ],
  };
  expect(impactOf(audience)[0]).toMatchObject({ grade: 'B', reasonCode: 'comparable' });
});

it.each([
  ['whoever leads the team, as the list of units says', { Units: [['Unit', 'Head of unit'], ...leads.map(([team, lead]) => [team, lead])] }],
  [
    'whomever its members report to',
    {
      People: [
        ['Name', 'Team', 'Reports to'],
        ...leads.flatMap(([team, lead]) => [
          [lead, team, 'Zed Boss'],
          [`Member of ${team}`, team, lead],
        ]),
      ],
    },
  ],
] as const)('a team is trained when its lead is: %s', (_, more) => {
  const grids = { ...gridsOf({ teams: teams(TRAINED, COMPARISON), module: { Audience: 'All employees' } }), ...more };
  const byLead = (people: readonly string[]): Grids => ({
    ...grids,
    Completions: [['Module', 'Employee', 'Completion date', 'Status'], ...people.map((person) => ['M-1', person, '2025-01-31', 'Completed'])],
  });
  const [effect] = impactOf(byLead(leads.slice(0, 5).map(([, lead]) => lead)));
  expect(effect).toMatchObject({ trained: 5, comparison: 6, grade: 'B' });
  expect(effect?.effect).toBeCloseTo(4.9, 12);
  if ('People' in more) expect(impactOf(byLead(leads.slice(0, 5).map(([team]) => `Member of ${team}`)))[0]).toMatchObject({ reasonCode: 'nobody-trained' });
});

it.each(['All team leads', 'managers', 'Alle Führungskräfte', 'Tous les chefs d’équipe'])(
  'an audience of “%s” is whoever leads a team, whatever stands in their title',
  (audience) => {
    const unled = 'Nobody leads';
    const grids = gridsOf({
      teams: [...teams(TRAINED, COMPARISON), { name: unled, on: null, readings: { 'Q4 2024': 70, 'Q1 2025': 99 } }],
      module: { Audience: audience },
      more: {
        Units: [['Unit', 'Head of unit'], ...leads.map(([team, lead]) => [team, lead]), [unled, null]],
        Completions: [['Module', 'Employee', 'Completion date', 'Status'], ...leads.slice(0, 5).map(([, lead]) => ['M-1', lead, '2025-01-31', 'Completed'])],
      },
    });
    expect(impactOf(grids)[0]).toMatchObject({ trained: 5, comparison: 6, grade: 'B', reasonCode: 'comparable' });
  },
);

it('a sheet of completions may name teams alone', () => {
  const grids = gridsOf({ teams: teams(TRAINED, COMPARISON), module: { Audience: 'All employees' } });
  const alone = { ...grids, Completions: [['Module', 'Team', 'Completion date'], ...TRAINED.map((__, place) => ['M-1', `North ${place + 1}`, '2025-01-31'])] };
  expect(impactOf(alone)[0]).toMatchObject({ trained: 5, comparison: 6, grade: 'B' });
});

it('both windows are looked at where there are readings', () => {
  const later = teams(TRAINED, COMPARISON).map((team) => ({ ...team, readings: { ...team.readings, 'Q1 2026': (team.readings['Q4 2024'] ?? 0) + 1 } }));
  const found = impactOf(
    gridsOf({ teams: later.map((team, place) => ({ ...team, readings: { ...team.readings, 'Q1 2026': (team.readings['Q1 2026'] ?? 0) + (place % 2) } })) }),
  );
  expect(found.map(({ window, verdict }) => [window, verdict])).toEqual([
    ['90 days', 'clearly better'],
    ['12 months', 'too close to call'],
  ]);
});

it.each([
  ['the window is open', { teams: teams(TRAINED, COMPARISON), asOf: '2025-04-30' }, 'window-open'],
  ['no direction', { teams: teams(TRAINED, COMPARISON), direction: null }, 'no-direction'],
  ['a band', { teams: teams(TRAINED, COMPARISON), direction: 'Range' }, 'range-direction'],
  ['activity is no impact', { teams: teams(TRAINED, COMPARISON), kpi: 'Training hours' }, 'no-impact-metric'],
  [
    'no day',
    { teams: teams(TRAINED, COMPARISON).map((team) => ({ ...team, on: null, group: team.on === null ? 'comparison' : 'trained' })) },
    'nobody-trained',
  ],
  [
    'no spread',
    {
      teams: teams(
        TRAINED.map(() => [5, 7]),
        COMPARISON.map(() => [5, 6]),
      ),
    },
    'no-spread',
  ],
] as const)('not evaluated: %s', (_, workbook, code) => {
  expect(effectOf(workbook)).toMatchObject({ verdict: 'not evaluated', effect: null, grade: null, reasonCode: code });
});

it('a team without a known size, or of fewer than five, is never shown', () => {
  expect(effectOf({ teams: teams(TRAINED, COMPARISON) })).toMatchObject({ best: null, worst: null });
  const people = (size: number): readonly (readonly string[])[] => [
    ['Name', 'Team'],
    ...teams(TRAINED, []).flatMap(({ name }, team) => Array.from({ length: team === 0 ? 5 : size }, (_, place) => [`Person ${team * 10 + place}`, name])),
  ];
  expect(effectOf({ teams: teams(TRAINED, COMPARISON), more: { People: people(4) } })).toMatchObject({ best: { name: 'North 1' }, worst: { name: 'North 1' } });
  expect(effectOf({ teams: teams(TRAINED, COMPARISON), more: { People: people(6) } })).toMatchObject({ best: { name: 'North 5' }, worst: { name: 'North 4' } });
});
