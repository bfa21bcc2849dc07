/** What is written beside people's rows: score, flags one a line, and the verdict of links; and that it comes out again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { audit } from '../../../src/audit/audit';
import { planRemove } from '../../../src/audit/plan/remove-plan';
import { planRevert } from '../../../src/audit/plan/revert-plan';
import { planWrite } from '../../../src/audit/plan/write-plan';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { snapshotOf } from '../../support/sheet';
import { expectSameParts } from '../../hosts/xlsx/packages';
import { choicesNamed } from '../../../src/audit/plan/choices';
import { EVERYTHING } from '../../workbooks/sample/everything';
import { SAMPLE_AS_OF, sampleSheets, sampleSnapshot } from '../../workbooks/sample/sample-workbook';

const sample = sampleSnapshot(sampleSheets());
const audited = audit(sample, { asOf: SAMPLE_AS_OF });
const columns = planWrite(audited, sample, EVERYTHING).columns;

it('stands beside modules by default, beside links when it is asked for', () => {
  expect(planWrite(audited, sample).columns.map(({ sheet, header }) => `${sheet}: ${header}`)).toEqual([
    'Modules: Alignment score',
    'Modules: Alignment flags',
  ]);
  expect(columns.map(({ sheet, header }) => `${sheet}: ${header}`)).toEqual([
    'Modules: Alignment score',
    'Modules: Alignment flags',
    'Links: Alignment verdict',
    'Links: Alignment reason',
    'KPIs: Alignment verdict',
    'KPIs: Alignment flags',
    'Objectives: Alignment flags',
    'Key results: Alignment flags',
  ]);
  expect(choicesNamed(['nothing'])).toBeNull();
});

it('flags stand one a line, the worst first, and nothing stands where there are none', () => {
  const flags = columns[1];
  const severity = new Map(audited.report.findings.map(({ title, severity: one }) => [title, one]));
  const order = ['critical', 'high', 'medium', 'low'];
  const filled = (flags?.values ?? []).filter((value) => value !== null).map(String);
  expect(filled.length).toBeGreaterThan(5);
  expect(filled.length).toBeLessThan(flags?.values.length ?? 0);
  for (const value of filled) {
    const severities = value.split('\n').map((title) => order.indexOf(severity.get(title) ?? ''));
    expect(severities).toEqual([...severities].sort((one, other) => one - other));
  }
  expect(filled.some((value) => value.includes('\n'))).toBe(true);
});

it('a row of several links stands under its worst one', () => {
  const workbook = snapshotOf({
    Priorities: [['Priority'], ['Grow']],
    KPIs: [
      ['KPI ID', 'KPI', 'Priority', 'Direction', 'Target'],
      ['KPI-1', 'Conversion rate', 'Grow', 'up', 3],
      ['KPI-2', 'Training hours', 'Grow', 'up', 3],
    ],
    Modules: [
      ['Module ID', 'Module', 'Status'],
      ['M-1', 'Winning', 'running'],
      ['M-2', 'Losing', 'running'],
    ],
    Links: [
      ['Module ID', 'KPI ID'],
      ['M-1', 'KPI-1; KPI-2'],
      ['M-2', 'KPI-1'],
    ],
  });
  const [verdict, reason] = planWrite(audit(workbook, { asOf: '2026-06-30' }), workbook, EVERYTHING).columns.filter(({ sheet }) => sheet === 'Links');
  expect(verdict?.values).toEqual(['activity only', 'plausible']);
  expect(reason?.values[0]).toBe('“Training hours” measures activity, by the word “training hours” (KPIs!B3)');
});

it('comes out of a file without a trace, also when it was written twice', async () => {
  const original = new Uint8Array(readFileSync(join(__dirname, '../../../samples/halden-instruments.xlsx')));
  for (const times of [1, 2]) {
    const host = await openXlsx(original, 'x.xlsx');
    for (let time = 0; time < times; time++) {
      const workbook = await host.read();
      expect((await host.apply(planWrite(audit(workbook, { asOf: SAMPLE_AS_OF }), workbook, EVERYTHING))).refused).toEqual([]);
    }
    const undo = times === 1 ? planRevert(await host.read()) : planRemove(await host.read())?.plan;
    expect((await host.apply(undo!)).refused).toEqual([]);
    expectSameParts(host.toBytes(), original);
  }
});
