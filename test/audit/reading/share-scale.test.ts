/** Whether a column of shares counts in percent points. */
import { isPercentPoints } from '../../../src/audit/reading/share-scale';

it.each<[string, readonly number[], boolean]>([
  ['Share', [0.25, 0.5], false],
  ['Share', [1, 2], false],
  ['Share', [0.25, 2.1], true],
  ['Share', [0.25, -40], true],
  ['Share', [], false],
  ['Share %', [0.25, 1], false],
  ['Share %', [0.25, 1.2], true],
  ['Share (percent)', [1.5], true],
  ['Anteil in Prozent', [1.5], true],
  ['Part (pour cent)', [1.5], true],
  ['Part en pourcent', [1.5], true],
  ['Pour chaque centre', [1.5], false],
])('“%s” with %j: %s', (header, numbers, points) => expect(isPercentPoints(header, numbers)).toBe(points));
