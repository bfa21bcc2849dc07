/** In what amounts are written: what headers, labels and titles say of currency and magnitude. */
import { costOf } from '../../../src/audit/facts/cost';
import { mapWorkbook } from '../../../src/audit/mapping/map-workbook';
import { buildModel } from '../../../src/audit/model/build-model';
import { denominationWords } from '../../../src/audit/reading/denomination-words';
import { readDenomination, withoutDenomination } from '../../../src/audit/reading/read-denomination';
import { DEFAULT_SETTINGS } from '../../../src/audit/settings/settings';
import { snapshotOf, type Drawn, type SheetOptions } from '../../support/sheet';

it.each<[text: string, says: string | null]>([
  ['Cost (EUR)', 'EUR'],
  ['Cost €', 'EUR'],
  ['Cost EUR', 'EUR'],
  ['Cost in euros', 'EUR'],
  ['Amount (US$)', 'USD'],
  ['Costs in kr', 'SEK'],
  ['Development cost - EUR', 'EUR'],
  ['Cost (€/month)', 'EUR'],
  ['Cost (€/m)', 'EUR'],
  ['Cost (k€)', 'thousands of EUR'],
  ['Cost kEUR', 'thousands of EUR'],
  ['Coûts (en k€)', 'thousands of EUR'],
  ['Coût en milliers d’euros', 'thousands of EUR'],
  ['Kosten in T€', 'thousands of EUR'],
  ['Kosten (TEUR)', 'thousands of EUR'],
  ['Kosten (Tsd. EUR)', 'thousands of EUR'],
  ['Cost (£000)', 'thousands of GBP'],
  ["Cost ($'000)", 'thousands of USD'],
  ['Cost (EUR, thousands)', 'thousands of EUR'],
  ['Cost in thousands (EUR)', 'thousands of EUR'],
  ['Training costs 2026 in k€', 'thousands of EUR'],
  ['Cost in thousands', 'thousands'],
  ['Budget, $ millions', 'millions of USD'],
  ['Budget USD m', 'millions of USD'],
  ['Cost (Mio. €)', 'millions of EUR'],
  ['Cost (€bn)', 'billions of EUR'],
  ['Total cost', null],
  ['Cost per learner', null],
  ['Cost (excl. VAT)', null],
  ['Cost (USD/EUR)', null],
  ['Cost in thousands (EUR millions)', null],
  ['Cost (EUR), USD', null],
  ['Training costs – EUR and USD', null],
  ['Savings, try', null],
  ['Savings, TRY', 'TRY'],
  ['Cost (k€), € millions', null],
  ['Cost (keur)', 'thousands of EUR'],
  ['Cost (tickets)', null],
  ['Amount (m)', null],
  ['Cost (T)', null],
  ['Savings in Mill Park', null],
  ['Spend to try', null],
])('“%s” is written in %s', (text, says) => {
  const unit = readDenomination(text);
  expect(unit && denominationWords(unit)).toBe(says);
});

it.each([
  ['Cost in thousands of EUR', 'Cost'],
  ['Coût en milliers d’euros', 'Coût'],
  ['Budget, $ millions', 'Budget'],
  ['Cost - EUR', 'Cost'],
  ['Cost kEUR', 'Cost'],
  ['Cost £000', 'Cost'],
  ['EUR', 'EUR'],
  ['Cost', 'Cost'],
  ['Cost in EUR per head', 'Cost in EUR per head'],
  ['Cost in 2026 EUR', 'Cost in 2026'],
  ['Cost in Q1', 'Cost in Q1'],
  ['Cost, net', 'Cost, net'],
])('“%s” is “%s” without its unit', (text, bare) => expect(withoutDenomination(text)).toBe(bare));

describe('a cost below such a header', () => {
  const costBelow = (grid: readonly (readonly Drawn[])[], options: SheetOptions = {}): string | null => {
    const workbook = snapshotOf({ Modules: grid }, { sheets: { Modules: options } });
    const model = buildModel(workbook, mapWorkbook(workbook, DEFAULT_SETTINGS), DEFAULT_SETTINGS, 46000);
    const [module] = model.modules;
    const cost = module === undefined ? null : costOf(model, module);
    return cost && `${cost.currency} ${cost.amount}`.trim();
  };
  const sheet = (header: string, cost: Drawn): readonly (readonly Drawn[])[] => [
    ['Module', 'Sponsor', header],
    ['Talks that count', 'Ana Lind', cost],
    ['Fair shifts', 'Bo Lind', 7],
  ];

  it.each<[header: string, cell: Drawn, cost: string]>([
    ['Cost (k€)', 12, 'EUR 12000'],
    ['Cost (k€)', '12.5', 'EUR 12500'],
    ['Cost (k€)', '12 k€', 'EUR 12000'],
    ['Cost (k€)', '12000 €', 'EUR 12000'],
    ['Cost (k€)', { value: 12000, format: '#,##0,' }, 'EUR 12000'],
    ['Cost (k€)', { value: 12, format: '#,##0' }, 'EUR 12000'],
    ['Cost (k€)', { value: 12, format: '[$$-409]#,##0' }, 'USD 12000'],
    ['Cost (EUR)', 12000, 'EUR 12000'],
    ['Cost in thousands', 12, '12000'],
    ['Cost', 12000, '12000'],
  ])('“%s” with %j is %s', (header, cell, cost) => expect(costBelow(sheet(header, cell))).toBe(cost));

  it('may be written in what the label over it says, else in what the title says', () => {
    const rows = sheet('Total cost', 12);
    expect(costBelow([['', 'People', 'Money (k€)', ''], ...rows], { merged: [{ top: 0, left: 2, bottom: 0, right: 3 }] })).toBe('EUR 12000');
    expect(costBelow([['Leadership modules, costs in k€'], ...rows])).toBe('EUR 12000');
    expect(costBelow([['Leadership modules, costs in k€'], ...sheet('Total cost (USD)', 12)])).toBe('USD 12');
  });

  it('is in the currency that its row states', () => {
    const grid: readonly (readonly Drawn[])[] = [
      ['Module', 'Sponsor', 'Cost (k€)', 'Currency'],
      ['Talks that count', 'Ana Lind', 12, 'CHF'],
    ];
    expect(costBelow(grid)).toBe('CHF 12000');
  });
});
