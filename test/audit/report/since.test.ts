/** What an audit finds other than the one before it, after edits of all sorts. */
import { audited } from '../../../src/auditor';
import { since, type Seen } from '../../../src/audit/report/since';
import type { WorkbookSnapshot } from '../../../src/workbook';
import { snapshotOf, type Drawn } from '../../support/sheet';

const MODULES: Drawn[][] = [
  ['Module ID', 'Module', 'Sponsor', 'KPI', 'Cost', 'Currency', 'Start', 'End'],
  ['M1', 'Selling with numbers', 'Ines Weber', 'K1', 12_000, 'EUR', '2026-02-01', '2026-11-30'],
  ['M2', 'Delegating', null, 'K1', 8_000, 'EUR', '2026-03-01', '2026-12-31'],
];
const KPIS: Drawn[][] = [
  ['KPI ID', 'KPI', 'Owner', 'Direction', 'Baseline', 'Target', 'Current'],
  ['K1', 'Revenue in the north', 'Ines Weber', 'up', 100, 112, 104],
];

const workbookOf = (modules: Drawn[][]): WorkbookSnapshot => snapshotOf({ Modules: modules, KPIs: KPIS });
const seen = (workbook: WorkbookSnapshot): Seen => ({ workbook, findings: audited(workbook, '2026-06-30').report.findings });
const edited = (change: (rows: Drawn[][]) => void): Drawn[][] => {
  const rows = MODULES.map((row) => [...row]);
  change(rows);
  return rows;
};

describe('what changed since the audit before', () => {
  const before = seen(workbookOf(MODULES));

  it('nothing, where nothing was edited', () => {
    expect(since(before, before)).toEqual({ cells: 0, cleared: 0, appeared: [], altered: [] });
  });

  it('an edit that puts one thing right clears its finding, and the other way round it is new', () => {
    const after = seen(workbookOf(edited((rows) => (rows[2]![2] = 'Sam Haugen'))));
    const told = since(before, after);
    expect(told).toMatchObject({ cells: 1 });
    expect(told.cleared).toBeGreaterThan(0);
    const back = since(after, before);
    expect(back.appeared).toHaveLength(told.cleared);
    expect(back.cleared).toBe(told.appeared.length);
    expect(back.altered).toEqual(told.altered);
  });

  it('a row between others moves cells, so that they are not counted', () => {
    const after = seen(workbookOf(edited((rows) => rows.splice(2, 0, ['M3', 'Coaching', 'Ines Weber', 'K1', 1_000, 'EUR', '2026-02-01', '2026-11-30']))));
    expect(since(before, after).cells === null || (since(before, after).cells ?? 0) > 1).toBe(true);
  });

  it('an accepted finding is cleared', () => {
    const [first, ...rest] = before.findings;
    const accepted = { reason: 'agreed', by: null, until: null };
    expect(since(before, { ...before, findings: [{ ...first!, accepted }, ...rest] })).toEqual({ cells: 0, cleared: 1, appeared: [], altered: [] });
  });

  it('our own sheets are nobody’s edits', () => {
    const with_ = (text: string): WorkbookSnapshot => snapshotOf({ Modules: MODULES, KPIs: KPIS, 'Plumbline Scorecard': [[text]] });
    expect(since(seen(with_('a')), seen(with_('b'))).cells).toBe(0);
  });
});
