/** What it saves that people stay: leavers avoided in the trained teams, at what replacing one costs. */
import { hasLeft } from '../facts/organisation';
import { measureOf } from '../facts/measure';
import { perModel } from '../facts/per-model';
import { assumedCurrency, statedCurrency } from '../facts/stated-currencies';
import { isEvaluated, type Effect, type Grade } from '../impact/effect';
import { effectsOfModule } from '../impact/effects';
import { sizeOf } from '../impact/leaders';
import { rosterMeasure } from '../impact/roster-measure';
import { trainingOf } from '../impact/training';
import { WINDOWS } from '../impact/windows';
import type { Model, Module } from '../model/types';
import { exactSum } from '../facts/exact-sum';
import { figure, notEvaluated, type Figure } from './figure';
import { readFrom } from './read-from';
import { turnoverSaving } from './turnover-saving';

/** Of fewer people no mean salary is shown. */
const FEWEST = 5;

export function turnoverBenefit(model: Model, module: Module, currency: string): { readonly figure: Figure; readonly grade: Grade } {
  const daysOf = ({ kpi, window }: Effect): number => rosterMeasure(model, kpi)?.days ?? WINDOWS.find(({ name }) => name === window)?.days ?? 0;
  const none = (because: Figure['because']): ReturnType<typeof turnoverBenefit> => ({ figure: notEvaluated('turnoverSaving', because), grade: 'F' });
  const seen = effectsOfModule(model, module)
    .filter(isEvaluated)
    .filter(({ kpi, verdict, isShare, of }) => rosterMeasure(model, kpi) !== null && isShare && of === 'team' && verdict !== 'too close to call')
    // Of effects of one grade that over the longest time: a year's leavers are those of its first 90 days, and more.
    .sort((one, other) =>
      one.estimated.grade === other.estimated.grade ? daysOf(other) - daysOf(one) : one.estimated.grade < other.estimated.grade ? -1 : 1,
    )[0];
  if (seen === undefined) return none({ code: 'no-retention-effect' });
  if (rosterMeasure(model, seen.kpi)?.of === 'new hires') return none({ code: 'of-new-hires' });
  const people = peopleIn(model, module, seen);
  if (people === null) return none({ code: 'no-team-sizes' });
  const salary = salaryOf(model, currency);
  if (salary === null) return none({ code: 'no-salary' });
  const good = measureOf(model, seen.kpi).direction === 'down' ? -1 : 1;
  const leavers = good * seen.estimated.effect * people;
  const replacement = model.settings.replacementShare;
  const because = { code: 'benefit-turnover', data: { leavers, people, replacement: { percent: replacement }, salary: { money: salary, currency } } } as const;
  return {
    figure: figure('turnoverSaving', turnoverSaving(leavers, salary, replacement), because, [
      { part: 'leavers', value: leavers, at: null },
      { part: 'salary', value: salary, at: null },
      { part: 'replacement', value: replacement, at: null },
    ]),
    grade: seen.estimated.grade,
  };
}

/** People in the trained teams that were read; null where one team's size is not known. */
function peopleIn(model: Model, module: Module, effect: Effect): number | null {
  const series = readFrom(model, effect)?.series;
  const units = [...trainingOf(model, module).team.trained.keys()].flatMap((key) => series?.get(key)?.record ?? []);
  const sizes = units.map((unit) => (unit.kind === 'unit' ? sizeOf(model, unit) : null));
  return sizes.length === 0 || sizes.includes(null) ? null : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
}

/** The settings' average, else the mean of those in post whose salary is listed in this currency. */
function salaryOf(model: Model, currency: string): number | null {
  if (model.settings.averageSalary !== null) return model.settings.averageSalary;
  return meanSalaries(model).get(currency) ?? null;
}

const meanSalaries = perModel((model: Model): ReadonlyMap<string, number> => {
  const listed = new Map<string, number[]>();
  for (const person of model.people) {
    const cell = person.fields.salary;
    if (cell?.value == null || hasLeft(person, model.asOf)) continue;
    const currency = statedCurrency(undefined, cell) ?? assumedCurrency(model).currency;
    const known = listed.get(currency);
    if (known === undefined) listed.set(currency, [cell.value]);
    else known.push(cell.value);
  }
  return new Map([...listed].flatMap(([currency, salaries]) => (salaries.length < FEWEST ? [] : [[currency, exactSum(salaries) / salaries.length] as const])));
});
