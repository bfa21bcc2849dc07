/** Hours are hours: minutes and days are counted over, and what says nothing of hours is not read. */
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
});
