/** Amounts as people write them into cost columns: what is read, and what nobody can read as one amount. */
import fc from 'fast-check';
import { currencyNamed } from '../../../src/audit/reading/currency';
import type { CellValue } from '../../../src/workbook';
import { readMoney } from '../../../src/audit/reading/read-money';
import { fieldDefinition } from '../../../src/audit/fields';
import { cellReader, type ColumnContext } from '../../../src/audit/reading/read-cell';
import { moneyColumn, readNumber } from '../../../src/audit/reading/read-number';
import { WORDS_BEHIND_AMOUNTS } from '../../../src/audit/reading/words/amounts';

const read = (text: string, decimal: '.' | ',' = '.') => {
  const { value, each, unit, oddity } = readMoney(text, 'General', { decimal }, { fine: false });
  return { value, ...(each === undefined ? {} : { each }), ...(unit === undefined ? {} : { unit }), isUnreadable: oddity === 'unreadable' };
};
const all = (value: number, unit?: string) => ({ value, ...(unit === undefined ? {} : { unit }), isUnreadable: false });
const each = (price: number, unit?: string) => ({ value: null, each: price, ...(unit === undefined ? {} : { unit }), isUnreadable: false });

it.each([
  ['2 x 1.500 €', all(3000, 'EUR')],
  ['2 × $1.2k', all(2400, 'USD')],
  ['2 x 3 x 500 €', all(3000, 'EUR')],
  ['3 Monate x 400', all(1200)],
  ['3 Tage à 1.200 €', all(3600, 'EUR')],
  ['3 jours à 1 200 €', all(3600, 'EUR')],
  ['3 days @ 400', all(1200)],
  ['10 participants at €95', all(950, 'EUR')],
  ['1.200 €/Tag x 3 Tage', all(3600, 'EUR')],
  ['€ 250 per hour x 16 hours', all(4000, 'EUR')],
  ['12 TN x 300 € p.P.', all(3600, 'EUR')],
  ['500 + 200', all(700)],
  ['1.200 € + 300 € Reise', all(1500, 'EUR')],
  ['2 x 1.500 € = 3.000 €', all(3000, 'EUR')],
  ['1.200 € zzgl. 19% MwSt', all(1200, 'EUR')],
  ['1.200 € zzgl. MwSt', all(1200, 'EUR')],
  ['netto 3.000', all(3000)],
  ['pauschal 2.500 €', all(2500, 'EUR')],
  ['ca. 3.000', all(3000)],
  ['3.000,- €', all(3000, 'EUR')],
  ['-3.000 € (Gutschrift)', all(-3000, 'EUR')],
])('“%s” is an amount', (text, expected) => expect(read(text)).toEqual(expected));

it.each([
  ['€ 3k p.p.', each(3000, 'EUR')],
  ['450 pp', each(450)],
  ['300 € p.Pers.', each(300, 'EUR')],
  ['300 €/TN', each(300, 'EUR')],
  ['300 EUR pro Teilnehmer/in', each(300, 'EUR')],
  ['50 € per person', each(50, 'EUR')],
  ['120 €/pers.', each(120, 'EUR')],
  ['je TN 300 €', each(300, 'EUR')],
  ['300 each', each(300)],
])('“%s” is a price for each person', (text, expected) => expect(read(text)).toEqual(expected));

it.each(['free', 'Free of charge', 'kostenlos', 'kostenfrei (intern)', 'gratuit', 'Gratis', 'incl.', 'included in licence', 'inkl.', 'sans frais', 'offert'])(
  '“%s” costs nothing',
  (text) => expect(read(text)).toEqual(all(0)),
);

it.each([
  '4-5 TEUR',
  '3 à 5 k€',
  'free until March',
  'incl. VAT',
  '1.200 € + Reise',
  '5000 plus travel',
  '1200 € (hors frais)',
  '2 x',
  '10 x 50',
  '2 x 1.500',
  '2x',
  '12 x 300 € p.P.',
  '300 €/TN x 2 Tage',
  '300 € pro Tag und TN',
  '2 x 1.500 € = 3.100 €',
  '500 EUR + 200 USD',
  '400 mtl.',
  '400 €/Monat',
  '3.000 € (Gutschrift)',
  '10 %',
  'see PO',
  '2 days',
])('“%s” is no one amount', (text) => expect(read(text)).toEqual({ ...read(text), value: null, isUnreadable: true }));

it.each([
  ['EUR 1932', 1932],
  ['2000 euros', 2000],
  ['12xEUR 2000', 24_000],
  ['bis 2026 EUR 5000', 5000],
  ['500 XAF', 500],
])('%s is money, and no year', (text, value) => expect(read(text, ',').value).toBe(value));

it.each<[string, number, string | undefined]>([
  ['30万円', 300_000, 'JPY'],
  ['¥30万', 300_000, 'JPY'],
  ['1.5億', 150_000_000, undefined],
  ['2百万', 2_000_000, undefined],
  ['300만', 3_000_000, undefined],
  ['1.5 mln', 1_500_000, undefined],
  ['€ 3 mld', 3e9, 'EUR'],
  ['4 tys. zł', 4000, 'PLN'],
  ['3 mila €', 3000, 'EUR'],
  ['10 тыс', 10_000, undefined],
  ['Rs. 90,000/-', 90_000, undefined],
  ['Rs 1.2 lakh', 120_000, undefined],
  ['CHF 1´234.50', 1234.5, 'CHF'],
])('%s is an amount wherever it is written', (text, value, unit) => expect(read(text)).toEqual(all(value, unit)));

it.each(['2 mil', 'R$ 2 mil', '3 Bs', '3 xyz', '1.5 Cr', '15 L', '12 соm', '1k5', '2½ k€', '12..5', '12.000.00', '5000 tbd'])(
  '“%s” may be more than its figures, or something else',
  (text) => expect(read(text)).toEqual({ value: null, isUnreadable: true }),
);

it.each(['€ 5000 flat', '5000 net', '5000 inkl. MwSt', '5000 TTC', '5000 w/o VAT', '5000 laut Angebot', '5000 Pauschale', '5000 (est.)', '5000 p.a.'])(
  '“%s” is its figures',
  (text) => expect(read(text).value).toBe(5000),
);

it('no short word behind a number is overheard: it scales it, names a currency, is known to say nothing more, or leaves no amount', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(letters, (word) => {
      const { value, unit } = readMoney(`250 ${word}`, 'General', { decimal: '.' }, { fine: false });
      expect(value === null || value !== 250 || unit !== undefined || currencyNamed(word) !== null || WORDS_BEHIND_AMOUNTS.includes(word)).toBe(true);
    }),
  );
});

it.each([
  ['1.5 Cr', 15_000_000],
  ['15 L', 1_500_000],
  ['4,75,000', 475_000],
])('in a column that counts in lakh, %s is %s', (text, value) => {
  const column = moneyColumn(['₹ 12,50,000', '1.5 Cr', '15 L']);
  expect(readMoney(text, 'General', { decimal: '.' }, column).value).toBe(value);
});

it.each(['3xFoo', '5xKPI 2026', '4x'])('%s is so many times something unknown', (text) => expect(read(text, ',').value).toBeNull());

it('a product is what its factors make, however they are written', () => {
  const written = (amount: number) => fc.constantFrom(`${amount} €`, `€${amount}`, `EUR ${amount}`, `${amount},00 €`);
  const count = fc.integer({ min: 1, max: 60 });
  const price = fc.integer({ min: 1, max: 99_999 });
  fc.assert(
    fc.property(
      count,
      price.chain((amount) => fc.tuple(fc.constant(amount), written(amount))),
      fc.constantFrom(' x ', 'x', ' × ', ' * ', ' @ '),
      (times, [amount, text], sign) => expect(read(`${times}${sign}${text}`, ',').value).toBeCloseTo(times * amount, 6),
    ),
  );
});

it('no text is read as more than its words say: junk is never an amount, and never fails', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ x×@+=/à().,€p\d-]{0,40}$/u), (text) => {
      const { value, each: price } = readMoney(text, 'General', { decimal: '.' }, { fine: false });
      expect(value === null || Number.isFinite(value)).toBe(true);
      expect(price === undefined || (value === null && Number.isFinite(price))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

describe('how many take part', () => {
  const valueOf = (raw: CellValue, format = 'General'): unknown =>
    cellReader('module.learners', fieldDefinition('module.learners'), {
      header: 'Participants',
      texts: () => [],
      values: () => [],
      locale: { decimal: '.' },
      amounts: null,
    } as unknown as ColumnContext)(raw, { sheet: 'Plan', row: 1, column: 1, format }).value;

  it('is not how many could, and nothing that is counted twice', () => {
    expect(['ca. 12', '12', 'max. 20', 'up to 20', '2x12', '2 × 12'].map((raw) => valueOf(raw))).toEqual([12, 12, null, null, null, null]);
  });

  it.each<[CellValue, number | null]>([
    ['1.200', 1200],
    ['1,200', 1200],
    ['1.200 Teilnehmer', 1200],
    ['1 200', 1200],
    ['12 people', 12],
    ['20 (team A)', 20],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['0.125', 0.125],
    [12.5, 12.5],
    [0, 0],
    ['-', null],
  ])('%s is %s', (raw, heads) => expect(valueOf(raw)).toBe(heads));

  it.each<CellValue>(['all', 'alle', 'tous', '50%', '80 %', '2 groups', '3 Klassen', '4 séances', '2 Gruppen', '10 Abteilungen', '-5', -5])(
    '“%s” does not say it',
    (raw) => expect(valueOf(raw)).toBeNull(),
  );

  it('is no share of them, however the cell shows it', () => expect([valueOf(0.8, '0%'), valueOf(0.8, '0')]).toEqual([null, 0.8]));
});

it.each([
  ['12 pct', 0.12],
  ['12 pct.', 0.12],
  ['12 v.H.', 0.12],
  ['12 v. H.', 0.12],
  ['12 percent', 0.12],
  ['12 vH', 0.12],
  ['12 p. c.', 0.12],
  ['12 por ciento', 0.12],
])('%s is a percentage', (text, value) => expect(readNumber(text, 'General', { decimal: '.' })).toMatchObject({ value, unit: '%' }));

it('an amount in a currency has no three decimals, also where it is the value of a KPI', () => {
  const value = (text: string): unknown => readNumber(text, 'General', { decimal: '.' }).value;
  expect(['€4.200', '4.200 €', '€4,200', '4.200', '€0.125'].map(value)).toEqual([4200, 4200, 4200, 4.2, 0.125]);
});
