/** Targets that are changes from a baseline, and those that only look like it. */
import { measureOf } from '../../../src/audit/facts/measure';
import type { Kpi } from '../../../src/audit/model/types';
import type { Drawn } from '../../support/sheet';
import { fieldModel } from './field-model';

const HEADERS = ['kpi.name', 'kpi.measureUnit', 'kpi.direction', 'kpi.baseline', 'kpi.target', 'kpi.current'] as const;
const measured = (row: readonly Drawn[]) => {
  const model = fieldModel({ KPIs: [HEADERS, row] });
  return measureOf(model, model.kpis[0] as Kpi);
};
const percent = (value: number): Drawn => ({ value, format: '0%' });

it.each<[what: string, row: readonly Drawn[], target: number | null, verdict: string]>([
  ['points of a percentage', ['Renewals', '%', 'up', percent(0.8), '+5 pp', percent(0.83)], 0.85, 'not-met'],
  ['points in words', ['Renewals', '%', 'up', '18 %', '+3 percentage points', '21 %'], 0.21, 'met'],
  ['points of plain percentages', ['Renewals', '%', 'up', 80, '+5 points', 86], 85, 'met'],
  ['Prozentpunkte', ['Quote', '%', 'steigern', 80, '+5 Prozentpunkte', 84], 85, 'not-met'],
  ['points de pourcentage', ['Taux', '%', 'hausse', '80 %', '+5 points', '84 %'], 0.85, 'not-met'],
  ['percent where the unit is a percentage are points', ['Margin', '%', 'up', '18 %', '+10 %', '20 %'], 0.28, 'not-met'],
  ['percent of an amount', ['Deals', '#', 'up', 50, '+20%', 55], 60, 'not-met'],
  ['a fall of an amount', ['Escalations', '#', 'down', 50, '-20 %', 45], 40, 'not-met'],
  ['um 20 % senken', ['Eskalationen', null, null, 50, 'um 20 % senken', 40], 40, 'met'],
  ['réduire de 20 %', ['Escalades', null, null, 50, 'réduire de 20 %', 45], 40, 'not-met'],
  ['increase by 20 %', ['Visits', '#', 'up', 50, 'increase by 20 %', 60], 60, 'met'],
  ['an amount with a plus', ['Deals', '#', 'up', 50, '+5', 54], 55, 'not-met'],
  ['a fall in days', ['Lead time', 'days', 'down', 20, '-5 days', 16], 15, 'not-met'],
  ['twice', ['Leads', '#', 'up', 50, '2x', 80], 100, 'not-met'],
  ['double', ['Leads', '#', 'up', 50, 'double', 100], 100, 'met'],
  ['verdoppeln', ['Anfragen', null, null, 50, 'verdoppeln', 100], 100, 'met'],
  ['halve', ['Scrap', 't', 'down', 50, 'halve', 30], 25, 'not-met'],
  ['a format with a plus', ['Deals', '#', 'up', 50, { value: 0.2, format: '+0%;-0%' }, 55], 60, 'not-met'],
  ['unsigned points go the stated way', ['Churn', '%', 'down', '12 %', '3 pp', '10 %'], 0.09, 'not-met'],
  ['without a baseline it cannot be told', ['Deals', '#', 'up', null, '+20 %', 55], null, 'not-evaluated'],
  ['nor which way, where nothing says it', ['Churn', '%', null, '12 %', '3 pp', '10 %'], null, 'not-evaluated'],
  ['a multiple among multiples is a level', ['LTV to CAC', 'x', 'up', '1.5x', '1.8x', '1.9x'], 1.8, 'met'],
  ['a score with signs is a level', ['NPS', null, 'up', '+30', '+45', '+38'], 45, 'not-met'],
  ['a score below zero is a level', ['Net balance', 'EUR', 'up', -20, '-5', -3], -5, 'met'],
  ['10 and more is a level', ['Deals', '#', 'up', 3, '10+', 12], 10, 'met'],
])('%s', (_, row, target, verdict) => {
  const measure = measured(row);
  expect(measure.verdict).toBe(verdict);
  if (target === null) expect(measure.target).toBeNull();
  else expect(measure.target).toBeCloseTo(target, 9);
});

it.each<[row: readonly Drawn[], verdict: string]>([
  [['Renewal rate', '%', 'up', 0.8, 85, 0.83], 'not-evaluated'],
  [['Renewal rate', '%', 'up', 0.8, 0.85, 0.86], 'met'],
  [['Days to hire', 'days', 'down', 0.6, 60, 50], 'met'],
])('a fraction beside a percentage is not evaluated: %j', (row, verdict) => expect(measured(row).verdict).toBe(verdict));
