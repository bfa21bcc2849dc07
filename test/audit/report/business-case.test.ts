/** The business case of a module: before its launch, after it, and with nothing but a name. */
import { audit } from '../../../src/audit/audit';
import { caseMarkdown } from '../../../src/audit/report/case-markdown';
import { markdownReport } from '../../../src/audit/report/markdown';
import type { Report, ReportModule } from '../../../src/audit/report/report';
import { snapshotOf, type Drawn } from '../../support/sheet';

const KPIS: readonly (readonly Drawn[])[] = [
  ['KPI ID', 'KPI', 'Unit', 'Direction', 'Baseline', 'Target', 'Value of one unit (EUR)'],
  ['K1', 'Conversion rate', '%', 'up', 20, 25, 12_000],
];
const HEADERS = ['Module ID', 'Module', 'KPI served', 'Business problem', 'Expected impact', 'Measure by', 'Start', 'End', 'Cost (EUR)'];
const READINGS: readonly (readonly Drawn[])[] = [
  ['KPI', 'Period', 'Value'],
  ['K1', 'Q3 2025', 20],
  ['K1', 'Q1 2026', 21],
  ['K1', 'Q2 2026', 22],
];

function caseOf(
  row: readonly Drawn[],
  readings = READINGS,
): { readonly report: Report; readonly module: ReportModule; readonly page: string; readonly days: unknown } {
  const { report } = audit(snapshotOf({ KPIs: KPIS, Readings: readings, Modules: [HEADERS, row] }), { asOf: '2026-06-30' });
  const module = report.modules[0] as ReportModule;
  return { report, module, page: caseMarkdown(report, module), days: module.businessCase.timeline.map(({ step, day, noteCode }) => [step, day, noteCode]) };
}

it('works before the launch: what the baseline is, when it will be known, and what it should bring', () => {
  const { module, page, days } = caseOf([
    'M1',
    'Talks that count',
    'K1',
    'Offers are lost at the last step',
    '+5 points',
    '2027-06-30',
    '2026-09-01',
    '2026-11-30',
    45_000,
  ]);
  expect(days).toEqual([
    ['baseline', '2026-06-30', 'baseline-read'],
    ['launch', '2026-09-01', 'day-stated'],
    ['end', '2026-11-30', 'day-stated'],
    ['after-90-days', '2027-02-28', 'day-of-window'],
    ['after-12-months', '2027-11-30', 'day-of-year'],
    ['decision', '2027-06-30', 'decision-stated'],
  ]);
  expect(module.businessCase).toMatchObject({ problem: { text: 'Offers are lost at the last step', at: { sheet: 'Modules', cell: 'D2' } }, lacks: [] });
  for (const said of [
    'Offers are lost at the last step',
    '+5 points of “Conversion rate” (Modules!E2)',
    '| Fully loaded cost | EUR\u00a045,000 |',
    '| Break-even effect | 3.75 units |',
    '| Expected net benefit of a year | EUR\u00a015,000 |',
    'Nothing has been measured yet.',
  ])
    expect(page).toContain(said);
});

it('of a module that began without a reading it says that the baseline is lost, of one to come until when it can be taken', () => {
  const row = (start: string): readonly Drawn[] => ['M1', 'Talks that count', 'K1', 'Lost offers', '+5 points', null, start, null, 45_000];
  const [headers] = READINGS;
  expect(caseOf(row('2026-02-01'), [headers ?? []]).days).toContainEqual(['baseline', null, 'baseline-missed']);
  expect(caseOf(row('2026-09-01'), [headers ?? []]).days).toContainEqual(['baseline', '2026-08-31', 'baseline-to-read']);
  expect(caseOf(['M1', 'Talks that count', null, null, null, null, '2026-02-01', null, 10]).days).toContainEqual(['baseline', null, 'baseline-no-kpi']);
  expect(caseOf(row('2026-09-01')).days).toContainEqual(['decision', '2027-09-01', 'decision-by-year']);
});

it('says what is missing, and invents no day', () => {
  const { module, days, page } = caseOf(['M1', 'Talks that count', 'K1', null, null, null, null, null, null]);
  expect(module.businessCase.lacks.map(({ code }) => code)).toEqual(['missing-problem', 'missing-effect', 'missing-date', 'no-days']);
  expect(days).toEqual(['baseline', 'launch', 'end', 'after-90-days', 'after-12-months', 'decision'].map((step) => [step, null, 'not-stated']));
  expect(page).toContain('no cost is stated');
});

it('text from cells says nothing in Markdown, and the report has the cases as a table', () => {
  const { page, report } = caseOf(['M1', '# Talks <b>', 'K1', '| a table | [x](y)', '+5 points', null, null, null, 10]);
  expect(page).not.toMatch(/<\w|^# Talks|[^\\]\]\(y/m);
  expect(markdownReport(report)).toContain('## Business cases');
});
