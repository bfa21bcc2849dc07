import { amountsInText } from '../../../src/audit/reading/amounts-in-text';

it.each<[string, readonly (readonly [number | null, string | null])[]]>([
  ['be in the top 10 of the whole wide world of all regions', []],
  // Nobody can tell which of the two a reader of English sentences means.
  ['save 1.234 hours', [[null, 'hours']]],
  [
    'save 1.234 or at least 0.5 hours',
    [
      [1.234, null],
      [0.5, 'hours'],
    ],
  ],
  ['raise turnover to 1.250 million', [[1.25e6, null]]],
  ['mindestens 1.234 Stunden im Jahr', [[1234, 'Stunden']]],
  [
    'von 1,250 auf 1,125 Stunden',
    [
      [1.25, null],
      [1.125, 'Stunden'],
    ],
  ],
  [
    'passer de 1.200 à 1.500 clients',
    [
      [1200, null],
      [1500, 'clients'],
    ],
  ],
  ['Umsatz auf 1.200 EUR steigern', [[1200, 'EUR']]],
  ['Umsatz auf 1.200 T€ steigern', [[1.2e6, 'EUR']]],
  ['Umsatz auf 1,250 Mio. € steigern', [[1.25e6, 'EUR']]],
  [
    'win 40 k€ and 3 TEUR',
    [
      [40_000, 'EUR'],
      [3000, 'EUR'],
    ],
  ],
  ['grow turnover to 1.250.000 €', [[1.25e6, 'EUR']]],
  ['grow turnover to 1.250.000,50 €', [[1_250_000.5, 'EUR']]],
  ['three lots of 5 T of steel', [[5, 'T']]],
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
