import fc from 'fast-check';
import type { CellValue } from '../../../src/workbook';
import { dayOf, isoOf } from '../../../src/audit/reading/days';
import { dateOrder, readSpan, type DateContext } from '../../../src/audit/reading/read-date';

const CONTEXT: DateContext = { order: { first: null }, date1904: false, fiscalYearStart: null, fiscalYearNamedBy: 'last' };
const said = (value: CellValue, context: Partial<DateContext> = {}): string => {
  const { span, oddity } = readSpan(value, { ...CONTEXT, ...context });
  return span === null ? (oddity ?? 'blank') : `${isoOf(span.start)} ${isoOf(span.end)}${span.fiscal ? ' fiscal' : ''}`;
};
const one = (iso: string): string => `${iso} ${iso}`;

describe('one day', () => {
  it.each<[CellValue, string]>([
    [46112, '2026-03-31'],
    [46112.75, '2026-03-31'],
    ['2026-03-31', '2026-03-31'],
    ['2026/03/31', '2026-03-31'],
    ['2026-03-31T23:59:00Z', '2026-03-31'],
    ['12/31/2026 23:59:00 -05:00', '2026-12-31'],
    ['31/12/2026', '2026-12-31'],
    ['12/31/2026', '2026-12-31'],
    ['05/05/2026', '2026-05-05'],
    ['03.04.2026', '2026-04-03'],
    ['31-Dec-26', '2026-12-31'],
    ['Dec 31, 2026', '2026-12-31'],
    ['31st of December 2026', '2026-12-31'],
    ['DEC-31-2026 10:20:30 UTC', '2026-12-31'],
    ['Monday, 2 March 2026', '2026-03-02'],
    ['1er mars 2026', '2026-03-01'],
    ['31 déc. 2026', '2026-12-31'],
    ['31. März 2026', '2026-03-31'],
    ['am 31.12.2026', '2026-12-31'],
    ['31 / 12 / 2026', '2026-12-31'],
    ['31/12/26', '2026-12-31'],
    ['26 Dec 26', '2026-12-26'],
    ['2026 December 31st', '2026-12-31'],
    ["'26 Dec 5", '2026-12-05'],
    ['2026, Dec 5', '2026-12-05'],
    ['31 de décembre, 2026.;', '2026-12-31'],
    ['5 Jan 2026 – 5 Jan 2026', '2026-01-05'],
    [`2 March${' '.repeat(69)}2026`, '2026-03-02'],
    [20260331, '2026-03-31'],
    ['20260331', '2026-03-31'],
    [1767225600, '2026-01-01'],
    [1767225600000, '2026-01-01'],
    [631152000, '1990-01-01'],
    [631152000000, '1990-01-01'],
    [10959, '1930-01-01'],
    [109938, '2200-12-30'],
  ])('%j', (value, iso) => expect(said(value)).toBe(one(iso)));
});

describe('longer spans', () => {
  it.each<[CellValue, string]>([
    [2026, '2026-01-01 2026-12-31'],
    [1900, '1900-01-01 1900-12-31'],
    [2199, '2199-01-01 2199-12-31'],
    ['2026', '2026-01-01 2026-12-31'],
    ['CY 2026', '2026-01-01 2026-12-31'],
    ['Q3 2026', '2026-07-01 2026-09-30'],
    ['2026-Q3', '2026-07-01 2026-09-30'],
    ["Q3'26", '2026-07-01 2026-09-30'],
    ['3Q26', '2026-07-01 2026-09-30'],
    ['T2 2026', '2026-04-01 2026-06-30'],
    ['1er trimestre 2026', '2026-01-01 2026-03-31'],
    ['2. Quartal 2026', '2026-04-01 2026-06-30'],
    ['first quarter of 2026', '2026-01-01 2026-03-31'],
    ['H1 2026', '2026-01-01 2026-06-30'],
    ['2. Halbjahr 2026', '2026-07-01 2026-12-31'],
    ['2e semestre 2026', '2026-07-01 2026-12-31'],
    ['Dec 2026', '2026-12-01 2026-12-31'],
    ['Dec-26', '2026-12-01 2026-12-31'],
    ['août 2026', '2026-08-01 2026-08-31'],
    ['2026-02', '2026-02-01 2026-02-28'],
    ['02/2028', '2028-02-01 2028-02-29'],
    [202603, '2026-03-01 2026-03-31'],
    ['W12 2026', '2026-03-16 2026-03-22'],
    ['KW 1/2026', '2025-12-29 2026-01-04'],
    ['CW14 2026', '2026-03-30 2026-04-05'],
    ['Kalenderwoche 14 2026', '2026-03-30 2026-04-05'],
    ['Sem. 14 2026', '2026-03-30 2026-04-05'],
    ['S14 2026', '2026-03-30 2026-04-05'],
    ['S1 2026', '2026-01-01 2026-06-30'],
    ['by end of Q2 2026', '2026-04-01 2026-06-30'],
    ['d’ici la fin de 2026', '2026-01-01 2026-12-31'],
    ['Ende 2026', '2026-01-01 2026-12-31'],
    ['Jan–Mar 2026', '2026-01-01 2026-03-31'],
    ['01.01.–31.03.2026', '2026-01-01 2026-03-31'],
    ['1 Jan 2026 - 31 Mar 2026', '2026-01-01 2026-03-31'],
    ['2018 to 2022', '2018-01-01 2022-12-31'],
    ['2011-12', '2011-12-01 2011-12-31'],
    ['202602', '2026-02-01 2026-02-28'],
    ['2026-01', '2026-01-01 2026-01-31'],
    ["Dec '26", '2026-12-01 2026-12-31'],
    ['2026-W12', '2026-03-16 2026-03-22'],
    ['W53 2026', '2026-12-28 2027-01-03'],
    ['Jan-Mar 2026', '2026-01-01 2026-03-31'],
    ['2-5 March 2026', '2026-03-02 2026-03-05'],
    ['13-17th Jan 2026', '2026-01-13 2026-01-17'],
    ['Feb 10th-14th 2026', '2026-02-10 2026-02-14'],
    ['March 2 - 5, 2026', '2026-03-02 2026-03-05'],
    ['2 and 3 March 2026', '2026-03-02 2026-03-03'],
    ['Mon 2 - Thu 5 March 2026', '2026-03-02 2026-03-05'],
    ['30 June - 2 July 2026', '2026-06-30 2026-07-02'],
    ['28 Dec – 3 Jan 2027', '2026-12-28 2027-01-03'],
    ['02.03.-05.03.2026', '2026-03-02 2026-03-05'],
    ['10-12.03.2026', '2026-03-10 2026-03-12'],
    ['vom 2. bis 5. März 2026', '2026-03-02 2026-03-05'],
    ['du 2 au 5 mars 2026', '2026-03-02 2026-03-05'],
    ['2026-03-02 to 2026-03-05', '2026-03-02 2026-03-05'],
    ['Jan -Mar 2026', '2026-01-01 2026-03-31'],
    ['Jan- Mar 2026', '2026-01-01 2026-03-31'],
    ['2018-2022', '2018-01-01 2022-12-31'],
    ['FY24 to FY26', '2024-01-01 2026-12-31 fiscal'],
    ['FY24 to Dec 2026', '2024-01-01 2026-12-31 fiscal'],
    ['Jan 2024 to FY26', '2024-01-01 2026-12-31 fiscal'],
  ])('%j', (value, expected) => expect(said(value)).toBe(expected));
});

describe('fiscal years', () => {
  it.each<[string, string, Partial<DateContext>]>([
    ['FY21-Q1', '2021-01-01 2021-03-31 fiscal', {}],
    ['FY 2025/26', '2026-01-01 2026-12-31 fiscal', {}],
    ['FY26', '2025-04-01 2026-03-31', { fiscalYearStart: 4 }],
    ['FY26-Q1', '2025-04-01 2025-06-30', { fiscalYearStart: 4 }],
    ['Q4 FY26', '2026-01-01 2026-03-31', { fiscalYearStart: 4 }],
    ['FY26 H2', '2025-10-01 2026-03-31', { fiscalYearStart: 4 }],
    ['2025/26', '2025-04-01 2026-03-31', { fiscalYearStart: 4 }],
    ['2025-26', '2025-04-01 2026-03-31', { fiscalYearStart: 4 }],
    ['2025 / 26', '2025-04-01 2026-03-31', { fiscalYearStart: 4 }],
    ['2025/2026', '2025-04-01 2026-03-31', { fiscalYearStart: 4 }],
    ['2009/10', '2009-04-01 2010-03-31', { fiscalYearStart: 4 }],
    ['GJ 2025/26', '2025-10-01 2026-09-30', { fiscalYearStart: 10 }],
    ['FY26', '2026-04-01 2027-03-31', { fiscalYearStart: 4, fiscalYearNamedBy: 'first' }],
    ['FY25/26', '2025-04-01 2026-03-31', { fiscalYearStart: 4, fiscalYearNamedBy: 'first' }],
    ['FY26', '2026-01-01 2026-12-31', { fiscalYearStart: 1 }],
  ])('%s', (text, expected, context) => expect(said(text, context)).toBe(expected));
});

describe('what names no day', () => {
  it.each<[CellValue, string]>([
    ['03/04/2026', 'ambiguous-date'],
    ['30 Feb 2026', 'unreadable'],
    ['2026-02-30', 'unreadable'],
    ['Q5 2026', 'unreadable'],
    ['x2026-03-31', 'unreadable'],
    ['2026-03-311', 'unreadable'],
    ['2026-13-05', 'unreadable'],
    ['202603311', 'unreadable'],
    ['120260331', 'unreadable'],
    ['x2026-02', 'unreadable'],
    ['2026-02x', 'unreadable'],
    ['x202602', 'unreadable'],
    ['2026021', 'unreadable'],
    ['02/2026x', 'unreadable'],
    ['13/2026', 'unreadable'],
    ['FY26 H3', 'unreadable'],
    ['2025/27', 'unreadable'],
    ['x2025/26', 'unreadable'],
    ['2025/261', 'unreadable'],
    ['W0 2026', 'unreadable'],
    ['W54 2026', 'unreadable'],
    ['31/12/2026x', 'unreadable'],
    ['31/12/2', 'unreadable'],
    ['12 31 2026', 'unreadable'],
    ['Jan Feb 2026', 'unreadable'],
    ['1 2 Jan 2026', 'unreadable'],
    ['cold Jan 2026', 'unreadable'],
    ['Jan 2026 366', 'unreadable'],
    ['December', 'unreadable'],
    ['Jan 2026 to soon', 'unreadable'],
    ['soon to Dec 2026', 'unreadable'],
    ['Dec 2026 to Jan 2026', 'unreadable'],
    ['Jan 2026 to Feb 2026 to Mar 2026', 'unreadable'],
    ['2-5 March', 'unreadable'],
    ['March 2-5', 'unreadable'],
    ['5-2 March 2026', 'unreadable'],
    ['31-35 March 2026', 'unreadable'],
    ['1 Jan 2026 to 03/04/2026', 'ambiguous-date'],
    ['03/04/2026 to 31 Dec 2026', 'ambiguous-date'],
    [`2 March${' '.repeat(70)}2026`, 'unreadable'],
    ['H3 2026', 'unreadable'],
    ['soon', 'unreadable'],
    ['after the second cohort', 'unreadable'],
    [5, 'unreadable'],
    [1899, 'unreadable'],
    [2026.5, 'unreadable'],
    [10958, 'unreadable'],
    [109939, 'unreadable'],
    [202600, 'unreadable'],
    [202613, 'unreadable'],
    [20260230, 'unreadable'],
    [120260331, 'unreadable'],
    [631151999, 'unreadable'],
    [7258118400, 'unreadable'],
    [Infinity, 'unreadable'],
    [-3, 'unreadable'],
    [true, 'unreadable'],
    [Number.NaN, 'unreadable'],
    ['#REF!', 'error'],
    ['tbc', 'blank-word'],
    ['   ', 'blank-word'],
    [null, 'blank'],
    ['', 'blank'],
  ])('%j is %s', (value, expected) => expect(said(value)).toBe(expected));
});

describe('order of day and month', () => {
  it.each<[string, readonly CellValue[], 'day' | 'month' | null]>([
    ['a day above twelve', ['03/04/2026', '13/04/2026'], 'day'],
    ['a month first', ['03/04/2026', '04/13/2026'], 'month'],
    ['nothing', ['03/04/2026', 'x', 4], null],
    ['both', ['13/04/2026', '04/13/2026'], null],
    ['short years', ['13/04/26'], 'day'],
    ['twelve, which may be either', ['12/04/2026', '04/12/2026', '12/04/2026'], null],
    ['digits that name no year', ['13/04/261'], null],
  ])('%s', (_, values, first) => expect(dateOrder(values)).toEqual({ first }));

  it('decides for the whole column', () => {
    expect(said('03/04/2026', { order: { first: 'day' } })).toBe(one('2026-04-03'));
    expect(said('03/04/2026', { order: { first: 'month' } })).toBe(one('2026-03-04'));
  });
});

describe('laws', () => {
  const days = fc.integer({ min: dayOf(1950, 1, 1), max: dayOf(2150, 12, 31) });

  it('a date reads back however it is written', () => {
    fc.assert(
      fc.property(days, (day) => {
        const iso = isoOf(day);
        const [year, month, ofMonth] = iso.split('-') as [string, string, string];
        for (const text of [iso, `${ofMonth}.${month}.${year}`, `${year}${month}${ofMonth}`, `${iso} 08:15`]) expect(said(text)).toBe(one(iso));
        expect(said(`${ofMonth}/${month}/${year}`, { order: { first: 'day' } })).toBe(one(iso));
        expect(said(day)).toBe(one(iso));
        expect(said(day - 1462, { date1904: true })).toBe(one(iso));
      }),
    );
  });

  it('never throws, and a span never ends before it starts', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 40 }),
          fc.string({ maxLength: 20, unit: 'binary' }),
          fc.double(),
          fc.constantFrom('Q1 Q2 2026', '2026 to', ' to 2026', '1/1/1/1', "'", 'FY', 'to to to'),
        ),
        (value) => {
          const { span } = readSpan(value, CONTEXT);
          expect(span === null || span.start <= span.end).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
