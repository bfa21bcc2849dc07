/** A file of settings: what it may say, and that the workbook's own settings win over it. */
import Ajv from 'ajv';
import fc from 'fast-check';
import { directAuditor } from '../../src/auditor';
import { DEFAULT_SETTINGS, type Settings } from '../../src/audit/settings/settings';
import { readSettings } from '../../src/audit/state/settings-sheet';
import { faultIn } from '../../src/schema-check';
import { SETTINGS_SCHEMA } from '../../src/settings-schema';
import { settingsIn } from '../../src/settings-text';
import type { CellValue } from '../../src/workbook';
import { snapshotOf } from '../support/sheet';

const GOOD: Partial<Settings> = {
  fiscalYearStart: 7,
  topPriorities: 5,
  currency: 'NOK',
  gradeLadder: ['Junior', 'Senior', 'VP'],
  hourlyCost: 55.5,
  organisation: 'agile',
  hideNames: true,
  rules: { 'crowded-objective': { options: { most: 7 } }, 'stale-kpi': { off: 'read by hand' }, 'vague-goal': { severity: 'low', off: null } },
  accepted: [{ finding: null, rule: 'vague-goal', subject: 'O-01', reason: 'on purpose', by: null, until: '2026-12-31' }],
  columns: [{ sheet: 'Plan', header: 'Boss', kind: 'module', field: 'module.sponsor' }],
  metricClasses: { 'Net promoter score': 'perception' },
  words: { vague: ['synergy'] },
  riskShares: { 'unsponsored-module': 0.3 },
};

/** Every place of a value, as the keys that lead to it. */
function places(value: unknown, at: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [at, ...keys.flatMap((key) => places((value as Record<string | number, unknown>)[key], [...at, key]))];
}

function changed(value: unknown, [key, ...rest]: readonly (string | number)[], to: unknown): unknown {
  if (key === undefined) return to;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  (copy as Record<string | number, unknown>)[key] = changed((value as Record<string | number, unknown>)[key], rest, to);
  return copy;
}

const anything = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(0, 1, -1, 12, 13, 0.5, '', 'EUR', 'eur', 'first', null, true, [], ['a', 'b'], {}));

it('takes what the JSON Schema of it takes, and nothing else', () => {
  const validate = new Ajv({ allowUnionTypes: true, strict: false }).compile(SETTINGS_SCHEMA);
  expect(validate(GOOD)).toBe(true);
  let taken = 0;
  fc.assert(
    fc.property(fc.constantFrom(...places(GOOD)), fc.string({ maxLength: 3 }), fc.boolean(), anything, (at, name, adds, to) => {
      const value = changed(GOOD, adds && name !== '__proto__' ? [...at.slice(0, -1), name] : at, to);
      const isRight = validate(value);
      if (isRight) taken++;
      expect(faultIn(value, SETTINGS_SCHEMA) === null).toBe(isRight);
    }),
    { numRuns: 2000 },
  );
  expect(taken).toBeGreaterThan(0);
});

it.each([
  ['{', 'not-json'],
  ['[]', 'not-an-object'],
  ['{ "gradeLader": ["A", "B"] }', 'not-a-setting'],
  ['{ "topPriorities": 2.5 }', 'must-be-whole'],
  ['{ "topPriorities": 0 }', 'must-be-at-least'],
  ['{ "fiscalYearStart": 13 }', 'must-be-at-most'],
  ['{ "currency": "euro" }', 'must-look-like'],
  ['{ "gradeLadder": ["A"] }', 'must-have'],
  ['{ "organisation": "old" }', 'must-be-one-of'],
  ['{ "rules": { "unlinked-modul": { "off": "x" } } }', 'takes-no'],
  ['{ "rules": { "unlinked-module": { "off": "" } } }', 'must-look-like'],
  ['{ "rules": { "crowded-objective": { "options": { "mots": 7 } } } }', 'takes-no'],
  ['{ "rules": { "crowded-objective": { "options": { "most": "7" } } } }', 'must-be-number'],
  ['{ "metricClasses": { "NPS": "feeling" } }', 'must-be-one-of'],
  ['{ "columns": [{ "sheet": "A", "header": "B", "kind": null, "field": "module.boss" }] }', 'must-be-one-of'],
  ['{ "accepted": [{ "rule": "x" }] }', 'lacks'],
])('%s is refused: %s', (text, code) => {
  expect(settingsIn(text)).toMatchObject({ fault: { code } });
});

it('says what a file says over the defaults, with or without a mark of the order of bytes', () => {
  expect(settingsIn(JSON.stringify(GOOD))).toEqual({ settings: { ...DEFAULT_SETTINGS, ...GOOD } });
  expect(settingsIn('\uFEFF{}')).toEqual({ settings: DEFAULT_SETTINGS });
});

describe('the workbook’s own settings', () => {
  const base = { ...DEFAULT_SETTINGS, ...GOOD };
  const OWN: CellValue[][] = [
    ['Assumptions'],
    ['Setting', 'Value'],
    ['Top priorities', 2],
    ['Currency', null],
    [],
    ['Rules'],
    ['Rule', 'Turned off because', 'Severity', 'Options'],
    ['stale-kpi', 'on'],
    ['crowded-objective', null, null, 'most = 9'],
    ['unlinked-module', 'a pilot'],
    [],
    ['Words'],
    ['List', 'Words'],
    ['vague', 'leverage'],
  ];
  const sheets = {
    'Plumbline Settings': OWN,
    Modules: [
      ['Module', 'Cost', 'Sponsor'],
      ['Coaching', 100, 'Ann Lee'],
    ],
  };

  it('win, line by line; what they leave blank is the profile’s', () => {
    const { settings } = readSettings(snapshotOf(sheets), base);
    expect(settings).toMatchObject({ topPriorities: 2, currency: 'NOK', gradeLadder: GOOD.gradeLadder, words: { vague: ['leverage'] } });
    expect(settings.rules).toEqual({
      'crowded-objective': { options: { most: 9 } },
      'stale-kpi': { off: null },
      'vague-goal': { severity: 'low', off: null },
      'unlinked-module': { off: 'a pilot' },
    });
  });

  it('and what came from where is told', async () => {
    const { report } = await directAuditor.audit(snapshotOf(sheets), { asOf: '2026-06-30', base });
    const from = Object.fromEntries(report.settingsFrom.map((source) => [source.setting, source.from]));
    expect(from).toMatchObject({
      topPriorities: 'workbook',
      currency: 'profile',
      'words.vague': 'workbook',
      'rules.crowded-objective.options.most': 'workbook',
      'rules.unlinked-module.off': 'workbook',
      'rules.vague-goal.severity': 'profile',
      'metricClasses.Net promoter score': 'profile',
      accepted: 'profile',
    });
    expect(from['averageSalary']).toBeUndefined();
    const said = Object.fromEntries(report.assumptions.map(({ name, value }) => [name, value]));
    expect(said['Set by the organisation’s profile']).toContain('hourly cost of participants 55.5');
    expect(said['Set on the sheet Plumbline Settings']).toBe('top priorities 2; rules crowded-objective, stale-kpi and unlinked-module; words vague');
  });
});
