/** What a row's record is called, where it stands and what keeps it apart from others. */
import type { Drawn } from '../../support/sheet';
import { fieldModel, type Grid } from './field-model';

const MODULES = ['module.id', 'module.name', 'module.cohort', 'module.unit', 'module.start'] as const;

it.each<[readonly Drawn[], string, string, number]>([
  [['M1', 'Coaching', null, null, null], 'Coaching', 'module:m1', 1],
  [['M1', null, null, null, null], 'M1', 'module:m1', 0],
  [[null, 'Coaching', null, null, null], 'Coaching', 'module:coaching', 1],
  [['M1', 'Coaching', 'Spring', 'North', null], 'Coaching', 'module:m1|spring', 1],
  [[null, 'Coaching', 'Spring', 'North', null], 'Coaching', 'module:coaching|spring||north', 1],
])('the module of %j is %s, %s', (row, name, key, column) => {
  const { modules } = fieldModel({ Modules: [MODULES, row] });
  expect(modules.map((one) => [one.name, one.key, one.at.column])).toEqual([[name, key, column]]);
});

it('what has neither name nor id is no record', () => {
  const sheets: Record<string, Grid> = {
    Modules: [
      ['module.name', 'module.cost'],
      [null, 9000],
      ['Coaching', null],
    ],
    Readings: [
      ['reading.kpi', 'reading@2024', 'reading@2025'],
      [null, 4, 5],
      ['Retention', 4, null],
    ],
  };
  const { modules, readings } = fieldModel(sheets);
  expect(modules.map(({ name }) => name)).toEqual(['Coaching']);
  expect(readings.map(({ name, fields }) => [name, fields.period?.value?.label, fields.value?.value])).toEqual([['Retention', '2024', 4]]);
});

it('a change without a note goes by its kind', () => {
  const { changes } = fieldModel({
    Changes: [
      ['change.kind', 'change.note'],
      ['Reorganisation', null],
      ['Reorganisation', 'Two plants become one'],
      [null, null],
    ],
  });
  expect(changes.map(({ name }) => name)).toEqual(['Reorganisation', 'Two plants become one']);
});

it.each<[string, readonly Drawn[], string | undefined, number | undefined]>([
  ['both', [null, null, 'Ines', 'Weber'], 'Ines Weber', 2],
  ['the last name alone', [null, null, null, 'Weber'], 'Weber', 3],
  ['the first name alone', [null, null, 'Ines', null], 'Ines', 2],
  ['a full name beside them', [null, 'I. M. Weber', 'Ines', 'Weber'], 'I. M. Weber', 1],
  ['nothing but an id', ['E1', null, null, null], undefined, undefined],
])('names in two columns: %s', (_, row, name, column) => {
  const { people } = fieldModel({ People: [['person.id', 'person.name', 'person.firstName', 'person.lastName'], row] });
  const cell = people[0]?.fields.name;
  expect([cell?.value ?? undefined, cell?.value == null ? undefined : cell.at.column]).toEqual([name, column]);
});

it('columns of first and last names that say nothing make no name', () => {
  const { people } = fieldModel({
    People: [
      ['person.id', 'person.firstName', 'person.lastName'],
      ['E1', null, null],
    ],
  });
  expect(people[0]?.name).toBe('E1');
  expect(people[0]?.fields.name).toBeUndefined();
});
