/** Which amounts are a module's cost, and where they stand. */
import { costOf, costsOf, type ModuleCost } from '../../../src/audit/facts/cost';
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
  ['of the settings where none is shown', { cost: 9 }, 'CHF'],
])('the currency is the one %s', (_, amounts, currency) => expect(own(amounts, { currency: 'CHF' })?.currency).toBe(currency));

it('a percentage is no cost', () => expect(own({ cost: '9%' })).toBeNull());

describe('rows of a cost table', () => {
  const of = (...rows: readonly (readonly Drawn[])[]): unknown => {
    const model = fieldModel({ Modules: [['module.name'], ['A']], Costs: [['cost.module', 'cost.amount', 'cost.type', 'cost.currency'], ...rows] });
    return costsOf(model, model.modules[0] as Module).map(({ currency, amount, spent, overspend }) => [currency, amount, spent, overspend]);
  };

  it.each<[string, readonly (readonly Drawn[])[], unknown]>([
    [
      'each currency is an account, the larger first',
      [
        ['A', 1, null, 'EUR'],
        ['A', 5, null, 'USD'],
        ['A', 2, null, 'Euro'],
      ],
      [
        ['USD', 5, null, 0],
        ['EUR', 3, null, 0],
      ],
    ],
    [
      'of as much, the first by code',
      [
        ['A', 5, null, '$'],
        ['A', 5, null, '€'],
      ],
      [
        ['EUR', 5, null, 0],
        ['USD', 5, null, 0],
      ],
    ],
    [
      'spent is what was paid in that currency',
      [
        ['A', 10, 'Actual', 'EUR'],
        ['A', 1, 'Actual', 'EUR'],
        ['A', 5, 'Actual', 'USD'],
        ['A', null, 'Actual', 'EUR'],
      ],
      [
        ['EUR', 11, 11, 0],
        ['USD', 5, 5, 0],
      ],
    ],
    [
      'an actual of some months is no whole cost where a budget is more',
      [
        ['A', 1000, 'Budget', 'EUR'],
        ['A', 300, 'Ist', 'EUR'],
      ],
      [['EUR', 1000, 300, 0]],
    ],
    [
      'what is spent and still to come may be more than the budget',
      [
        ['A', 1000, 'Budget', 'EUR'],
        ['A', 300, 'Actual', 'EUR'],
        ['A', 500, 'Forecast', 'EUR'],
        ['A', 400, 'Committed', 'EUR'],
      ],
      [['EUR', 1200, 300, 200]],
    ],
    [
      'a row that does not say what it is, is what was planned',
      [
        ['A', 9, 'Forecast', 'EUR'],
        ['A', 5, null, 'EUR'],
      ],
      [['EUR', 9, null, 4]],
    ],
    [
      'but a credit takes back what was paid',
      [
        ['A', 9, 'Actual', 'EUR'],
        ['A', -5, 'Credit', 'EUR'],
      ],
      [['EUR', 4, 4, 0]],
    ],
    ...(
      [
        ['paid', 'open', 'cancelled'],
        ['Paid', 'not yet paid', 'rejected'],
        ['bezahlt', 'offen', 'storniert'],
        ['überwiesen', 'noch nicht bezahlt', 'abgelehnt'],
        ['payée', 'en attente', 'annulée'],
        ['réglé', 'à payer', 'refusé'],
      ] as const
    ).map(([paid, open, dropped]): [string, readonly (readonly Drawn[])[], unknown] => [
      `of invoices “${paid}” is spent, “${open}” still to spend, and “${dropped}” costs nothing`,
      [
        ['A', 300, paid, 'EUR'],
        ['A', 200, open, 'EUR'],
        ['A', 90, dropped, 'EUR'],
      ],
      [['EUR', 500, 300, 0]],
    ]),
    ['a row without an amount is no cost', [['A', null, 'Actual', 'EUR']], []],
    [
      'nothing was spent where no amount says so',
      [
        ['A', 4, null, 'EUR'],
        ['A', null, 'Actual', 'EUR'],
      ],
      [['EUR', 4, null, 0]],
    ],
  ])('%s', (_, rows, expected) => {
    expect(of(...rows)).toEqual(expected);
    expect(of(...[...rows].reverse())).toEqual(expected);
  });

  it('that name several modules are shared by them', () => {
    const model = fieldModel({
      Modules: [['module.name'], ['A'], ['B']],
      Costs: [
        ['cost.module', 'cost.amount'],
        ['A; B', 7],
      ],
    });
    expect(model.modules.map((module) => costOf(model, module)?.amount)).toEqual([3.5, 3.5]);
  });
});

describe('a row of its own', () => {
  const of = (fields: readonly string[], row: readonly Drawn[]): unknown => {
    const model = fieldModel({
      Modules: [
        ['module.name', ...fields.map((field) => `module.${field}`)],
        ['A', ...row],
      ],
    });
    return costsOf(model, model.modules[0] as Module).map(({ currency, amount, spent, overspend }) => [currency, amount, spent, overspend]);
  };

  it.each<[string, readonly string[], readonly Drawn[], unknown]>([
    ['budget and actual are two views of one amount', ['budget', 'actual'], [1000, 800], [['', 1000, 800, 0]]],
    ['of which the larger counts', ['budget', 'actual'], [500, 650], [['', 650, 650, 150]]],
    ['an actual alone is the cost', ['actual'], [650], [['', 650, 650, 0]]],
    ['a price for each is multiplied', ['costPerPerson', 'learners'], [100, 12], [['', 1200, null, 0]]],
    ['by those who should come, where nobody has', ['costPerPerson', 'learnersPlanned'], [100, 10], [['', 1000, null, 0]]],
    ['but not where a total is stated', ['costPerPerson', 'learners', 'cost'], [100, 12, 900], [['', 900, null, 0]]],
    ['and not where nobody is counted', ['costPerPerson'], [100], []],
    [
      'cells in two currencies are two amounts',
      ['costDelivery', 'costDevelopment'],
      ['€9', '$5'],
      [
        ['EUR', 9, null, 0],
        ['USD', 5, null, 0],
      ],
    ],
  ])('%s', (_, fields, row, expected) => expect(of(fields, row)).toEqual(expected));
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
    expect(costs(modules, [COSTS, ['Leading', 90, 'Actual']])).toEqual([
      [0, 0],
      [30, 30],
      [30, 30],
      [30, 30],
    ]);
    // A programme's total includes what its modules state.
    expect(costs(modules, [COSTS, ['Leading', 100, 'Budget'], ['B', 7, 'Budget']])).toEqual([
      [0, null],
      [46.5, null],
      [7, null],
      [46.5, null],
    ]);
    expect(costs(modules, [COSTS, ['C', 7, 'Budget']])).toEqual([null, null, null, [7, null]]);
  });

  it.each<[what: string, own: number, one: number | null, other: number | null, expected: readonly number[]]>([
    ['its total is not counted beside what its modules state', 900, 400, 500, [0, 400, 500]],
    ['what is more than they state stays with it', 1000, 400, 500, [100, 400, 500]],
    ['a figure below theirs cannot include them', 100, 400, 500, [100, 400, 500]],
    ['the rest goes to those that state nothing', 900, 400, null, [0, 400, 500]],
    ['who get no less than nothing', 400, 400, null, [0, 400, 0]],
  ])('%s', (_, own, one, other, expected) => {
    const modules: Grid = [
      ['module.name', 'module.programme', 'module.cost'],
      ['Leading', null, own],
      ['A', 'Leading', one],
      ['B', 'Leading', other],
    ];
    expect((costs(modules, [COSTS]) as [number, number | null][]).map(([amount]) => amount)).toEqual(expected);
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
    // What is left of the programme's euros stays with it: B states its cost, in dollars.
    expect(costs(modules('USD'), [COSTS])).toEqual([
      [60, null],
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
      ['C', 5, null, null, 'active'],
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

it('a row that stands there twice counts once, and two runs count as two', () => {
  const amounts = (cohort: Drawn, other: Drawn): unknown => {
    const model = fieldModel({
      Modules: [
        ['module.id', 'module.name', 'module.cohort', 'module.cost'],
        ['M1', 'A', cohort, 100],
        ['M1', 'A', other, 100],
      ],
    });
    return model.modules.map((module) => costOf(model, module)?.amount);
  };
  expect(amounts(null, null)).toEqual([50, 50]);
  expect(amounts('Spring', 'Autumn')).toEqual([100, 100]);
});
