/** What an audit says of the money of one module: from a workbook to each figure, and what is missing where there is none. */
import { audit } from '../../../src/audit/audit';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/audit/settings/settings';
import { snapshotOf, type Drawn } from '../../support/sheet';

type Row = Readonly<Record<string, Drawn>>;
type Grid = readonly (readonly Drawn[])[];

const grid = (...rows: readonly Row[]): Grid => {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [headers, ...rows.map((row) => headers.map((header) => row[header]))];
};

const KPI: Row = { 'KPI ID': 'K1', KPI: 'Conversion rate', Unit: '%', Direction: 'up', Baseline: 20, Target: 25 };
const MODULE: Row = { 'Module ID': 'M1', Module: 'Talks that count', KPI: 'K1', 'Cost (EUR)': 32_984 };

function moneyOf(module: Row, { kpi = KPI, link, settings }: { kpi?: Row; link?: Row; settings?: Partial<Settings> } = {}) {
  const sheets = {
    KPIs: grid(kpi),
    Modules: grid({ ...MODULE, ...module }),
    ...(link === undefined ? {} : { Links: grid({ 'Module ID': 'M1', 'KPI ID': 'K1', ...link }) }),
  };
  const { report } = audit(snapshotOf(sheets), { asOf: '2026-06-30', settings: { ...DEFAULT_SETTINGS, ...settings } });
  const { money } = report.modules[0] ?? {};
  return {
    value: (name: string) => money?.figures.find(({ figure }) => figure === name)?.value ?? null,
    how: (name: string) => money?.figures.find(({ figure }) => figure === name)?.how ?? null,
    parts: (name: string) => money?.figures.find(({ figure }) => figure === name)?.parts.map(({ part, value }) => [part, value]),
    why: (name: string) => money?.notEvaluated.find(({ figures }) => (figures as readonly string[]).includes(name))?.reasonCode ?? null,
    on: money?.on,
    grade: money?.grade,
    report,
  };
}

it('71,760 for 32,984: ratio 2.18, 118 %, as claimed and so graded F (methods, "Money")', () => {
  const { value, on, grade, why } = moneyOf({ 'Benefit (EUR)': 71_760 });
  expect([value('netBenefit'), value('benefitCostRatio')?.toFixed(2), value('roi')?.toFixed(0)]).toEqual([38_776, '2.18', '118']);
  expect([on, grade, why('adjustedBenefit')]).toEqual(['benefit', 'F', 'no-share']);
});

it.each([
  ['Programme', 'Total cost', 'Annual benefit', 'Currency'],
  ['Program', 'Program costs', 'Monetary benefits', 'Currency'],
  ['Course', 'Fully loaded cost', 'Annual savings', 'Currency'],
  ['Training', 'Fully loaded cost (USD)', 'Total benefits (USD)', null],
  ['Schulung', 'Vollkosten', 'Jährliche Einsparung', 'Währung'],
  ['Formation', 'Coût complet', 'Économies annuelles', 'Devise'],
])('a list headed “%s | %s | %s” is one of modules with what each brought', (name, cost, benefit, currency) => {
  const sheets = {
    Returns: [
      [name, cost, benefit, currency],
      ['Selling face to face', 32_984, 71_760, currency === null ? null : 'USD'],
      ['Running the press', 250_000, 312_500, currency === null ? null : 'USD'],
    ],
  };
  const { modules } = audit(snapshotOf(sheets), { asOf: '2026-06-30' }).report;
  const told = modules.map(({ money }) => [
    money.currency,
    ...(['roi', 'paybackMonths'] as const).map((one) => money.figures.find(({ figure }) => figure === one)?.value?.toFixed(1)),
  ]);
  expect(told).toEqual([
    ['USD', '117.6', '5.5'],
    ['USD', '25.0', '9.6'],
  ]);
});

it('250,000 paid back by 312,500 a year: 9.6 months (methods, "Money")', () => {
  expect(moneyOf({ 'Cost (EUR)': 250_000, 'Benefit (EUR)': 312_500 }).value('paybackMonths')).toBe(9.6);
});

it('100 people × 80 hours × 35 and 170,000 are 450,000, with the parts and what is blank (methods, "Money")', () => {
  const row = { 'Cost (EUR)': undefined, 'Delivery cost (EUR)': 170_000, Learners: 100, Hours: 80 };
  const { value, parts, how } = moneyOf(row, { settings: { hourlyCost: 35 } });
  expect([value('fullCost'), value('costPerLearner')]).toEqual([450_000, 4500]);
  expect(parts('fullCost')).toEqual([
    ['delivery', 170_000],
    ['participantTime', 280_000],
  ]);
  expect(how('fullCost')).toBe('everything that is stated of it; blank, so that it is understated: development, overhead and backfill');
});

it('a total alone does not claim to lack anything', () => {
  expect(moneyOf({}).how('fullCost')).toBe('a total alone, of which nothing says whether it holds everything');
});

describe('adjusted benefit', () => {
  it('11,500 × 33 % × 70 % = 2,656.5, from a link (methods, "Money")', () => {
    const { value, parts, on, grade } = moneyOf({ 'Benefit (EUR)': 11_500 }, { link: { Share: '33 %', Confidence: '70 %' } });
    expect(value('adjustedBenefit')).toBeCloseTo(2656.5, 9);
    expect(value('netBenefit')).toBeCloseTo(2656.5 - 32_984, 9);
    expect(parts('adjustedBenefit')).toEqual([
      ['change', 11_500],
      ['share', 0.33],
      ['confidence', 0.7],
    ]);
    expect([on, grade]).toEqual(['adjustedBenefit', 'E']);
  });

  it('a share in the words of its row stands where no link states one', () => {
    const row = { 'Benefit (EUR)': 11_500, Isolation: 'Participants put it down to the course by 33 %' };
    expect(moneyOf(row, { link: { Confidence: 0.7 } }).value('adjustedBenefit')).toBeCloseTo(2656.5, 9);
    expect(moneyOf({ ...row, Isolation: 'between 20 % and 40 %' }, { link: { Confidence: 0.7 } }).why('adjustedBenefit')).toBe('no-share');
  });

  it('counts the first year only', () => {
    const row = { 'Benefit (EUR)': 20_000, 'Benefit from': '2026-01-01', 'Benefit to': '2027-12-31' };
    expect(moneyOf(row, { link: { Share: 0.5, Confidence: 0.5 } }).value('adjustedBenefit')).toBe(2500);
  });

  it('is paid back by a year of a claim that counts two', () => {
    const { value, how } = moneyOf({ 'Benefit (EUR)': 65_968, 'Benefit from': '2026-01-01', 'Benefit to': '2027-12-31' });
    expect([value('paybackMonths'), value('benefitCostRatio')]).toEqual([12, 2]);
    expect(how('paybackMonths')).toBe('a cost of EUR\u00a032,984 at EUR\u00a032,984 in the first of the years that its benefit is counted for');
  });

  it.each<[string, Row, string]>([
    ['a confidence without a share', { Confidence: 0.7 }, 'no-share'],
    ['a share without a confidence', { Share: 0.3 }, 'no-confidence'],
  ])('%s is not evaluated', (_, link, why) => expect(moneyOf({ 'Benefit (EUR)': 11_500 }, { link }).why('adjustedBenefit')).toBe(why));
});

describe('value of one unit', () => {
  const valued = { ...KPI, 'Value of one unit (EUR)': 12_000 };

  it('gives the effect from which on the cost is covered, and what the expected one brings', () => {
    const { value, why } = moneyOf({ 'Cost (EUR)': 45_000, 'Expected impact': '+5 points of conversion' }, { kpi: valued });
    expect([value('breakEven'), value('expectedBenefit'), value('expectedNetBenefit')]).toEqual([3.75, 60_000, 15_000]);
    expect(why('roi')).toBe('no-benefit');
  });

  it('of a KPI of which less is better, a fall is a gain', () => {
    const { value } = moneyOf({ 'Expected impact': '-5 points' }, { kpi: { ...valued, Direction: 'down', Baseline: 25, Target: 20 } });
    expect(value('expectedBenefit')).toBe(60_000);
  });

  it.each<[string, Row, Row, string, string]>([
    ['no number', { 'Expected impact': 'better talks' }, valued, 'expectedBenefit', 'no-expected-effect'],
    ['no value', { 'Expected impact': '+5 points' }, KPI, 'breakEven', 'no-unit-value'],
    ['a value in another currency', { 'Expected impact': '+5 points' }, { ...KPI, 'Value of one unit (USD)': 12_000 }, 'breakEven', 'no-unit-value'],
    ['no cost', { 'Cost (EUR)': undefined, 'Benefit (EUR)': 5 }, valued, 'netBenefit', 'no-cost'],
    ['a cost of nothing', { 'Cost (EUR)': 0, 'Benefit (EUR)': 5 }, valued, 'roi', 'cost-not-positive'],
    ['a benefit in another currency', { 'Benefit (USD)': 5 }, valued, 'benefit', 'other-currency'],
    ['nobody who takes part', {}, valued, 'costPerLearner', 'no-learners'],
    ['a loss', { 'Benefit (EUR)': -5 }, valued, 'paybackMonths', 'never-paid-back'],
    ['no people who stay', {}, valued, 'turnoverSaving', 'no-retention-effect'],
  ])('%s: not evaluated, and said', (_, module, kpi, figure, why) => {
    const { value, why: reason } = moneyOf(module, { kpi });
    expect([value(figure), reason(figure)]).toEqual([null, why]);
  });
});
