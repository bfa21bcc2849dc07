/** A flag under a header that names a direction is that direction, and No is its opposite. */
import { flagDirection, readFlag } from '../../../src/audit/reading/direction-flag';

it.each([
  ['is_benefit', 'up'],
  ['Higher is better?', 'up'],
  ['higherIsBetter', 'up'],
  ['More is better (Y/N)', 'up'],
  ['Plus haut = mieux', 'up'],
  ['À maximiser', 'up'],
  ['hausse_souhaitee', 'up'],
  ['Je höher, desto besser', 'up'],
  ['Anstieg ist gut', 'up'],
  ['Lower is better', 'down'],
  ['less_is_better_flag', 'down'],
  ['is_inverted', 'down'],
  ['Moins c’est mieux', 'down'],
  ['Baisse souhaitée', 'down'],
  ['Niedriger ist besser (J/N)', 'down'],
  ['minimieren', 'down'],
])('Yes under “%s” is %s', (header, direction) => expect(flagDirection(header)).toBe(direction));

it.each([
  'Direction',
  'Higher or lower is better',
  'Better is',
  'More or less',
  'Up or down',
  'Plus haut ou plus bas',
  'Sens',
  'Richtung',
  'Benefit to the business',
  'Maximise or minimise',
])('“%s” asks for words', (header) => expect(flagDirection(header)).toBeNull());

it.each([
  [1, 'up'],
  [0, 'down'],
  [true, 'up'],
  [false, 'down'],
  ['Oui', 'up'],
  ['nein', 'down'],
  ['x', 'up'],
  ['lower', 'down'],
  [-1, 'down'],
])('%p is read', (value, direction) => {
  const opposite = direction === 'up' ? 'down' : 'up';
  expect(readFlag('up', value).value).toBe(direction);
  if (value !== 'lower' && value !== -1) expect(readFlag('down', value).value).toBe(opposite);
});

it('a word that is neither is told, and a blank is blank', () => {
  expect(readFlag('up', 'sometimes')).toEqual({ value: null, oddity: 'unreadable' });
  expect(readFlag('down', null)).toEqual({ value: null });
});
