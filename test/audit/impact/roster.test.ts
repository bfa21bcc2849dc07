/** Retention made of the list of people, to the person. */
import type { CellValue } from '../../../src/workbook';
import type { ReportImpact } from '../../../src/audit/report/report';
import { impactOf } from './team-workbook';

interface Leaver {
  readonly team: number;
  readonly on: string | null;
  readonly reason?: string;
  readonly joined?: string;
  readonly status?: string;
}

interface Company {
  readonly kpi: string;
  readonly leavers: readonly Leaver[];
  readonly size?: number;
  readonly direction?: string;
  readonly columns?: readonly string[];
}

const TEAMS = 12;

/** Twelve teams of ten; the leads of the first six were trained on 2025-03-20. */
function retentionOf({
  kpi,
  leavers,
  size = 10,
  direction = 'Increase',
  columns = ['Leaving date', 'Leave reason', 'Status'],
}: Company): readonly ReportImpact[] {
  const cells = ({ on, reason, status }: Partial<Leaver>): CellValue[] =>
    columns.map((column) => ({ 'Leaving date': on, 'Leave reason': reason, Status: status ?? 'Active' })[column] ?? null);
  const lead = (team: number): string => `Lead ${String.fromCharCode(65 + team)}ason`;
  const rows: CellValue[][] = [];
  for (let team = 0; team < TEAMS; team += 1) {
    const own = leavers.filter((one) => one.team === team);
    rows.push([`L${team}`, lead(team), `Team ${team + 1}`, null, '2018-01-08', ...cells({})]);
    own.forEach((leaver, place) =>
      rows.push([
        `G${team}-${place}`,
        `Gone ${'abcdefghijklmnop'[place] as string}${'ABCDEFGHIJKL'[team] as string}ow`,
        `Team ${team + 1}`,
        lead(team),
        leaver.joined ?? '2019-01-01',
        ...cells(leaver),
      ]),
    );
    for (let place = own.filter(({ joined }) => joined === undefined).length; place < size; place += 1)
      rows.push([
        `S${team}-${place}`,
        `Stays ${'abcdefghijklmnop'[place] as string}${'ABCDEFGHIJKL'[team] as string}ow`,
        `Team ${team + 1}`,
        lead(team),
        '2019-01-01',
        ...cells({}),
      ]);
  }
  return impactOf(
    {
      People: [['Employee ID', 'Name', 'Team', 'Manager', 'Hire date', ...columns], ...rows],
      KPIs: [
        ['KPI ID', 'KPI', 'Desired direction'],
        ['K-1', kpi, direction],
      ],
      Modules: [
        ['Module ID', 'Module', 'KPI served', 'Audience'],
        ['M-1', 'Certified coach', 'K-1', 'Whole company'],
      ],
      Completions: [['Module', 'Employee', 'Completion date'], ...Array.from({ length: 6 }, (_, team) => ['M-1', lead(team), '2025-03-20'])],
    },
    '2026-06-30',
  );
}

/** One leaves each team in the reading before, and one of each untrained team in the reading after. */
const before: readonly Leaver[] = Array.from({ length: TEAMS }, (_, team) => ({ team, on: '2024-11-15', reason: 'Resigned' }));
const after = (on: string, teams: readonly number[] = [6, 7, 8, 9, 10]): readonly Leaver[] => teams.map((team) => ({ team, on, reason: 'Resigned' }));

it('the share of those in a team at the start of the quarter who had not left by day 90; the lead is not counted', () => {
  const [ninety] = retentionOf({ kpi: '90-day retention', leavers: [...before, ...after('2025-05-10')] });
  // Nine of ten stayed before; all ten of the nine that are left in trained teams, eight of nine in five of the six others.
  expect(ninety).toMatchObject({ window: '90 days', from: 'existing team', isShare: true, verdict: 'clearly better', trained: 6, comparison: 6 });
  expect(ninety?.effect).toBeCloseTo(5 / 6 / 9, 12);
});

it.each([
  ['by day 90', '2025-06-29', 5 / 6 / 9],
  ['on day 90 was still there', '2025-06-30', 0],
])('who left %s', (_, on, effect) => {
  const [ninety] = retentionOf({ kpi: '90-day retention', leavers: [...before, ...after('2025-05-10', [0]), ...after(on)] });
  expect(ninety?.effect).toBeCloseTo(effect - 1 / 6 / 9, 12);
});

it('a year after a year: twelve-month retention is read in its own window', () => {
  const impact = retentionOf({ kpi: '12-month retention', leavers: [...before, ...after('2026-01-15')] });
  expect(impact.map(({ window }) => window)).toEqual(['12 months']);
  expect(impact[0]?.effect).toBeCloseTo(5 / 6 / 9, 12);
});

it('a name that states no time is read in both windows, and attrition counts who leaves', () => {
  const impact = retentionOf({ kpi: 'Employee attrition', direction: 'Decrease', leavers: [...before, ...after('2025-05-10')] });
  expect(impact.map(({ window, verdict }) => [window, verdict])).toEqual([
    ['90 days', 'clearly better'],
    ['12 months', 'clearly better'],
  ]);
  expect(impact[0]?.effect).toBeCloseTo(-5 / 6 / 9, 12);
});

it('of new hires: those who joined in the quarter, each for their own ninety days', () => {
  const hires = Array.from({ length: TEAMS }, (_, team): Leaver[] => [
    { team, joined: '2024-08-01', on: '2024-09-15' },
    { team, joined: '2024-08-01', on: null },
    { team, joined: '2025-05-01', on: team < 5 ? null : '2025-07-29' },
    { team, joined: '2025-05-01', on: '2025-08-01' },
  ]).flat();
  const [ninety] = retentionOf({ kpi: '90-day retention of new hires', leavers: hires });
  expect(ninety).toMatchObject({ window: '90 days', from: 'new hires', trained: 6, comparison: 6 });
  expect(ninety?.effect).toBeCloseTo(5 / 6 / 2, 12);
});

it('a long list in which nobody ever left lists no leavers', () => {
  expect(retentionOf({ kpi: '90-day retention', leavers: [] })[0]).toMatchObject({ verdict: 'not evaluated', reasonCode: 'no-leavers' });
  expect(retentionOf({ kpi: '90-day retention', leavers: [], size: 3 })[0]?.reasonCode).not.toBe('no-leavers');
});

it('voluntary only where a reason is stated; who was dismissed is not counted', () => {
  const dismissed = before.map((one) => ({ ...one, on: '2025-05-11', reason: 'Dismissed' }));
  const kpi = 'Voluntary attrition, 90-day';
  const impact = retentionOf({ kpi, direction: 'Decrease', leavers: [...before, ...dismissed, ...after('2025-05-10')] });
  expect(impact[0]?.effect).toBeCloseTo(-5 / 6 / 8, 12);
  expect(retentionOf({ kpi, direction: 'Decrease', leavers: before, columns: ['Leaving date'] })[0]).toMatchObject({ reasonCode: 'no-leave-reason' });
});

it('who is gone and nobody knows since when: the team cannot be told', () => {
  const impact = retentionOf({
    kpi: '90-day retention',
    leavers: [...before, ...after('2025-05-10'), ...[0, 1].map((team) => ({ team, on: null, status: 'Left' }))],
  });
  expect(impact[0]).toMatchObject({ verdict: 'too little data', reasonCode: 'few-trained' });
});

it('who stays of customers is none of the list of people', () => {
  expect(retentionOf({ kpi: 'Customer retention', leavers: before })[0]).toMatchObject({ reasonCode: 'no-readings-by-team' });
});
