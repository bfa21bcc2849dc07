/** A fraction beside a percentage among one KPI's numbers. */
import { clash, scaledValues, type ScaledValue } from '../../../src/audit/facts/scale';
import type { Kpi } from '../../../src/audit/model/types';
import type { Drawn } from '../../support/sheet';
import { fieldModel } from '../model/field-model';

const scaled = (cells: Record<string, Drawn>, ...readings: number[]): unknown => {
  const model = fieldModel({
    KPIs: [
      ['kpi.id', 'kpi.name', ...Object.keys(cells).map((field) => `kpi.${field}`)],
      ['K1', 'Visits', ...Object.values(cells)],
    ],
    Readings: [['reading.kpi', 'reading.period', 'reading.value'], ...readings.map((value, index) => ['K1', `${2020 + index}`, value])],
  });
  return scaledValues(model, model.kpis[0] as Kpi).map(({ what, value, at }) => [what, value, at.sheet]);
};

it.each<[Record<string, Drawn>, readonly number[], unknown]>([
  [{}, [], []],
  [{ target: 0, current: null, minimum: 'soon' }, [0, 0], []],
  [
    { maximum: 9, baseline: 1, target: -2 },
    [],
    [
      ['baseline', 1, 'KPIs'],
      ['target', -2, 'KPIs'],
      ['maximum', 9, 'KPIs'],
    ],
  ],
  [{}, [44, 0.6, 45], [['usual reading', 44, 'Readings']]],
  [{}, [-3, 1, 2], [['usual reading', 2, 'Readings']]],
  [{}, [0, 0, 0, 7], [['usual reading', 7, 'Readings']]],
  [{}, [8, 2], [['usual reading', 8, 'Readings']]],
])('of %j with readings %j: %j', (cells, readings, expected) => expect(scaled(cells, ...readings)).toEqual(expected));

it.each<[readonly number[], boolean, readonly [number, number] | null]>([
  [[0.5, 25], true, [0.5, 25]],
  [[25, 0.5], true, [0.5, 25]],
  [[0.5, 24.9], true, null],
  [[0.5, 100], true, [0.5, 100]],
  [[0.5, 101], true, null],
  [[1, 100], true, [1, 100]],
  [[1, 150], true, [1, 150]],
  [[1.1, 110], true, null],
  [[0.02, 1], true, null],
  [[-0.5, -50], true, [-0.5, -50]],
  [[-0.5, 50], true, null],
  [[0.5, 40], false, [0.5, 40]],
  [[0.5, 39], false, null],
  [[0.8, 100], false, [0.8, 100]],
  [[1, 101], false, null],
  [[0.7, 90], false, null],
  [[0.3, 0.9, 80, 30], false, [0.3, 30]],
  [[0.1, 0.9, 90], false, [0.9, 90]],
  [[], true, null],
])('%j, known to be percentages: %s', (numbers, known, expected) => {
  const values = numbers.map((value): ScaledValue => ({ what: 'target', value, at: { sheet: 'KPIs', row: 1, column: 1 } }));
  const found = clash(values, known);
  expect(found === null ? null : [found.small.value, found.large.value]).toEqual(expected);
});
