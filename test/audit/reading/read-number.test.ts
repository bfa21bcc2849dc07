import fc from 'fast-check';
import type { CellValue } from '../../../src/workbook';
import { numberLocale } from '../../../src/audit/reading/number-locale';
import { readNumber, type NumberRead } from '../../../src/audit/reading/read-number';

const POINT = { decimal: '.' } as const;
const COMMA = { decimal: ',' } as const;
const read = (value: CellValue, format = 'General', locale: { decimal: '.' | ',' } = POINT): NumberRead => readNumber(value, format, locale);
const AS_TEXT = 'number-as-text';

describe('what people type', () => {
  it.each<[CellValue, NumberRead]>([
    ['1,234.5', { value: 1234.5, oddity: AS_TEXT }],
    ['1 234', { value: 1234, oddity: AS_TEXT }],
    ['1  234', { value: 1234, oddity: AS_TEXT }],
    ['1\u202f234', { value: 1234, oddity: AS_TEXT }],
    ["12'000", { value: 12000, oddity: AS_TEXT }],
    ['1,00,000', { value: 100000, oddity: AS_TEXT }],
    ['(12)', { value: -12, oddity: AS_TEXT }],
    ['12-', { value: -12, oddity: AS_TEXT }],
    ['−4.5', { value: -4.5, oddity: AS_TEXT }],
    ['.5', { value: 0.5, oddity: AS_TEXT }],
    ['1.2e3', { value: 1200, oddity: AS_TEXT }],
    ['12%', { value: 0.12, unit: '%', oddity: AS_TEXT }],
    ['12 %', { value: 0.12, unit: '%', oddity: AS_TEXT }],
    ['12 percent', { value: 0.12, unit: '%' }],
    ['12 Prozent', { value: 0.12, unit: '%' }],
    ['3 percentage points', { value: 3 }],
    ['5 %-Punkte', { value: 5 }],
    ['$1.2m', { value: 1.2e6, unit: 'USD' }],
    ['€ 4.5 Mrd.', { value: 4.5e9, unit: 'EUR' }],
    ['1.2 million EUR', { value: 1.2e6, unit: 'EUR' }],
    ['12k', { value: 12000 }],
    ['12 m', { value: 12 }],
    ['($3.5k)', { value: -3500, unit: 'USD' }],
    ['CHF 12', { value: 12, unit: 'CHF' }],
    ['-$12', { value: -12, unit: 'USD', oddity: AS_TEXT }],
    ['≥ 95', { value: 95, bound: 'at-least' }],
    ['At or above 95%', { value: 0.95, unit: '%', bound: 'at-least' }],
    ['< 5% change', { value: 0.05, unit: '%', bound: 'at-most' }],
    ['mindestens 80 %', { value: 0.8, unit: '%', bound: 'at-least' }],
    ['au plus 5', { value: 5, bound: 'at-most' }],
    ['no more than 5 %', { value: 0.05, unit: '%', bound: 'at-most' }],
    ['not less than 5', { value: 5, bound: 'at-least' }],
    ['85 % or more', { value: 0.85, unit: '%', bound: 'at-least' }],
    ['8 litres or less', { value: 8, bound: 'at-most' }],
    ['At least 80% by 2025', { value: 0.8, unit: '%', bound: 'at-least' }],
    ['80% by March 31, 2025', { value: 0.8, unit: '%' }],
    ['By 2025, less than 10% of youth', { value: 0.1, unit: '%', bound: 'at-most' }],
    ['1950 units by 2025', { value: 1950 }],
    ['4.2 out of 5', { value: 4.2 }],
    ['10:1', { value: 10, unit: ':1' }],
    ['1:8', { value: 0.125, unit: ':1' }],
    ['12 contracts', { value: 12 }],
    ['2026', { value: 2026, oddity: AS_TEXT }],
    ['80 (31.12.2025)', { value: 80, oddity: AS_TEXT }],
    ['(12)%', { value: -0.12, unit: '%', oddity: AS_TEXT }],
    ['(12) %', { value: -0.12, unit: '%', oddity: AS_TEXT }],
    ['(12)k', { value: -12000 }],
    ['12 (net)', { value: 12 }],
    ['target 12-', { value: 12 }],
    ['5 %punkte', { value: 5 }],
    ['5 % points', { value: 5 }],
    ['1 % point', { value: 1 }],
    ['12 staff (% unknown)', { value: 12 }],
    ['€ 12 m', { value: 12e6, unit: 'EUR' }],
    ['12 k', { value: 12000 }],
    ['12 mn', { value: 12 }],
    ['12 million', { value: 12e6 }],
    ['12 (k)', { value: 12 }],
    ['≥95', { value: 95, bound: 'at-least' }],
    ['C$12', { value: 12, unit: 'CAD', oddity: AS_TEXT }],
    ['CA$12', { value: 12, unit: 'CAD', oddity: AS_TEXT }],
    ['A$12', { value: 12, unit: 'AUD', oddity: AS_TEXT }],
    ['AU$12', { value: 12, unit: 'AUD', oddity: AS_TEXT }],
    ['12€', { value: 12, unit: 'EUR', oddity: AS_TEXT }],
    ['12 €', { value: 12, unit: 'EUR', oddity: AS_TEXT }],
    ['12 k€', { value: 12000, unit: 'EUR' }],
    ['12 hours per €', { value: 12 }],
    ['€ -12', { value: -12, unit: 'EUR', oddity: AS_TEXT }],
    ['€-12', { value: -12, unit: 'EUR', oddity: AS_TEXT }],
    ['about CHF 12', { value: 12, unit: 'CHF' }],
    ['12 mio EUR', { value: 12e6, unit: 'EUR' }],
    ['12 a b c d e f g h i j', { value: 12 }],
    [`12 ${'x'.repeat(157)}`, { value: 12 }],
    [12, { value: 12 }],
    [null, { value: null }],
    ['', { value: null }],
  ])('%j', (typed, expected) => expect(read(typed)).toStrictEqual(expected));
});

describe('what says nothing', () => {
  it.each([
    'n/a',
    'N/A',
    'NA',
    'null',
    'NaN',
    '-',
    '.',
    '..',
    'tbd',
    'TBC',
    '  ',
    '\u00a0',
    'No specific target',
    'To be determined by 31 March 2019.',
    'à déterminer',
    'k.A.',
  ])('%j is blank, and says so', (typed) => expect(read(typed)).toEqual({ value: null, oddity: 'blank-word' }));
});

describe('what cannot be read as one number', () => {
  it.each<CellValue>([
    '5-10%',
    '1.2.3',
    '9.8.2026',
    '12:30',
    'B2B',
    'Q3',
    'FY21',
    '42/200',
    'Top 4 among OECD member countries.',
    'reduce by 12 %',
    '25.1% CAF or greater 39.1% Civilians or greater',
    'soon',
    true,
    Number.NaN,
    Infinity,
    '12 a b c d e f g h i j k',
    `12 ${'x'.repeat(158)}`,
    '1e999',
    '#N/A of 12',
    'no. 4',
    'x'.repeat(500),
  ])('%j', (typed) => expect(read(typed)).toEqual({ value: null, oddity: 'unreadable' }));

  it('an error is neither text nor zero', () => expect(read('#N/A')).toEqual({ value: null, oddity: 'error' }));
});

describe('number formats', () => {
  it.each<[number, string, NumberRead]>([
    [0.12, '0%', { value: 0.12, unit: '%' }],
    [85, '0"%"', { value: 0.85, unit: '%' }],
    [8.5, '0.0\\ \\%', { value: 0.085, unit: '%' }],
    [0.12, '0.0" "%', { value: 0.12, unit: '%' }],
    [0.12, '0.00', { value: 0.12 }],
    [12, '[$€-407] #,##0', { value: 12, unit: 'EUR' }],
    [12, '"$"#,##0', { value: 12, unit: 'USD' }],
    [12, '#,##0 "EUR"', { value: 12, unit: 'EUR' }],
    [12, '#,##0 "FTE"', { value: 12 }],
    [12, '[$-409]#,##0', { value: 12 }],
    [1.5, '[h]:mm', { value: 36, unit: 'h' }],
    [46000, 'dd/mm/yyyy', { value: null, oddity: 'unreadable' }],
    [46000, '[$-409]d-mmm-yy;@', { value: null, oddity: 'unreadable' }],
    [5, '[Red]0;[Blue]-0', { value: 5 }],
    [5, '0 "days"', { value: 5 }],
    [5, '', { value: 5 }],
    [5, '@', { value: 5 }],
    [5, 'General "d"', { value: 5 }],
    [5, '[Color10]0', { value: 5 }],
    [5, '[>100]0;[<=9]0.0', { value: 5 }],
    [5, '[CAD] #,##0', { value: 5 }],
    [5, '[$CAD] #,##0', { value: 5, unit: 'CAD' }],
    [5, 'CA$#,##0', { value: 5, unit: 'CAD' }],
    [5, 'C$#,##0', { value: 5, unit: 'CAD' }],
    [5, 'A$#,##0', { value: 5, unit: 'AUD' }],
    [5, '#,##0 "EUR "', { value: 5, unit: 'EUR' }],
    [0.5, 'h:mm:ss.00', { value: 12, unit: 'h' }],
    [0.5, '[hh]:mm', { value: 12, unit: 'h' }],
    [0.5, '"day" h:mm', { value: 12, unit: 'h' }],
    [46000, 'mmm', { value: null, oddity: 'unreadable' }],
    [46000, '[$-F800]dddd', { value: null, oddity: 'unreadable' }],
    [46000, '[Red]yyyy', { value: null, oddity: 'unreadable' }],
    [46000, '[Color10]yyyy', { value: null, oddity: 'unreadable' }],
  ])('%d as %s', (value, format, expected) => expect(read(value, format)).toStrictEqual(expected));
});

describe('locale of a column', () => {
  it.each<[string, readonly CellValue[], '.' | ',']>([
    ['1.234,5', ['1.234,5'], ','],
    ['12,5', ['12,5'], ','],
    ['groups of points', ['1.234.567'], ','],
    ['1,234.5', ['1,234.5'], '.'],
    ['12.5', ['12.5'], '.'],
    ['most texts', ['12,5', '3,7', '1.5'], ','],
    ['nothing that decides', ['1.234', 'abc', 7], '.'],
    ['a text of 200 characters', [`12,5${' '.repeat(196)}`], ','],
    ['no longer text', [`12,5${' '.repeat(197)}`], '.'],
  ])('%s', (_, values, decimal) => expect(numberLocale(values).decimal).toBe(decimal));

  it('says where it only assumes', () => {
    expect(numberLocale(['1.234', 'abc', 7]).assumed).toBe(true);
    expect(numberLocale(['12,5', '3.7']).assumed).toBe(true);
    expect(numberLocale(['12.5', '1.234'])).toEqual(POINT);
  });

  it.each([
    ['1.200', null],
    ['1.200 h', null],
    ['1,200', 1200],
    ['0.950', 0.95],
    ['1.25', 1.25],
    ['1.200 EUR', 1200],
    ['1.200.000', 1.2e6],
  ])('where it assumes, %s is %s', (text, value) => expect(readNumber(text, 'General', numberLocale([])).value).toBe(value));

  it('falls back on the rest of the table', () => {
    expect(numberLocale(['1.234'], COMMA)).toEqual(COMMA);
    expect(numberLocale([12.5, '1.234'], COMMA)).toEqual(COMMA);
    expect(numberLocale(['12,5', '3.7', '1.5'], COMMA)).toEqual(POINT);
    expect(numberLocale(['12,5', '3.7'], COMMA)).toEqual(COMMA);
  });

  it('decides what a lone separator means', () => {
    expect(read('1.234', 'General', COMMA).value).toBe(1234);
    expect(read('1.234', 'General', POINT).value).toBe(1.234);
    expect(read('1,234', 'General', COMMA).value).toBe(1.234);
    expect(read('1,234', 'General', POINT).value).toBe(1234);
    expect(read('0,125', 'General', POINT).value).toBe(0.125);
    expect(read('1.234,5', 'General', POINT).value).toBe(1234.5);
    expect(read('1,234.5', 'General', COMMA).value).toBe(1234.5);
    expect(read('12,345', 'General', POINT).value).toBe(12345);
    expect(read('1234,567', 'General', POINT).value).toBe(1234.567);
    expect(read('1,2345', 'General', POINT).value).toBe(1.2345);
  });
});

describe('laws', () => {
  const amounts = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100);

  it.each([
    ['en-US', POINT],
    ['de-DE', COMMA],
    ['fr-FR', COMMA],
    ['de-CH', POINT],
  ] as const)('a number written as in %s reads back', (language, locale) => {
    const writer = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    fc.assert(fc.property(amounts, (amount) => expect(read(writer.format(amount), 'General', locale).value).toBeCloseTo(amount, 6)));
  });

  it('never throws, and gives a finite number or none', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 60, unit: 'binary' }),
          fc.string({ maxLength: 30 }),
          fc.double(),
          fc.constantFrom('__proto__', '12 constructor', '1 toString'),
        ),
        fc.constantFrom('General', '0%', '[$', ';;;'),
        (value, format) => {
          const { value: number } = read(value, format);
          expect(number === null || Number.isFinite(number)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
