/** What modules expect of KPIs: by a link's own words, else by the module's where it serves one thing alone. */
import { effectsOf, effectsOn } from '../../../src/audit/facts/expected-effects';
import type { Drawn } from '../../support/sheet';
import { fieldModel } from '../model/field-model';

type Row = readonly [kpi: Drawn, objective: Drawn, impact: Drawn];
const effects = (modules: readonly Row[], ...links: Drawn[][]): unknown => {
  const model = fieldModel({
    KPIs: [
      ['kpi.id', 'kpi.name'],
      ['K1', 'Calls'],
      ['K2', 'Visits'],
    ],
    Objectives: [
      ['objective.id', 'objective.title'],
      ['O1', 'Win clients'],
    ],
    Modules: [
      ['module.id', 'module.name', 'module.kpi', 'module.objective', 'module.expectedImpact'],
      ...modules.map((row, index) => [`M${index + 1}`, `Module ${index + 1}`, ...row]),
    ],
    Links: [['link.module', 'link.kpi', 'link.expectedEffect'], ...links],
  });
  const sides = [...effectsOn(model)].map(([kpi, { up, down }]) => [kpi.id, ...[up, down].map((side) => side.map(({ module }) => module.id).join(' '))]);
  const known = model.modules.map((module) => (effectsOf(model).get(module) ?? []).map(({ kpi, direction }) => `${kpi.id} ${direction}`).join(', '));
  return [sides.map((side) => side.join(' | ')), known];
};

it.each<[string, Row[], Drawn[][], unknown]>([
  ['a module that serves one KPI', [['K1', null, '+3 points']], [], [['K1 | M1 | '], ['K1 up']]],
  ['a module that serves two', [['K1; K2', null, '+3 points']], [], [[], ['']]],
  ['a module that serves an objective', [[null, 'O1', '+3 points']], [], [[], ['']]],
  ['words that point nowhere', [['K1', null, 'better']], [], [[], ['']]],
  ['no words', [['K1', null, null]], [], [[], ['']]],
  ['a link', [[null, null, null]], [['M1', 'K1', 'fewer']], [['K1 |  | M1'], ['K1 down']]],
  ['a link without words, of a module with them', [[null, null, '−3']], [['M1', 'K1', null]], [['K1 |  | M1'], ['K1 down']]],
  ['a link that contradicts its module', [[null, null, '−3']], [['M1', 'K1', 'raise']], [['K1 | M1 | '], ['K1 up']]],
  [
    'two links of one module, each with words of its own',
    [[null, null, null]],
    [
      ['M1', 'K1', 'raise'],
      ['M1', 'K2', 'cut'],
    ],
    [['K1 | M1 | ', 'K2 |  | M1'], ['K1 up, K2 down']],
  ],
  [
    'three modules on one KPI',
    [
      ['K1', null, '+3'],
      ['K1', null, '-3'],
      ['K1', null, '+1'],
    ],
    [],
    [['K1 | M1 M3 | M2'], ['K1 up', 'K1 down', 'K1 up']],
  ],
])('%s', (_, modules, links, expected) => expect(effects(modules, ...links)).toEqual(expected));

it('where nothing says what is expected nothing is', () => {
  const model = fieldModel({
    KPIs: [['kpi.name'], ['Calls']],
    Modules: [
      ['module.name', 'module.kpi'],
      ['Coaching', 'Calls'],
    ],
    Links: [
      ['link.module', 'link.kpi'],
      ['Coaching', 'Calls'],
    ],
  });
  expect(effectsOn(model).size).toBe(0);
});
