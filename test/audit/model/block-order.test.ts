/** What the place of a row tells. */
import { parentOf } from '../../../src/audit/facts/cascade';
import type { AnyRecord, Reference } from '../../../src/audit/model/types';
import { fieldModel } from './field-model';
import type { FieldCell } from '../../../src/audit/reading/types';

const named = (records: readonly AnyRecord[], field: string): (string | null)[] =>
  records.map(({ fields }) => {
    const cell = (fields as Readonly<Record<string, FieldCell<readonly Reference[]> | undefined>>)[field];
    return cell?.value?.[0]?.targets[0]?.name ?? null;
  });

describe('records of one row', () => {
  it('serve each other where no column says it', () => {
    const { kpis } = fieldModel({
      Goals: [
        ['objective.title', 'kpi.name'],
        ['Grow', 'Visits'],
        ['Save', 'Spend'],
      ],
    });
    expect(named(kpis, 'objective')).toEqual(['Grow', 'Save']);
  });

  it('do as their column says, where there is one, and a blank in it is a blank', () => {
    const { kpis } = fieldModel({
      Goals: [
        ['objective.title', 'kpi.name', 'kpi.objective'],
        ['Grow', 'Visits', 'Save'],
        ['Save', 'Spend', null],
      ],
    });
    expect(named(kpis, 'objective')).toEqual(['Save', null]);
  });

  it('serve nothing else where a column says what they serve', () => {
    const { kpis } = fieldModel({
      Goals: [
        ['objective.title', 'kpi.name', 'kpi.priority'],
        ['Grow', 'Visits', 'First'],
      ],
    });
    expect(kpis[0]?.fields.objective).toBeUndefined();
  });

  it('do as another table says', () => {
    const { kpis } = fieldModel({
      Goals: [
        ['objective.title', 'kpi.id', 'kpi.name'],
        ['Grow', 'K1', 'Visits'],
        ['Save', 'K2', 'Spend'],
      ],
      KPIs: [
        ['kpi.id', 'kpi.name', 'kpi.objective'],
        ['K1', 'Visits', 'Save'],
      ],
    });
    expect(named(kpis, 'objective')).toEqual(['Save', 'Save']);
  });

  it('only key results take what stands above them', () => {
    const { modules } = fieldModel(
      {
        Plan: [
          ['kpi.name', 'module.name'],
          ['Visits', 'Coaching'],
          [null, 'Selling'],
        ],
      },
      { rows: { kpi: [1] } },
    );
    expect(named(modules, 'kpi')).toEqual(['Visits', null]);
  });
});

describe('indentation', () => {
  const GOALS = [['objective.title+keyResult.title'], ['Company'], ['Sales'], ['Win 12'], ['Cut 3'], ['Rest 1'], ['North'], ['Win 4']] as const;

  it('puts goals and their key results below the nearest that is indented less', () => {
    const model = fieldModel({ Goals: GOALS }, { depth: { Goals: [0, 1, 2, 1, 0, 1, 2] }, rows: { objective: [1, 2, 6], keyResult: [3, 4, 5, 7] } });
    expect(model.objectives.map((one) => [one.name, parentOf(model, one)?.name ?? null])).toEqual([
      ['Company', null],
      ['Sales', 'Company'],
      ['North', 'Company'],
    ]);
    expect(model.keyResults.map((one, index) => [one.name, named(model.keyResults, 'objective')[index]])).toEqual([
      ['Win 12', 'Sales'],
      ['Cut 3', 'Company'],
      ['Rest 1', null],
      ['Win 4', 'North'],
    ]);
  });

  it('says nothing where a column names the parent', () => {
    const model = fieldModel(
      {
        Goals: [
          ['objective.title', 'objective.parent'],
          ['Company', null],
          ['Sales', null],
        ],
      },
      { depth: { Goals: [0, 1] } },
    );
    expect(model.objectives.map((one) => parentOf(model, one))).toEqual([null, null]);
  });

  it.each<[string, Record<string, readonly (readonly string[])[]>, Record<string, readonly number[]>]>([
    ['of KPIs', { KPIs: [['kpi.name'], ['Visits'], ['Spend']] }, { KPIs: [0, 1] }],
    [
      'of goals that are not indented',
      {
        Goals: [
          ['objective.title', 'kpi.name'],
          ['Grow', 'Visits'],
        ],
      },
      {},
    ],
  ])('says nothing of parents: %s', (_, sheets, depth) => expect(fieldModel(sheets, { depth }).has('objective.parent')).toBe(false));
});
