/** The agenda of a review: few decisions, each known again by its words. */
import { audit } from '../../../src/audit/audit';
import { agendaOf } from '../../../src/audit/report/agenda';
import { AGENDA_SIZE } from '../../../src/audit/report/agenda-sentences';
import { said } from '../../../src/audit/report/said';
import FRENCH from '../../../src/languages/fr';
import { snapshotOf } from '../../support/sheet';
import { smallWorkbook } from '../../taskpane/small-workbook';
import { SAMPLE_AS_OF, sampleSheets, sampleSnapshot } from '../../workbooks/sample/sample-workbook';

const sample = sampleSnapshot(sampleSheets());
const { report } = audit(sample, { asOf: SAMPLE_AS_OF });

it('asks five to seven questions of a workbook with ninety findings, unserved priorities first, and says where each stands', () => {
  const agenda = agendaOf(report);
  expect(report.findings.length).toBeGreaterThan(80);
  expect(agenda.length).toBeGreaterThanOrEqual(AGENDA_SIZE.least);
  expect(agenda.length).toBeLessThanOrEqual(AGENDA_SIZE.most);
  expect(agenda[0]?.question).toMatch(/^Who builds training for “.*”, which nothing serves\?$/);
  expect(new Set(agenda.map(({ kept }) => kept)).size).toBe(agenda.length);
  expect(agenda.filter(({ at }) => at === null)).toEqual([]);
});

it('is known again by the same words after some of it was mended, and whatever language it is read in', () => {
  const kept = new Set(agendaOf(report).map((item) => item.kept));
  const french = audit(sample, { asOf: SAMPLE_AS_OF, language: FRENCH }).report;
  const inFrench = said(french, FRENCH).agenda;
  expect(inFrench.map((item) => item.kept)).toEqual([...kept]);
  expect(inFrench.filter(({ question, kept: english }) => question === english)).toEqual([]);
  const fewer = { ...report, findings: report.findings.filter((_, place) => place % 3 !== 0) };
  const again = agendaOf(fewer).filter((item) => kept.has(item.kept));
  expect(again.length).toBeGreaterThan(2);
});

it('leaves out what was accepted, and asks nothing where nothing is open', () => {
  const accepted = { reason: 'so it is', by: null, until: null };
  const small = audit(smallWorkbook(), { asOf: '2026-06-30' }).report;
  const none = { ...small, findings: small.findings.map((finding) => ({ ...finding, accepted })), priorities: [], kpis: [], impact: [], competencyGaps: [] };
  expect(agendaOf(small).length).toBeGreaterThan(0);
  expect(agendaOf(none)).toEqual([]);
  expect(agendaOf(audit(snapshotOf({ Recipes: [['Flour', 500]] }, { name: 'Bread.xlsx' }), { asOf: '2026-06-30' }).report)).toEqual([]);
});
