/** Climbs, services, programmes and what they hand down. */
import { climbFrom } from '../../../src/audit/facts/climbs';
import { loopOf, childrenOf, parentOf, kpisOf } from '../../../src/audit/facts/cascade';
import { usedKpis } from '../../../src/audit/facts/used-kpis';
import { namingOfGoals } from '../../../src/audit/facts/named-goals';
import { serves, servedBy } from '../../../src/audit/facts/services';
import { costOf } from '../../../src/audit/facts/cost';
import { judgedModules } from '../../../src/audit/facts/judged-modules';
import { completionsOf } from '../../../src/audit/facts/completions';
import { runsOf } from '../../../src/audit/facts/module-groups';
import { fieldModel, type Grid } from '../model/field-model';
import type { Goal, Model, Module } from '../../../src/audit/model/types';

const names = (goals: readonly { readonly name: string }[]): string[] => goals.map(({ name }) => name);
const named = <T extends { readonly name: string }>(list: readonly T[], name: string): T => list.find((one) => one.name === name) as T;

const PRIORITIES: Grid = [
  ['priority.id', 'priority.name', 'priority.rank'],
  ['P1', 'Grow', 1],
  ['P2', 'Save', 4],
];
const OBJECTIVES: Grid = [
  ['objective.id', 'objective.title', 'objective.parent', 'objective.priority', 'objective.metric'],
  ['O1', 'Sell more', 'P1', null, null],
  ['O2', 'Sell abroad', 'O1', null, 'Contract value'],
  ['O3', 'Alone', null, null, null],
  ['O4', 'Lost', 'O99', null, null],
  ['O5', 'Round', 'O6', null, null],
  ['O6', 'And round', 'O5', null, null],
  ['O7', 'Both', 'O2', 'P2', null],
];

describe('climbs', () => {
  let model: Model;
  beforeEach(() => {
    model = fieldModel({
      Priorities: PRIORITIES,
      Objectives: OBJECTIVES,
      Results: [
        ['keyResult.title', 'keyResult.objective'],
        ['Win 12', 'O2'],
        ['Win nothing', null],
      ],
      KPIs: [
        ['kpi.name', 'kpi.objective', 'kpi.priority'],
        ['Contract value', null, null],
        ['Cost', 'O7', null],
        ['Tea', null, null],
        ['Direct', null, 'P1'],
      ],
    });
  });
  const climbOf = (goal: Goal): unknown => {
    const { path, priorities, missing } = climbFrom(model, goal);
    return [names(path), names(priorities), missing === null ? null : [missing.goal.name, missing.lacks]];
  };

  it.each<[string, unknown]>([
    ['Sell abroad', [['Sell abroad', 'Sell more', 'Grow'], ['Grow'], null]],
    ['Both', [['Both', 'Save'], ['Save', 'Grow'], null]],
    ['Alone', [['Alone'], [], ['Alone', 'parent']]],
    ['Lost', [['Lost'], [], ['Lost', 'found-reference']]],
    ['Round', [['Round', 'And round'], [], ['And round', 'parent']]],
  ])('objective %s', (name, expected) => expect(climbOf(named(model.objectives, name))).toEqual(expected));

  it.each<[string, unknown]>([
    ['Contract value', [['Contract value', 'Sell abroad', 'Sell more', 'Grow'], ['Grow'], null]],
    ['Cost', [['Cost', 'Both', 'Save'], ['Save', 'Grow'], null]],
    ['Tea', [['Tea'], [], ['Tea', 'objective']]],
    ['Direct', [['Direct', 'Grow'], ['Grow'], null]],
  ])('KPI %s', (name, expected) => expect(climbOf(named(model.kpis, name))).toEqual(expected));

  it('key results and priorities', () => {
    expect(climbOf(named(model.keyResults, 'Win 12'))).toEqual([['Win 12', 'Sell abroad', 'Sell more', 'Grow'], ['Grow'], null]);
    expect(climbOf(named(model.keyResults, 'Win nothing'))).toEqual([['Win nothing'], [], ['Win nothing', 'objective']]);
    expect(climbOf(named(model.priorities, 'Grow'))).toEqual([['Grow'], ['Grow'], null]);
  });

  it('say where the missing step would stand', () =>
    expect(climbFrom(model, named(model.objectives, 'Alone')).missing?.at).toEqual({ sheet: 'Objectives', row: 3, column: 2 }));

  it('find loops, parents and children', () => {
    expect(names(loopOf(model, named(model.objectives, 'Round')) ?? [])).toEqual(['Round', 'And round']);
    expect(loopOf(model, named(model.objectives, 'And round'))).toBe(loopOf(model, named(model.objectives, 'Round')));
    expect(loopOf(model, named(model.objectives, 'Sell abroad'))).toBeNull();
    expect(names(childrenOf(model, named(model.objectives, 'Sell more')))).toEqual(['Sell abroad']);
    expect(parentOf(model, named(model.objectives, 'Sell abroad'))?.name).toBe('Sell more');
    expect(parentOf(model, named(model.objectives, 'Sell more'))).toBeNull();
    expect(names(kpisOf(model, named(model.objectives, 'Sell abroad')))).toEqual(['Contract value']);
    expect(names([...usedKpis(model)]).sort()).toEqual(['Contract value', 'Cost', 'Direct']);
  });
});

it('KPIs of an objective are those that name it and those it names, each once', () => {
  const model = fieldModel({
    Objectives: [
      ['objective.id', 'objective.title', 'objective.metric'],
      ['O1', 'Sell more', 'Visits; Calls'],
      ['O2', 'Save more', null],
    ],
    KPIs: [
      ['kpi.name', 'kpi.objective'],
      ['Calls', 'O1'],
      ['Offers', 'O1'],
      ['Visits', null],
    ],
  });
  expect(model.objectives.map((objective) => names(kpisOf(model, objective)))).toEqual([['Calls', 'Offers', 'Visits'], []]);
});

describe('services', () => {
  let model: Model;
  beforeEach(() => {
    model = fieldModel({
      KPIs: [
        ['kpi.id', 'kpi.name'],
        ['K1', 'Retention'],
        ['K2', 'Conversion'],
      ],
      Modules: [
        ['module.id', 'module.name', 'module.kpi'],
        ['M1', 'Coaching', 'K1; K9'],
        ['M2', 'Selling', null],
        ['M3', 'Tea', null],
        ['M4', 'Lost', 'K9'],
      ],
      Links: [
        ['link.module', 'link.kpi', 'link.share'],
        ['M1', 'K1', '30 %'],
        ['M2', 'K1; K2', 0.5],
        ['M9', 'K1', 0.1],
      ],
    });
  });
  const served = (module: Module): unknown[] =>
    serves(model, module).map(({ goal, link, share, at }) => [goal.name, link === null ? 'own' : 'link', share, at.sheet]);

  it('a link speaks before the module’s own cell', () => expect(served(model.modules[0] as Module)).toEqual([['Retention', 'link', 0.3, 'Links']]));
  it('of one row may be several', () =>
    expect(served(model.modules[1] as Module)).toEqual([
      ['Retention', 'link', 0.5, 'Links'],
      ['Conversion', 'link', 0.5, 'Links'],
    ]));
  it('are the same seen from the goal', () =>
    expect(names(servedBy(model, named(model.kpis, 'Retention')).map(({ module }) => module))).toEqual(['Coaching', 'Selling']));
  it('naming a goal is not the same as finding it', () =>
    expect(model.modules.map((module) => [namingOfGoals(model, module).names, serves(model, module).length])).toEqual([
      [true, 1],
      [true, 2],
      [false, 0],
      [true, 0],
    ]));
});

describe('programmes', () => {
  const sheets = {
    KPIs: [
      ['kpi.id', 'kpi.name'],
      ['K1', 'Retention'],
      ['K2', 'Conversion'],
    ],
    Modules: [
      ['module.id', 'module.name', 'module.programme', 'module.owner', 'module.sponsor', 'module.kpi', 'module.cost'],
      ['M1', 'Leading', null, 'Ines', 'Kim', 'K1', 900],
      ['M2', 'Coaching', 'Leading', null, null, null, null],
      ['M3', 'Deciding', 'Leading', 'Jo', null, 'K2', null],
      ['M4', 'Selling', 'Abroad', null, null, null, 50],
    ],
  } satisfies Record<string, Grid>;
  let model: Model;
  let leading: Module;
  let coaching: Module;
  let deciding: Module;
  let selling: Module;
  beforeEach(() => {
    model = fieldModel(sheets);
    [leading, coaching, deciding, selling] = model.modules as [Module, Module, Module, Module];
  });

  it('hand down owner, sponsor and goals to modules that leave them blank', () => {
    expect(coaching.fields.owner?.value?.[0]?.text).toBe('Ines');
    expect(deciding.fields.owner?.value?.[0]?.text).toBe('Jo');
    expect(deciding.fields.sponsor?.value?.[0]?.text).toBe('Kim');
    expect(coaching.fields.sponsor?.at).toEqual({ sheet: 'Modules', row: 1, column: 4 });
    expect([coaching, deciding].map((module) => names(serves(model, module).map(({ goal }) => goal)))).toEqual([['Retention'], ['Conversion']]);
  });

  it('hand down their cost, each cent once', () => {
    expect(model.modules.map((module) => costOf(model, module)?.amount)).toEqual([0, 450, 450, 50]);
    expect(costOf(model, coaching)?.at).toEqual({ sheet: 'Modules', row: 1, column: 6 });
  });

  it('are judged through their modules', () => {
    expect(names(judgedModules(model))).toEqual(['Coaching', 'Deciding', 'Selling']);
    expect(model.programmeOf(coaching)).toBe(leading);
    expect(model.programmeOf(leading)).toBeNull();
    expect(model.programmeOf(selling)).toMatchObject({ name: 'Abroad', stated: false });
  });

  it('may be linked, and are then linked for their modules; a share is claimed once', () => {
    const linked = fieldModel({
      ...sheets,
      Links: [
        ['link.module', 'link.kpi', 'link.share'],
        ['Leading', 'K2', 0.3],
        ['Abroad', 'K1', 0.2],
      ],
    });
    const shares = linked.modules.map((module) =>
      serves(linked, module).flatMap(({ goal, link, share }) => (link === null ? [] : [[goal.name, Math.round((share ?? 0) * 100)]])),
    );
    expect(shares).toEqual([[['Conversion', 10]], [['Conversion', 10]], [['Conversion', 10]], [['Retention', 20]]]);
    expect(linked.references.filter(({ reference }) => reference.field === 'link.module').every(({ reference }) => reference.targets.length === 1)).toBe(true);
  });

  it('a programme whose modules state the same sum is their total', () => {
    const rows = (total: number): unknown[] => {
      const priced = fieldModel({
        Modules: [
          ['module.name', 'module.programme', 'module.cost'],
          ['Leading', null, total],
          ['A', 'Leading', 40],
          ['B', 'Leading', 60],
        ],
      });
      return priced.modules.map((module) => costOf(priced, module)?.amount);
    };
    expect(rows(100)).toEqual([0, 40, 60]);
    expect(rows(30)).toEqual([30, 40, 60]);
  });
});

describe('runs of one module', () => {
  let model: Model;
  beforeEach(() => {
    model = fieldModel(
      {
        KPIs: [['kpi.name'], ['Retention']],
        Modules: [
          ['module.id', 'module.name', 'module.cohort', 'module.start'],
          ['M1', 'Coaching', 'Spring', '2026-03-01'],
          ['M1', 'Coaching', 'Autumn', '2026-09-01'],
          ['M2', 'Selling', null, null],
        ],
        Links: [
          ['link.module', 'link.kpi'],
          ['M1', 'Retention'],
        ],
        Log: [
          ['completion.module', 'completion.person', 'completion.completed'],
          ['M1', 'Ines', '2026-03-05'],
        ],
        Costs: [
          ['cost.module', 'cost.amount'],
          ['M1', 100.01],
          ['M2', 7],
        ],
      },
      { asOf: '2026-03-31' },
    );
  });

  it('go by one id without being ambiguous', () => expect(model.references.every(({ reference }) => reference.targets.length === 1)).toBe(true));
  it('serve the same goals', () => expect(model.modules.map((module) => serves(model, module).length)).toEqual([1, 1, 0]));
  it('share their cost alike', () => expect(model.modules.map((module) => costOf(model, module)?.amount)).toEqual([50.005, 50.005, 7]));
  it('share their completions', () => expect(model.modules.map((module) => completionsOf(model, module).length)).toEqual([1, 1, 0]));
  it('know each other', () => expect(model.modules.map((module) => runsOf(model, module).length)).toEqual([2, 2, 1]));
});

describe('loops', () => {
  const loopsOf = (...rows: [id: string, parent: string, level: string | null][]): string[] => {
    const model = fieldModel({
      Goals: [
        ['objective.id', 'objective.title', 'objective.parent', 'objective.level'],
        ...rows.map(([id, parent, level]) => [id, `Goal ${id}`, parent, level]),
      ],
    });
    const loop = model.objectives.flatMap((objective) => {
      const one = loopOf(model, objective);
      return one === null ? [] : [one];
    });
    return [...new Set(loop)].map((one) => one.map(({ id }) => id).join(' '));
  };

  it('begin with the goal nearest the top', () => expect(loopsOf(['A', 'B', 'team'], ['B', 'C', 'unit'], ['C', 'A', 'individual'])).toEqual(['B C A']));
  it('begin with the first by key where levels are equal or unknown, whatever the order of rows', () => {
    expect(loopsOf(['B', 'C', 'unit'], ['C', 'A', 'unit'], ['A', 'B', 'unit'])).toEqual(['A B C']);
    expect(loopsOf(['C', 'A', null], ['B', 'C', null], ['A', 'B', null])).toEqual(['A B C']);
  });
  it('begin with the nearest to the top though another comes first by key', () =>
    expect(loopsOf(['B', 'A', 'unit'], ['A', 'B', 'individual'])).toEqual(['B A']));
  it('a level that is known goes before one that is not', () => expect(loopsOf(['A', 'B', null], ['B', 'A', 'individual'])).toEqual(['B A']));
  it('leave out what only leads into them', () =>
    expect(loopsOf(['D', 'A', 'company'], ['A', 'B', null], ['B', 'A', null], ['E', 'D', null])).toEqual(['A B']));
  it('are each their own', () => expect(loopsOf(['A', 'A', null], ['B', 'C', null], ['C', 'B', null], ['D', 'B', null]).sort()).toEqual(['A', 'B C']));
});

describe('climbs with choices', () => {
  let model: Model;
  beforeEach(() => {
    model = fieldModel({
      Priorities: [
        ['priority.id', 'priority.name', 'priority.rank'],
        ['P1', 'Near', 1],
        ['P2', 'Far', 2],
      ],
      Objectives: [
        ['objective.id', 'objective.title', 'objective.parent', 'objective.priority'],
        ['O1', 'One step', null, 'P1'],
        ['O2', 'Two steps', 'O3', null],
        ['O3', 'One step too', null, 'P2'],
        ['O4', 'Dead end', null, null],
        ['O5', 'Many ways', 'O4; O2; O1', null],
        ['O6', 'In a ring', 'O7', null],
        ['O7', 'Ring with a way out', 'O6; O2', null],
        ['O8', 'Below the ring', 'O6', null],
      ],
    });
  });
  const climb = (title: string): unknown => {
    const { path, priorities } = climbFrom(model, named(model.objectives, title));
    return [names(path), names(priorities)];
  };

  it.each<[string, unknown]>([
    [
      'Many ways',
      [
        ['Many ways', 'One step', 'Near'],
        ['Near', 'Far'],
      ],
    ],
    ['Dead end', [['Dead end'], []]],
    ['Ring with a way out', [['Ring with a way out', 'Two steps', 'One step too', 'Far'], ['Far']]],
    ['In a ring', [['In a ring', 'Ring with a way out', 'Two steps', 'One step too', 'Far'], ['Far']]],
    ['Below the ring', [['Below the ring', 'In a ring', 'Ring with a way out', 'Two steps', 'One step too', 'Far'], ['Far']]],
  ])('%s', (title, expected) => {
    expect(climb(title)).toEqual(expected);
    expect(climbFrom(model, named(model.objectives, title))).toBe(climbFrom(model, named(model.objectives, title)));
  });
});
