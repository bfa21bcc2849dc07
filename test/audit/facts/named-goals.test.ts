/** What a module serves now, and what it names to be served. */
import { namingOfGoals } from '../../../src/audit/facts/named-goals';
import { serves } from '../../../src/audit/facts/services';
import type { Model, Module } from '../../../src/audit/model/types';
import type { Drawn } from '../../support/sheet';
import { fieldModel } from '../model/field-model';

const GOALS = {
  KPIs: [
    ['kpi.id', 'kpi.name'],
    ['K1', 'Retention'],
    ['K2', 'Conversion'],
  ],
  Objectives: [
    ['objective.id', 'objective.title'],
    ['O1', 'Win clients'],
  ],
};
const OWN = ['kpi', 'keyResult', 'objective', 'priority'] as const;
type Own = Partial<Record<(typeof OWN)[number], Drawn>>;

const modelOf = (own: Own, ...links: Drawn[][]): Model =>
  fieldModel({
    ...GOALS,
    Modules: [
      ['module.id', 'module.name', ...OWN.filter((field) => field in own).map((field) => `module.${field}`)],
      ['M1', 'Coaching', ...OWN.filter((field) => field in own).map((field) => own[field] as Drawn)],
    ],
    Links: [['link.module', 'link.kpi', 'link.objective', 'link.status'], ...links.map((row) => ['M1', ...row])],
  });
const moduleOf = (model: Model): Module => model.modules[0] as Module;

it('services of a cancelled link are none', () => {
  const model = modelOf({ objective: 'O1' }, ['K1', null, 'cancelled'], ['K2', null, 'active'], ['K2', null, 'completed']);
  expect(serves(model, moduleOf(model)).map(({ goal, link }) => [goal.name, link === null])).toEqual([
    ['Conversion', false],
    ['Conversion', false],
    ['Win clients', true],
  ]);
});

describe('naming', () => {
  const naming = (own: Own, ...links: Drawn[][]): unknown => {
    const model = modelOf(own, ...links);
    const { names, cancelled, unreadable } = namingOfGoals(model, moduleOf(model));
    return [names, cancelled === null ? null : model.links.indexOf(cancelled), unreadable];
  };

  it.each<[string, Own, Drawn[][], unknown]>([
    ['nothing at all', {}, [], [false, null, false]],
    ['blank cells', { kpi: null, priority: null }, [], [false, null, false]],
    ['a KPI', { kpi: 'K1' }, [], [true, null, false]],
    ['an objective', { objective: 'O1' }, [], [true, null, false]],
    ['a priority', { priority: 'Grow' }, [], [true, null, false]],
    ['a key result that is not found', { keyResult: 'R9' }, [], [true, null, false]],
    ['a link that names nothing', {}, [[null, null, 'active']], [false, null, false]],
    ['a link to an objective', {}, [[null, 'O1', 'active']], [true, null, false]],
    ['a cancelled link', {}, [['K1', null, 'cancelled']], [false, 0, false]],
    ['a cancelled link that names nothing', {}, [[null, null, 'cancelled']], [false, null, false]],
    [
      'two cancelled links, of which the second names something',
      {},
      [
        [null, null, 'cancelled'],
        ['K1', null, 'cancelled'],
      ],
      [false, 1, false],
    ],
    [
      'a cancelled link and one that holds',
      {},
      [
        ['K1', null, 'cancelled'],
        ['K2', null, 'active'],
      ],
      [true, null, false],
    ],
    ['an error', { kpi: '#REF!' }, [], [false, null, true]],
    ['an error in a link', {}, [[null, '#REF!', 'active']], [false, null, true]],
  ])('%s', (_, own, links, expected) => expect(naming(own, ...links)).toEqual(expected));
});
