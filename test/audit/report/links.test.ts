/** The verdict of each link from a module to what it serves, and the cell that decided. */
import { audit } from '../../../src/audit/audit';
import { linkVerdict } from '../../../src/audit/impact/link-verdict';
import { LINK_REASONS, LINK_VERDICTS } from '../../../src/audit/impact/link-reasons';
import { ENGLISH } from '../../../src/audit/report/language';
import { reportLinks } from '../../../src/audit/report/links';
import { markdownReport } from '../../../src/audit/report/markdown';
import { textReport } from '../../../src/audit/report/text';
import { serves } from '../../../src/audit/facts/services';
import { SAMPLE_AS_OF, sampleSheets, sampleSnapshot } from '../../workbooks/sample/sample-workbook';
import { fieldModel, type Grid } from '../model/field-model';

const TOP: Record<string, Grid> = {
  Priorities: [
    ['priority.id', 'priority.name'],
    ['P1', 'Grow'],
  ],
  Objectives: [
    ['objective.id', 'objective.title', 'objective.parent'],
    ['O1', 'Sell more', 'P1'],
    ['O2', 'Alone', null],
    ['O3', 'Round', 'O4'],
    ['O4', 'And round', 'O3'],
    ['O5', 'Lost above', 'Nowhere'],
  ],
  KPIs: [
    ['kpi.id', 'kpi.name', 'kpi.objective', 'kpi.direction', 'kpi.baseline', 'kpi.target', 'kpi.status', 'kpi.due'],
    ['K1', 'Conversion rate', 'O1', 'up', 0.1, 0.2, null, null],
    ['K2', 'Training hours', 'O1', 'up', 1, 2, null, null],
    ['K3', 'Retention', 'O2', 'up', 1, 2, null, null],
    ['K4', 'Revenue', 'O3', 'up', 1, 2, null, null],
    ['K5', 'Revenue of services', 'O5', 'up', 1, 2, null, null],
    ['K6', 'Discount cost', 'O1', 'down', 3, 2, null, null],
    ['K7', 'Revenue closed', 'O1', 'up', 1, 2, 'closed', null],
    ['K8', 'Index of the north', 'O1', 'up', 1, 2, null, null],
    ['K9', 'Safety incidents cost', 'O1', 'up', 3, 2, null, null],
    ['K10', 'Renewal revenue', 'O1', 'up', 1, 2, null, '2025-03-31'],
  ],
  Modules: [
    ['module.id', 'module.name', 'module.status', 'module.mandatory', 'module.objective'],
    ['M1', 'Winning', 'running', 'no', null],
    ['M2', 'Closing', 'running', 'no', null],
    ['M3', 'Fire drill', 'running', 'yes', null],
    ['M4', 'Given up', 'cancelled', 'no', null],
    ['M5', 'Aim high', 'running', 'no', 'O1'],
  ],
};

const ROWS: readonly (readonly [
  module: string | null,
  kpi: string | null,
  effect: string | null,
  status: string | null,
  verdict: string,
  code: string,
  cell: string,
])[] = [
  ['M1', 'K1', '+2 points', null, 'plausible', 'not-shown', 'KPIs!B2'],
  ['M1', 'K2', null, null, 'activity only', 'counts-activity', 'KPIs!B3'],
  ['M1', 'K3', null, null, 'broken', 'stops-at', 'Objectives!C3'],
  ['M1', 'K4', null, null, 'broken', 'circle', 'Objectives!C5'],
  ['M1', 'K5', null, null, 'not evaluated', 'way-unknown', 'Objectives!C6'],
  ['M1', 'K6', '−2 points', null, 'plausible', 'not-shown', 'KPIs!B7'],
  ['M2', 'K6', '+3 points', null, 'contradicting', 'against-module', 'Links!C8'],
  ['M1', 'K7', null, null, 'target over', 'closed', 'KPIs!G8'],
  ['M1', 'K8', null, null, 'not evaluated', 'metric-unclear', 'KPIs!B9'],
  ['M1', 'K9', '−2 points', null, 'plausible', 'not-shown', 'KPIs!B10'],
  ['M2', 'K1', null, 'cancelled', 'not evaluated', 'link-cancelled', 'Links!D12'],
  ['M1', 'K10', null, null, 'target over', 'ended', 'KPIs!H11'],
  ['M3', 'K1', null, null, 'not evaluated', 'mandatory', 'Modules!D4'],
  ['M4', 'K1', null, null, 'not evaluated', 'left-out', 'Modules!C5'],
  ['M1', 'K99', null, null, 'broken', 'not-found', 'Links!B16'],
  ['M1', null, null, null, 'broken', 'no-goal', 'Links!B17'],
];

const model = fieldModel({ ...TOP, Links: [['link.module', 'link.kpi', 'link.expectedEffect', 'link.status'], ...ROWS.map((row) => row.slice(0, 4))] });
const links = reportLinks(model, ENGLISH);

it.each(ROWS.map((row, index) => [index + 2, ...row] as const))('row %d: %s and %s, expecting %s (%s), is %s: %s', (row, ...[, , , , verdict, code, cell]) => {
  const own = links.filter(({ says, at }) => says === 'link' && at.cell.replace(/\D/g, '') === String(row));
  expect(own.map((link) => [link.verdict, link.reasonCode, `${link.decidedAt.sheet}!${link.decidedAt.cell}`])).toEqual([[verdict, code, cell]]);
});

it('what a module names in its own row is a link, too', () =>
  expect(links.filter(({ says }) => says === 'module').map(({ module, goal, verdict }) => [module?.name, goal?.name, verdict])).toEqual([
    ['Aim high', 'Sell more', 'not evaluated'],
  ]));

describe('the sample', () => {
  const { report, model: sample } = audit(sampleSnapshot(sampleSheets()), { asOf: SAMPLE_AS_OF });

  it('has a proven link, one that went the wrong way, and ones that a mere before and after leaves open', () => {
    const of = (id: string): unknown[] => report.links.filter(({ module }) => module?.id === id).map(({ verdict, reasonCode }) => [verdict, reasonCode]);
    expect(of('M-34')).toEqual([['proven', 'clearly-better']]);
    expect(of('M-37')).toEqual([['contradicting', 'clearly-worse']]);
    expect(of('M-35')).toEqual([['plausible', 'too-close']]);
    expect(of('M-36')).toEqual([['plausible', 'weak-design']]);
  });

  it('gives each service that a module has, and nothing else, one verdict with a sentence', () => {
    const services = sample.modules.flatMap((module) => serves(sample, module).map((service) => linkVerdict(sample, service).verdict));
    const found = report.links.filter(({ goal, module }) => goal !== null && module !== null);
    expect(found.map(({ verdict }) => verdict).sort()).toEqual(services.sort());
    for (const { verdict, reason, reasonCode } of report.links) {
      expect(LINK_VERDICTS).toContain(verdict);
      expect(Object.keys(LINK_REASONS)).toContain(reasonCode);
      expect(reason).not.toMatch(/[{}]/);
    }
  });

  it('counts them in the text, and lists in Markdown those that need somebody', () => {
    const counts = new Map<string, number>();
    for (const { verdict } of report.links) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    const text = textReport(report).replace(/\s+/g, ' ');
    expect(text).toContain(`Links from modules to what they serve: ${counts.get('proven')} proven, ${counts.get('plausible')} plausible, `);
    expect(markdownReport(report)).toContain('| Links!B16 | Leading a tender team | Length of the sales cycle | contradicting |');
    expect(markdownReport(report)).toContain('| Priorities served | 6 of 7 |');
  });
});
