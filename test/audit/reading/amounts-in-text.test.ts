import { amountsInText } from '../../../src/audit/reading/amounts-in-text';

it.each<[string, readonly (readonly [number, string | null])[]]>([
  ['be in the top 10 of the whole wide world of all regions', []],
  ['save 1.234 hours', [[1.234, 'hours']]],
  ['trim 5 mm off', [[5, 'mm off']]],
  ['save $ 5', [[5, 'USD']]],
  ['save 5 EUR', [[5, 'EUR']]],
  ['save 5', [[5, null]]],
  [
    'save 5k and A$3m',
    [
      [5000, null],
      [3e6, 'AUD'],
    ],
  ],
  ['save 5 thousand', [[5000, null]]],
  ['save 5 very long working hours', [[5, 'very long working']]],
  ['save 5 hours of work', [[5, 'hours']]],
  ['save 5 hours, then rest', [[5, 'hours']]],
])('in “%s”', (text, expected) => expect(amountsInText(text).map(({ value, unit }) => [value, unit])).toEqual(expected));

it('stand where the text has them, whatever is left out before', () => {
  const text = 'In 2025 youth (aged 12 to 17) win 5k and 7 deals';
  expect(amountsInText(text).map(({ index, end }) => text.slice(index, end))).toEqual(['5k', '7']);
});
