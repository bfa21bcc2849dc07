/** Which priorities modules reach, and which they may reach once a name is put right. */
import { reachedPriorities } from '../../../src/audit/facts/reached-priorities';
import type { Drawn } from '../../support/sheet';
import { fieldModel } from '../model/field-model';

const reached = (headers: readonly string[], ...rows: Drawn[][]): string[] => {
  const model = fieldModel({
    Priorities: [
      ['priority.id', 'priority.name'],
      ['P1', 'Growing abroad'],
      ['P2', 'Saving energy'],
    ],
    Objectives: [
      ['objective.id', 'objective.title', 'objective.priority'],
      ['O1', 'Win clients', 'P1'],
      ['O2', 'Cut heating', 'P2'],
      ['O3', 'Cut heating', null],
    ],
    Results: [
      ['keyResult.id', 'keyResult.title', 'keyResult.objective'],
      ['R1', 'Twelve tenders', 'O1'],
    ],
    KPIs: [
      ['kpi.id', 'kpi.name', 'kpi.objective'],
      ['K1', 'Conversion', 'O1'],
    ],
    People: [['person.name'], ['Ines Weber']],
    Modules: [['module.name', ...headers], ...rows.map((row, index) => [`Module ${index}`, ...row])],
  });
  const { reached: sure, perhaps } = reachedPriorities(model);
  return [[...sure], [...perhaps]].map((list) => list.map(({ id }) => id).join(' '));
};

it.each<[string, string, string, readonly string[]]>([
  ['the priority itself', 'module.priority', 'P1', ['P1', '']],
  ['one of its objectives', 'module.objective', 'Win clients', ['P1', '']],
  ['an almost right priority', 'module.priority', 'Growing abraod', ['', 'P1']],
  ['an almost right objective', 'module.objective', 'Win cleints', ['', 'P1']],
  ['an almost right key result', 'module.keyResult', 'Twelve tendres', ['', 'P1']],
  ['an almost right KPI', 'module.kpi', 'Convesrion', ['', 'P1']],
  ['one of two objectives of one name', 'module.objective', 'Cut heating', ['', 'P2']],
  ['nothing like any of them', 'module.objective', 'Brew tea', ['', '']],
  ['an almost right owner', 'module.owner', 'Ines Wbeer', ['', '']],
])('by %s', (_, header, name, expected) => expect(reached([header], [name])).toEqual(expected));

it('only judged modules reach a priority', () =>
  expect(reached(['module.priority', 'module.status'], ['P1', 'cancelled'], ['P2', 'running'])).toEqual(['P2', '']));
