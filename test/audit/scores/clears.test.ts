/** What a finding would clear is what is no longer at risk without it: as when it alone is accepted. */
import fc from 'fast-check';
import { audit, type Audit } from '../../../src/audit/audit';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import type { WorkbookSnapshot } from '../../../src/workbook';
import { snapshotOf } from '../../support/sheet';
import { SAMPLE_AS_OF, sampleSheets, sampleSnapshot } from '../../workbooks/sample/sample-workbook';
import { AS_OF, grids } from './generated-workbook';

const sums = (amounts: readonly { readonly currency: string; readonly amount: number }[]): ReadonlyMap<string, number> =>
  new Map(amounts.map(({ currency, amount }) => [currency, amount]));

const atRisk = ({ report }: Audit): ReadonlyMap<string, number> => sums(report.money.map(({ currency, atRisk: amount }) => ({ currency, amount })));

/** Findings of which something else is cleared than an audit without them says, each with both amounts. */
function wronglyCleared(workbook: WorkbookSnapshot, asOf: string): readonly string[] {
  const before = audit(workbook, { asOf });
  // Each module's part is rounded to a cent.
  const slack = 0.011 * before.report.modules.length;
  return before.report.findings.flatMap(({ id, clears }) => {
    const reason = { finding: id, rule: null, subject: null, reason: 'a test', by: null, until: null };
    const after = atRisk(audit(workbook, { asOf, settings: { ...DEFAULT_SETTINGS, accepted: [reason] } }));
    return [...atRisk(before)].flatMap(([currency, amount]) => {
      const [said, is] = [sums(clears).get(currency) ?? 0, amount - (after.get(currency) ?? 0)];
      return Math.abs(said - is) <= slack ? [] : [`${id}: ${currency} ${said}, not ${is}`];
    });
  });
}

it('holds in workbooks of every state', () => {
  let cleared = 0;
  fc.assert(
    fc.property(grids, (sheets) => {
      const workbook = snapshotOf(sheets);
      cleared += audit(workbook, { asOf: AS_OF }).report.findings.filter(({ clears }) => clears.length > 0).length;
      expect(wronglyCleared(workbook, AS_OF)).toEqual([]);
    }),
    { numRuns: 25 },
  );
  expect(cleared).toBeGreaterThan(5);
});

it('shares a module among the links that its findings speak of, and counts none twice', () => {
  const links = Array.from({ length: 6 }, (_, index) => ['M1', index % 2 === 0 ? 'K1' : 'K2', ['increase', 'decrease'][index % 3 === 0 ? 1 : 0]!]);
  const workbook = snapshotOf({
    Priorities: [
      ['Priority ID', 'Priority', 'Rank'],
      ['P1', 'Win back customers', 1],
    ],
    KPIs: [
      ['KPI ID', 'KPI', 'Direction', 'Priority'],
      ['K1', 'Conversion rate', 'up', 'P1'],
      ['K2', 'Training hours', 'up', null],
    ],
    Modules: [
      ['Module ID', 'Module', 'Sponsor', 'Total cost'],
      ['M1', 'Pipeline reviews', null, 1000.01],
    ],
    Links: [['Module', 'KPI', 'Expected effect'], ...links],
  });
  expect(wronglyCleared(workbook, AS_OF)).toEqual([]);
});

it('holds in the sample, where some modules have several findings', () => {
  const workbook = sampleSnapshot(sampleSheets());
  const { report } = audit(workbook, { asOf: SAMPLE_AS_OF });
  const some = new Set(
    report.findings
      .filter(({ clears }) => clears.length > 0)
      .slice(0, 4)
      .map(({ id }) => id),
  );
  expect(some.size).toBe(4);
  for (const { id, clears } of report.findings.filter((finding) => some.has(finding.id))) {
    const reason = { finding: id, rule: null, subject: null, reason: 'a test', by: null, until: null };
    const after = audit(workbook, { asOf: SAMPLE_AS_OF, settings: { ...DEFAULT_SETTINGS, accepted: [reason] } }).report;
    expect(clears[0]!.amount).toBeCloseTo(report.money[0]!.atRisk - after.money[0]!.atRisk, 1);
  }
});
