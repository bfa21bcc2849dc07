/** Whether what stands around a number makes it a least or a most. */
import { boundOf } from '../../../src/audit/reading/bounds';

it.each<[string, 'at-least' | 'at-most' | undefined]>([
  ['at least #', 'at-least'],
  ['≥ #', 'at-least'],
  ['(min #)', 'at-least'],
  ['Minimum: #', 'at-least'],
  ['# or more', 'at-least'],
  ['# % of leads or more', 'at-least'],
  ['au moins #', 'at-least'],
  ['less than #', 'at-most'],
  ['höchstens #', 'at-most'],
  ['# litres or less', 'at-most'],
  ['no more than #', 'at-most'],
  ['must not exceed #', 'at-most'],
  ['nicht mehr als #', 'at-most'],
  ['pas plus de #', 'at-most'],
  ['no less than #', 'at-least'],
  ['nicht unter #', 'at-least'],
  ['#', undefined],
  ['# or moreover', undefined],
  ['# in all of our regions or more', undefined],
  ['at least once #', undefined],
  ['turnover #', undefined],
])('“%s”: %s', (text, bound) => {
  const [before, after] = text.split('#') as [string, string];
  expect(boundOf(before, after)).toBe(bound);
});
