/** What effects are worth, on the worked difference in differences of the methods (4.9), and what it saves that people stay. */
import { audit } from '../../../src/audit/audit';
import type { ReportModuleMoney } from '../../../src/audit/report/report';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/audit/settings/settings';
import type { CellValue } from '../../../src/workbook';
import { snapshotOf } from '../../support/sheet';
import { COMPARISON, gridsOf, teams, TRAINED, type Grids, type Team } from '../impact/team-workbook';

const kpis = (kpi: string, direction: string, unit: string, value: CellValue): Grids => ({
  KPIs: [
    ['KPI ID', 'KPI', 'Desired direction', 'Unit of measure', 'Value of one unit (EUR)'],
    ['K-1', kpi, direction, unit, value],
  ],
});

function moneyOf(
  ones: readonly Team[],
  { more, module = {}, settings = {} }: { more: Grids; module?: Readonly<Record<string, CellValue>>; settings?: Partial<Settings> },
): ReportModuleMoney {
  const grids = gridsOf({ teams: ones, module: { 'Cost (EUR)': 2000, ...module }, more });
  const [first] = audit(snapshotOf(grids), { asOf: '2026-06-30', settings: { ...DEFAULT_SETTINGS, ...settings } }).report.modules;
  if (first === undefined) throw new Error('no module was read');
  return first.money;
}

const valueOf = ({ figures }: ReportModuleMoney, name: string): number | null => figures.find(({ figure }) => figure === name)?.value ?? null;
const whyNot = ({ notEvaluated }: ReportModuleMoney, name: string): string | undefined =>
  notEvaluated.find(({ figures }) => (figures as readonly string[]).includes(name))?.reasonCode;
const both = teams(TRAINED, COMPARISON);

it('4.9 points in 5 of 11 teams at 1,100 a point: what would have happened anyway is already taken off', () => {
  const money = moneyOf(both, { more: kpis('Renewal rate', 'Increase', '%', 1100) });
  expect(valueOf(money, 'benefit')).toBeCloseTo((4.9 * 5 * 1100) / 11, 8);
  expect(valueOf(money, 'adjustedBenefit')).toBe(valueOf(money, 'benefit'));
  expect(valueOf(money, 'netBenefit')).toBeCloseTo(450, 8);
  expect([money.on, money.grade]).toEqual(['adjustedBenefit', 'B']);
  expect(money.figures.find(({ figure }) => figure === 'benefit')?.how).toBe(
    '4.9 on “Renewal rate”, read in 5 of 11 teams, at EUR\u00a01,100 for one unit in a year',
  );
});

it('worse is a loss', () => {
  const money = moneyOf(both, { more: kpis('Complaint rate', 'Decrease', '%', 1100) });
  expect(valueOf(money, 'benefit')).toBeCloseTo(-2450, 8);
  expect(whyNot(money, 'paybackMonths')).toBe('never-paid-back');
});

it('a claim on what got worse is a claim, and says so', () => {
  const worse = moneyOf(both, { more: kpis('Complaint rate', 'Decrease', '%', null), module: { 'Benefit (EUR)': 9000 } });
  expect(worse.figures.find(({ figure }) => figure === 'benefit')?.how).toMatch(/^as its row claims it, though “Complaint rate” got clearly worse/);
});

it('before and after alone shows no share: adjusted only where one is stated', () => {
  const alone = { more: kpis('Renewal rate', 'Increase', '%', 1000) };
  expect(whyNot(moneyOf(teams(TRAINED, []), alone), 'adjustedBenefit')).toBe('no-share');
  const stated: Grids = {
    ...alone.more,
    Links: [
      ['Module ID', 'KPI ID', 'Share', 'Confidence'],
      ['M-1', 'K-1', 0.5, 0.5],
    ],
  };
  const money = moneyOf(teams(TRAINED, []), { more: stated });
  expect([valueOf(money, 'benefit'), valueOf(money, 'adjustedBenefit')].map((value) => value?.toFixed(6))).toEqual(['6400.000000', '1600.000000']);
  expect(money.grade).toBe('D');
});

it('too close to call is no benefit, and a claim beside it stays a claim', () => {
  const same = TRAINED.map(([before], place) => [before, before + (place % 2 === 0 ? 3 : -2)]);
  const open = moneyOf(teams(same, COMPARISON), { more: kpis('Renewal rate', 'Increase', '%', 1100) });
  expect([valueOf(open, 'benefit'), whyNot(open, 'benefit')]).toEqual([null, 'effect-not-shown']);
  const claimed = moneyOf(teams(same, COMPARISON), { more: kpis('Renewal rate', 'Increase', '%', 1100), module: { 'Benefit (EUR)': 9000 } });
  expect([claimed.on, claimed.grade, valueOf(claimed, 'netBenefit')]).toEqual(['benefit', 'F', 7000]);
  expect(claimed.figures.find(({ figure }) => figure === 'benefit')?.how).toMatch(/^as its row claims it; its effect on “Renewal rate” is too close to call/);
});

it('of a KPI that is no rate nothing says whether teams add up to it: not evaluated', () => {
  const money = moneyOf(both, { more: kpis('Revenue', 'Increase', 'k€', 1100) });
  expect([valueOf(money, 'benefit'), whyNot(money, 'benefit')]).toEqual([null, 'unit-value-alone']);
});

describe('a KPI that is money spent or kept', () => {
  const quarters = (kpi: string, unit: string, direction = 'Decrease', more: Grids = {}): ReportModuleMoney =>
    moneyOf(both, { more: { ...kpis(kpi, direction, unit, null), ...more } });

  it('is worth what it says: in each trained team, for each quarter of a year', () => {
    const money = quarters('Warranty cost', 'kEUR');
    expect(valueOf(money, 'benefit')).toBeCloseTo(-4.9 * 1000 * 5 * 4, 6);
    expect(money.figures.find(({ figure }) => figure === 'benefit')?.how).toBe(
      '4.9 on “Warranty cost”, which is money, in 5 teams, 4 times a year, at EUR\u00a01,000 for one unit',
    );
    expect(valueOf(quarters('Savings in purchasing', 'EUR', 'Increase'), 'benefit')).toBeCloseTo(4.9 * 5 * 4, 8);
    expect(valueOf(quarters('Warranty cost', 'kEUR'), 'breakEven')).toBe(2);
    expect(valueOf(quarters('Warranty cost', 'EUR per year'), 'benefit')).toBeCloseTo(-4.9 * 5, 8);
  });

  it.each([
    ['Revenue', 'kEUR', 'only the margin of it stays'],
    ['Cost per hire', 'EUR', 'a price for one'],
    ['Average cost of a claim', 'EUR', 'a mean'],
    ['Cost ratio', '%', 'a part'],
    ['Rolling warranty cost', 'kEUR', 'more than its period'],
    ['Warranty cost', 'kUSD', 'another currency'],
    ['Warranty cost', 'points', 'no currency'],
  ])('%s in %s is none: %s', (kpi, unit) => {
    const money = quarters(kpi, unit);
    expect([valueOf(money, 'benefit'), whyNot(money, 'benefit'), valueOf(money, 'breakEven')]).toEqual([null, 'no-benefit', null]);
  });

  it('of readings that say no time nobody knows how often a year it recurs', () => {
    const undated: Grids = {
      Readings: [
        ['KPI', 'Team', 'Before or after', 'Value'],
        ...both.flatMap(({ name, readings }) =>
          Object.values(readings).map((value, place): CellValue[] => ['K-1', name, place === 0 ? 'before' : 'after', value]),
        ),
      ],
    };
    const money = quarters('Warranty cost', 'kEUR', 'Decrease', undated);
    expect([valueOf(money, 'benefit'), whyNot(money, 'benefit')]).toEqual([null, 'amount-of-no-period']);
  });
});

describe('people who stay', () => {
  const percent = (values: readonly (readonly number[])[]): Team[] =>
    teams(values, COMPARISON).map((team) => ({
      ...team,
      readings: Object.fromEntries(Object.entries(team.readings).map(([period, value]) => [period, `${value}%` as unknown as number])),
    }));
  const staff: Grids = {
    People: [
      ['Employee ID', 'Name', 'Team', 'Salary (EUR)'],
      ...both.flatMap(({ name }, team) =>
        Array.from({ length: 8 }, (_, place): CellValue[] => [`P${team}-${place}`, `Person ${name} ${place}`, name, 40_000 + 2500 * place]),
      ),
    ],
  };
  const retention = kpis('12-month retention', 'Increase', '%', null);

  it('4.9 points of 40 people at 21 % of the mean salary', () => {
    const money = moneyOf(percent(TRAINED), { more: { ...retention, ...staff } });
    expect(valueOf(money, 'turnoverSaving')).toBeCloseTo(0.049 * 40 * 48_750 * 0.21, 6);
    expect([money.on, money.grade]).toEqual(['turnoverSaving', 'B']);
  });

  it('of two windows the longer one: a year’s leavers are those of its first 90 days, and more', () => {
    const [period, later] = [(team: number): CellValue[] => [`North ${team + 1}`, 'Q2 2026'], (team: number): CellValue[] => [`South ${team + 1}`, 'Q2 2026']];
    const more = { ...kpis('Retention', 'Increase', '%', null), ...staff };
    const grids = gridsOf({ teams: percent(TRAINED), module: { 'Cost (EUR)': 2000 }, more });
    const after = TRAINED.map(([, value], team): CellValue[] => ['K-1', ...period(team), `${(value ?? 0) + 1 + team / 10}%`]);
    const others = COMPARISON.map(([, value], team): CellValue[] => ['K-1', ...later(team), `${value ?? 0}%`]);
    const { report } = audit(snapshotOf({ ...grids, Readings: [...(grids['Readings'] ?? []), ...after, ...others] }), { asOf: '2026-06-30' });
    const year = report.impact.find(({ window }) => window === '12 months');
    expect(report.impact.map(({ window, verdict }) => [window, verdict])).toEqual([
      ['90 days', 'clearly better'],
      ['12 months', 'clearly better'],
    ]);
    const saved = report.modules[0]?.money.figures.find(({ figure }) => figure === 'turnoverSaving');
    expect(saved?.parts.find(({ part }) => part === 'leavers')?.value).toBeCloseTo((year?.effect ?? 0) * 40, 8);
  });

  it('salary and cost of replacing somebody as the settings have them', () => {
    const settings = { averageSalary: 50_000, replacementShare: 0.5 };
    expect(valueOf(moneyOf(percent(TRAINED), { more: { ...retention, ...staff }, settings }), 'turnoverSaving')).toBeCloseTo(0.049 * 40 * 50_000 * 0.5, 6);
  });

  it('nobody counted, or nobody’s salary known: not evaluated', () => {
    expect(whyNot(moneyOf(percent(TRAINED), { more: retention }), 'turnoverSaving')).toBe('no-team-sizes');
    const unpaid = { People: (staff.People ?? []).map((row) => row.slice(0, 3)) };
    expect(whyNot(moneyOf(percent(TRAINED), { more: { ...retention, ...unpaid } }), 'turnoverSaving')).toBe('no-salary');
  });
});
