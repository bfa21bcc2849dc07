/** Which way a text expects a figure to move. */
import { effectDirection } from '../../../src/audit/reading/effect-direction';

it.each<[string, 'up' | 'down' | null]>([
  ['+3 points', 'up'],
  ['  − 3 points', 'down'],
  ['–3', 'down'],
  ['-3', 'down'],
  ['about +3', null],
  ['9–12 calls', null],
  ['from 9 to 6', 'down'],
  ['from 6 to 9', 'up'],
  ['from 9 to 9', null],
  ['von 9,5 auf 9,4 %', 'down'],
  ['from -2 to -1', 'up'],
  ['3 % → 5 %', 'up'],
  ['5 days -> 3', 'down'],
  ['raise conversion', 'up'],
  ['cut complaints by a third', 'down'],
  ['weniger als heute', 'down'],
  ['improve', null],
  ['raise price and cut discount', null],
  ['something else', null],
  ['', null],
])('“%s”: %s', (text, way) => expect(effectDirection(text)).toBe(way));
