/** What a goal's sentence adds to its row: only what the table has no column for. */
import type { Drawn } from '../../support/sheet';
import { day, fieldModel } from './field-model';

const SENTENCE = 'Raise retention to at least 92 % by 30 June 2026';
const cellsOf = (sentence: string, headers: readonly string[] = [], row: readonly Drawn[] = [], kind: 'objective' | 'keyResult' = 'objective') => {
  const model = fieldModel({
    Goals: [
      [`${kind}.title`, ...headers.map((header) => `${kind}.${header}`)],
      [sentence, ...row],
    ],
  });
  const { fields } = (kind === 'objective' ? model.objectives[0] : model.keyResults[0]) as (typeof model.objectives)[0];
  return fields;
};

it.each(['objective', 'keyResult'] as const)('a bare sentence of an %s gives target, unit and day', (kind) => {
  const { target, due, measureUnit, baseline } = cellsOf(SENTENCE, [], [], kind);
  expect(target).toMatchObject({ value: 0.92, unit: '%', bound: 'at-least', raw: SENTENCE });
  expect(due).toMatchObject({ value: day('2026-06-30') });
  expect(measureUnit).toMatchObject({ value: '%' });
  expect(baseline).toBeUndefined();
});

it('what is measurable states numbers that the title does not, in its own cell', () => {
  const { target, baseline } = cellsOf('Keep the people we hire', ['specific', 'measurable'], ['Retention in the north', 'From 84 % to 90 %']);
  expect(target).toMatchObject({ value: 0.9, unit: '%', at: { column: 2 } });
  expect(baseline).toMatchObject({ value: 0.84 });
  expect(cellsOf('Raise retention from 80 % to 82 %', ['measurable'], ['From 84 % to 90 %']).target).toMatchObject({ value: 0.82, at: { column: 0 } });
  expect(cellsOf('Keep our people', ['specific', 'measurable'], ['By June 2026', 'From 84 % to 90 %']).due).toMatchObject({ value: day('2026-06-30') });
});

it('a baseline that is stated, or named without a value', () => {
  expect(cellsOf('Raise retention from 85 % to 92 % by June 2026').baseline).toMatchObject({ value: 0.85, unit: '%' });
  expect(cellsOf('By 2028, cut absence by 50 % compared to 2016').baseline).toMatchObject({ value: null, raw: '2016', oddity: 'unreadable' });
});

it.each<[string, string]>([
  ['target', 'a blank target stays blank'],
  ['baseline', 'beside a column of baselines the sentence gives no target'],
])('%s: %s', (header) => {
  const { target, due } = cellsOf(SENTENCE, [header], [null]);
  expect(target?.value ?? null).toBeNull();
  expect(due).toMatchObject({ value: day('2026-06-30') });
});

it.each(['due', 'period'])('beside a column of its own the %s stays blank, and the number is read', (header) => {
  const { due, target } = cellsOf(SENTENCE, [header], [null]);
  expect(due?.value ?? null).toBeNull();
  expect(target).toMatchObject({ value: 0.92 });
});

it('with columns for both nothing is read', () => expect(cellsOf(SENTENCE, ['target', 'period'], [null, null]).measureUnit).toBeUndefined());

it('a unit of its own stays, and one that the sentence does not state is none', () => {
  expect(cellsOf(SENTENCE, ['measureUnit'], ['points']).measureUnit).toMatchObject({ value: 'points' });
  const { target, baseline, measureUnit } = cellsOf('Raise the NPS from 30 to 45 by Q3 2026');
  expect(measureUnit).toBeUndefined();
  for (const cell of [target, baseline]) expect(cell).not.toHaveProperty('unit');
});

it('a target said to be neither a least nor a most is neither', () => expect(cellsOf('Win 12 contracts by June 2026').target).not.toHaveProperty('bound'));

it('a sentence without numbers, or with a number alone, says nothing', () => {
  for (const sentence of ['Win clients', 'Win clients in 2 regions']) {
    const { target, due, baseline, measureUnit } = cellsOf(sentence);
    expect([target, due, baseline, measureUnit]).toEqual([undefined, undefined, undefined, undefined]);
  }
});

it('what else has a title is no goal', () => {
  const model = fieldModel({
    People: [
      ['person.name', 'person.title'],
      ['Ines', 'Head of 12 branches until June 2026'],
    ],
  });
  expect(model.people[0]?.fields).not.toHaveProperty('target');
});

it('a goal known by its id alone states nothing', () => {
  const model = fieldModel({ Goals: [['objective.id'], ['O12']] });
  expect(model.objectives[0]?.fields).not.toHaveProperty('target');
});
