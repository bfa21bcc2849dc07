/** What a write of 5,000 modules with costs sends to Excel, beside what it sent before there were sheets of figures. */
import { audit } from '../../../src/audit/audit';
import { choicesNamed, DEFAULT_CHOICES } from '../../../src/audit/plan/choices';
import { planWrite } from '../../../src/audit/plan/write-plan';
import { excelHost } from '../../../src/hosts/excel/excel-host';
import { Emulator, WEB_LIMIT_BYTES } from '../../emulator/emulator';
import { workbookFrom } from '../../emulator/from-snapshot';
import { connect } from '../../emulator/node';
import { snapshotOf, type Drawn } from '../../support/sheet';

const MODULES = 5_000;
/** Measured of this workbook at commit 317040d: a Scorecard that lists the modules, Findings, and two columns. */
const SENT_BEFORE = 3_956_768;

const lines = (count: number, line: (index: number) => Drawn[]): Drawn[][] => Array.from({ length: count }, (_, index) => line(index));

const workbook = snapshotOf({
  Priorities: [['Priority ID', 'Priority', 'Rank'], ...lines(6, (index) => [`P${index}`, `Win the market number ${index}`, index + 1])],
  KPIs: [
    ['KPI ID', 'KPI', 'Priority', 'Owner', 'Baseline', 'Target', 'Current', 'Direction'],
    ...lines(40, (index) => [`KPI-${index}`, `Conversion rate ${index}`, index % 3 === 0 ? null : `P${index % 6}`, 'Bo Holm', 0.1, 0.2, 0.15, 'up']),
  ],
  Modules: [
    ['Module ID', 'Module', 'KPI', 'Business sponsor', 'Owner', 'Mandatory', 'Business unit', 'Cost', 'Currency', 'Start', 'End'],
    ...lines(MODULES, (index) => [
      `M-${index + 1}`,
      `Leading change, part ${index}`,
      `KPI-${index % 40}`,
      index % 4 === 0 ? null : `Sponsor ${index % 9} Berg`,
      `Owner ${index % 17} Holm`,
      index % 11 === 0 ? 'yes' : 'no',
      `Unit ${index % 12}`,
      1000.05 + index,
      'EUR',
      46_000 + (index % 300),
      46_100 + (index % 300),
    ]),
  ],
});

it.each([
  ['the first write', DEFAULT_CHOICES, 1.5],
  ['everything that can be ticked', choicesNamed(['all']) ?? DEFAULT_CHOICES, 3],
])('%s sends little more than before', async (_, choices, most) => {
  const emulator = new Emulator({ workbook: workbookFrom(workbook), platform: 'web' });
  connect(emulator);
  const host = excelHost({ wait: () => Promise.resolve() });
  const read = await host.read();
  const plan = planWrite(audit(read, { asOf: '2026-06-30' }), read, choices);
  emulator.resetTraffic();
  expect((await host.apply(plan)).refused).toEqual([]);
  const { requestBytes, largestRequest, largestResponse } = emulator.traffic;
  expect(requestBytes).toBeLessThanOrEqual(most * SENT_BEFORE);
  // It is the same work, and not a part of it.
  expect(requestBytes).toBeGreaterThan(SENT_BEFORE / 2);
  expect(Math.max(largestRequest, largestResponse)).toBeLessThan(WEB_LIMIT_BYTES);
});
