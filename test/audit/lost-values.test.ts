/** Cells that nobody can read are not evaluated, and never taken for blank ones; ids are what a person sees. */
import { audit } from '../../src/audit/audit';
import { markdownReport } from '../../src/audit/report/markdown';
import { textReport } from '../../src/audit/report/text';
import { NO_RESULT, type CellValue } from '../../src/workbook';
import { snapshotOf, type Drawn, type WorkbookOptions } from '../support/sheet';

type Report = ReturnType<typeof audit>['report'];

function reportOf(sheets: Parameters<typeof snapshotOf>[0], options: WorkbookOptions = {}): Report {
  return audit(snapshotOf(sheets, options), { asOf: '2026-06-30' }).report;
}

const flagged = (report: Report, rule: string): number => report.findings.filter((finding) => finding.rule === rule).length;
const undecided = (report: Report, rule: string): number | undefined => report.rules.find(({ id }) => id === rule)?.undecided;

const PRIORITIES = [
  ['Priority ID', 'Priority', 'Rank', 'Executive'],
  ['P1', 'Grow revenue in the north', 1, 'Mia Lang'],
  ['P2', 'Keep our engineers', 2, 'Jo Berg'],
];
const HEADERS = ['Module ID', 'Module', 'Owner', 'Sponsor', 'Priority', 'Cost (EUR)', 'Last reviewed', 'Status', 'Start'];

function withModule(field: string, value: Drawn): Report {
  const row: Drawn[] = ['M2', 'Feedback', 'Mia Lang', 'Jo Berg', 'P2', 500, '2026-05-02', 'live', '2025-01-01'];
  row[HEADERS.indexOf(field)] = value;
  return reportOf({
    Priorities: PRIORITIES,
    Modules: [HEADERS, ['M1', 'Coaching talks', 'Mia Lang', 'Jo Berg', 'P1', 500, '2026-05-01', 'live', '2025-01-01'], row],
  });
}

describe.each<[string, CellValue]>([
  ['a formula without a result', NO_RESULT],
  ['an error', '#N/A'],
])('%s', (_name, lost) => {
  it.each<[string, string]>([
    ['Owner', 'unowned-module'],
    ['Sponsor', 'unsponsored-module'],
    ['Cost (EUR)', 'uncosted-module'],
    ['Last reviewed', 'stale-review'],
    ['Priority', 'unlinked-module'],
  ])('under %s is undecided for %s, where a blank cell is flagged', (field, rule) => {
    const report = withModule(field, lost);
    expect([flagged(report, rule), undecided(report, rule)]).toEqual([0, 1]);
    const blank = withModule(field, null);
    expect([flagged(blank, rule), undecided(blank, rule)]).toEqual([1, 0]);
  });

  it('in a link leaves it open which priorities are served', () => {
    expect(flagged(withModule('Priority', lost), 'untrained-priority')).toBe(0);
    expect(flagged(withModule('Priority', 'P1'), 'untrained-priority')).toBe(1);
  });

  it('as a name and id leaves the row in place, called by its cell, with its money', () => {
    const report = reportOf({
      Priorities: PRIORITIES,
      Modules: [HEADERS, [lost, lost, 'Mia Lang', 'Jo Berg', 'P1', 4000, '2026-05-01', 'live', '2025-01-01']],
    });
    expect(report.modules.map(({ name, cost }) => [name, cost])).toEqual([['Modules!B2', 4000]]);
  });

  it('as an id in the table of priorities makes no name dangle and no priority untrained', () => {
    const unread = [PRIORITIES[0] as Drawn[], [lost, 'Grow revenue in the north', 1, 'Mia Lang'], ...PRIORITIES.slice(2)];
    const report = reportOf({
      Priorities: unread,
      Modules: [HEADERS, ['M1', 'Coaching talks', 'Mia Lang', 'Jo Berg', 'P1', 500, '2026-05-01', 'live', '2025-01-01']],
    });
    expect(flagged(report, 'dangling-reference')).toBe(0);
    expect(report.findings.filter(({ rule }) => rule === 'untrained-priority').map(({ subject }) => subject.id)).toEqual(['P2']);
    const known = reportOf({
      Priorities: PRIORITIES,
      Modules: [HEADERS, ['M1', 'Coaching talks', 'Mia Lang', 'Jo Berg', 'P7', 500, '2026-05-01', 'live', '2025-01-01']],
    });
    expect(flagged(known, 'dangling-reference')).toBe(1);
  });
});

it('a formula without a result is no error in a cell, an error is', () => {
  expect(flagged(withModule('Cost (EUR)', NO_RESULT), 'error-value')).toBe(0);
  expect(flagged(withModule('Cost (EUR)', '#REF!'), 'error-value')).toBe(1);
});

describe('what a person sees of a number', () => {
  const moduleNamed = (value: Drawn, options: WorkbookOptions = {}): string | undefined =>
    reportOf(
      {
        Modules: [
          ['Module', 'Owner', 'Start'],
          [value, 'Mia Lang', '2026-01-01'],
        ],
      },
      options,
    ).modules[0]?.name;

  it.each<[Drawn, boolean, string]>([
    [{ value: 44_620, format: 'yyyy-mm-dd' }, true, '2026-03-01'],
    [{ value: 46_082, format: 'yyyy-mm-dd' }, false, '2026-03-01'],
    [{ value: 7, format: '000' }, false, '007'],
    [{ value: 7, format: '0.00' }, false, '7.00'],
    [{ value: 7, format: '"M-"000' }, false, 'M-007'],
    [{ value: 7, format: '\\M000-' }, false, 'M007-'],
    [{ value: 7.4, format: '0' }, false, '7'],
    [{ value: 1234, format: '000' }, false, '1234'],
    [{ value: 7, format: 'General' }, false, '7'],
    [{ value: 7, format: '#,##0' }, false, '7'],
    [{ value: -7, format: '000' }, false, '-7'],
  ])('%j is called so (counting from 1904: %s)', (value, date1904, name) => expect(moduleNamed(value, { date1904 })).toBe(name));

  it.each<[string, Drawn]>([
    ['as it is shown', '007'],
    ['as a number that is shown so too', { value: 7, format: '000' }],
    ['as a bare number', 7],
    ['as a bare number in a text', '7'],
  ])('names the row %s', (_name, reference) => {
    const report = reportOf({
      Priorities: [
        ['Priority ID', 'Priority', 'Rank'],
        [{ value: 7, format: '000' }, 'Grow revenue in the north', 1],
      ],
      Modules: [
        ['Module', 'Owner', 'Priority'],
        ['Coaching talks', 'Mia Lang', reference],
      ],
    });
    expect(flagged(report, 'dangling-reference')).toBe(0);
    expect(report.priorities.map(({ modules }) => modules)).toEqual([1]);
  });
});

it('what a person should know of the file stands in the report, in every form of it', () => {
  const warning = 'The file holds no result for 2 formulas (the first in Modules!C2): what they give is not evaluated; open it in Excel.';
  const { report } = audit({ ...snapshotOf({ Modules: [HEADERS, ['M1', 'Coaching talks']] }), warnings: [warning] }, { asOf: '2026-06-30' });
  expect(report.warnings).toEqual([warning]);
  expect(textReport(report).replace(/\s+/g, ' ')).toContain(`Note: ${warning}`);
  expect(markdownReport(report)).toContain(`> **Note:** ${warning}`);
});
