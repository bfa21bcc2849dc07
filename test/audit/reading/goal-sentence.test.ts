import { amountsInText } from '../../../src/audit/reading/amounts-in-text';
import { datePhrases, withoutDates } from '../../../src/audit/reading/date-phrases';
import { isoOf } from '../../../src/audit/reading/days';
import { readGoalSentence } from '../../../src/audit/reading/goal-sentence';
import { datesInText, countOfAmounts, imperativeDirection, textQuality } from '../../../src/audit/facts/goal-text';

describe('dates in prose', () => {
  it.each<[string, readonly string[]]>([
    ['By 2030, halve waste compared to the 2015 level', ['2030 deadline', '2015 since']],
    ['Grow jobs from 2015 to 2026', ['2015 since', '2026 deadline']],
    ['Cut it below 2005 levels by March 31, 2028', ['2005 since', 'March 31, 2028 deadline']],
    ['Win 12 contracts by Q3 2026', ['Q3 2026 deadline']],
    ['bis Ende 2027 80 % erreichen', ['2027 deadline']],
    ['d’ici 2030', ['2030 deadline']],
    ['Reach 2000 customers', []],
    ['Meet the 2020 Canadian guidelines', []],
    ['Win 1950 contracts', []],
    ['Earn €2,030 and $2026', []],
  ])('%s', (text, expected) => expect(datePhrases(text).map(({ text: phrase, role }) => `${phrase} ${role}`)).toEqual(expected));

  it('are taken out, and may leave their place', () => {
    expect(withoutDates('80% by 2025')).toBe('80% by ');
    expect(withoutDates('80% by 2025', ' ')).toHaveLength('80% by 2025'.length);
  });
});

it.each<[string, readonly (readonly [number, string | null])[]]>([
  ['Win 12 contracts abroad', [[12, 'contracts abroad']]],
  ['cut waste to 490 kilograms per person by 2030', [[490, 'kilograms per person']]],
  [
    'from 63% to 85 percent',
    [
      [0.63, '%'],
      [0.85, '%'],
    ],
  ],
  [
    'save $1.2m and 3 million euros',
    [
      [1.2e6, 'USD'],
      [3e6, 'EUR'],
    ],
  ],
  ['youth (aged 12 to 17) and people aged 15 years', []],
  ['B2B sales in Q3 of CO2', []],
  ['be in the top 10', []],
  ['lose 1,500 hours', [[1500, 'hours']]],
  ['fall by −3 points', [[-3, 'points']]],
])('amounts in “%s”', (text, expected) => expect(amountsInText(text).map(({ value, unit }) => [value, unit])).toEqual(expected));

describe('a goal in one sentence', () => {
  const said = (text: string): readonly unknown[] => {
    const { baseline, target, bound, due, unit, relativeTo } = readGoalSentence(text);
    return [baseline, target, bound, due === null ? null : isoOf(due), unit, relativeTo];
  };

  it.each<[string, readonly unknown[]]>([
    ['Raise retention from 85 % in 2024 to 92 % by June 2026', [0.85, 0.92, null, '2026-06-30', '%', null]],
    ['By 2027, raise it to 60%, from a baseline of 42% in 2019', [0.42, 0.6, null, '2027-12-31', '%', null]],
    ['Anteil von 20 auf 35 % bis Ende 2026 steigern', [0.2, 0.35, null, '2026-12-31', '%', null]],
    ['Augmenter la part de 63 % en 2005 à 85 % en 2030', [0.63, 0.85, null, '2030-12-31', '%', null]],
    ['Grow ARR from 2.0 to 2.6m by Q3 2026', [2_000_000, 2_600_000, null, '2026-09-30', null, null]],
    ['ARR von 2,0 auf 2,6 Mio. steigern', [2_000_000, 2_600_000, null, null, null, null]],
    ['Grow ARR from 900,000 to 1.2m', [900_000, 1_200_000, null, null, null, null]],
    ['Increase NPS from 30 to 45 by Q3 2026', [30, 45, null, '2026-09-30', null, null]],
    ['By 2028, cut absence by 50% compared to 2016', [null, 0.5, null, '2028-12-31', '% change', '2016']],
    ['Cut 40 to 45% of emissions below 2005 levels by 2030', [null, 0.4, null, '2030-12-31', '% change', '2005']],
    ['Reduce absence by at least 50% by 2025', [null, 0.5, null, '2025-12-31', '% change', null]],
    ['By 2035, less than 5% of leads leave', [null, 0.05, 'at-most', '2035-12-31', '%', null]],
    ['By 2026, at least 55% are certified', [null, 0.55, 'at-least', '2026-12-31', '%', null]],
    ['Win 12 contracts abroad', [null, null, null, null, null, null]],
    ['In 3 regions raise retention from 80 % to 92 % by June 2026', [0.8, 0.92, null, '2026-06-30', '%', null]],
    ['Raise sales by 10 % and visits by 20 % by 2026', [null, null, null, '2026-12-31', null, null]],
    ['A 25 % growth of sales by 2027', [null, 0.25, null, '2027-12-31', '% change', null]],
    ['Keep 25 % of sales abroad by 2027, which is no growth', [null, 0.25, null, '2027-12-31', '%', null]],
    ['Reach 40 to 45 contracts by 2027', [null, 40, null, '2027-12-31', 'contracts', null]],
    ['Until 2025 plan, by March 2027 win 12 contracts, and review it all by 2030', [null, 12, null, '2027-03-31', 'contracts', null]],
    ['20% by 2026, 60% by 2030 and 100% by 2035', [null, null, null, '2035-12-31', null, null]],
    ['Be world class', [null, null, null, null, null, null]],
    ['By 2027 raise it from a baseline of 42 %', [null, null, null, '2027-12-31', null, null]],
    ['Baseline 42 %, retention of 60 % by 2027', [0.42, 0.6, null, '2027-12-31', '%', null]],
    ['Cut emissions by 50 % compared to 2016, to 30 kilotons by 2028', [null, 0.5, null, '2028-12-31', '% change', '2016']],
    ['Cut waste from 699 kilograms in 3 regions to 490 kilograms by 2030', [699, 490, null, '2030-12-31', 'kilograms', null]],
    ['Cut waste from 699 to 490 kilograms in 3 regions by 2030', [699, 490, null, '2030-12-31', 'kilograms', null]],
    ['Grow to 40 clients from 3 regions by 2027', [null, null, null, '2027-12-31', null, null]],
    ['Hold the deviation at −3 to −1 points by 2027', [null, -3, null, '2027-12-31', 'points', null]],
    ['Plan it, and by 30 September 2027 win 12 contracts or by 2030 more', [null, 12, null, '2027-09-30', 'contracts', null]],
    ['By 2026 as planned, win 12 by 31 December 2027', [null, 12, null, '2027-12-31', null, null]],
    ['No more than 5 % leave in 2027', [null, 0.05, 'at-most', '2027-12-31', '%', null]],
    ['By 2027, 5 % or less leave', [null, 0.05, 'at-most', '2027-12-31', '%', null]],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('wording', () => {
  it.each<[string, Partial<ReturnType<typeof textQuality>>]>([
    ['Increase revenue by 12 % until Q3 2026', { changeVerb: 'increase', object: 'revenue until q3', date: 'Q3 2026', delivery: null, vagueWords: [] }],
    ['Be a world class, excellent place', { changeVerb: null, object: null, vagueWords: ['world class', 'excellent'], date: null }],
    ['Launch the portal', { delivery: 'launch', changeVerb: null }],
    ['Kosten senken', { changeVerb: 'senken', object: null }],
    ['Réduire les délais', { changeVerb: 'reduire', object: 'delais' }],
    ['Halt the rise from the 2010 baseline', { changeVerb: 'halt', date: null }],
    ['', { changeVerb: null, object: null, vagueWords: [], date: null, delivery: null }],
  ])('%s', (text, expected) => expect(textQuality(text)).toMatchObject(expected));

  it('an imperative points somewhere, a noun does not', () => {
    expect(imperativeDirection('Reduce attrition')).toBe('down');
    expect(imperativeDirection('Umsatz')).toBeNull();
    expect(imperativeDirection('Steigern der Quote')).toBe('up');
    expect(imperativeDirection('Reduction in attrition')).toBeNull();
  });

  it('numbers and dates are told apart', () => {
    expect(countOfAmounts('Win 12 contracts by Q3 2026')).toBe(1);
    expect(datesInText('from the 2015 level by 2026').map(({ role, end }) => [role, isoOf(end)])).toEqual([
      ['since', '2015-12-31'],
      ['deadline', '2026-12-31'],
    ]);
  });
});

describe('a range of change is no baseline', () => {
  it.each([
    'Reduce emissions from 40 to 45 % by 2030',
    'Réduire les émissions de 40 à 45 % d’ici 2030',
    'Emissionen bis 2030 von 40 auf 45 % senken',
    'Réduction des émissions de 40 à 45 % d’ici 2030',
  ])('%s', (text) => expect(readGoalSentence(text)).toMatchObject({ baseline: null, target: 0.4, unit: '% change' }));

  it.each<[string, number, number]>([
    ['Reduce scrap from 45 to 40 %', 0.45, 0.4],
    ['Réduire le taux de 45 à 40 %', 0.45, 0.4],
    ['Increase renewals from 40 to 45 %', 0.4, 0.45],
  ])('%s', (text, baseline, target) => expect(readGoalSentence(text)).toMatchObject({ baseline, target }));
});

it.each(['Win 12 contracts between 2023 and 2026', 'Gagner 12 contrats entre 2023 et 2026', 'Zwischen 2023 und 2026 12 Verträge gewinnen'])(
  'of a stretch of years the last is the deadline: %s',
  (text) => {
    const { due } = readGoalSentence(text);
    expect(due === null ? null : isoOf(due)).toBe('2026-12-31');
  },
);
