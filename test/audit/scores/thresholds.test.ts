/** Thresholds that a workbook sets: findings and scores judge by the same ones, whatever they are. */
import { audit, type Audit } from '../../../src/audit/audit';
import { isCompanyWide } from '../../../src/audit/facts/organisation';
import { currentServices } from '../../../src/audit/facts/reached-priorities';
import { serves } from '../../../src/audit/facts/services';
import { RULES } from '../../../src/audit/rules';
import type { OptionValues, Rule } from '../../../src/audit/rule';
import { CATALOGUE_ORDER, profileOf, shareAtRisk } from '../../../src/audit/scores/profile';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/audit/settings/settings';
import type { WorkbookSnapshot } from '../../../src/workbook';
import { exampleWorkbook } from '../../rules/example-workbook';
import { snapshotOf } from '../../support/sheet';
import { aboveTheirCap } from './above-their-cap';

const auditWith = (workbook: WorkbookSnapshot, settings: Partial<Settings>, asOf = '2026-03-31'): Audit =>
  audit(workbook, { asOf, settings: { ...DEFAULT_SETTINGS, ...settings } });
const withOptions = (workbook: WorkbookSnapshot, { id }: Rule, options: OptionValues, asOf?: string): Audit =>
  auditWith(workbook, { rules: { [id]: { options } } }, asOf);

const HELD = new Set(['half-for-finding', 'none-for-finding']);

/** Parts of scores that are held down though no open finding holds them. */
function heldByNothing({ report }: Audit): string[] {
  return report.modules.flatMap(({ name, components, flags }) =>
    components
      .filter((part) => part.becauseCodes.some((code) => HELD.has(code)) && !flags.some((rule) => profileOf(rule)?.component === part.name))
      .map((part) => `${name}: ${part.name}`),
  );
}

/** Modules of which the finding says one thing and the score another. */
function ofTwoMinds({ report, model }: Audit): string[] {
  const ran = new Set(report.rules.flatMap(({ id, outcome }) => (outcome === 'ran' ? [id] : [])));
  return report.modules.flatMap(({ name, components, flags }, place) => {
    const module = model.modules[place];
    if (module === undefined || components.length === 0) return [];
    const codes = components.flatMap(({ becauseCodes }) => becauseCodes);
    const isJunior = codes.includes('grade-too-low');
    const isOver = currentServices(model, module).length < serves(model, module).length;
    return [
      ...(ran.has('expired-target') && isOver && !flags.includes('expired-target') ? [`${name} works for something that is over, and nothing is found`] : []),
      ...(ran.has('junior-sponsor') && isCompanyWide(model, module) && isJunior !== flags.includes('junior-sponsor')
        ? [`${name} and its sponsor’s grade`]
        : []),
    ];
  });
}

/** Values on both sides of a default. */
function valuesFor(value: OptionValues[string]): readonly OptionValues[string][] {
  if (typeof value === 'number') return [0, value / 2, value, 2 * value, 10_000];
  return typeof value === 'string' ? [...DEFAULT_SETTINGS.gradeLadder, 'Emperor'] : [true, false];
}

const CASES = RULES.flatMap((rule: Rule) =>
  Object.entries(rule.options).flatMap(([name, usual]) =>
    valuesFor(usual).map((value): [string, Rule, OptionValues] => [`${rule.id} ${name} = ${String(value)}`, rule, { [name]: value }]),
  ),
);

it.each(CASES)('a finding and a score agree: %s', (_, rule, options) => {
  const { flagged, clean, undecided, asOf } = rule.examples;
  for (const text of [flagged, clean, undecided ?? clean]) {
    const one = withOptions(exampleWorkbook(text).workbook, rule, options, asOf);
    expect([...aboveTheirCap(one), ...heldByNothing(one), ...ofTwoMinds(one)]).toEqual([]);
  }
});

const PRIORITIES = [
  ['Priority ID', 'Priority', 'Rank'],
  ['P-1', 'Grow in Portugal', 1],
];
const ended = snapshotOf({
  Priorities: PRIORITIES,
  KPIs: [
    ['KPI ID', 'KPI', 'Due', 'Priority'],
    ['K-1', 'Conversion rate', '2025-10-31', 'P-1'],
  ],
  Modules: [
    ['Module ID', 'Module', 'KPI', 'Start', 'End'],
    ['M-1', 'Talks that count', 'K-1', '2026-01-12', '2026-03-31'],
  ],
});

it.each([
  ['after the days it may', 30, ['expired-target'], 'none'],
  ['within the days it may', 400, [], 'full'],
])('a module that goes on after what it serves, %s', (_, days, flags, state) => {
  const { report } = auditWith(ended, { rules: { 'expired-target': { options: { days } } } });
  const [module] = report.modules;
  expect(module?.flags.filter((flag) => flag === 'expired-target')).toEqual(flags);
  expect(module?.components.find(({ name }) => name === 'Strategy')?.state).toBe(state);
});

const sponsored = snapshotOf({
  People: [
    ['Name', 'Grade', 'Function'],
    ['Ines Weber', 'Director', 'Sales'],
    ['Bo Holm', 'Manager', 'Sales'],
  ],
  Modules: [
    ['Module', 'Owner', 'Sponsor', 'Tier'],
    ['Leading at Halden', 'Bo Holm', 'Ines Weber', 'company-wide'],
  ],
});

it.each([
  ['Director', [], 'full'],
  ['VP', ['junior-sponsor'], 'half'],
  ['C-level', ['junior-sponsor'], 'half'],
])('a director sponsors a module for the whole company, which needs a %s', (grade, flags, state) => {
  const [module] = auditWith(sponsored, { rules: { 'junior-sponsor': { options: { grade } } } }).report.modules;
  expect(module?.flags.filter((flag) => flag === 'junior-sponsor')).toEqual(flags);
  expect(module?.components.find(({ name }) => name === 'Ownership')?.state).toBe(state);
});

describe('shares of spend at risk', () => {
  it.each(CATALOGUE_ORDER)('%s puts spend at risk only where it holds a part of the score down', (rule) => {
    const line = profileOf(rule);
    expect(shareAtRisk(rule, { [rule]: 0.7 })).toBe(line?.component === undefined ? 0 : 0.7);
    expect(shareAtRisk(rule, {})).toBe(line?.atRisk ?? 0);
  });

  it('of a rule that holds nothing down change no money and no score', () => {
    const workbook = exampleWorkbook(RULES.find(({ id }) => id === 'unowned-module')?.examples.flagged ?? '').workbook;
    const usual = auditWith(workbook, {}).report;
    const given = auditWith(workbook, { riskShares: { 'unowned-module': 1 } }).report;
    expect(usual.modules.some(({ flags }) => flags.includes('unowned-module'))).toBe(true);
    expect([given.money, given.modules, given.scores]).toEqual([usual.money, usual.modules, usual.scores]);
  });
});

describe('a subject with two findings of one rule', () => {
  const workbook = snapshotOf({
    Priorities: PRIORITIES,
    KPIs: [
      ['KPI ID', 'KPI', 'Due', 'Priority'],
      ['K-1', 'Conversion rate', '2025-03-31', 'P-1'],
      ['K-2', 'Contract value', '2025-03-31', 'P-1'],
    ],
    Modules: [
      ['Module ID', 'Module', 'KPI', 'Start', 'End'],
      ['M-1', 'Talks that count', 'K-1; K-2', '2026-01-12', '2026-12-31'],
      ['M-2', 'Plans that hold', '', '2026-01-12', '2026-12-31'],
    ],
  });
  const open = auditWith(workbook, {}).report;
  const ids = open.findings.filter(({ rule }) => rule === 'expired-target').map(({ id }) => id);
  const strategyWith = (accepted: readonly string[]): number | null | undefined => {
    const rows = accepted.map((finding) => ({ finding, rule: null, subject: null, reason: 'a pilot', by: null, until: null }));
    return auditWith(workbook, { accepted: rows }).report.scores.dimensions.find(({ name }) => name === 'strategy')?.score;
  };

  it('still fails while one of them is open', () => {
    expect(ids).toHaveLength(2);
    const usual = strategyWith([]);
    expect(usual).toBeLessThan(100);
    expect(ids.map((id) => strategyWith([id]))).toEqual([usual, usual]);
    expect(strategyWith(ids)).toBeGreaterThan(usual as number);
  });
});
