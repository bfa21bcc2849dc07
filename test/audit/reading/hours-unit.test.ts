/** Hours are hours: minutes and days are counted over, and what says nothing of hours is not read. */
import { clockHours } from '../../../src/audit/reading/clock-text';
import { durationUnit, hoursIn } from '../../../src/audit/reading/hours-unit';
import { fieldModel } from '../model/field-model';

it.each([
  ['Duration (days)', 'days'],
  ['Dauer in Tagen', 'days'],
  ['Durée (jours)', 'days'],
  ['Duration, min', 'minutes'],
  ['Dauer (Minuten)', 'minutes'],
  ['duree_heures', 'hours'],
  ['Dauer (Std.)', 'hours'],
  ['Length in weeks', 'weeks'],
  ['1.5 days', 'days'],
  ['90min', 'minutes'],
])('%s is in %s', (text, unit) => expect(durationUnit(text)).toBe(unit));

it.each(['Duration', 'Dauer', 'Hours per day', 'Durée', 'Administration'])('“%s” names none, or several', (text) => expect(durationUnit(text)).toBeNull());

it('a day has eight hours, and a week says nothing of them', () => {
  expect([hoursIn('minutes'), hoursIn('hours'), hoursIn('days'), hoursIn('weeks'), hoursIn(null)]).toEqual([1 / 60, 1, 8, null, 1]);
});

it('a cell that names its unit is read in it', () => {
  const hours = (cell: string | number): number | null =>
    fieldModel({
      Modules: [
        ['module.name', 'module.hours'],
        ['A', cell],
      ],
    }).modules[0]?.fields.hours?.value ?? null;
  expect([hours('2 days'), hours('90 min'), hours('12 h'), hours(12), hours('3 weeks')]).toEqual([16, 1.5, 12, 12, null]);
  expect([hours('1h30'), hours('1:30'), hours('PT1H30M'), hours('1h75'), hours('1h 30m'), hours('2h30 x 2'), hours('3h/day')]).toEqual([
    1.5,
    1.5,
    1.5,
    null,
    1.5,
    null,
    null,
  ]);
});

it.each([
  ['1h30', null, 1.5],
  ['1 h 30 min', null, 1.5],
  ['1 Std. 30 Min.', null, 1.5],
  ['2 heures et 15 minutes', null, 2.25],
  ['1 hour and 30 minutes', 'minutes', 1.5],
  ['12:30', 'hours', 12.5],
  ['12:30', null, 12.5],
  ['12:30', 'minutes', null],
  ['01:30:36', 'days', 1.51],
  ['PT1H30M', null, 1.5],
  ['PT90M', 'days', 1.5],
  ['PT1H30M36S', null, 1.51],
  ['1h75', null, null],
  ['90 min', null, undefined],
  ['P1D', null, undefined],
  ['PT', null, undefined],
  ['1:75', null, undefined],
  ['1h30 x 2', null, undefined],
] as const)('“%s” in a column of %s is %s hours', (text, unit, hours) => expect(clockHours(text, unit)).toBe(hours));
