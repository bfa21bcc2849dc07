/** What modules list of the goals they serve and of the way up. */
import { moduleChain } from '../../../src/audit/report/module-chain';
import { fieldModel, type Grid } from '../model/field-model';

const MODULES: Grid = [
  ['module.name', 'module.kpi', 'module.objective'],
  ['Whole', 'Conversion', null],
  ['Cut short', null, 'Alone'],
  ['Lost', 'Nowhere', null],
  ['Both', 'Conversion', 'Alone'],
];

const chains = (): unknown[] => {
  const model = fieldModel({
    Modules: MODULES,
    KPIs: [
      ['kpi.id', 'kpi.name', 'kpi.objective'],
      ['K1', 'Conversion', 'Sell'],
    ],
    Objectives: [
      ['objective.title', 'objective.priority'],
      ['Sell', 'Grow'],
      ['Alone', null],
    ],
    Priorities: [['priority.name'], ['Grow']],
  });
  return model.modules.map((module) => {
    const { serves, chain, chainLacks } = moduleChain(model, module);
    return [serves.map(({ name }) => name), chain.map(({ name, at }) => `${name} ${at.sheet}!${at.cell}`), chainLacks];
  });
};

it('end at a priority, or at the first missing step and its cell', () =>
  expect(chains()).toEqual([
    [['Conversion'], ['Conversion KPIs!B2', 'Sell Objectives!A2', 'Grow Priorities!A2'], null],
    [['Alone'], ['Alone Objectives!A3'], { step: 'priority', at: { sheet: 'Objectives', cell: 'B3' } }],
    [[], [], null],
    [['Conversion', 'Alone'], ['Conversion KPIs!B2', 'Sell Objectives!A2', 'Grow Priorities!A2'], null],
  ]));
