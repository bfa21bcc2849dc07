/** Numbers in words are numbers, in three languages; sentences, articles and numbers of things are none. */
import { readNumber } from '../../../src/audit/reading/read-number';

const read = (text: string) => readNumber(text, 'General', { decimal: '.' });

it.each([
  ['at least one', 1, 'at-least'],
  ['At least two sites', 2, 'at-least'],
  ['no more than three', 3, 'at-most'],
  ['fewer than five', 5, 'at-most'],
  ['mindestens eine', 1, 'at-least'],
  ['mindestens drei Werke', 3, 'at-least'],
  ['höchstens zwei', 2, 'at-most'],
  ['au moins un', 1, 'at-least'],
  ['au moins deux équipes', 2, 'at-least'],
  ['pas plus de trois', 3, 'at-most'],
  ['top 10', 10, 'at-most'],
  ['Top-3-Platz', 3, 'at-most'],
  ['in the top 5', 5, 'at-most'],
  ['unter den besten 10', 10, 'at-most'],
  ['dans le top 5', 5, 'at-most'],
])('%s', (text, value, bound) => expect(read(text)).toEqual({ value, bound }));

it.each([
  ['three', 3],
  ['Zero', 0],
  ['one per quarter', 1],
  ['vier pro Jahr', 4],
  ['deux par an', 2],
])('%s', (text, value) => expect(read(text)).toEqual({ value }));

it.each(['all', 'All employees', 'every site', 'alle Standorte', 'jeder', 'tous', 'toutes les équipes'])('%s is the whole', (text) =>
  expect(read(text)).toEqual({ value: 1, unit: '%', bound: 'at-least' }),
);

it.each(['top 10 %', 'unter den besten 10 %'])('%s', (text) => expect(read(text)).toEqual({ value: 0.1, unit: '%', bound: 'at-most' }));

it.each([
  'one team spirit',
  'une amélioration nette',
  'ein Erlebnis',
  'an all-time high',
  'all-time high',
  'best in class',
  '#732',
  '# 4',
  'a leader in the market',
])('%s is no number', (text) => expect(read(text).value).toBeNull());

it('money is never in words', () => expect(readNumber('three', 'General', { decimal: '.' }, { fine: false }).value).toBeNull());
