/** What to add next: added as the report says, each column opens the questions that it promised. */
import { audit } from '../../../src/audit/audit';
import { nextSteps } from '../../../src/audit/report/next-steps';
import type { NextColumn } from '../../../src/audit/report/next-columns';
import type { Report } from '../../../src/audit/report/report';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/audit/settings/settings';
import { snapshotOf, type Drawn } from '../../support/sheet';

type Sheets = Record<string, Drawn[][]>;

const CALENDAR: Sheets = {
  Calendar: [
    ['Course', 'Start date', 'Trainer', 'Hours'],
    ['Coaching essentials', '2026-07-01', 'Ada Lind', 8],
    ['Negotiating abroad', '2026-09-14', 'Jo Berg', 16],
  ],
};
const STARTS: readonly (readonly [string, Sheets])[] = [
  ['a training calendar', CALENDAR],
  [
    'a German list of courses',
    {
      Schulungen: [
        ['Schulung', 'Beginn', 'Verantwortlich', 'Kosten'],
        ['Führung im Alltag', '2026-07-01', 'Ada Lind', 900],
        ['Verhandeln', '2026-09-14', 'Jo Berg', 1200],
      ],
    },
  ],
  [
    'OKRs alone',
    {
      OKRs: [
        ['Objective', 'Key result', 'Owner', 'Due date'],
        ['Win abroad', 'Win 12 contracts abroad', 'Ada Lind', '2026-12-31'],
        ['Keep our people', 'Attrition from 14 % to 9 %', 'Jo Berg', '2026-12-31'],
      ],
    },
  ],
  [
    'KPIs alone',
    {
      KPIs: [
        ['KPI', 'Baseline', 'Target', 'Current'],
        ['Conversion rate', 0.2, 0.3, 0.25],
        ['Contract value', 10, 14, 11],
      ],
    },
  ],
];

const reportOf = (sheets: Sheets, settings: Partial<Settings> = {}): Report =>
  audit(snapshotOf(sheets), { asOf: '2026-06-30', settings: { ...DEFAULT_SETTINGS, ...settings } }).report;

/** The workbook with the columns beside the tables that are there, and a sheet for each kind that is not. */
function withColumns(sheets: Sheets, columns: readonly NextColumn[]): Sheets {
  const grown: Sheets = Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, rows.map((row) => [...row])]));
  for (const { field, header, example, sheet } of columns) {
    const name = sheet ?? `New ${field.split('.')[0]}`;
    const rows = (grown[name] ??= [[], [], []]);
    rows.forEach((row, place) => row.push(place === 0 ? header : `${example}`));
  }
  return grown;
}

describe.each(STARTS)('%s', (_, sheets) => {
  it('is told what to add, and what it adds is understood', () => {
    const { nextColumns } = reportOf(sheets);
    const after = reportOf(withColumns(sheets, nextColumns));
    const understood = new Set(after.tables.flatMap(({ columns }) => columns.map(({ field }) => field)));
    expect(nextColumns.length).toBeGreaterThan(5);
    expect(nextColumns.map(({ field }) => field).filter((field) => !understood.has(field))).toEqual([]);
    const skipped = new Set(after.rules.filter(({ outcome }) => outcome === 'skipped').map(({ id }) => id));
    expect(nextColumns.flatMap(({ rules }) => rules).filter((rule) => skipped.has(rule))).toEqual([]);
  });

  it('every question that waits for a column is promised once', () => {
    const { nextColumns, rules } = reportOf(sheets);
    const promised = nextColumns.flatMap((column) => column.rules);
    expect([...promised].sort()).toEqual(rules.flatMap(({ id, outcome }) => (outcome === 'skipped' ? [id] : [])).sort());
  });
});

it('begins with what the business wants, never with a way to justify a calendar', () => {
  const [first, ...others] = reportOf(CALENDAR).nextColumns;
  expect(first).toMatchObject({ field: 'priority.name', sheet: null });
  const kinds = others.map(({ field }) => field.split('.')[0]);
  expect(kinds.indexOf('competency')).toBeLessThan(kinds.indexOf('kpi'));
  expect(kinds.lastIndexOf('priority')).toBeLessThan(kinds.indexOf('competency'));
});

it('asks for nothing on behalf of a rule that is turned off', () => {
  const { nextColumns } = reportOf(CALENDAR, { rules: { 'unsponsored-module': { off: 'not ours' } } });
  expect(nextColumns.flatMap(({ rules }) => rules)).not.toContain('unsponsored-module');
});

it('says it in sentences that name sheet, header and example', () => {
  const steps = nextSteps(reportOf(CALENDAR));
  expect(steps[0]).toMatch(/^With a sheet of priorities with the columns “.+” \(such as .+\).*, \d+ more questions can be asked\.$/);
  expect(nextSteps(reportOf(STARTS[2]?.[1] as Sheets)).join()).not.toContain('undefined');
});
