/** When what a module serves ends, whether nobody can know, and how long the module goes on. */
import { endOf, isFiscal, runsOn, servicesBySayer } from '../../../src/audit/facts/service-ends';
import type { Goal, Model, Module } from '../../../src/audit/model/types';
import { day, fieldModel } from '../model/field-model';

let model: Model;
beforeEach(() => {
  model = fieldModel({
    Goals: [
      ['objective.id', 'objective.title', 'objective.due', 'objective.period'],
      ['O1', 'Win clients', day('2026-12-31'), null],
      ['O2', 'Keep clients', null, 'FY26-Q1'],
      ['O3', 'Know clients', day('2026-12-31'), 'FY26-Q1'],
      ['O4', 'Like clients', null, 'Q1 2026'],
      ['O5', 'Find clients', null, null],
    ],
    Results: [
      ['keyResult.id', 'keyResult.title', 'keyResult.objective', 'keyResult.due'],
      ['R1', 'Win 12', 'O1', null],
      ['R2', 'Win 13', 'O1', day('2026-06-30')],
      ['R3', 'Win 14', null, null],
    ],
    KPIs: [
      ['kpi.name', 'kpi.objective', 'kpi.due'],
      ['Visits', 'O1', null],
    ],
    Modules: [
      ['module.id', 'module.name', 'module.objective', 'module.start', 'module.end'],
      ['M1', 'Coaching', 'O1', null, day('2026-06-30')],
      ['M2', 'Selling', 'O1; O5', day('2026-09-01'), null],
      ['M3', 'Talking', null, day('2025-09-01'), null],
      ['M4', 'Writing', null, null, null],
    ],
    Links: [
      ['link.module', 'link.objective', 'link.status'],
      ['M1', 'O4', 'active'],
      ['M1', 'O5', 'cancelled'],
    ],
  });
});
const goal = (name: string): Goal => [...model.objectives, ...model.keyResults, ...model.kpis].find((one) => one.name === name) as Goal;
const moduleOf = (name: string): Module => model.modules.find((one) => one.name === name) as Module;

it.each<[string, string | null]>([
  ['Win clients', '2026-12-31'],
  ['Like clients', '2026-03-31'],
  ['Find clients', null],
  ['Win 12', '2026-12-31'],
  ['Win 13', '2026-06-30'],
  ['Win 14', null],
  ['Visits', null],
])('“%s” ends on %s', (name, end) => expect(endOf(goal(name))).toBe(end === null ? null : day(end)));

it.each<[string, boolean]>([
  ['Keep clients', true],
  ['Know clients', false],
  ['Like clients', false],
  ['Find clients', false],
  ['Win 14', false],
])('“%s” hangs on the fiscal year: %s', (name, hangs) => expect(isFiscal(goal(name))).toBe(hangs));

it.each<[string, string]>([
  ['Coaching', '2026-06-30'],
  ['Selling', '2026-09-01'],
  ['Talking', '2026-03-31'],
  ['Writing', '2026-03-31'],
])('“%s” runs until %s at least', (name, until) => expect(runsOn(model, moduleOf(name))).toBe(day(until)));

it('what a cancelled link says is said by nobody', () => {
  const said = [...servicesBySayer(model)].map(([sayer, services]) => [sayer.kind, services.map(({ goal: { name } }) => name)]);
  expect(said).toEqual(
    expect.arrayContaining([
      ['link', ['Like clients']],
      ['module', ['Win clients']],
      ['module', ['Win clients', 'Find clients']],
    ]),
  );
  expect(said).toHaveLength(3);
});
