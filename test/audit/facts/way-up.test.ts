/** From which goals, by the columns that are there, a climb can go on. */
import { hasWayUp } from '../../../src/audit/facts/climbs';
import type { KeyResult, Kpi, Objective } from '../../../src/audit/model/types';
import type { Drawn } from '../../support/sheet';
import { fieldModel } from '../model/field-model';

describe('a way up', () => {
  const wayUp = (kind: 'kpi' | 'keyResult' | 'objective', column: string | null): boolean => {
    const name = { kpi: 'kpi.name', keyResult: 'keyResult.title', objective: 'objective.title' };
    const table = (one: keyof typeof name): Drawn[][] => [
      [name[one], ...(column?.startsWith(`${one}.`) ? [column] : [])],
      ['A', ...(column?.startsWith(`${one}.`) ? [null] : [])],
    ];
    const model = fieldModel({
      KPIs: table('kpi'),
      Results: table('keyResult'),
      Objectives: table('objective'),
      Priorities: column === 'priority.metric' ? [['priority.name', column], ['Grow']] : [['priority.name'], ['Grow']],
    });
    const goal = { kpi: model.kpis, keyResult: model.keyResults, objective: model.objectives }[kind][0];
    return hasWayUp(model, goal as Kpi | KeyResult | Objective);
  };

  it.each<['kpi' | 'keyResult' | 'objective', string]>([
    ['kpi', 'kpi.objective'],
    ['kpi', 'kpi.priority'],
    ['kpi', 'objective.metric'],
    ['kpi', 'priority.metric'],
    ['keyResult', 'keyResult.objective'],
    ['keyResult', 'keyResult.metric'],
    ['objective', 'objective.parent'],
    ['objective', 'objective.priority'],
  ])('of a goal of kind %s is the column %s', (kind, column) => expect(wayUp(kind, column)).toBe(true));

  it.each<['kpi' | 'keyResult' | 'objective', string | null]>([
    ['kpi', null],
    ['kpi', 'kpi.owner'],
    ['kpi', 'keyResult.objective'],
    ['kpi', 'objective.parent'],
    ['keyResult', null],
    ['keyResult', 'objective.parent'],
    ['keyResult', 'kpi.objective'],
    ['objective', null],
    ['objective', 'objective.metric'],
    ['objective', 'kpi.priority'],
  ])('of a goal of kind %s is not the column %s', (kind, column) => expect(wayUp(kind, column)).toBe(false));

  it('of a goal that is known by its name alone is none', () => {
    const model = fieldModel({
      Objectives: [
        ['objective.title', 'objective.metric'],
        ['Win clients', null],
      ],
      Modules: [
        ['module.name', 'module.kpi'],
        ['Coaching', 'Retention'],
      ],
    });
    expect(model.kpis.map((one) => [one.name, hasWayUp(model, one)])).toEqual([['Retention', false]]);
  });
});
