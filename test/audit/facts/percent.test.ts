/** Whether a goal's numbers are percentages. */
import { isPercent } from '../../../src/audit/facts/percent';
import type { Kpi } from '../../../src/audit/model/types';
import { fieldModel } from '../model/field-model';

it.each<[string, string | null, string | number, string | number, 'yes' | 'no' | 'unknown']>([
  ['Losses', '%', 5, 4, 'yes'],
  ['Losses', 'percent of orders', 5, 4, 'yes'],
  ['Losses', 'Ratio', 5, 4, 'yes'],
  ['Losses', 'bit rate', 5, 4, 'no'],
  ['Losses', 'rate of hours', 5, 4, 'no'],
  ['Losses', 'hours', 5, 4, 'no'],
  ['Retention', null, 5, 4, 'yes'],
  ['Losses', null, 5, '4%', 'yes'],
  ['Losses', null, '5 %', 4, 'yes'],
  ['Losses', null, 5, '€4', 'no'],
  ['Losses', null, 5, 4, 'unknown'],
])('%s in %s, %s to %s: %s', (name, unit, baseline, target, expected) => {
  const { kpis } = fieldModel({
    KPIs: [
      ['kpi.name', 'kpi.measureUnit', 'kpi.baseline', 'kpi.target'],
      [name, unit, baseline, target],
    ],
  });
  expect(isPercent(kpis[0] as Kpi)).toBe(expected);
});

it('and where no column states a unit', () => {
  const { kpis } = fieldModel({
    KPIs: [
      ['kpi.name', 'kpi.target'],
      ['Losses', 5],
    ],
  });
  expect(isPercent(kpis[0] as Kpi)).toBe('unknown');
});
