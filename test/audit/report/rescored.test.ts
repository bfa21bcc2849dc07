/** A workbook that an older version of the scores wrote: the first audit says what moved, and why. */
import { audit } from '../../../src/audit/audit';
import { markdownReport } from '../../../src/audit/report/markdown';
import { rescoredSentence, rescoredValues } from '../../../src/audit/report/rescored';
import { textReport } from '../../../src/audit/report/text';
import { SCORING_CHANGES, SCORING_VERSION } from '../../../src/audit/report/version';
import { scorecardSheet } from '../../../src/audit/plan/scorecard-sheet';
import { SCORECARD_SHEET } from '../../../src/audit/state/own-sheets';
import { scorecardBefore } from '../../../src/audit/state/scorecard-before';
import type { CellInput, CellValue } from '../../../src/workbook';
import { snapshotOf, type Drawn } from '../../support/sheet';

type Grid = readonly (readonly Drawn[])[];

const MODULES: Grid = [
  ['Module', 'Owner', 'Sponsor', 'KPI', 'Cost (EUR)', 'Last reviewed'],
  ['Talks that count', 'Bo Holm', 'Ana Lind', 'K1', 1000, '2026-06-01'],
];
/** As the first version laid it out: no version of the scores, whole points. */
const FIRST: Grid = [
  ['Alignment scorecard: Test.xlsx'],
  ['As of 2026-03-31. What could not be evaluated is left out of every score and says so.'],
  [],
  ['Measure', 'Value', 'What it says'],
  ['Alignment, 0 to 100', 95, 'mean of the module scores below, weighted by cost'],
  ['Top priorities served', '6 of 7', 'an unbroken chain leads from a module to the priority'],
  ['   Evidence', 2, 'modules'],
  [],
  ['Dimension', 'Score', 'Checked', 'Flagged', 'Not evaluated'],
  ['Ownership', 100, 2, 0, 0],
  ['Evidence', 69, 2, 0, 0],
  [],
  ['Spend in EUR', 'Amount', 'What it is'],
  ['Not shown to serve a priority', 165, 'cost × share'],
  ['Ownership', 12],
];
const auditOf = (more: Readonly<Record<string, Grid>>) => audit(snapshotOf({ Modules: MODULES, ...more }), { asOf: '2026-06-30' }).report;
const asValue = (cell: CellInput): CellValue => (typeof cell === 'object' && cell !== null ? cell.value : cell);

it('reads what the first version wrote', () => {
  const before = scorecardBefore(snapshotOf({ [SCORECARD_SHEET]: FIRST }));
  expect(before).toMatchObject({ scoringVersion: 1, asOf: '2026-03-31' });
  expect([...(before?.measures ?? [])]).toEqual([
    ['Alignment', 95],
    ['Priorities served', (100 * 6) / 7],
    ['ownership', 100],
    ['evidence', 69],
    ['At risk, EUR', 165],
  ]);
});

it.each<[string, Readonly<Record<string, Grid>>]>([
  ['no Scorecard', {}],
  ['a sheet of that name without a score', { [SCORECARD_SHEET]: [['Mine', 1]] }],
])('nothing was scored before: %s', (_, sheets) => {
  expect(scorecardBefore(snapshotOf({ Other: [['x']], ...sheets }))).toBeNull();
  expect(auditOf(sheets).rescored).toBeNull();
});

it('shows old and new with the reason, in text, Markdown, JSON and the Scorecard', () => {
  const report = auditOf({ [SCORECARD_SHEET]: FIRST });
  const { rescored } = report;
  expect(rescored).toMatchObject({ from: 1, to: SCORING_VERSION, asOf: '2026-03-31', reason: Object.values(SCORING_CHANGES).join(' ') });
  expect(rescored?.measures).toContainEqual({ name: 'evidence', before: 69, now: null });
  expect(rescored?.measures.find(({ name }) => name === 'Alignment')).toEqual({ name: 'Alignment', before: 95, now: report.scores.alignment });
  if (rescored === null) return;
  expect(rescoredValues(rescored)).toContainEqual(['Evidence', '69', 'not evaluated']);
  expect(textReport(report)).toMatch(/Scored anew:[\s\S]*Evidence +69 → not evaluated/);
  expect(markdownReport(report)).toContain('| Evidence | 69 | not evaluated |');
  const written = scorecardSheet(report, null).cells.map((row) => row.map(asValue));
  expect(written).toContainEqual(['Evidence', '69', 'not evaluated']);
  expect(written.map(([first]) => first).join(' ')).toContain(rescoredSentence(rescored));
});

it('says so once: the Scorecard that is written names its version', () => {
  const written = scorecardSheet(auditOf({ [SCORECARD_SHEET]: FIRST }), null).cells.map((row) => row.map(asValue));
  expect(scorecardBefore(snapshotOf({ [SCORECARD_SHEET]: written }))?.scoringVersion).toBe(SCORING_VERSION);
  expect(auditOf({ [SCORECARD_SHEET]: written }).rescored).toBeNull();
});

it('says so where only the History tells of the version', () => {
  const history = [
    ['Audited on', 'Alignment', 'Version of the scores', 'Modules mark'],
    ['2025-12-31', 40, 1, 'a'],
    ['2026-03-31', 55, 2, 'b'],
  ];
  const { rescored, scores } = auditOf({ 'Plumbline History': history });
  expect(rescored).toMatchObject({ from: 2, to: SCORING_VERSION, asOf: '2026-03-31', reason: SCORING_CHANGES['3'] });
  expect(rescored?.measures).toEqual([{ name: 'Alignment', before: 55, now: scores.alignment }]);
  expect(auditOf({ 'Plumbline History': [...history, ['2026-06-30', 60, SCORING_VERSION, 'c']] }).rescored).toBeNull();
});

it('tells an older Plumbline that a newer one wrote the workbook', () => {
  const newer = FIRST.map((row) => [...row]);
  newer.splice(4, 0, ['Version of the scores', SCORING_VERSION + 1]);
  const { rescored } = auditOf({ [SCORECARD_SHEET]: newer });
  expect(rescored).toMatchObject({ from: SCORING_VERSION + 1, to: SCORING_VERSION, reason: '' });
  expect(rescored && rescoredSentence(rescored)).toContain('This Plumbline is older than the one that wrote the workbook');
});

it('every version says what it changed', () =>
  expect(Object.keys(SCORING_CHANGES).map(Number)).toEqual(Array.from({ length: SCORING_VERSION - 1 }, (_, index) => index + 2)));
