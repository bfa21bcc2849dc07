/** Lists in which a column says what each row is: a pillar, an objective, a key result, a KPI or work to be done. */
import { audit } from '../../../src/audit/audit';
import { snapshotOf, type Drawn } from '../../support/sheet';

const HEAD = ['Type', 'ID', 'Name', 'Aligned to', 'Lead', 'Timeframe', 'Start value', 'Target value', 'Current value'];
const auditOf = (head: readonly string[], rows: readonly (readonly Drawn[])[]) => audit(snapshotOf({ Goals: [head, ...rows] }), { asOf: '2026-06-30' });
const PILLAR = ['Strategic Pillar', 1, 'Grow talent', null, 'Ann Fox', '2026'];
const OBJECTIVE = ['Objective', 2, 'Leaders who coach every week', 'Grow talent', 'Ann Fox', 'Q2 2026'];
const RESULT = ['Key Result', 3, 'Voluntary attrition', 'Leaders who coach every week', 'Bo Lind', 'Q2 2026', 14, 10, 12];
const KPI = ['KPI', 5, 'Engagement', 'Grow talent', 'Ann Fox', '2026', 70, 80, 75];

it('each row is what it says', () => {
  const { model } = auditOf(HEAD, [PILLAR, OBJECTIVE, RESULT, KPI, ['Initiative', 6, 'Coaching clinic', 'Leaders who coach every week', 'Bo Lind', '2026']]);
  expect([model.priorities, model.objectives, model.keyResults, model.kpis].map((list) => list.map(({ name }) => name))).toEqual([
    ['Grow talent'],
    ['Leaders who coach every week'],
    ['Voluntary attrition'],
    ['Engagement'],
  ]);
  expect(model.objectives[0]?.fields.parent?.value?.[0]?.targets[0]?.kind).toBe('priority');
  expect(model.keyResults[0]?.fields.objective?.value?.[0]?.targets[0]?.name).toBe('Leaders who coach every week');
  expect(model.kpis[0]?.fields.priority?.value?.[0]?.targets[0]?.name).toBe('Grow talent');
});

it('in German and in French too', () => {
  const german = auditOf(
    ['Typ', 'Ziel-Nr.', 'Ziel', 'Oberziel', 'Verantwortlich'],
    [
      ['Strategische Priorität', 1, 'Talente binden', null, 'Ann Fox'],
      ['Ziel', 2, 'Führungskräfte coachen jede Woche', 'Talente binden', 'Ann Fox'],
      ['Kennzahl', 3, 'Fluktuation', 'Führungskräfte coachen jede Woche', 'Bo Lind'],
    ],
  ).model;
  const french = auditOf(
    ['Type', 'N° objectif', 'Objectif', 'Objectif parent', 'Responsable'],
    [
      ['Axe stratégique', 1, 'Fidéliser les talents', null, 'Ann Fox'],
      ['Objectif', 2, 'Des managers qui coachent', 'Fidéliser les talents', 'Ann Fox'],
      ['Indicateur', 3, 'Turnover', 'Des managers qui coachent', 'Bo Lind'],
    ],
  ).model;
  for (const { priorities, objectives, kpis } of [german, french]) expect([priorities, objectives, kpis].map(({ length }) => length)).toEqual([1, 1, 1]);
});

it('of KPIs below objectives and below priorities in one column it is not told which, and nothing is called unknown', () => {
  const { report } = auditOf(HEAD, [PILLAR, OBJECTIVE, RESULT, KPI, ['KPI', 7, 'Sick leave', 'Leaders who coach every week', 'Bo Lind', '2026', 5, 4, 5]]);
  expect(report.findings.filter(({ rule }) => rule === 'dangling-reference')).toEqual([]);
  expect(report.kpis.map(({ name }) => name)).toEqual(['Engagement', 'Sick leave']);
});

it('a programme with an id, an owner and what it costs is a module, whose plan and actuals stand apart', () => {
  const { report } = auditOf(
    ['ID', 'Programme', 'Owner', 'Planned cost', 'Actual cost', 'Variance', 'Status'],
    [
      ['P1', 'Lead', 'Ann Fox', 10_000, 11_000, -1000, 'Complete'],
      ['P2', 'Sell', 'Bo Lind', 5000, 4000, 1000, 'In progress'],
      ['P3', 'Build', 'Cy Oke', 2000, '-', 2000, 'Not started'],
    ],
  );
  expect(report.modules.map(({ name, cost }) => [name, cost])).toEqual([
    ['Lead', 11_000],
    ['Sell', 5000],
    ['Build', 2000],
  ]);
});

it('rows that say what a module costs and what is known of its KPI are of both', () => {
  const { report, model } = auditOf(
    ['Module', 'Cost EUR', 'KPI', 'Baseline', 'Target'],
    [
      ['Lead', 3000, 'Engagement', 60, 70],
      ['Sell', 1000, 'Win rate', 20, 25],
    ],
  );
  expect(report.money.map(({ currency, total }) => [currency, total])).toEqual([['EUR', 4000]]);
  expect(report.kpis.map(({ name, baseline, target }) => [name, baseline, target])).toEqual([
    ['Engagement', 60, 70],
    ['Win rate', 20, 25],
  ]);
  expect(model.modules[0]?.fields.kpi?.value?.[0]?.targets[0]?.name).toBe('Engagement');
});

it.each([
  ['Approved budget', 'Adjustment', 'Revised budget', 'Owner'],
  ['Genehmigtes Budget', 'Anpassung', 'Revidiertes Budget', 'Verantwortlich'],
  ['Budget approuvé', 'Écart', 'Budget révisé', 'Responsable'],
])('of “%s” and “%s” the revised one counts', (approved, change, revised, owner) => {
  const { report } = auditOf(
    ['Programme', owner, approved, change, revised],
    [
      ['Lead', 'Ann Fox', 10_000, -1000, 9000],
      ['Sell', 'Bo Lind', 5000, 500, 5500],
    ],
  );
  expect(report.modules.map(({ name, cost }) => [name, cost])).toEqual([
    ['Lead', 9000],
    ['Sell', 5500],
  ]);
});
