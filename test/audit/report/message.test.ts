import type { MessageValue } from '../../../src/audit/message-value';
import { dayOf } from '../../../src/audit/reading/days';
import { ENGLISH_LISTS } from '../../../src/audit/report/language';
import { listText, moneyText, numberText, sentenceOf } from '../../../src/audit/report/message';
import { RULES } from '../../../src/audit/rules';
import { filled, type Sentences } from '../../../src/workbook';

const said = (template: string, data: Readonly<Record<string, MessageValue>>): string => sentenceOf({ it: template }, { code: 'it', data });

describe('sentenceOf', () => {
  it.each<[string, Readonly<Record<string, MessageValue>>, string]>([
    ['*{module}* serves {kpi}.', { module: 'Coaching', kpi: 'KPI-07' }, '“Coaching” serves KPI-07.'],
    ['It ended on {end}.', { end: { day: dayOf(2025, 12, 31) } }, 'It ended on 31 Dec 2025.'],
    ['See {cell}.', { cell: { sheet: 'My sheet', row: 3, column: 1 } }, "See 'My sheet'!B4."],
    ['{share} of it.', { share: { percent: 0.125 } }, '12.5\u00a0% of it.'],
    ['{names} are missing.', { names: { list: ['a', 'b', 'c'] } }, 'a, b and c are missing.'],
    ['{cost} at risk.', { cost: { money: 45000.4, currency: 'EUR' } }, 'EUR\u00a045,000 at risk.'],
    ['In {rows}.', { rows: { count: 1, of: 'row' } }, 'In 1 row.'],
    ['In {rows}.', { rows: { count: 1200, of: 'row' } }, 'In 1,200 rows.'],
    ['{value} is nothing.', { value: null }, 'nothing is nothing.'],
    ['{mistake} stays visible.', {}, '{mistake} stays visible.'],
  ])('%s', (template, data, expected) => {
    expect(said(template, data)).toBe(expected);
  });

  it('takes text from cells literally, templates and asterisks too', () => {
    expect(said('*{module}* serves {kpi}.', { module: '*{kpi}*', kpi: '{module}' })).toBe('“*{kpi}*” serves {module}.');
  });

  it('folds the line breaks of a cell', () => {
    expect(said('{a}.', { a: ' two\nlines ' })).toBe('two lines.');
  });
});

describe('numberText', () => {
  it.each([
    [0, '0'],
    [1234567, '1,234,567'],
    [-12.5, '−12.5'],
    [0.000123456, '0.0001235'],
    [1234.5678, '1,234.57'],
    [999.999, '1,000'],
    [Number.NaN, 'n/a'],
  ])('%p is written %s', (value, text) => {
    expect(numberText(value)).toBe(text);
  });
});

it('lists at most six things', () => {
  expect(listText([])).toBe('nothing');
  expect(listText(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe('a, b, c, d, e and 2 more');
});

it('writes amounts in whole units with their currency', () => {
  expect(moneyText(1999.5, 'USD')).toBe('USD\u00a02,000');
});

/** Every English sentence, under the name of its list or rule. */
const SENTENCES = [
  ...Object.entries(ENGLISH_LISTS).map(([name, list]) => [name, list as Sentences] as const),
  ...RULES.map(({ id, messages, unknowns }) => [id, { ...messages, ...unknowns } as Sentences] as const),
];
/** Words with an s at their end that are no plurals. */
const NO_PLURALS = /^(?:is|was|has|as|does|says|states|leaves|serves|sponsors|holds|stands|names|fits|leads|needs|ends|begins|stays|this|less)$/;

it.each(SENTENCES)('%s: what is counted agrees with its number', (_, sentences) => {
  const wrong = Object.entries(sentences).flatMap(([code, sentence]) => {
    const one = filled(sentence, new Proxy({}, { getOwnPropertyDescriptor: () => ({ configurable: true, value: 1 }), get: () => 1 }), String);
    return [...one.matchAll(/(?<![.,\d“])\b1 (?:live |top )?([a-z]+s)\b/g)].flatMap(([, word]) => (NO_PLURALS.test(word as string) ? [] : [`${code}: ${one}`]));
  });
  expect(wrong).toEqual([]);
});

it.each([
  [{ n: 1, m: 2 }, '1 day of 2 weeks is'],
  [{ n: 2, m: 1 }, '2 days of 1 week is'],
  [{ n: 0, m: 11 }, '0 days of 11 weeks is'],
  [{ n: 1.5, m: '<a|b>' }, '1.5 days of <a|b> weeks is'],
])('%j takes the form that agrees with it', (data, text) => {
  expect(filled('{n} <day|days> of {m} <week|weeks> is', data, String)).toBe(text);
});
