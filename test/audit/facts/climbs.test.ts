/** Ways from goals to priorities: the shortest, also out of loops; what all goals of a chain share; and what the last goal lacks. */
import { climbFrom } from '../../../src/audit/facts/climbs';
import type { Goal, Model } from '../../../src/audit/model/types';
import { fieldModel, type Grid } from '../model/field-model';

const OBJECTIVES = ['objective.id', 'objective.title', 'objective.parent', 'objective.priority', 'objective.metric'];
const goalOf = (model: Model, name: string): Goal =>
  [...model.priorities, ...model.objectives, ...model.keyResults, ...model.kpis].find((goal) => goal.name === name) as Goal;
const pathOf = (model: Model, name: string): string =>
  climbFrom(model, goalOf(model, name))
    .path.map((goal) => goal.name)
    .join(' › ');
const reachedBy = (model: Model, name: string): string =>
  climbFrom(model, goalOf(model, name))
    .priorities.map((goal) => goal.name)
    .join(' › ');

describe('ways up', () => {
  let model: Model;
  beforeEach(() => {
    model = fieldModel({
      Priorities: [
        ['priority.id', 'priority.name', 'priority.metric'],
        ['P1', 'Grow', null],
        ['P2', 'Save', 'Waste'],
      ],
      Objectives: [
        OBJECTIVES,
        ['O1', 'Top', null, 'P1', null],
        ['O2', 'Middle', 'O1', null, null],
        ['O3', 'Low', 'O2', null, 'Calls'],
        ['O4', 'Alone', null, null, null],
        ['O5', 'Both ways', 'O4; O3; O6', null, null],
        ['O6', 'Saving', null, 'P2', null],
        ['O7', 'Itself', 'O7; O2', null, null],
        ['O8', 'Left', 'O9', null, null],
        ['O9', 'Right', 'O10; O3', null, null],
        ['O10', 'Back', 'O8; O6', null, null],
      ],
      Results: [
        ['keyResult.title', 'keyResult.objective', 'keyResult.metric'],
        ['Call 12', null, 'Calls'],
        ['Call 13', 'O4', 'Calls'],
      ],
      KPIs: [['kpi.name'], ['Calls'], ['Waste']],
    });
  });

  it.each<[string, string, string]>([
    ['Grow', 'Grow', 'Grow'],
    ['Low', 'Low › Middle › Top › Grow', 'Grow'],
    ['Itself', 'Itself › Middle › Top › Grow', 'Grow'],
    ['Both ways', 'Both ways › Saving › Save', 'Save › Grow'],
    ['Right', 'Right › Back › Saving › Save', 'Save › Grow'],
    ['Left', 'Left › Right › Back › Saving › Save', 'Save › Grow'],
    ['Waste', 'Waste › Save', 'Save'],
    ['Calls', 'Calls › Low › Middle › Top › Grow', 'Grow'],
    ['Call 12', 'Call 12 › Calls › Low › Middle › Top › Grow', 'Grow'],
    ['Call 13', 'Call 13 › Calls › Low › Middle › Top › Grow', 'Grow'],
  ])('of “%s”: %s', (name, path, reached) => {
    expect(pathOf(model, name)).toBe(path);
    expect(reachedBy(model, name)).toBe(reached);
    expect(climbFrom(model, goalOf(model, name)).missing).toBeNull();
  });

  it.each(['Left', 'Right', 'Back'])('lead all goals of a loop to the same priorities, also where “%s” is asked first', (first) => {
    const list = climbFrom(model, goalOf(model, first)).priorities;
    for (const name of ['Left', 'Right', 'Back']) expect(climbFrom(model, goalOf(model, name)).priorities).toBe(list);
  });

  it('keep one list of priorities along a chain, also where a side way leads nowhere', () => {
    const listOf = (name: string): unknown => climbFrom(model, goalOf(model, name)).priorities;
    expect(listOf('Low')).toBe(listOf('Grow'));
    expect(listOf('Call 13')).toBe(listOf('Grow'));
  });

  it('are drawn once', () => {
    const climb = climbFrom(model, goalOf(model, 'Low'));
    expect(climb.path).toBe(climb.path);
  });
});

describe('what is missing', () => {
  const missing = (sheet: 'objective' | 'keyResult' | 'kpi', headers: readonly string[], row: readonly (string | null)[]): unknown => {
    const name = sheet === 'kpi' ? 'name' : 'title';
    const grid: Grid = [
      [`${sheet}.${name}`, ...headers.map((header) => `${sheet}.${header}`)],
      ['Lost', ...row],
    ];
    const model = fieldModel({
      Goals: grid,
      Others: [
        ['objective.id', 'objective.title'],
        ['O1', 'Another'],
      ],
      Priorities: [
        ['priority.id', 'priority.name'],
        ['P1', 'Grow'],
      ],
    });
    const { goal, lacks, at } = climbFrom(model, goalOf(model, 'Lost')).missing ?? {};
    return [goal?.name, lacks, at?.column];
  };

  it.each<['objective' | 'keyResult' | 'kpi', readonly string[], readonly (string | null)[], string, number]>([
    ['objective', [], [], 'parent', 0],
    ['objective', ['owner', 'parent'], ['Kim', null], 'parent', 2],
    ['objective', ['owner', 'priority'], ['Kim', null], 'priority', 2],
    ['objective', ['parent', 'priority'], [null, null], 'parent', 1],
    ['objective', ['parent', 'priority'], [null, 'P9'], 'found-reference', 2],
    ['objective', ['parent', 'priority'], ['O9', 'P9'], 'found-reference', 1],
    ['keyResult', [], [], 'objective', 0],
    ['keyResult', ['owner', 'objective'], ['Kim', null], 'objective', 2],
    ['keyResult', ['objective'], ['O9'], 'found-reference', 1],
    ['kpi', [], [], 'objective', 0],
    ['kpi', ['owner', 'priority'], ['Kim', null], 'priority', 2],
    ['kpi', ['objective', 'priority'], [null, null], 'objective', 1],
    ['kpi', ['objective', 'priority'], [null, 'P9'], 'found-reference', 2],
  ])('above a goal of kind %s with %j %j: %s', (sheet, headers, row, lacks, column) => expect(missing(sheet, headers, row)).toEqual(['Lost', lacks, column]));

  it('is missing where the climb ends', () => {
    const model = fieldModel({
      Objectives: [
        ['objective.id', 'objective.title', 'objective.parent'],
        ['O1', 'Top', null],
        ['O2', 'Low', 'O1'],
      ],
    });
    expect(climbFrom(model, goalOf(model, 'Low'))).toMatchObject({ priorities: [], missing: { goal: { name: 'Top' }, lacks: 'parent' } });
  });
});
