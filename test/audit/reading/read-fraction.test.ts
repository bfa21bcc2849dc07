/** Parts of a whole, in figures and in words. */
import { readFraction } from '../../../src/audit/reading/read-fraction';

it.each<[string, number, 'at-least' | 'at-most' | null]>([
  ['2 out of 3', 2 / 3, null],
  ['1/3', 1 / 3, null],
  ['3/3', 1, null],
  ['3 of 4', 0.75, null],
  ['9 of 12 sites', 0.75, null],
  ['2 sur 3', 2 / 3, null],
  ['3 von 4 Teams', 0.75, null],
  ['at least 2 out of 3', 2 / 3, 'at-least'],
  ['mindestens 3 von 4', 0.75, 'at-least'],
  ['two thirds of managers', 2 / 3, null],
  ['two-thirds', 2 / 3, null],
  ['zwei Drittel', 2 / 3, null],
  ['deux tiers des équipes', 2 / 3, null],
  ['three quarters of sites', 0.75, null],
  ['less than one third', 1 / 3, 'at-most'],
])('%s is %d', (text, value, bound) => {
  const read = readFraction(text);
  expect(read?.value).toBeCloseTo(value, 12);
  expect([read?.unit, read?.bound ?? null]).toEqual(['%', bound]);
});

it.each([
  '4 von 5',
  '4.5/5',
  '9/10',
  '24/7',
  '42/200',
  '01/12/2026',
  '1/3/26',
  '3 quarters',
  'three quarters',
  'reduce to 1/3',
  '3',
  'a third party',
  '',
  'n/a',
])('%j is none', (text) => expect(readFraction(text)).toBeNull());
