/** Which amounts are a module's cost, and where they stand. */
import { costOf } from '../../../src/audit/facts/cost';
import type { ModuleCost } from '../../../src/audit/facts/cost-rows';
import { costRowOf, statedCurrencies } from '../../../src/audit/facts/priced-modules';
import type { Module } from '../../../src/audit/model/types';
import type { Drawn } from '../../support/sheet';
import { fieldModel, type Grid, type ModelOptions } from '../model/field-model';

type Amounts = Partial<Record<'costDelivery' | 'costParticipantTime' | 'cost' | 'learners' | 'learnersPlanned' | 'hours' | 'currency', Drawn>>;

function own(amounts: Amounts, settings: ModelOptions['settings'] = { hourlyCost: 35 }): ModuleCost | null {
  const fields = Object.keys(amounts) as (keyof Amounts)[];
  const model = fieldModel(
    {
      Modules: [
        ['module.name', ...fields.map((field) => `module.${field}`)],
        ['A', ...fields.map((field) => amounts[field])],
      ],
    },
    { settings },
  );
  return costOf(model, model.modules[0] as Module);
}

it.each<[string, Amounts, number, boolean]>([
  ['a total has the time of participants in it', { cost: 9000, learners: 100, hours: 80 }, 9000, true],
  ['categories are joined by it', { costDelivery: 10, learners: 2, hours: 3 }, 220, false],
  ['planned learners do where none have come', { costDelivery: 10, learnersPlanned: 2, hours: 3 }, 220, false],
  ['what states it is not counted twice', { costDelivery: 10, costParticipantTime: 5, learners: 2, hours: 3 }, 15, false],
  ['learners alone tell no time', { costDelivery: 10, learners: 2 }, 10, true],
  ['hours alone tell no time', { costDelivery: 10, hours: 3 }, 10, true],
])('%s', (_, amounts, amount, misses) => {
  const cost = own(amounts);
  expect(cost?.amount).toBe(amount);
  expect(cost?.missing.includes('participant time')).toBe(misses);
});

it.each<[string, Amounts, string]>([
  ['stated', { cost: '€9', currency: ' usd ' }, 'USD'],
  ['shown', { cost: '€9' }, 'EUR'],
  ['of the settings where a percentage is shown', { cost: '9%' }, 'CHF'],
])('the currency is the one %s', (_, amounts, currency) => expect(own(amounts, { currency: 'CHF' })?.currency).toBe(currency));

describe('rows of a cost table', () => {
  const of = (...rows: readonly (readonly Drawn[])[]): ModuleCost | null => {
    const model = fieldModel({ Modules: [['module.name'], ['A']], Costs: [['cost.module', 'cost.amount', 'cost.type', 'cost.currency'], ...rows] });
    return costOf(model, model.modules[0] as Module);
  };

  it.each<[string, readonly (readonly Drawn[])[], unknown]>([
    [
      'the currency of most rows counts',
      [
        ['A', 5, null, 'USD'],
        ['A', 1, null, 'EUR'],
        ['A', 2, null, 'EUR'],
      ],
      ['EUR', 3, null, [['USD', 5, 1]]],
    ],
    [
      'of as many, the first by code',
      [
        ['A', 5, null, 'USD'],
        ['A', 1, null, 'EUR'],
      ],
      ['EUR', 1, null, [['USD', 5, 1]]],
    ],
    [
      'spent is what was paid in that currency',
      [
        ['A', 10, 'Actual', 'EUR'],
        ['A', 1, 'Actual', 'EUR'],
        ['A', 5, 'Actual', 'USD'],
        ['A', null, 'Actual', 'EUR'],
      ],
      ['EUR', 11, 11, [['USD', 5, 3]]],
    ],
    [
      'a forecast comes before what has no type',
      [
        ['A', 9, 'Forecast', 'EUR'],
        ['A', 5, null, 'EUR'],
      ],
      ['EUR', 9, null, null],
    ],
    ['a row without an amount is no cost', [['A', null, 'Actual', 'EUR']], null],
    [
      'nothing was spent where no amount says so',
      [
        ['A', 4, null, 'EUR'],
        ['A', null, 'Actual', 'EUR'],
      ],
      ['EUR', 4, null, null],
    ],
  ])('%s', (_, rows, expected) => {
    const cost = of(...rows);
    expect(cost && [cost.currency, cost.amount, cost.spent, cost.alsoIn?.map(({ currency, amount, at }) => [currency, amount, at.row]) ?? null]).toEqual(
      expected,
    );
    expect(cost !== null && 'alsoIn' in cost).toBe(Array.isArray(expected) && expected[3] !== null);
  });
});

describe('programmes', () => {
  const costs = (modules: Grid, rows: Grid): unknown => {
    const model = fieldModel({ Modules: modules, Costs: rows });
    return model.modules.map((module) => {
      const cost = costOf(model, module);
      return cost && [cost.amount, cost.spent];
    });
  };
  const COSTS = ['cost.module', 'cost.amount', 'cost.type'] as const;

  it('hand down what was spent, too, and keep nothing of it', () => {
    const modules = [
      ['module.name', 'module.programme'],
      ['Leading', null],
      ['A', 'Leading'],
      ['B', 'Leading'],
      ['C', 'Leading'],
    ] as const;
    expect(costs(modules, [COSTS, ['Leading', 100, 'Actual']])).toEqual([
      [0, 0],
      [33.34, 33.34],
      [33.33, 33.33],
      [33.33, 33.33],
    ]);
    expect(costs(modules, [COSTS, ['Leading', 100, 'Budget'], ['B', 7, 'Budget']])).toEqual([
      [0, null],
      [50, null],
      [7, null],
      [50, null],
    ]);
    expect(costs(modules, [COSTS, ['C', 7, 'Budget']])).toEqual([null, null, null, [7, null]]);
  });

  it('are a total only of amounts in their own currency', () => {
    const modules = (other: string): Grid => [
      ['module.name', 'module.programme', 'module.cost', 'module.currency'],
      ['Leading', null, 100, 'EUR'],
      ['A', 'Leading', 40, 'EUR'],
      ['B', 'Leading', 60, other],
    ];
    expect(costs(modules('EUR'), [COSTS])).toEqual([
      [0, null],
      [40, null],
      [60, null],
    ]);
    expect(costs(modules('USD'), [COSTS])).toEqual([
      [100, null],
      [40, null],
      [60, null],
    ]);
  });
});

it('a session without a cost goes by that of another', () => {
  const model = fieldModel({
    Modules: [
      ['module.id', 'module.name', 'module.cohort', 'module.cost'],
      ['M1', 'A', 'Spring', null],
      ['M1', 'A', 'Autumn', 50],
      ['M2', 'B', null, null],
    ],
  });
  expect(model.modules.map((module) => costRowOf(model, module)?.fields.cohort?.value)).toEqual(['Autumn', 'Autumn', undefined]);
});

it('every amount that would be added up has a currency, or none', () => {
  const model = fieldModel({
    Modules: [
      ['module.name', 'module.cost', 'module.costDelivery', 'module.currency', 'module.status'],
      ['A', '€9', null, null, 'active'],
      ['B', 5, 4, ' usd ', 'active'],
      ['C', '5%', null, null, 'active'],
      ['D', 5, null, 'GBP', 'cancelled'],
    ],
    Costs: [
      ['cost.module', 'cost.amount', 'cost.currency'],
      ['A', 5, 'chf'],
      ['A', null, 'JPY'],
      ['D', 5, 'GBP'],
      ['A; D', 6, 'SEK'],
    ],
  });
  expect(statedCurrencies(model).map(({ currency, at }) => `${currency} ${at.sheet} ${at.row}`)).toEqual([
    'EUR Modules 1',
    'USD Modules 2',
    'USD Modules 2',
    'null Modules 3',
    'CHF Costs 1',
    'SEK Costs 4',
  ]);
});
