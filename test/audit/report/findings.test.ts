/** The sentence of a finding that speaks of a whole column. */
import { audit } from '../../../src/audit/audit';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import { snapshotOf, type Drawn } from '../../support/sheet';

describe('a finding on a whole column', () => {
  const messages = (grid: Drawn[][]): string[] =>
    audit(snapshotOf({ KPIs: grid }), { asOf: '2026-06-30', settings: DEFAULT_SETTINGS }).report.findings.map(({ rule, message }) => `${rule}: ${message}`);
  const rows = (cells: (number: number) => Drawn[]): Drawn[][] => Array.from({ length: 9 }, (_, index) => cells(index + 1));

  it('quotes the title within the sentence, and leaves an abbreviation its capitals', () => {
    const said = messages([['KPI', 'Goal', 'As of', 'Target'], ...rows((number) => [`Visits in region ${number}`, 'Grow revenue', '2021-03-31', null])]);
    expect(said).toContainEqual(expect.stringMatching(/^stale-kpi: 9 of 9 KPIs: KPI that has not been read for long\. For example “Visits in region 1”/));
    expect(said).toContainEqual(expect.stringMatching(/^kpi-without-target: 9 of 9 KPIs: no target to reach\. For example/));
  });
});

it('stands on the header of the column of readings in which all were last read', () => {
  const grid: Drawn[][] = [
    ['KPI', 'Goal', '2020', '2021', 'Target'],
    ...Array.from({ length: 9 }, (_, index): Drawn[] => [`Visits in region ${index + 1}`, 'Grow revenue', 4, 5, 6]),
  ];
  const { findings } = audit(snapshotOf({ KPIs: grid }), { asOf: '2026-06-30', settings: DEFAULT_SETTINGS }).report;
  expect(findings.filter(({ rule }) => rule === 'stale-kpi').map(({ cell, subjects }) => [cell, subjects?.[0]?.cell])).toEqual([['D1', 'D2']]);
});

describe('a date that Excel may have made of something else', () => {
  const DATED = { format: 'dd/mm/yyyy' };

  it('is named by its cell, never by the number behind it', () => {
    const sheets = {
      Modules: [
        ['Module', 'Start'],
        ['Selling', { value: 2026, ...DATED }],
        ['Pricing', '03/04/2026'],
      ],
    };
    const { findings } = audit(snapshotOf(sheets), { asOf: '2026-06-30', settings: DEFAULT_SETTINGS }).report;
    expect(findings.filter(({ rule }) => rule === 'ambiguous-date').map(({ cell, message }) => [cell, message])).toEqual([
      ['B3', 'A date may mean two days in 1 cell of the module’s start: “03/04/2026” in Modules!B3.'],
      ['B2', 'A date is perhaps not the one that was typed (day and month turned round, or a year alone) in 1 cell of the module’s start: Modules!B2.'],
    ]);
  });
});
