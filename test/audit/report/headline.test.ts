/** The first sentence of a report. */
import { audit } from '../../../src/audit/audit';
import { headline, headlines } from '../../../src/audit/report/headline';
import { snapshotOf, type Drawn } from '../../support/sheet';

const SHEETS: Record<string, Drawn[][]> = {
  Priorities: [
    ['Priority ID', 'Priority', 'Rank', 'Executive', 'KPI'],
    ['P1', 'Grow revenue in the north by 12 %', 1, 'Ines Weber', 'K1'],
    ['P2', 'Be closer to our customers', 2, null, null],
  ],
  KPIs: [
    ['KPI ID', 'KPI', 'Owner', 'Direction', 'Baseline', 'Target', 'Current', 'Priority'],
    ['K1', 'Revenue in the north', 'Ines Weber', 'up', 100, 112, 104, 'P1'],
  ],
  Modules: [
    ['Module ID', 'Module', 'Sponsor', 'Unit', 'Priority', 'KPI', 'Cost', 'Currency', 'Start', 'End'],
    ['M1', 'Selling with numbers', 'Ines Weber', 'Sales North', 'P1', 'K1', 12_000, 'EUR', '2026-02-01', '2026-11-30'],
    ['M2', 'Delegating', 'Sam Haugen', 'Service', null, null, 8_000, 'EUR', '2026-03-01', '2026-12-31'],
    ['M3', 'Delegating', null, 'Service', null, null, 5_000, 'EUR', '2026-03-01', '2026-12-31'],
  ],
};

const { report } = audit(snapshotOf(SHEETS), { asOf: '2026-06-30' });

describe('the headline', () => {
  it('says what of the spend is not shown to serve a priority, and how many priorities are served', () => {
    expect(headline(report)).toBe(
      'EUR\u00a013,000 of EUR\u00a025,000 (52\u00a0%) is not shown to serve a priority. Training serves 1 of 2 top priorities; none serves “Be closer to our customers”.',
    );
  });

  it('says nothing of what was not judged', () => {
    const { report: bare } = audit(snapshotOf({ KPIs: SHEETS['KPIs'] as Drawn[][] }), { asOf: '2026-06-30' });
    expect(headline(bare)).toBe('');
    expect(headlines(bare)).toEqual([
      'No module was found, so that nothing can be said of what training serves.',
      'Whether training serves the top priorities is not evaluated.',
    ]);
  });

  it.each<[number, number[], string[]]>([
    [94, [1, 0], ['Alignment of 94 says how well the modules that there are serve something, not that something serves each priority.']],
    [94, [1, 1], ['Alignment is 94, on 40 of 100 points on average: the rest could not be evaluated.']],
    [89, [1, 0], []],
  ])('says what an alignment of %i leaves out, where priorities have %j modules', (alignment, served, expected) => {
    const scored = report.modules.map((module) => ({ ...module, score: alignment, evaluatedPoints: 40 }));
    const flattered = {
      ...report,
      modules: scored,
      scores: { ...report.scores, alignment },
      priorities: report.priorities.map((priority, place) => ({ ...priority, modules: served[place] ?? 0 })),
    };
    expect(headlines(flattered).slice(2)).toEqual(expected);
  });

  it('names the first of many priorities that nothing serves, and shortens what is long', () => {
    const [first] = report.priorities;
    if (first === undefined) throw new Error('no priority');
    const many = { ...report, priorities: ['a'.repeat(90), 'B', 'C', 'D'].map((name) => ({ ...first, name, modules: 0 })) };
    expect(headlines(many)[1]).toBe(`Training serves 0 of 4 top priorities; none serves “${'a'.repeat(59)}…”, “B” and 2 others.`);
  });
});
