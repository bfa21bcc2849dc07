/** Which goals are judged, where a goal belongs, and whether anything about it can be counted. */
import { isMeasurable, isMeasuredBelow } from '../../../src/audit/facts/goal-measures';
import { judgedKeyResults, judgedKpis, judgedObjectives, judgedPriorities, metricOf, objectiveOf, parentGoalOf } from '../../../src/audit/facts/judged-goals';
import type { KeyResult, Model, Objective } from '../../../src/audit/model/types';
import { day, fieldModel } from '../model/field-model';

let model: Model;
const ids = (records: readonly { readonly id: string | null }[]): string => records.map(({ id }) => id).join(' ');

describe('judged', () => {
  beforeEach(() => {
    model = fieldModel({
      Priorities: [
        ['priority.id', 'priority.name', 'priority.status'],
        ['P1', 'Grow', 'active'],
        ['P2', 'Save', 'closed'],
        ['P3', 'Move', 'planned'],
      ],
      Objectives: [
        ['objective.id', 'objective.title', 'objective.due', 'objective.status', 'objective.parent'],
        ['O1', 'Win clients', day('2026-12-31'), null, 'P1'],
        ['O2', 'Keep clients', day('2025-12-31'), null, 'O1'],
        ['O3', 'Find clients', null, 'planned', 'O9'],
        ['O4', 'Like clients', null, 'cancelled', 'P1; O1'],
      ],
      Results: [
        ['keyResult.id', 'keyResult.title', 'keyResult.objective', 'keyResult.due', 'keyResult.metric'],
        ['R1', 'Win 12', 'O1', null, 'Calls'],
        ['R2', 'Win 13', 'O2', null, 'Nothing'],
        ['R3', 'Win 14', 'O1', day('2025-12-31'), null],
        ['R4', 'Win 15', null, null, null],
        ['R5', 'Win 16', 'O1; O2', null, null],
        ['R6', 'Win 17', 'O3', null, null],
        ['R7', 'Win 18', 'O4', null, null],
      ],
      KPIs: [
        ['kpi.id', 'kpi.name', 'kpi.status', 'kpi.due'],
        ['K1', 'Calls', null, null],
        ['K2', 'Visits', null, null],
        ['K3', 'Offers', 'cancelled', null],
        ['K4', 'Orders', null, day('2025-12-31')],
      ],
      Modules: [
        ['module.name', 'module.kpi'],
        ['Coaching', 'K1; K3; K4'],
      ],
    });
  });

  it('are goals that are live or planned; a key result goes with its objective, a KPI stays while something uses it', () => {
    expect(ids(judgedPriorities(model))).toBe('P1 P3');
    expect(ids(judgedObjectives(model))).toBe('O1 O3');
    expect(ids(judgedKeyResults(model))).toBe('R1 R4 R5 R6');
    expect(ids(judgedKpis(model))).toBe('K1 K4');
  });

  it('are none known by their names alone', () => {
    const named = fieldModel({
      Modules: [
        ['module.name', 'module.kpi', 'module.objective', 'module.priority', 'module.keyResult'],
        ['Coaching', 'Calls', 'Win clients', 'Grow', 'Win 12'],
      ],
    });
    expect([named.kpis, named.objectives, named.priorities, named.keyResults].map((list) => list.length)).toEqual([1, 1, 1, 1]);
    expect([judgedKpis, judgedObjectives, judgedPriorities, judgedKeyResults].map((judged) => judged(named).length)).toEqual([0, 0, 0, 0]);
  });

  it('belong to the one goal that they name', () => {
    expect(model.keyResults.map((result) => objectiveOf(result)?.id ?? null)).toEqual(['O1', 'O2', 'O1', null, null, 'O3', 'O4']);
    expect(model.keyResults.map((result) => parentGoalOf(model, result)?.id ?? null)).toEqual(['O1', 'O2', 'O1', null, null, 'O3', 'O4']);
    expect(model.objectives.map((objective) => parentGoalOf(model, objective)?.id ?? null)).toEqual(['P1', 'O1', null, 'O1']);
    expect(model.keyResults.slice(0, 2).map((result) => metricOf(result)?.id ?? null)).toEqual(['K1', null]);
  });
});

describe('measured', () => {
  beforeEach(() => {
    model = fieldModel({
      Objectives: [
        ['objective.id', 'objective.title', 'objective.target', 'objective.baseline', 'objective.metric', 'objective.parent'],
        ['O1', 'Strengthen sales', null, null, null, null],
        ['O2', 'Strengthen sales by a third', null, null, null, null],
        ['O3', 'Deepen ties', 9, null, null, 'O1'],
        ['O4', 'Broaden minds', null, 0, null, null],
        ['O5', 'Open doors', null, null, 'Something unknown', null],
        ['O6', 'Build bridges', null, null, null, 'O4'],
        ['O7', 'Lift spirits', null, null, null, null],
        ['O8', 'Raise voices', null, null, null, null],
        ['O9', 'Hold hands', null, null, null, 'O8'],
      ],
      Results: [
        ['keyResult.id', 'keyResult.title', 'keyResult.objective', 'keyResult.metric'],
        ['R1', 'Close deals', 'O7', 'Something unknown'],
        ['R2', 'Open talks', 'O9', null],
        ['R3', 'Win 12', null, null],
      ],
      KPIs: [
        ['kpi.name', 'kpi.objective'],
        ['Calls', 'O6'],
      ],
    });
  });
  const which = (goals: readonly (Objective | KeyResult)[], is: (model: Model, goal: Objective | KeyResult) => boolean): string =>
    ids(goals.filter((goal) => is(model, goal)));

  it('is a goal by its words, its numbers, a metric that it names, or a KPI that names it', () => {
    expect(which(model.objectives, isMeasurable)).toBe('O2 O3 O4 O5 O6');
    expect(which(model.keyResults, isMeasurable)).toBe('R1 R3');
  });
  it('is an objective also by its key results, and by measurable goals beneath it', () => {
    expect(which(model.objectives, isMeasuredBelow)).toBe('O1 O4 O7 O8 O9');
    expect(which(model.keyResults, isMeasuredBelow)).toBe('');
  });
});
