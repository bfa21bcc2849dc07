import { currencyCode, currencyNamed } from '../../../src/audit/reading/currency';
import { moneyColumn, readNumber } from '../../../src/audit/reading/read-number';

it.each<[string, string | null]>([
  ...['€', 'EUR', 'eur', 'Euro', 'euros', ' Euro ', 'EUR (€)', 'Euro, EUR', 'in EUR'].map((text): [string, string] => [text, 'EUR']),
  ...['$', 'USD', 'US$', 'dollars', 'US-Dollar', 'dollars américains', '$US'].map((text): [string, string] => [text, 'USD']),
  ['TWD', 'TWD'],
  ['NT$', 'TWD'],
  ['MAD', 'MAD'],
  ['mad', 'MAD'],
  ['dirham marocain', 'MAD'],
  ['PHP', 'PHP'],
  ['₱', 'PHP'],
  ['Schweizer Franken', 'CHF'],
  ['francs suisses', 'CHF'],
  ['Fr.', 'CHF'],
  ['SFr.', 'CHF'],
  ['Canadian dollars', 'CAD'],
  ['C$', 'CAD'],
  ['Złoty', 'PLN'],
  ['zł', 'PLN'],
  ['tschechische Kronen', 'CZK'],
  ['Kč', 'CZK'],
  ['livres sterling', 'GBP'],
  ['pound', 'GBP'],
  ['FCFA', 'XOF'],
  ['all', 'ALL'],
  ['EUR/USD', null],
  ['€ or $', null],
  ['Kronen', null],
  ['couronnes', null],
  ['rupees', null],
  ['marbles', null],
  ['', null],
  ['x'.repeat(70), null],
])('a currency cell that says “%s” means %s', (text, code) => expect(currencyNamed(text)).toBe(code));

it.each<[string, string | null]>([
  ['all', null],
  ['ALL', 'ALL'],
  ['try', null],
  ['mad', null],
  ['eur', 'EUR'],
  ['usd', 'USD'],
  ['top', null],
  ['won', null],
  ['pounds', null],
  ['euros', 'EUR'],
])('the word “%s” in other text means %s', (text, code) => expect(currencyCode(text)).toBe(code));

describe('where money belongs', () => {
  const read = (text: string): unknown => {
    const { value, unit } = readNumber(text, 'General', { decimal: '.' }, { fine: false });
    return [value, unit ?? null];
  };

  it.each<[string, number | null, string | null]>([
    ['12 TEUR', 12_000, 'EUR'],
    ['12 T€', 12_000, 'EUR'],
    ['45 T EUR', 45_000, 'EUR'],
    ['12 Tsd. €', 12_000, 'EUR'],
    ['12 KEUR', 12_000, 'EUR'],
    ['12 kCHF', 12_000, 'CHF'],
    ['k€ 12', 12_000, 'EUR'],
    ['TEUR 12,5', 12_500, 'EUR'],
    ['EUR 1.2 mn', 1_200_000, 'EUR'],
    ['1.2 mn', 1_200_000, null],
    ['1,2 Mio.', 1_200_000, null],
    ['3 M€', 3_000_000, 'EUR'],
    ['1,5 Md€', 1_500_000_000, 'EUR'],
    ['2 crore', 20_000_000, null],
    ['12.500 €', 12_500, 'EUR'],
    ['12,500', 12_500, null],
    ['1.250 Mio. €', 1_250_000, 'EUR'],
    ['EUR12,500', 12_500, 'EUR'],
    ['12.500,– €', 12_500, 'EUR'],
    ["CHF 12'500.--", 12_500, 'CHF'],
    ['1,200 incl. VAT', 1200, null],
    ['300 per year', 300, null],
    ['300 € p.a.', 300, 'EUR'],
    ['300 € pro Jahr', 300, 'EUR'],
    ['12 Canadian dollars', 12, 'CAD'],
    ['2 days', null, null],
    ['2,5 Tage', null, null],
    ['3 jours', null, null],
    ['16 h', null, null],
    ['12 participants', null, null],
    ['20 TN', null, null],
    ['50 € per person', null, null],
    ['€50/person', null, null],
    ['50 € pro Teilnehmer', null, null],
    ['50 €/Kopf', null, null],
    ['120 € par jour', null, null],
    ['120 € par personne', null, null],
    ['100-200', null, null],
    ['10 x 50', null, null],
  ])('“%s”', (text, value, unit) => expect(read(text)).toEqual([value, unit]));

  it('calculated fractions of a cent stay fractions', () => {
    expect(moneyColumn(['142.857', '33.33333'])).toEqual({ fine: true });
    expect(moneyColumn(['142.857', '33.333', '12.500 €'])).toEqual({ fine: false });
    expect(readNumber('142.857', 'General', { decimal: '.' }, { fine: true }).value).toBe(142.857);
  });
});
