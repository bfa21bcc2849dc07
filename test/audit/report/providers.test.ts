/** Who could build what a top priority lacks: a filtered list of stated facts, and no more. */
import { audit } from '../../../src/audit/audit';
import type { Report } from '../../../src/audit/report/report';
import { gapLines } from '../../../src/audit/report/providers';
import { markdownReport } from '../../../src/audit/report/markdown';
import { textReport } from '../../../src/audit/report/text';
import { snapshotOf } from '../../support/sheet';
import type { CellValue } from '../../../src/workbook';

type Sheets = Record<string, CellValue[][]>;

const SHEETS: Sheets = {
  Priorities: [
    ['Priority ID', 'Priority', 'Rank'],
    ['P1', 'Win contracts abroad', 1],
    ['P2', 'Keep our people', 2],
    ['P9', 'Tidy the archive', 9],
  ],
  Competencies: [
    ['Competency ID', 'Competency', 'Priority', 'Current level', 'Target level'],
    ['C1', 'Negotiation', 'P1', 2, 4],
    ['C2', 'Coaching', 'P2', null, null],
    ['C3', 'Feedback', 'P2', 4, 4],
    ['C4', 'Filing', 'P9', 1, 4],
    ['C5', 'Selling', 'P1', null, null],
  ],
  Modules: [
    ['Module ID', 'Module', 'Competency', 'Priority', 'Status', 'Total cost', 'Currency'],
    ['M1', 'Selling abroad', 'C5', null, 'running', 30_000, 'EUR'],
    ['M2', 'Winning abroad', null, 'P1', 'running', 50_000, 'EUR'],
  ],
  Providers: [
    ['Provider ID', 'Provider', 'Kind', 'Competencies', 'Languages', 'Fee', 'Currency', 'Available from', 'Available to'],
    ['V-1', 'Steg and Partner', 'firm', 'Negotiation; Selling', 'German', 18_000, 'EUR', '2026-05-01', '2026-12-31'],
    ['V-2', 'Ada Brandt', 'coach', 'C1', 'English', 9_000, 'USD', null, null],
    ['V-3', 'Gone by now', 'coach', 'Negotiation', 'English', 1, 'EUR', null, '2026-01-31'],
    ['V-4', 'Filing cabinet', 'course', 'Filing', 'English', 1, 'EUR', null, null],
  ],
};

const reportOf = (sheets: Sheets): Report => audit(snapshotOf(sheets), { asOf: '2026-03-31' }).report;

it('lists for each gap who says that they build it, with what their rows state and the money beside it', () => {
  const report = reportOf(SHEETS);
  expect(report.notUnderstood).toEqual([]);
  expect(gapLines(report)).toEqual([
    '“Negotiation”, for “Win contracts abroad”, stands at 2 where 4 is wanted; of 4 providers these say that they build it: Ada Brandt (coach; in English; Fee USD\u00a09,000) and Steg and Partner (firm; in German; from 1 May 2026; until 31 Dec 2026; Fee EUR\u00a018,000, beside EUR\u00a030,000 not shown to serve a priority).',
    '“Coaching”, for “Keep our people”, is built by no live or planned module; of 4 providers none says that it builds it and can be had.',
  ]);
  expect(
    report.competencyGaps.map(({ competency, gap, fits }) => [
      competency.at.cell,
      gap,
      fits.map(({ id, fee, currency, atRisk }) => [id, fee, currency, atRisk]),
    ]),
  ).toEqual([
    [
      'B2',
      'below-target',
      [
        ['V-2', 9_000, 'USD', null],
        ['V-1', 18_000, 'EUR', 30_000],
      ],
    ],
    ['B3', 'untrained', []],
  ]);
  expect(textReport(report)).toContain('Who could build what is missing\n  “Negotiation”');
  expect(markdownReport(report)).toContain('## Who could build what is missing');
});

it('says nothing without providers, and nothing of them anywhere else', () => {
  const { Providers: _, ...without } = SHEETS;
  const [bare, full] = [reportOf(without), reportOf(SHEETS)];
  expect(bare.competencyGaps).toEqual([]);
  expect(textReport(bare)).not.toContain('Who could build');
  for (const part of ['findings', 'money', 'modules', 'kpis', 'priorities'] as const) expect(full[part]).toEqual(bare[part]);
  const scores = ({ scores: { alignment, coverage, dimensions } }: Report): unknown => [
    alignment,
    coverage,
    dimensions.map(({ name, score }) => [name, score]),
  ];
  expect(scores(full)).toEqual(scores(bare));
});

it('does not care for the order of rows', () => {
  const turned = Object.fromEntries(
    Object.entries(SHEETS).map(([name, [header = [], ...rows]]) => [name, name === 'Providers' ? [header, ...rows.reverse()] : [header, ...rows]]),
  );
  expect(gapLines(reportOf(turned))).toEqual(gapLines(reportOf(SHEETS)));
});

it('a fee that is no amount is not stated, and names that are not found fit nothing', () => {
  const [header = [], ...rows] = SHEETS['Providers'] as CellValue[][];
  const odd = rows.map((row, index) => (index === 1 ? ['V-2', '=cmd()', 'coach', 'Negotiation, Negotiaton', 'English', 'on request', 'USD', null, null] : row));
  const [line = ''] = gapLines(reportOf({ ...SHEETS, Providers: [header, ...odd] }));
  expect(line).toContain('=cmd() (coach; in English; no fee stated)');
});
