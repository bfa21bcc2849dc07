import type { MessageValue } from '../../../src/audit/message-value';
import { dayOf } from '../../../src/audit/reading/days';
import { listText, moneyText, numberText, sentenceOf } from '../../../src/audit/report/message';

const said = (template: string, data: Readonly<Record<string, MessageValue>>): string => sentenceOf({ it: template }, { code: 'it', data });

describe('sentenceOf', () => {
  it.each<[string, Readonly<Record<string, MessageValue>>, string]>([
    ['*{module}* serves {kpi}.', { module: 'Coaching', kpi: 'KPI-07' }, '“Coaching” serves KPI-07.'],
    ['It ended on {end}.', { end: { day: dayOf(2025, 12, 31) } }, 'It ended on 31 Dec 2025.'],
    ['See {cell}.', { cell: { sheet: 'My sheet', row: 3, column: 1 } }, "See 'My sheet'!B4."],
    ['{share} of it.', { share: { percent: 0.125 } }, '12.5 % of it.'],
    ['{names} are missing.', { names: { list: ['a', 'b', 'c'] } }, 'a, b and c are missing.'],
    ['{cost} at risk.', { cost: { money: 45000.4, currency: 'EUR' } }, 'EUR 45,000 at risk.'],
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
  expect(moneyText(1999.5, 'USD')).toBe('USD 2,000');
});
