/** What a module serves now and names to be served, what a name that is not found may mean, and from where a climb can go on. */
import type { FieldName } from '../../../src/audit/fields';
import { activeServices, hasWayUp, isPerhapsMeant, namingOfGoals } from '../../../src/audit/facts/active-services';
import type { KeyResult, Kpi, Model, Module, Objective } from '../../../src/audit/model/types';
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
  expect(activeServices(model, moduleOf(model)).map(({ goal, link }) => [goal.name, link === null])).toEqual([
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

describe('a name that is not found', () => {
  const meant = (kpi: string, fields: readonly FieldName[]): boolean[] => {
    const model = modelOf({ kpi });
    return model.kpis.map((one) => isPerhapsMeant(model, one, fields));
  };

  it('may mean what is nearest to it, in its own column alone', () => {
    expect(meant('Retentoin', ['link.kpi', 'module.kpi'])).toEqual([true, false]);
    expect(meant('Retentoin', ['link.kpi'])).toEqual([false, false]);
    expect(meant('Retentoin', [])).toEqual([false, false]);
    expect(meant('Retentoin; Convesrion', ['module.kpi'])).toEqual([true, true]);
  });
  it('means nothing else once it is found', () => expect(meant('Retention', ['module.kpi'])).toEqual([false, false]));
  it('that fits several may mean each', () => {
    const model = fieldModel({
      KPIs: [
        ['kpi.id', 'kpi.name'],
        ['K1', 'Retention'],
        ['K2', 'Retention'],
        ['K3', 'Conversion'],
      ],
      Modules: [
        ['module.name', 'module.kpi'],
        ['Coaching', 'Retention'],
      ],
    });
    expect(model.kpis.map((one) => isPerhapsMeant(model, one, ['module.kpi']))).toEqual([true, true, false]);
  });
});

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
