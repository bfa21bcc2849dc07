/** This audit beside last quarter's, as the History keeps it. */
import { audit } from '../../../src/audit/audit';
import { DEFAULT_CHOICES } from '../../../src/audit/plan/choices';
import { auditsBefore, comparedWith, lastQuarter } from '../../../src/audit/plan/history-compare';
import { planWrite } from '../../../src/audit/plan/write-plan';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { fileOf } from '../../hosts/xlsx/file-of';
import { smallWorkbook } from '../../taskpane/small-workbook';

it.each([
  [['2026-06-01', '2026-03-31', '2025-12-31'], '2026-06-30', '2026-03-31'],
  [['2026-06-01', '2026-04-01'], '2026-06-30', '2026-06-01'],
  [['2025-12-31', '2025-09-30'], '2026-01-15', '2025-12-31'],
  [[], '2026-06-30', null],
])('of the audits of %j, one of %s is compared with that of %s', (days, asOf, on) => {
  expect(lastQuarter(days, asOf)).toBe(on);
});

it('gives each measure then and now, and names no line of the History that is none', async () => {
  const host = await openXlsx(await fileOf(smallWorkbook()), 'Small.xlsx');
  const days = ['2026-03-31', '2026-06-30'];
  const reports = [];
  for (const asOf of days) {
    const workbook = await host.read();
    const audited = audit(workbook, { asOf });
    reports.push(audited.report);
    expect((await host.apply(planWrite(audited, workbook, { ...DEFAULT_CHOICES, history: true }))).refused).toEqual([]);
  }
  const workbook = await host.read();
  const { report } = audit(workbook, { asOf: '2026-09-30' });
  expect(auditsBefore(report, workbook)).toEqual(['2026-06-30', '2026-03-31']);
  const compared = comparedWith(report, workbook, '2026-03-31');
  expect(compared?.versions).toBeNull();
  const line = (of: string) => compared?.lines.find(({ measure }) => measure.of === of);
  expect(line('alignment')).toMatchObject({ before: reports[0]?.scores.alignment ?? 'not evaluated', now: report.scores.alignment ?? 'not evaluated' });
  expect(line('at-risk')?.measure).toEqual({ of: 'at-risk', currency: 'EUR' });
  expect(compared?.lines.filter(({ measure }) => measure.of === 'count').length).toBe(5);
  expect(compared?.lines.filter(({ measure }) => measure.of === 'dimension').length).toBe(report.scores.dimensions.length);
  expect(comparedWith(report, workbook, '2024-01-01')).toBeNull();
});
